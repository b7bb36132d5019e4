import { scalarFor } from '../../reading/fields/field.ts'
import { lineStart } from '../../text/line.ts'
import { type Span, trim } from '../../text/span.ts'

/** Where a value is written in YAML, and in what it is wrapped there. */
export interface Slot extends Span {
  /** What is written so far, up to the cursor. */
  readonly typed: string
  /** The quote it stands in, if any; the span lies within. */
  readonly quote: '' | '"' | "'"
  /** What has to come before and after it: the space behind a colon, a quote that is not closed. */
  readonly before: string
  readonly after: string
}

/** The place for a value at the cursor, `segment` being all that could be one; null where a value is already ended. */
export function slotAt(text: string, segment: Span, offset: number): Slot | null {
  const ink = trim(text, segment)
  const isBlank = ink.start === ink.end
  const first = text[ink.start]
  if (!isBlank && offset > ink.start && (first === '"' || first === "'"))
    return quotedSlot(text, ink, offset, first)
  const isIndent = text.slice(lineStart(text, offset), offset).trim() === ''
  if (isIndent && !isBlank && offset < ink.start) return null
  const start = isBlank ? offset : Math.min(ink.start, offset)
  const end = isBlank ? offset : Math.max(ink.end, offset)
  return {
    start,
    end,
    typed: text.slice(start, offset),
    quote: '',
    before: /[:,-]/.test(text[start - 1] ?? '') ? ' ' : start === lineStart(text, start) ? '  ' : '',
    after: text[end] === '#' ? ' ' : '',
  }
}

function quotedSlot(text: string, ink: Span, offset: number, quote: '"' | "'"): Slot | null {
  const isClosed = ink.end - 1 > ink.start && text[ink.end - 1] === quote
  const end = isClosed ? ink.end - 1 : Math.max(ink.end, offset)
  if (offset > end) return null
  const start = ink.start + 1
  return { start, end, typed: text.slice(start, offset), quote, before: '', after: isClosed ? '' : quote }
}

/** `value` as it is written in a slot. `isPlain` where it needs no quotes whatever it looks like. */
export function written({ quote, before, after }: Slot, value: string, isPlain = false): string {
  const inner =
    quote === '"'
      ? JSON.stringify(value).slice(1, -1)
      : quote === "'"
        ? value.replaceAll("'", "''")
        : isPlain
          ? value
          : scalarFor(value)
  return before + inner + after
}
