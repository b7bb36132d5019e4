/**
 * Where the lines of a text start: offsets, UTF-16. A line ends at LF, CRLF or a lone CR
 * (CommonMark 2.1, LSP 3.18 "Text Documents").
 */
export type Lines = readonly number[]

/** A zero-based line and a zero-based character in UTF-16 code units, as in LSP. */
export interface LineCharacter {
  readonly line: number
  readonly character: number
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    if (code === 10 || code === 13) starts.push(i + 1)
  }
  return starts
}

/** The line and character of `offset`; an offset outside the text is clamped into it from below. */
export function positionAt(lines: Lines, offset: number): LineCharacter {
  const at = Math.max(0, offset)
  let low = 0
  let high = lines.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lines[middle] as number) <= at) low = middle
    else high = middle
  }
  return { line: low, character: at - (lines[low] as number) }
}

/** The offset of a position; positions past the end of a line or of the text are clamped to it. */
export function offsetAt(text: string, lines: Lines, position: LineCharacter): number {
  const start = lines[position.line]
  if (start === undefined) return position.line < 0 ? 0 : text.length
  const next = lines[position.line + 1]
  let end = next ?? text.length
  if (next !== undefined) end -= text.charCodeAt(next - 1) === 10 && text.charCodeAt(next - 2) === 13 ? 2 : 1
  return Math.min(start + Math.max(0, position.character), Math.max(start, end))
}
