import { rules } from '../../rules/index.ts'
import type { Insertion } from '../../text/edit.ts'
import { fold } from '../../text/fold.ts'
import { lineEnd } from '../../text/line.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { configPlaceAt } from '../config-place.ts'
import { findingsIn } from '../findings.ts'
import type { FrontmatterLines } from './frontmatter-lines.ts'
import { type Suggestion, suggest } from './suggestion.ts'

/** Below `triad:`, where a document says which rules are silent in it; null where the cursor is elsewhere. */
export function silenceSuggestions(
  workspace: Workspace,
  path: string,
  text: string,
  { lines }: FrontmatterLines,
  offset: number,
  say: Say,
): Suggestion[] | null {
  const base = lines[0]?.start ?? 0
  const content = text.slice(base, lines.at(-1)?.end)
  const place = configPlaceAt(content, offset - base)
  if (!place || fold(place.path[0] ?? '') !== 'triad') return null
  const before = content.slice(0, place.start)
  const end = offset + (/^(?!-(?:\s|$))[\w-]*/.exec(text.slice(offset, offset + 60))?.[0].length ?? 0)
  // Behind a bracket that is closed nothing more is due, nor before one that opens.
  const isDue =
    /(?:^|[\r\n[{,:-])[ \t]*$/.test(before) &&
    /^[ \t]*(?:[,\]}#]|$)/.test(text.slice(end, lineEnd(text, end)))
  if (!isDue) return []
  const span = { start: base + place.start, end }
  if (place.path.length === 1) {
    // A key in place of a dash would stand among the other entries of a list.
    const isEntry = content[place.start] === '-'
    return isEntry || /(?<![\w-])disable[ \t]*:/.test(content)
      ? []
      : listSuggestions(place.kind, before, span)
  }
  if (place.path[1] !== 'disable' || place.path.length > 2 || place.kind === 'key') return []
  const named = new Set((before + content.slice(end - base)).match(/[\w-]+/g))
  return ruleSuggestions(workspace, path, named, gapAfter(before), span, say)
}

/** The key below `triad:`; right behind it, all of what it takes. */
function listSuggestions(kind: 'key' | 'value', before: string, span: Span): Suggestion[] {
  const offer = { label: 'disable', kind: 'key', filter: 'disable' } as const
  const list: Insertion = ['disable: [', { stop: 1, text: '' }, ']']
  if (kind === 'key') return [suggest(offer, span, list)]
  if (!/:[ \t]*$/.test(before)) return []
  return [suggest({ ...offer, label: '{ disable: [] }' }, span, [`${gapAfter(before)}{ `, ...list, ' }'])]
}

/** The rules that are not named there yet; those that report in the document first. */
function ruleSuggestions(
  workspace: Workspace,
  path: string,
  named: ReadonlySet<string>,
  gap: string,
  span: Span,
  say: Say,
): Suggestion[] {
  const reported = new Set(findingsIn(workspace, path).map(({ rule }) => rule.id))
  return rules
    .filter(({ id }) => !named.has(id))
    .sort((a, b) => Number(reported.has(b.id)) - Number(reported.has(a.id)))
    .map(({ id }) =>
      suggest(
        {
          label: id,
          detail: reported.has(id) ? say('reported here') : '',
          kind: 'rule',
          filter: id,
          about: { kind: 'rule', id },
        },
        span,
        [gap + id],
      ),
    )
}

/** Behind a colon a space is due. */
const gapAfter = (before: string): string => (before.endsWith(':') ? ' ' : '')
