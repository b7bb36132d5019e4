import { skipColumns, skipMarker } from './cursor.ts'
import type { Scan } from './scan.ts'
import { isThematicBreak } from './thematic-break.ts'

/**
 * Reads a list marker at the cursor and the white space that belongs to it (CommonMark 5.2). What it is goes
 * to `scan.marker…`; the cursor moves only if there is one.
 *
 * @param interrupts the line could go on with a paragraph: only an item that is not empty, and a number that is 1
 * @param same if not 0, the bullet or number delimiter it must have
 */
export function readListMarker(scan: Scan, interrupts: boolean, same: number): boolean {
  const { text, next, lineEnd, char } = scan
  if (scan.indent > 3) return false
  let end = next
  let marker = char
  if (char === 42 || char === 43 || char === 45) {
    if (same !== 0 && same !== char) return false
    if (char !== 43 && isThematicBreak(text, next, lineEnd)) return false
  } else {
    if (char < 48 || char > 57 || (interrupts && char !== 49)) return false
    while (end < lineEnd && end - next < 10 && isDigit(text.charCodeAt(end))) end++
    if (end - next > (interrupts ? 1 : 9) || end === lineEnd) return false
    marker = text.charCodeAt(end)
    if (same !== 0 ? marker !== same : marker !== 41 && marker !== 46) return false
  }
  end++
  if (end < lineEnd && text.charCodeAt(end) !== 32 && text.charCodeAt(end) !== 9) return false
  const { indent } = scan
  if (interrupts && isBlank(text, end, lineEnd)) return false
  skipMarker(scan, end - next)
  scan.markerStart = next
  scan.markerEnd = end
  scan.markerChar = marker
  scan.markerBlank = scan.char === -1
  // An item that starts blank, or with indented code, is indented by its marker and one space.
  const space = scan.markerBlank || scan.indent > 4 ? 1 : scan.indent
  scan.markerSize = indent + end - next + space
  if (!scan.markerBlank) skipColumns(scan, space)
  return true
}

/** The number at `start`, whose delimiter ends at `end`. */
export function firstNumber(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end - 1; at++) number = number * 10 + text.charCodeAt(at) - 48
  return number
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }
  return true
}
