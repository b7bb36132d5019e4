import { lineStart } from '../text/line.ts'
import type { Root } from './nodes.ts'
import {
  type Container,
  closeContainers,
  LEAVES,
  match,
  matchEmptyLine,
  NEXT_ITEM,
  NONE,
  nextItem,
  openContainer,
  QUOTE,
  readContainer,
} from './outline/containers.ts'
import { afterLineEnd, enterLine } from './outline/cursor.ts'
import { endLeaf, readFlow } from './outline/flow.ts'
import { frontmatterAt, misplacedAt } from './outline/frontmatter-fence.ts'
import { FENCED, HTML, INDENTED, PARAGRAPH, type Scan, startScan } from './outline/scan.ts'

const BYTE_ORDER_MARK = 0xfeff

/**
 * The block structure of a Markdown document: CommonMark 0.31 with GFM and frontmatter, as remark sees it, in one
 * pass over the lines. Offsets are UTF-16, of `text` as it is given, a byte order mark included. Any text has an
 * outline: nothing is thrown.
 */
export function outline(text: string): Root {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  const scan = startScan(text, start)
  let at = start
  const frontmatter = frontmatterAt(scan, start) ?? misplacedAt(scan, start)
  if (frontmatter !== null) {
    // Comments before it are blocks of their own.
    readLines(scan, start, lineStart(text, frontmatter.start))
    endLeaf(scan, scan.previousEnd)
    scan.children.push(frontmatter)
    scan.previousEnd = frontmatter.end
    at = afterLineEnd(text, frontmatter.end)
  }
  readLines(scan, at, text.length)
  endLeaf(scan, endAtLast(scan))
  closeContainers(scan, 0)
  return scan.root
}

function readLines(scan: Scan, from: number, to: number): void {
  for (let at = from; at < to; ) {
    enterLine(scan, at)
    readLine(scan)
    scan.previousEnd = scan.lineEnd
    at = afterLineEnd(scan.text, scan.lineEnd)
  }
}

/** Reads one line: the containers it continues, those it opens, and what is left (CommonMark appendix, phase 1). */
function readLine(scan: Scan): void {
  if (scan.lineEnd === scan.lineStart) {
    readFlow(scan, matchEmptyLine(scan))
    return
  }
  let continued = 0
  let interrupts = false
  while (continued < scan.depth) {
    const container = scan.stack[continued] as Container
    const matched = match(scan, container)
    if (matched === LEAVES) break
    continued++
    if (matched === NEXT_ITEM) {
      endLeaf(scan, scan.lineStart)
      closeContainers(scan, continued)
      nextItem(scan, container)
    }
  }
  if (continued === scan.depth) {
    if (scan.leaf === FENCED || scan.leaf === HTML) {
      readFlow(scan, continued)
      return
    }
    interrupts = scan.leaf === PARAGRAPH || scan.leaf === INDENTED
  }
  let kind = readContainer(scan, interrupts)
  if (kind !== NONE) {
    endLeaf(scan, scan.lineStart)
    closeContainers(scan, continued)
    do {
      openContainer(scan, kind)
      kind = readContainer(scan, interrupts)
    } while (kind !== NONE)
    continued = scan.depth
  }
  readFlow(scan, continued)
}

/**
 * Where a leaf that nothing closes ends at the end of the text: behind the last line end. A quote is left by the
 * empty line after it, and what containers take of a last line without a line end is no part of the leaf.
 */
function endAtLast(scan: Scan): number {
  const { text, lineStart, lineEnd } = scan
  if (lineEnd === text.length) return scan.pos === lineEnd && scan.pad === 0 ? lineStart : lineEnd
  for (let depth = 0; depth < scan.depth; depth++) {
    if ((scan.stack[depth] as Container).kind === QUOTE) return lineEnd
  }
  return text.length
}
