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

const isLineEnd = (code: number): boolean => code === 10 || code === 13
