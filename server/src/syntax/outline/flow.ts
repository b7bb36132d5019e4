import type { Code, Html } from '../nodes.ts'
import { closeContainers } from './containers.ts'
import { afterLineEnd } from './cursor.ts'
import { closesFence, fenceLang, fenceSize } from './fence.ts'
import { atxDepth, atxHeading, isUnderline } from './heading.ts'
import { closesHtml, firstClose, htmlKind } from './html.ts'
import { continueParagraph, endParagraph, openParagraph, underlineParagraph } from './paragraph.ts'
import { FENCED, HTML, INDENTED, NOTHING, type Open, PARAGRAPH, type Scan, TABLE } from './scan.ts'
import { addRow, headTable } from './table.ts'
import { isThematicBreak } from './thematic-break.ts'

/** What a line can start that is neither a container nor text. */
type Start = 0 | 1 | 2 | 3 | 4 | 5 | 6
const TEXT = 0
const ATX = 1
const UNDERLINE = 2
const BREAK = 3
const FENCE = 4
const TAG = 5
const INDENT = 6

/**
 * Reads what containers leave of the current line, of which the outermost `continued` took it. Fewer than are
 * open make it lazy: it may go on with a paragraph, and closes the other containers if it does not.
 */
export function readFlow(scan: Scan, continued: number): void {
  const lazy = continued < scan.depth
  if (!lazy && takenByLeaf(scan)) return
  if (scan.char === -1) {
    endLeaf(scan, scan.previousEnd)
    if (lazy) closeContainers(scan, continued)
    return
  }
  let start = startOf(scan, lazy)
  if (start === TEXT && continuesLeaf(scan, lazy)) return
  if (start === UNDERLINE) {
    if (underlineParagraph(scan, scan.char === 61 ? 1 : 2)) return
    start = startOf(scan, lazy)
  }
  const inTable = scan.leaf === TABLE
  // remark keeps a complete tag on a lazy line in the containers of the paragraph it interrupts, if a line follows.
  const stays =
    start === TAG && scan.htmlKind === 7 && scan.leaf === PARAGRAPH && scan.lineEnd < scan.text.length
  endLeaf(scan, scan.previousEnd)
  if (lazy && !stays) closeContainers(scan, continued)
  open(scan, start, inTable)
  // remark does not let indented code go on from a lazy line.
  if (lazy && start === INDENT) scan.leaf = NOTHING
}

/** Whether the open leaf, other than a paragraph's text, has taken the line. */
function takenByLeaf(scan: Scan): boolean {
  switch (scan.leaf) {
    case FENCED:
      return takenByFence(scan)
    case HTML:
      return takenByHtml(scan)
    case INDENTED:
      if (scan.indent >= 4) (scan.code as Open<Code>).end = scan.lineEnd
      return scan.indent >= 4 || scan.char === -1
    case PARAGRAPH:
      return headTable(scan)
    default:
      return false
  }
}

function continuesLeaf(scan: Scan, lazy: boolean): boolean {
  if (scan.leaf === PARAGRAPH) continueParagraph(scan)
  else if (scan.leaf === TABLE && !lazy) addRow(scan)
  else return false
  return true
}

function takenByFence(scan: Scan): boolean {
  if (scan.char !== scan.fence || scan.indent > 3) return true
  if (!closesFence(scan.text, scan.next, scan.lineEnd, scan.fence, scan.fenceSize)) return true
  endFence(scan, scan.lineEnd, scan.previousEnd)
  return true
}

function takenByHtml(scan: Scan): boolean {
  if (scan.htmlKind > 5) return scan.char !== -1
  if (closesHtml(scan.htmlKind, scan.text, scan.pos, scan.lineEnd)) {
    ;(scan.html as Open<Html>).end = scan.lineEnd
    scan.leaf = NOTHING
  }
  return true
}

