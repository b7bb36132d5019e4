import { lineEnd } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import type { Text } from '../story.ts'
import { directiveNames, directivesIn } from './directive.ts'
import type { Document } from './document.ts'

/** Where a document asks that one rule, or all of them, says nothing. */
export interface Suppression {
  /** The rule's id as it stands there; null for all rules. */
  readonly rule: Text | null
  /** What asks for it: the comment, or the field of the frontmatter. */
  readonly directive: Span
  readonly by: 'comment' | 'frontmatter'
  /** Findings that begin in here are meant. */
  readonly scope: Span
}

/**
 * `<!-- triad-disable-next-line missing-why -->`, which means the next line that is not blank; `triad-disable` up
 * to `triad-enable`, or the end; and `triad: { disable: [missing-why] }` in the frontmatter, for the whole
 * document. Behind ` -- ` a comment may say why. Comments in code are none.
 */
export function suppressionsIn(document: Document): readonly Suppression[] {
  const { text, root, frontmatter } = document
  const declared = frontmatter?.fields.find((field) => field.name === 'triad')
  const found = declared ? inFrontmatter(text, declared.valueSpan, declared, root.end) : []
  if (!text.includes('<!--') || !text.includes('triad-disable')) return found
  const open: Suppression[] = []
  for (const { name, rest, ...directive } of directivesIn(document)) {
    // What Triad does not know silences nothing.
    if (!directiveNames.includes(name.text)) continue
    const names = namesIn(rest.text.split(/\s--\s/, 1)[0] as string, rest.start)
    if (name.text === 'triad-enable') {
      for (const it of open.splice(0))
        if (names.length > 0 && !names.some((name) => name.text === it.rule?.text)) open.push(it)
        else found.push({ ...it, scope: { start: it.scope.start, end: directive.start } })
      continue
    }
    const isLine = name.text === 'triad-disable-next-line'
    const scope = isLine ? lineBelow(text, directive.end) : { start: directive.end, end: root.end + 1 }
    for (const rule of names.length > 0 ? names : [null])
      (isLine ? found : open).push({ rule, directive, by: 'comment', scope })
  }
  return [...found, ...open].sort((a, b) => a.directive.start - b.directive.start)
}

/** `triad: { disable: [a, b] }`, or the same on lines of its own, or in TOML or JSON. */
function inFrontmatter(text: string, value: Span, field: Span, end: number): Suppression[] {
  const source = text.slice(value.start, value.end)
  const list =
    /(?<![\w-])disable["']?[ \t]{0,9}[:=]\s{0,9}?(\[[^\]]{0,2000}\]|(?:\s{1,40}-[ \t]+\S+)+|[^\s{}[\],]+)/.exec(
      source,
    )
  if (!list) return []
  const at = value.start + list.index + list[0].length - (list[1] as string).length
  return namesIn(list[1] as string, at).map((rule) => ({
    rule,
    directive: { start: field.start, end: field.end },
    by: 'frontmatter',
    scope: { start: 0, end: end + 1 },
  }))
}

/** The words of a list, whatever sets them apart; `at` is where it stands in the document. */
const namesIn = (list: string, at: number): Text[] =>
  [...list.matchAll(/[^\s,[\]"'-][^\s,[\]"']*/g)].map((match) => ({
    start: at + match.index,
    end: at + match.index + match[0].length,
    text: match[0],
  }))

/** The first line behind `offset` that is not blank. */
function lineBelow(text: string, offset: number): Span {
  let start = lineEnd(text, offset)
  while (start < text.length && ' \t\r\n'.includes(text[start] as string)) start++
  return { start, end: lineEnd(text, start) + 1 }
}
