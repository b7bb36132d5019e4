import type { Block, Code, Html, ListItem, Root, Table, TableRow } from '../nodes.ts'
import type { Container, Open } from './container.ts'

export type { Open } from './container.ts'

/** The leaf block the previous line left open, if any: it has the first word about the next line. */
export type Leaf = 0 | 1 | 2 | 3 | 4 | 5
export const NOTHING = 0
export const PARAGRAPH = 1
export const INDENTED = 2
export const FENCED = 3
export const HTML = 4
export const TABLE = 5

/**
 * Everything the scanner knows at one place of the text: the line, the cursor in it, the open containers
 * and the open leaf. One object, changed in place, lives for one call of `outline`.
 */
export interface Scan {
  readonly text: string
  readonly root: Open<Root>

  /** The current line without its line end, and where the line before it ended. */
  lineStart: number
  lineEnd: number
  previousEnd: number

  /** The cursor: offset, zero-based column with tabs expanded, and the columns left of a tab begun. */
  pos: number
  column: number
  pad: number
  /** The next character that is no space or tab (-1: none on this line), its offset, and the columns to it. */
  char: number
  next: number
  indent: number

  /** The open containers from the outside in: the first `depth` of `stack`. */
  readonly stack: Container[]
  depth: number
  /** Where the next block goes: the children of the innermost container. */
  children: Block[]

  leaf: Leaf
  code: Open<Code> | null
  fence: number
  fenceSize: number
  html: Open<Html> | null
  htmlKind: number
  table: Open<Table> | null
  rows: TableRow[]

  paragraphStart: number
  /** The last line of the paragraph: its first character, the end of the line before, may it head a table. */
  lastStart: number
  beforeLastEnd: number
  canHeadTable: boolean
  /** Start and end of every line of a paragraph that begins with `[`; else empty. */
  segments: number[]
  /** The list item whose checkbox this paragraph may begin with. */
  task: Open<ListItem> | null

  /** What `readListMarker` found. */
  markerStart: number
  markerEnd: number
  markerChar: number
  markerSize: number
  markerBlank: boolean

  /** The next LF and CR at or after the place last asked for. */
  lineFeed: number
  carriageReturn: number
}

/** A scan of `text` that stands at `start`, with nothing open. */
export function startScan(text: string, start: number): Scan {
  const children: Block[] = []
  return {
    text,
    root: { type: 'root', start: 0, end: text.length, children },
    lineStart: start,
    lineEnd: start,
    previousEnd: start,
    pos: start,
    column: 0,
    pad: 0,
    char: -1,
    next: start,
    indent: 0,
    stack: [],
    depth: 0,
    children,
    leaf: NOTHING,
    code: null,
    fence: 0,
    fenceSize: 0,
    html: null,
    htmlKind: 0,
    table: null,
    rows: [],
    paragraphStart: 0,
    lastStart: 0,
    beforeLastEnd: 0,
    canHeadTable: false,
    segments: [],
    task: null,
    markerStart: 0,
    markerEnd: 0,
    markerChar: 0,
    markerSize: 0,
    markerBlank: false,
    lineFeed: -1,
    carriageReturn: -1,
  }
}
