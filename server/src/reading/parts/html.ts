import { type HtmlTag, htmlTags } from '../../syntax/html-tags.ts'
import { type Span, trim } from '../../text/span.ts'
import { labelAt } from './label.ts'
import { draft, type PartDraft } from './part.ts'

/** Puts the elements of HTML blocks among the parts that stand around them. */
export interface HtmlReader {
  /** Where parts go that come next: into the element that is open, else beside it. */
  into(): PartDraft[]
  read(block: Span): void
  /** Opens a container of another kind, which `close` ends. */
  open(part: PartDraft): void
  close(end: number): void
  /** Closes at `end` what is still open, and puts what is in each element in order. */
  finish(end: number, gather: (parts: PartDraft[], end: number) => PartDraft[]): void
}

interface Open {
  readonly name: string
  readonly part: PartDraft
}

/** Elements that lie deeper in one another than this are not told apart. */
const deepest = 40

/**
 * CommonMark ends an HTML block at a blank line (4.6), so `<details>` and what belongs to it are siblings: an element
 * stays open until its end tag. Read are `details`, lists, headings, and tables with `rowspan`; other tags are text.
 */
export function htmlReader(text: string, flat: PartDraft[]): HtmlReader {
  const open: Open[] = []
  const boxes: PartDraft[] = []
  const table: TableState = {
    names: [],
    cells: [],
    row: null,
    place: { parts: flat, at: 0 },
    cell: null,
    group: -1,
    spans: new Map(),
  }
  /** Where the text begins that belongs to no element yet. */
  let from = 0
  /** Where the lists begin that are open, and the block that is read. */
  const lists: number[] = []
  let block = 0
  /** How many elements of a name began too deep to be parts of their own, and are not over yet. */
  const tooDeep = new Map<string, number>()
  const into = () => open.at(-1)?.part.parts ?? flat
  const begin = (name: string, part: PartDraft) => {
    if (open.length >= deepest) {
      tooDeep.set(name, (tooDeep.get(name) ?? 0) + 1)
      return
    }
    into().push(part)
    open.push({ name, part })
    boxes.push(part)
  }
  const close = (name: string, end: number) => {
    const deeper = tooDeep.get(name) ?? 0
    if (deeper > 0) {
      tooDeep.set(name, deeper - 1)
      return
    }
    const at = open.findLastIndex((it) => it.name === name)
    if (at < 0) return
    for (const { part } of open.splice(at)) part.end = end
  }
  const addText = (end: number) => {
    const span = trim(text, { start: from, end })
    from = end
    if (span.end <= span.start) return
    const entry = open.at(-1)
    if (
      entry?.name === 'li' &&
      entry.part.head.end === entry.part.head.start &&
      entry.part.parts.length === 0
    )
      entry.part.head = span
    else {
      const label = labelAt(text, span)
      const isWhole = label !== null && trim(text, label.rest).end <= trim(text, label.rest).start
      into().push(
        isWhole
          ? draft('label', span, { head: label.head, line: span })
          : draft('lines', span, { head: span, line: span }),
      )
    }
  }
  const readTag = (tag: HtmlTag, tags: readonly HtmlTag[], i: number) => {
    if (table.group >= 0 || tag.name === 'table') {
      readTableTag(text, tag, table, into())
      from = tag.end
      return
    }
    if (!(tag.name in inner)) addText(tag.start)
    const heading = /^h([1-6])$/.exec(tag.name)
    if (heading && !tag.closes) {
      const stop = tags.slice(i + 1, i + 12).find((it) => it.name === tag.name && it.closes)
      if (!stop) return
      const head = trim(text, { start: tag.end, end: stop.start })
      const line = { start: tag.start, end: stop.end }
      into().push(draft('section', line, { head, line, depth: Number(heading[1]) }))
      from = stop.end
    } else if (tag.name === 'summary' && !tag.closes) {
      const stop = tags.slice(i + 1, i + 12).find((it) => it.name === 'summary' && it.closes)
      const box = open.findLast((it) => it.name === 'details')
      if (stop && box) {
        box.part.head = trim(text, { start: tag.end, end: stop.start })
        box.part.line = { start: tag.start, end: stop.end }
        from = stop.end
      }
    } else if (tag.name === 'details' || tag.name === 'li') {
      if (tag.closes) close(tag.name, tag.end)
      else {
        const kind = tag.name === 'li' ? 'entry' : 'box'
        const part = draft(kind, tag, {
          lang: tag.name === 'li' ? '' : 'details',
          head: { start: tag.end, end: tag.end },
          line: { start: tag.start, end: tag.end },
          group: tag.name === 'li' ? (lists.at(-1) ?? open.at(-1)?.part.start ?? block) : -1,
        })
        if (open.at(-1)?.name === 'li' && tag.name === 'li') close('li', tag.start)
        begin(tag.name, part)
      }
      from = tag.end
    } else if (!(tag.name in inner)) {
      if (tag.name === 'ul' || tag.name === 'ol') {
        if (tag.closes) lists.pop()
        else lists.push(tag.start)
      }
      from = tag.end
    }
  }
  return {
    into,
    open: (part) => begin(':::', part),
    close: (end) => close(':::', end),
    read(html) {
      from = html.start
      block = html.start
      const tags = htmlTags(text, html)
      if (tags.length === 0) return
      for (const [i, tag] of tags.entries()) if (tag.start >= from) readTag(tag, tags, i)
      if (table.group < 0) addText(html.end)
    },
    finish(end, gather) {
      for (const { part } of open) part.end = end
      for (const part of boxes) part.parts = gather(part.parts, part.end)
    },
  }
}

