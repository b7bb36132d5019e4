import type { ListItem } from '../nodes.ts'
import { readCheckbox } from './checkbox.ts'
import { readDefinition } from './definition.ts'
import { trimEnd } from './heading.ts'
import { goTo, type Reader, skipSpaces, startReader, step } from './reader.ts'
import { NOTHING, type Open, PARAGRAPH, type Scan } from './scan.ts'

/** Opens a paragraph at the cursor. It may turn out to be definitions, a setext heading, or the head of a table. */
export function openParagraph(scan: Scan, canHeadTable: boolean): void {
  scan.leaf = PARAGRAPH
  scan.paragraphStart = scan.next
  scan.lastStart = scan.next
  scan.canHeadTable = canHeadTable
  scan.segments.length = 0
  if (scan.char === 91) {
    scan.segments.push(scan.next, scan.lineEnd)
    scan.task = taskAt(scan)
  }
}

/** Adds the current line to the open paragraph. */
export function continueParagraph(scan: Scan): void {
  scan.lastStart = scan.next
  scan.beforeLastEnd = scan.previousEnd
  scan.canHeadTable = scan.indent < 4
  // What is left of a tab is white space before the line: the tab itself stands for it.
  if (scan.segments.length > 0) scan.segments.push(scan.pad > 0 ? scan.pos - 1 : scan.pos, scan.lineEnd)
}

/** Ends the open paragraph at `end`: definitions first, then what is left of it. */
export function endParagraph(scan: Scan, end: number): void {
  scan.leaf = NOTHING
  let start = scan.paragraphStart
  if (scan.segments.length > 0) {
    const reader = startReader(scan.text, scan.segments)
    if (!readDefinitions(scan, reader)) return
    start = reader.at
    if (scan.task !== null) start = readTask(scan.task, reader)
  }
  scan.children.push({ type: 'paragraph', start, end })
}

/**
 * Makes what the definitions leave of the open paragraph a setext heading of `depth` (CommonMark 4.3), whose
 * underline is the current line. False if they leave nothing: then there is no heading, nor a paragraph any more.
 */
export function underlineParagraph(scan: Scan, depth: 1 | 2): boolean {
  const { text, lineEnd: end, previousEnd } = scan
  scan.leaf = NOTHING
  let start = scan.paragraphStart
  if (scan.segments.length > 0) {
    const reader = startReader(text, scan.segments)
    if (!readDefinitions(scan, reader)) return false
    start = reader.at
  }
  const content = { start, end: trimEnd(text, start, previousEnd) }
  scan.children.push({ type: 'heading', start, end, depth, setext: true, content })
  return true
}

/** Reads the checkbox of `task`, if there is one at the reader. Returns where the text starts. */
function readTask(task: Open<ListItem>, reader: Reader): number {
  const start = reader.at
  const checkbox = readCheckbox(reader)
  if (checkbox === null) return start
  task.checked = checkbox.checked
  task.checkbox = checkbox.span
  return reader.at
}

/** Adds the definitions at the reader to the open container. Returns whether something is left after them. */
function readDefinitions(scan: Scan, reader: Reader): boolean {
  for (;;) {
    const { segment, at } = reader
    const end = scan.text.charCodeAt(at) === 91 ? readDefinition(reader) : -1
    if (end < 0) {
      goTo(reader, segment, at)
      return true
    }
    scan.children.push({ type: 'definition', start: at, end })
    if (reader.segment + 2 >= reader.segments.length) return false
    step(reader)
    skipSpaces(reader)
  }
}

/** The list item that the text at the cursor is the first of, if nothing but its marker stands before it. */
function taskAt(scan: Scan): Open<ListItem> | null {
  if (scan.depth === 0 || scan.indent > 0) return null
  const container = scan.stack[scan.depth - 1]
  const item = container?.item ?? null
  if (container === undefined || item === null || container.children.length > 0) return null
  // An item that starts blank has to be blank right behind its marker.
  return item.start < scan.lineStart && container.markerLineEnd > item.marker.end ? null : item
}
