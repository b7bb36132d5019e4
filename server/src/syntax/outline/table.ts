import type { Table, TableCell, TableRow } from '../nodes.ts'
import { trimEnd } from './heading.ts'
import { endParagraph } from './paragraph.ts'
import { NOTHING, type Open, type Scan, TABLE } from './scan.ts'

/**
 * If the current line is the delimiter row to the last line of the open paragraph, makes a table of the two
 * and ends what stands before (GFM tables). Returns whether it did.
 */
export function headTable(scan: Scan): boolean {
  const { text, char, next, lineEnd, lastStart, previousEnd } = scan
  if (!scan.canHeadTable || scan.indent > 3) return false
  if (char !== 124 && char !== 45 && char !== 58) return false
  const columns = delimiterCells(text, next, lineEnd)
  if (columns === 0 || columns !== headerCells(text, lastStart, previousEnd)) return false
  if (lastStart !== scan.paragraphStart) {
    scan.segments.length -= scan.segments.length > 0 ? 2 : 0
    endParagraph(scan, scan.beforeLastEnd)
  } else {
    scan.leaf = NOTHING
  }
  const rows = [tableRow(text, lastStart, previousEnd)]
  const table: Open<Table> = { type: 'table', start: lastStart, end: lineEnd, children: rows }
  scan.children.push(table)
  scan.table = table
  scan.rows = rows
  scan.leaf = TABLE
  return true
}

/** Adds the current line to the open table. */
export function addRow(scan: Scan): void {
  scan.rows.push(tableRow(scan.text, scan.next, scan.lineEnd))
  ;(scan.table as Open<Table>).end = scan.lineEnd
}

/** The number of cells of a delimiter row; 0 if it is none. A `|` or `:` has to be in it. */
function delimiterCells(text: string, start: number, end: number): number {
  let at = start
  let cells = 0
  let seen = false
  while (at < end) {
    const first = text.charCodeAt(at)
    if (first === 124) {
      seen = true
      at = skipSpaces(text, at + 1, end)
      if (at === end) break
    } else if (cells > 0) {
      return 0
    }
    if (text.charCodeAt(at) === 58) {
      seen = true
      at++
    }
    const dashes = at
    while (at < end && text.charCodeAt(at) === 45) at++
    if (at === dashes) return 0
    if (at < end && text.charCodeAt(at) === 58) {
      seen = true
      at++
    }
    at = skipSpaces(text, at, end)
    cells++
  }
  return seen ? cells : 0
}

/** The number of cells of a header row; 0 if it is none: a lone pipe heads no table. */
function headerCells(text: string, start: number, end: number): number {
  let cells = 0
  let pipes = 0
  let expected = text.charCodeAt(start) !== 124
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 9) continue
    if (expected) {
      expected = false
      cells++
    }
    if (code === 124) {
      pipes++
      expected = true
    } else if (code === 92) at = skipEscape(text, at, end)
  }
  return cells > 0 || pipes > 1 ? cells : 0
}

/** A row from `start` to `end`. A cell starts with its leading pipe; the last one takes a trailing pipe, too. */
function tableRow(text: string, start: number, end: number): TableRow {
  const children: TableCell[] = []
  let cell = start
  let from = text.charCodeAt(start) === 124 ? start + 1 : start
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at = skipEscape(text, at, end)
    else if (code === 124) {
      const last = skipSpaces(text, at + 1, end) === end
      children.push(tableCell(text, cell, last ? end : at, from, at))
      if (last) return { type: 'tableRow', start, end, children }
      cell = at
      from = at + 1
    }
  }
  children.push(tableCell(text, cell, end, from, end))
  return { type: 'tableRow', start, end, children }
}

function tableCell(text: string, start: number, end: number, from: number, to: number): TableCell {
  const first = skipSpaces(text, from, to)
  return { type: 'tableCell', start, end, content: { start: first, end: trimEnd(text, first, to) } }
}

/** From a backslash: the offset of the last character that belongs to it. */
function skipEscape(text: string, at: number, end: number): number {
  const escaped = at + 1 < end ? text.charCodeAt(at + 1) : 0
  return escaped === 124 || escaped === 92 ? at + 1 : at
}

function skipSpaces(text: string, at: number, end: number): number {
  let i = at
  while (i < end && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i++
  return i
}