/** Tags that stand within words. */
const inner: Readonly<Record<string, true>> = {
  a: true,
  b: true,
  strong: true,
  em: true,
  i: true,
  code: true,
  br: true,
  span: true,
  kbd: true,
  sub: true,
  sup: true,
  u: true,
}

interface TableState {
  names: string[]
  cells: { span: Span; rows: number; isHead: boolean }[]
  row: HtmlTag | null
  /** Where the row goes that is open. */
  place: { readonly parts: PartDraft[]; readonly at: number }
  cell: HtmlTag | null
  /** The offset of the table that is open; -1 where none is. */
  group: number
  /** Cells that reach down into further rows, by column. */
  spans: Map<number, { readonly span: Span; left: number }>
}

function readTableTag(text: string, tag: HtmlTag, table: TableState, into: PartDraft[]): void {
  const endCell = (end: number) => {
    const { cell } = table
    if (!cell) return
    const rows = Number(/rowspan\s*=\s*["']?(\d{1,3})/i.exec(text.slice(cell.start, cell.end))?.[1] ?? 1)
    table.cells.push({ span: trim(text, { start: cell.end, end }), rows, isHead: cell.name === 'th' })
    table.cell = null
  }
  const endRow = (end: number) => {
    endCell(end)
    // What Markdown stands in a cell has become parts meanwhile; the row goes before them.
    if (table.row && table.cells.length > 0)
      table.place.parts.splice(table.place.at, 0, rowOf(text, table, end))
    table.row = null
    table.cells = []
  }
  if (tag.name === 'table') {
    if (table.group >= 0) endRow(tag.start)
    table.group = tag.closes ? -1 : tag.start
    table.names = []
    table.spans = new Map()
  } else if (tag.name === 'tr') {
    endRow(tag.start)
    table.row = tag.closes ? null : tag
    table.place = { parts: into, at: into.length }
  } else if (tag.name === 'td' || tag.name === 'th') {
    endCell(tag.start)
    table.cell = tag.closes ? null : tag
  }
}

function rowOf(text: string, table: TableState, end: number): PartDraft {
  const isHeader = table.names.length === 0 && table.cells.every((it) => it.isHead)
  const spans: Span[] = []
  let next = 0
  for (let at = 0, above = table.spans.size; next < table.cells.length || above > 0; at++) {
    const over = table.spans.get(at)
    if (over) {
      spans.push(over.span)
      above--
      if (--over.left === 0) table.spans.delete(at)
      continue
    }
    const cell = table.cells[next++]
    if (!cell) break
    spans.push(cell.span)
    if (cell.rows > 1) table.spans.set(at, { span: cell.span, left: cell.rows - 1 })
  }
  const nameOf = ({ start, end: stop }: Span) =>
    text
      .slice(start, stop)
      .replace(/<[^>]*>/g, '')
      .trim()
  if (isHeader || table.names.length === 0) table.names = spans.map(nameOf)
  const start = table.row?.start ?? table.group
  return draft(
    'row',
    { start, end },
    {
      line: { start, end },
      group: table.group,
      lang: isHeader ? 'header' : '',
      cells: spans.map((span, at) => ({ ...span, name: table.names[at] ?? '' })),
    },
  )
}
