import type { Span } from './span.ts'

/** Where the line that `offset` lies in starts, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  return start === 0 && text.charCodeAt(0) === 0xfeff && offset > 0 ? 1 : start
}

/** Where the line that `offset` lies in ends: at its LF, CRLF or CR, or at the end of the text. */
export function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return end
}

/** Where the line behind the one that `offset` lies in starts; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset)
  if (end === text.length) return end
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
}

/** The line before the one that starts at `start`, without its line end; null where that is the first. */
export function lineBefore(text: string, start: number): Span | null {
  if (start === 0 || !isLineEnd(text.charCodeAt(start - 1))) return null
  const isPair = text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 13
  const end = start - (isPair ? 2 : 1)
  return { start: lineStart(text, end), end }
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13
