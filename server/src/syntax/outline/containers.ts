import type { Block, ListItem } from '../nodes.ts'
import { type Container, FOOTNOTE, type Kind, LIST, NONE, QUOTE } from './container.ts'
import { skipColumns, skipMarker } from './cursor.ts'
import { footnoteLabelEnd } from './footnote.ts'
import { firstNumber, readListMarker } from './list-marker.ts'
import type { Open, Scan } from './scan.ts'

export { type Container, FOOTNOTE, type Kind, LIST, NONE, QUOTE } from './container.ts'

/**
 * Containers do not nest deeper than this; what would open one more is text. It bounds the work a line can
 * make, which would else be quadratic for `- - - …`.
 */
export const MAX_DEPTH = 32

/** How a line meets an open container. */
export type Match = 0 | 1 | 2
export const LEAVES = 0
export const STAYS = 1
export const NEXT_ITEM = 2

/** Whether the current line continues `container`; takes the marker or the indentation if so. */
export function match(scan: Scan, container: Container): Match {
  if (container.kind === LIST) return matchItem(scan, container)
  if (container.kind === FOOTNOTE) {
    if (scan.char === -1) return STAYS
    if (scan.indent < 4) return LEAVES
    skipColumns(scan, 4)
    return STAYS
  }
  if (scan.char !== 62 || scan.indent > 3) return LEAVES
  takeQuoteMarker(scan)
  container.markerLineEnd = scan.lineEnd
  return STAYS
}

/** How many containers an empty line continues: all up to the first quote. It takes nothing of the line. */
export function matchEmptyLine(scan: Scan): number {
  let depth = 0
  while (depth < scan.depth) {
    const container = scan.stack[depth] as Container
    if (container.kind === QUOTE) break
    if (container.startsBlank) container.staysBlank = true
    depth++
  }
  return depth
}

function matchItem(scan: Scan, container: Container): Match {
  if (scan.char === -1) {
    if (container.startsBlank) container.staysBlank = true
    skipColumns(scan, container.size)
    return STAYS
  }
  const outOfItem = container.staysBlank || scan.indent < container.size
  container.startsBlank = false
  container.staysBlank = false
  if (!outOfItem) {
    skipColumns(scan, container.size)
    return STAYS
  }
  return readListMarker(scan, false, container.marker) ? NEXT_ITEM : LEAVES
}

/**
 * The kind of the container that starts at the cursor, its marker taken; the list marker's facts are left in
 * `scan`. With `interrupts`, the line could also go on with a paragraph (CommonMark 5.2, rule 1).
 */
export function readContainer(scan: Scan, interrupts: boolean): Kind {
  const { char } = scan
  // No container starts with a letter; most lines do.
  if (char > 91 || char < 42 || scan.indent > 3 || scan.depth >= MAX_DEPTH) return NONE
  if (char === 62) {
    takeQuoteMarker(scan)
    return QUOTE
  }
  if (char === 91) {
    const end = footnoteLabelEnd(scan.text, scan.next, scan.lineEnd)
    if (end < 0) return NONE
    scan.markerStart = scan.next
    skipMarker(scan, end - scan.next)
    skipColumns(scan, scan.indent)
    return FOOTNOTE
  }
  return readListMarker(scan, interrupts, 0) ? LIST : NONE
}

/** The `>` and one column of white space after it belong to the marker (CommonMark 5.1). */
function takeQuoteMarker(scan: Scan): void {
  scan.markerStart = scan.next
  skipMarker(scan, 1)
  skipColumns(scan, 1)
}

/** Opens the container that `readContainer` has just read, inside the innermost one. */
export function openContainer(scan: Scan, kind: Kind): void {
  const { markerStart: start, markerEnd: end } = scan
  const children: Block[] = []
  const items: ListItem[] = []
  const ordered = scan.markerChar === 41 || scan.markerChar === 46
  const first = kind === LIST && ordered ? firstNumber(scan.text, start, end) : null
  const node: Container['node'] =
    kind === QUOTE
      ? { type: 'blockquote', start, end: start, children }
      : kind === FOOTNOTE
        ? { type: 'footnoteDefinition', start, end: start, children }
        : { type: 'list', start, end, ordered, first, children: items }
  const container = containerOf(scan, kind, node, children, items)
  scan.children.push(node)
  scan.stack[scan.depth++] = container
  if (kind === LIST) nextItem(scan, container)
  else scan.children = children
}

function containerOf(
  scan: Scan,
  kind: Kind,
  node: Container['node'],
  children: Block[],
  items: ListItem[],
): Container {
  return {
    kind,
    node,
    children,
    markerLineEnd: scan.lineEnd,
    items,
    item: null,
    marker: scan.markerChar,
    size: 0,
    startsBlank: false,
    staysBlank: false,
  }
}

/** Adds the item whose marker `readListMarker` has just read to `container`, a list. */
export function nextItem(scan: Scan, container: Container): void {
  endContainer(container)
  const children: Block[] = []
  const { markerStart: start, markerEnd: end } = scan
  const item: Open<ListItem> = {
    type: 'listItem',
    start,
    end,
    marker: { start, end },
    checked: null,
    checkbox: null,
    children,
  }
  container.items.push(item)
  container.item = item
  container.children = children
  container.markerLineEnd = scan.lineEnd
  container.size = scan.markerSize
  container.startsBlank = scan.markerBlank
  scan.children = children
}

/** Closes all containers but the outermost `depth`. */
export function closeContainers(scan: Scan, depth: number): void {
  while (scan.depth > depth) endContainer(scan.stack[--scan.depth] as Container)
  scan.children = depth > 0 ? (scan.stack[depth - 1] as Container).children : (scan.root.children as Block[])
}

/** A container ends with its last block, or with the last line that bears its marker. */
function endContainer(container: Container): void {
  const last = container.children[container.children.length - 1]
  const end = last !== undefined && last.end > container.markerLineEnd ? last.end : container.markerLineEnd
  if (container.item !== null) container.item.end = end
  container.node.end = end
}
