import { linesOf, positionAt } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'

/** A line from 1, a character from 0, in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Place
  readonly end: Place
}

/** A function from spans of `text` to their lines and characters; it splits the text once. */
export function rangesIn(text: string): (span: Span) => Range {
  const lines = linesOf(text)
  const at = (offset: number) => {
    const { line, character } = positionAt(lines, offset)
    return { line: line + 1, character }
  }
  return ({ start, end }) => ({ start: at(start), end: at(end) })
}
