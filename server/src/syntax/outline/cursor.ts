import type { Scan } from './scan.ts'

/** Tab stops are four columns apart (CommonMark 2.2). */
const TAB = 4

/** Makes the line that starts at `start` the current one, with the cursor at its first column. */
export function enterLine(scan: Scan, start: number): void {
  scan.lineStart = start
  scan.lineEnd = endOfLine(scan, start)
  scan.pos = start
  scan.column = 0
  scan.pad = 0
  const char = start < scan.lineEnd ? scan.text.charCodeAt(start) : -1
  if (char === 32 || char === 9) {
    look(scan)
    return
  }
  scan.char = char
  scan.next = start
  scan.indent = 0
}

/** Where the line that `from` lies in ends: the offset of its LF, CRLF or CR, or of the end of the text. */
export function endOfLine(scan: Scan, from: number): number {
  const { text } = scan
  if (scan.lineFeed < from) {
    const found = text.charCodeAt(from) === 10 ? from : text.indexOf('\n', from)
    scan.lineFeed = found < 0 ? text.length : found
  }
  if (scan.carriageReturn < from) {
    const found = text.indexOf('\r', from)
    scan.carriageReturn = found < 0 ? text.length : found
  }
  return Math.min(scan.lineFeed, scan.carriageReturn)
}

/** Where the line after the one that ends at `end` starts; the end of the text counts as a line end. */
export function afterLineEnd(text: string, end: number): number {
  if (end >= text.length) return text.length
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
}

/** Looks from the cursor over spaces and tabs to the next character. */
function look(scan: Scan): void {
  const { text, lineEnd } = scan
  let at = scan.pos
  let columns = scan.pad
  let char = -1
  while (at < lineEnd) {
    const code = text.charCodeAt(at)
    if (code === 32) columns++
    else if (code === 9) columns += TAB - ((scan.column + columns) % TAB)
    else {
      char = code
      break
    }
    at++
  }
  scan.char = char
  scan.next = at
  scan.indent = columns
}

/** Moves the cursor behind the next character and the `more` after it, all of them no white space. */
export function skipMarker(scan: Scan, width: number): void {
  scan.column += scan.indent + width
  scan.pos = scan.next + width
  scan.pad = 0
  look(scan)
}

/** Moves the cursor over `columns` columns of the white space before it; a tab may be taken in part. */
export function skipColumns(scan: Scan, columns: number): void {
  const { text } = scan
  let left = Math.min(columns, scan.indent)
  scan.indent -= left
  scan.column += left
  if (scan.indent === 0) {
    scan.pos = scan.next
    scan.pad = 0
    return
  }
  let column = scan.column - left
  if (scan.pad > 0) {
    const taken = Math.min(scan.pad, left)
    scan.pad -= taken
    left -= taken
    column += taken
  }
  while (left > 0) {
    const width = text.charCodeAt(scan.pos) === 9 ? TAB - (column % TAB) : 1
    scan.pos++
    if (width > left) {
      scan.pad = width - left
      return
    }
    left -= width
    column += width
  }
}

/** The column of `offset` in its line: characters counted in UTF-16 units, tabs expanded. */
export function columnAt(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--
  if (start === 0 && text.charCodeAt(0) === 0xfeff) start = 1
  let column = 0
  for (let at = start; at < offset; at++) column += text.charCodeAt(at) === 9 ? TAB - (column % TAB) : 1
  return column
}