function startOf(scan: Scan, lazy: boolean): Start {
  const inParagraph = scan.leaf === PARAGRAPH
  if (scan.indent > 3) return inParagraph ? TEXT : INDENT
  const { text, next, lineEnd, char } = scan
  switch (char) {
    case 35:
      return atxDepth(text, next, lineEnd) > 0 ? ATX : TEXT
    case 45:
    case 61:
      if (inParagraph && !lazy && isUnderline(text, next, lineEnd)) return UNDERLINE
      return char === 45 && isThematicBreak(text, next, lineEnd) ? BREAK : TEXT
    case 42:
    case 95:
      return isThematicBreak(text, next, lineEnd) ? BREAK : TEXT
    case 96:
    case 126:
      return fenceSize(text, next, lineEnd) > 0 ? FENCE : TEXT
    case 60: {
      const kind = htmlKind(text, next, lineEnd, !inParagraph || lazy)
      if (kind > 0) scan.htmlKind = kind
      return kind > 0 ? TAG : TEXT
    }
    default:
      return TEXT
  }
}

function open(scan: Scan, start: Start, inTable: boolean): void {
  const { text, next, lineEnd, children } = scan
  const depth = start === ATX ? atxDepth(text, next, lineEnd) : 0
  if (depth !== 0) children.push(atxHeading(text, next, lineEnd, depth))
  else if (start === BREAK) children.push({ type: 'thematicBreak', start: next, end: lineEnd })
  else if (start === FENCE) openFence(scan)
  else if (start === TAG) openHtml(scan)
  else if (start === INDENT) openIndented(scan)
  // A line that could have been a row, were it not lazy, heads no table of its own.
  else openParagraph(scan, !inTable)
}

function openIndented(scan: Scan): void {
  const { pos: start, lineEnd: end } = scan
  const code: Open<Code> = { type: 'code', start, end, fenced: false, lang: '', content: { start, end } }
  scan.children.push(code)
  scan.code = code
  scan.leaf = INDENTED
}

function openFence(scan: Scan): void {
  const { text, next: start, lineEnd: end } = scan
  scan.fence = scan.char
  scan.fenceSize = fenceSize(text, start, end)
  const lang = fenceLang(text, start + scan.fenceSize, end)
  const first = afterLineEnd(text, end)
  const code: Open<Code> = {
    type: 'code',
    start,
    end,
    fenced: true,
    lang,
    content: { start: first, end: first },
  }
  scan.children.push(code)
  scan.code = code
  scan.leaf = FENCED
}

function endFence(scan: Scan, end: number, contentEnd: number): void {
  const code = scan.code as Open<Code>
  const start = Math.min(code.content.start, end)
  code.end = end
  code.content = { start, end: Math.max(start, Math.min(contentEnd, end)) }
  scan.leaf = NOTHING
}

function openHtml(scan: Scan): void {
  const html: Open<Html> = { type: 'html', start: scan.pos, end: scan.lineEnd }
  scan.children.push(html)
  const from = firstClose(scan.htmlKind, scan.next)
  if (closesHtml(scan.htmlKind, scan.text, from, scan.lineEnd)) return
  scan.html = html
  scan.leaf = HTML
}

/**
 * Ends the open leaf, which nothing of its own has ended. `end` is for the blocks that go on to whatever ends
 * their container: the end of the line before, or the start of the line that ends it.
 */
export function endLeaf(scan: Scan, end: number): void {
  const { leaf } = scan
  scan.leaf = NOTHING
  if (leaf === PARAGRAPH) endParagraph(scan, scan.previousEnd)
  else if (leaf === FENCED) endFence(scan, end, scan.previousEnd)
  else if (leaf === HTML) (scan.html as Open<Html>).end = scan.htmlKind > 5 ? scan.previousEnd : end
  else if (leaf === INDENTED) {
    const code = scan.code as Open<Code>
    code.content = { start: code.start, end: code.end }
  }
}
