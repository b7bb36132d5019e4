import type { Span } from './span.ts'

/** Where the line that `offset` lies in starts, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  return start === 0 && text.charCodeAt(0) === 0xfeff && offset > 0 ? 1 : start
}

/**
 * Where the line that `offset` lies in ends: at its LF, CRLF or CR, or at `to` if that comes first. Who reads one of
 * many things on a line that may be as long as the document says where it ends.
 */
export function lineEnd(text: string, offset: number, to = text.length): number {
  let end = Math.min(offset, to)
  while (end < to && !isLineEnd(text.charCodeAt(end))) end++
  return end
}

/** `lineEnd` of one text for offsets that mostly ascend: those on one line go through it once. */
export function lineEnds(text: string): (offset: number) => number {
  let line: Span = { start: 0, end: -1 }
  return (offset) => {
    if (offset < line.start || offset > line.end) line = { start: offset, end: lineEnd(text, offset) }
    return line.end
  }
}

/** Where the line behind the one that `offset` lies in starts; `to` where there is none before it. */
export function nextLine(text: string, offset: number, to = text.length): number {
  const end = lineEnd(text, offset, to)
  if (end === to) return end
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
