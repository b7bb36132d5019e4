import type { Workspace } from '../../model/workspace.ts'
import { rules } from '../../rules/index.ts'
import type { Insertion } from '../../text/edit.ts'
import { fold } from '../../text/fold.ts'
import { lineEnd } from '../../text/line.ts'
import type { Say } from '../../text/say.ts'
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
  // Behind a bracket that is closed, nothing more is due.
  if (!/(?:^|[\r\n[{,:-])[ \t]*$/.test(content.slice(0, place.start))) return []
  const span = { start: base + place.start, end: offset + wordAfter(text, offset) }
  const keys = place.path.join()
  const gap = text[span.start - 1] === ':' ? ' ' : ''
  const list: Insertion = ['disable: [', { stop: 1, text: '' }, ']']
  if (!/^[ \t]*(?:[,\]}#]|$)/.test(text.slice(span.end, lineEnd(text, span.end)))) return []
  if (keys === place.path[0]) {
    if (/(?<![\w-])disable[ \t]*:/.test(content)) return []
    return place.kind === 'key'
      ? [suggest(disable, span, list)]
      : [suggest({ ...disable, label: '{ disable: [] }' }, span, [`${gap}{ `, ...list, ' }'])]
  }
  if (place.path[1] !== 'disable' || place.path.length > 2 || place.kind === 'key') return []
  const own = content.slice(0, place.start) + content.slice(span.end - base)
  const reported = new Set(findingsIn(workspace, path).map(({ rule }) => rule.id))
  const rank = (id: string) => Number(!reported.has(id))
  return rules
    .filter(({ id }) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(own))
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id }) => {
      const detail = reported.has(id) ? say('reported here') : ''
      return suggest({ label: id, detail, kind: 'rule', filter: id, about: { kind: 'rule', id } }, span, [
        gap + id,
      ])
    })
}

const disable = { label: 'disable', kind: 'key', filter: 'disable' } as const

const wordAfter = (text: string, offset: number): number =>
  /^[\w-]*/.exec(text.slice(offset, offset + 60))?.[0].length ?? 0
