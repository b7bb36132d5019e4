import type { Span } from '../../text/span.ts'
import { columnAt } from './cursor.ts'
import { isSpace, peek, type Reader, skipSpaces, skipSpacesAndLineEnds, step } from './reader.ts'

export interface Checkbox {
  readonly checked: boolean
  readonly span: Span
}

/**
 * Reads the checkbox at the start of a list item's text (GFM task list items) and the white space after it;
 * null if there is none, the reader being anywhere. A checkbox with nothing after it is text.
 */
export function readCheckbox(reader: Reader): Checkbox | null {
  const start = reader.at
  if (peek(reader) !== 91) return null
  step(reader)
  const inside = peek(reader)
  const checked = inside === 120 || inside === 88
  if (!checked && inside !== 10 && !isSpace(inside)) return null
  // A tab is as many spaces as it is wide, and a checkbox holds one.
  if (inside === 9 && columnAt(reader.text, reader.at) % 4 !== 3) return null
  step(reader)
  if (peek(reader) !== 93) return null
  step(reader)
  const end = reader.at
  const after = peek(reader)
  if (after !== 10 && !isSpace(after)) return null
  skipSpaces(reader)
  if (peek(reader) === -1) return null
  skipSpacesAndLineEnds(reader)
  return { checked, span: { start, end } }
}
