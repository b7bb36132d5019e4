import type { Field, Scalar } from '../../syntax/frontmatter.ts'
import { type Span, trim } from '../../text/span.ts'
import { namedIn } from './link.ts'

/** A field of a text: `value` is what stands behind or below its label, an empty span where nothing does. */
export function fieldOf(text: string, key: string, keySpan: Span, value: Span): Field {
  const scalars: Scalar[] = []
  if (value.end > value.start)
    for (const part of partsOf(text, value, /, (?=@|\[)| and (?=@)/g))
      scalars.push({ ...part, text: saidIn(text.slice(part.start, part.end)) })
  return fieldWith(key, keySpan, value, scalars)
}

/** A field with several values, each a span. */
export const fieldOfSeveral = (text: string, key: string, keySpan: Span, values: readonly Span[]): Field =>
  fieldWith(
    key,
    keySpan,
    { start: values[0]?.start ?? keySpan.end, end: values.at(-1)?.end ?? keySpan.end },
    values.map(({ start, end }) => ({ start, end, text: saidIn(text.slice(start, end)) })),
  )

const fieldWith = (key: string, keySpan: Span, value: Span, scalars: readonly Scalar[]): Field => ({
  start: keySpan.start,
  end: Math.max(keySpan.end, value.end),
  key,
  name: key,
  keySpan,
  valueSpan: value,
  scalars,
  shape: scalars.length === 0 ? 'empty' : scalars.length > 1 ? 'list' : 'scalar',
})

/** What a value says without its markup: the text of a link, or its target where that is a document. */
function saidIn(value: string): string {
  const { text, form } = namedIn(value)
  return form === 'wiki' ? value : text
}

const opens = /^(?:[*_]{1,3}|<(?:b|strong|em|i|p|span)>|<!--[\s\S]{0,200}?-->)/i
const closes =
  /(?:[*_]{1,3}|\\| {2,}|<br ?\/?>|<\/(?:b|strong|em|i|p|span)>|\{[#.:][^{}]{0,60}\}|(?:^|[ \t])\^[\w-]{1,40}|<!--(?:[^-]|-(?!->)){0,200}-->|[,;])$/i

/** How much of the end of a value is looked at for what hangs on it. */
const tail = 240

/** `span` without the white space, the emphasis and the attributes around it. */
export function bare(text: string, span: Span): Span {
  let { start, end } = trim(text, span)
  for (let turn = 0; turn < 4; turn++) {
    const open = opens.exec(text.slice(start, Math.min(end, start + tail)))?.[0].length ?? 0
    const from = Math.min(end, start + open)
    const close = closes.exec(text.slice(Math.max(from, end - tail), end))?.[0].length ?? 0
    if (open + close === 0) break
    ;({ start, end } = trim(text, { start: from, end: Math.max(from, end - close) }))
  }
  return { start, end }
}

/** The lines of `span`, without their ends. */
export const linesOf = (text: string, span: Span): Span[] => partsOf(text, span, /\r\n?|\n/g)

/** What stands in `span` between the places where `between` matches. */
export function partsOf(text: string, span: Span, between: RegExp): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const match of text.slice(span.start, span.end).matchAll(between)) {
    parts.push({ start, end: span.start + match.index })
    start = span.start + match.index + match[0].length
  }
  parts.push({ start, end: span.end })
  return parts
}
