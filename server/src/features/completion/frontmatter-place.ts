import type { Span } from '../../text/span.ts'
import {
  type FieldLine,
  type FrontmatterLines,
  fieldLinesOf,
  indentOf,
  type Line,
} from './frontmatter-lines.ts'
import { type Slot, slotAt } from './slot.ts'

/** What a cursor in frontmatter stands at. */
export type FrontmatterPlace =
  | {
      readonly kind: 'key'
      /** The word that is begun there. */
      readonly span: Span
      readonly hasColon: boolean
      /** The fields of the other lines. */
      readonly others: readonly FieldLine[]
    }
  | {
      readonly kind: 'value'
      /** The key it belongs to, as keys are compared. */
      readonly key: string
      readonly slot: Slot
      /** What else stands in the same list. */
      readonly beside: readonly string[]
    }

/** The place of the cursor, or null in a comment, in a text of several lines, or in the middle of something else. */
export function frontmatterPlaceAt(
  text: string,
  block: FrontmatterLines,
  offset: number,
): FrontmatterPlace | null {
  const fields = fieldLinesOf(block)
  const line = block.lines[block.at] as Line
  const own = fields.find((field) => field.line === block.at)
  if (!own || offset < own.valueAt) {
    const others = fields.filter((field) => field !== own)
    const key = keyAt(line, offset, indentOf({ ...block, lines: linesOf(others, block) }))
    if (key || own) return key && { ...key, others }
  }
  const field = own ?? fields.filter((it) => it.line < block.at).at(-1)
  return field ? valueAt(text, block, fields, field, offset) : null
}

const linesOf = (fields: readonly FieldLine[], { lines }: FrontmatterLines): Line[] =>
  fields.map((field) => lines[field.line] as Line)

/** A word at the left of its line, with nothing behind it but a colon and a value. `indent` is null where any will do. */
function keyAt(
  line: Line,
  offset: number,
  indent: string | null,
): { kind: 'key'; span: Span; hasColon: boolean } | null {
  const before = /^([ \t]*)((?:[A-Za-z][\w-]*)?)$/.exec(line.text.slice(0, offset - line.start))
  const after = /^([\w-]*)(.*)$/.exec(line.text.slice(offset - line.start))
  if (!before || !after) return null
  const [, lead = '', typed = ''] = before
  const [, rest = '', behind = ''] = after
  const hasColon = /^[ \t]*:/.test(behind)
  if (lead !== (indent ?? lead) || (!hasColon && behind.trim() !== '')) return null
  if (typed === '' && (rest !== '' || hasColon)) return null
  return { kind: 'key', span: { start: offset - typed.length, end: offset + rest.length }, hasColon }
}

function valueAt(
  text: string,
  { lines, at }: FrontmatterLines,
  fields: readonly FieldLine[],
  field: FieldLine,
  offset: number,
): FrontmatterPlace | null {
  const next = fields.find((it) => it.line > field.line)?.line ?? lines.length
  const last = lines[next - 1] as Line
  const line = lines[at] as Line
  const place = (segments: readonly Span[]): FrontmatterPlace | null => {
    const own = segments.find(({ start, end }) => start <= offset && offset <= end)
    // An edit stays on its line, and what goes on below is left alone.
    const here = own && { start: Math.max(own.start, line.start), end: Math.min(own.end, line.end) }
    const isWhole =
      own && here && text.slice(own.start, own.end).trim() === text.slice(here.start, here.end).trim()
    const slot = isWhole ? slotAt(text, here, offset) : null
    if (!slot || (slot.quote === '' && /^[>|&*!{]/.test(text.slice(slot.start, slot.end)))) return null
    const beside = segments.filter((it) => it !== own).map((it) => bare(text.slice(it.start, it.end)))
    return { kind: 'value', key: field.name, slot, beside }
  }
  const value = text.slice(field.valueAt, last.end)
  const opening = value.search(/\S/)
  if (value[opening] === '[') {
    const open = field.valueAt + opening
    return open < offset ? place(entriesOf(text, { start: open + 1, end: last.end })) : null
  }
  const below = lines.slice(field.line + 1, next)
  if (at === field.line)
    return below.some((it) => /^[ \t]*[^\s#]/.test(it.text))
      ? null
      : place([uncommented(text, { start: field.valueAt, end: line.end })])
  const entries = below.flatMap((it) => {
    const dash = /^[ \t]*-(?![^\s])/.exec(it.text)
    return dash ? [uncommented(text, { start: it.start + dash[0].length, end: it.end })] : []
  })
  return place(entries)
}

/** The entries of `[a, "b, c"]`, from behind its bracket; none where there are brackets in it. */
function entriesOf(text: string, { start, end }: Span): Span[] {
  const entries: Span[] = []
  let from = start
  let isBegun = false
  for (let at = start; at < end; at++) {
    const sign = text[at] as string
    if (sign === '[' || sign === '{') return []
    if (sign === ']') return [...entries, { start: from, end: at }]
    if (sign === ',') {
      entries.push({ start: from, end: at })
      from = at + 1
      isBegun = false
    } else if (!/\s/.test(sign)) {
      // A quote that nothing closes ends with the entry; one that goes on below is left alone.
      const closing = isBegun || !/["']/.test(sign) ? -1 : text.indexOf(sign, at + 1)
      if (closing > 0 && closing < end) {
        if (/[\r\n]/.test(text.slice(at, closing))) return []
        at = closing
      }
      isBegun = true
    }
  }
  return [...entries, { start: from, end }]
}

/** `span` up to its comment. Within quotes there is none. */
function uncommented(text: string, { start, end }: Span): Span {
  const value = text.slice(start, end)
  const quoted = /^[ \t]*(?:"(?:[^"\\]|\\.)*"|'[^']*')/.exec(value)?.[0].length ?? 0
  const comment = value.slice(quoted).search(/(?<=^|[ \t])#/)
  return { start, end: comment < 0 ? end : start + quoted + comment }
}

const bare = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2')
