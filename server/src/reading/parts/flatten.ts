import { plainText } from '../../syntax/inline.ts'
import type { Block, Code, List, ListItem, Table } from '../../syntax/nodes.ts'
import { append } from '../../text/append.ts'
import { lineEnd } from '../../text/line.ts'
import { type Span, trim } from '../../text/span.ts'
import { storyIdAlone } from '../lead/id-alone.ts'
import { type Admonition, admonitionAt, fencedAdmonition } from './admonition.ts'
import { directiveAt, endsContainer } from './directive.ts'
import { cellsOf, fieldsBelow, fieldsOf, rowsOfFields } from './fields.ts'
import { gather } from './gather.ts'
import { htmlReader } from './html.ts'
import { indentedListAt } from './indented.ts'
import { takeLazy } from './lazy.ts'
import { type Piece, piecesOf } from './lines.ts'
import { mdxAt } from './mdx.ts'
import { draft, type PartDraft } from './part.ts'
import type { Words } from './words.ts'

/** Containers that lie deeper in one another than this are not looked into. */
const deepest = 40

/** The parts of blocks in a row, in the order of the text; sections and labels are not gathered yet. */
export function partsOfBlocks(text: string, blocks: readonly Block[], words: Words, level = 0): PartDraft[] {
  const flat: PartDraft[] = []
  if (level > deepest) return flat
  // Elements of HTML stay open over the blocks that follow; what is in them goes into their parts.
  const html = htmlReader(text, flat)
  const paragraph = (block: Span) => {
    for (const piece of piecesOf(text, block, words)) {
      const directive = directiveAt(text, piece)
      if (directive === 'end') html.close(piece.end)
      else if (directive) html.open(draft('box', piece, { head: directive.head, line: piece, lang: 'note' }))
      else append(html.into(), partsOfPiece(text, piece))
    }
  }
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const admonition = block.type === 'paragraph' ? admonitionAt(text, blocks, i) : null
    const listed = block.type === 'code' ? indentedListAt(text, blocks, i, words) : null
    if (admonition) {
      html.into().push(boxOf(text, admonition, words, level))
      i += admonition.taken - 1
    } else if (listed) append(html.into(), partsOfBlocks(text, listed, words, level + 1))
    else if (block.type === 'html') html.read(block)
    else if (block.type === 'paragraph') {
      const mdx = mdxAt(text, block)
      if (mdx === 'component') html.read(block)
      else if (!mdx) paragraph(block)
    } else append(html.into(), partsOfBlock(text, block, words, level))
    if (block.type === 'list' && endsContainer(text, block)) html.close(block.end)
  }
  html.finish(blocks.at(-1)?.end ?? 0, (parts, end) => gather(text, parts, end, words))
  return flat
}

function partsOfBlock(text: string, block: Block, words: Words, level: number): PartDraft[] {
  switch (block.type) {
    case 'heading': {
      const head = trim(text, block.content)
      return [draft('section', block, { head, line: block, depth: block.depth })]
    }
    case 'list':
      return entriesOf(text, block, words, level)
    case 'table':
      return rowsOf(text, block)
    case 'code': {
      const admonition = fencedAdmonition(text, block)
      return [admonition ? boxOf(text, admonition, words, level) : fenceOf(text, block)]
    }
    case 'blockquote': {
      const box = draft('box', block, { lang: 'quote' })
      const inner = partsOfBlocks(text, block.children, words, level + 1)
      box.parts = gather(text, inner, block.end, words)
      return [box]
    }
    case 'thematicBreak':
      return [draft('box', block, { lang: 'break' })]
    default:
      return []
  }
}

function boxOf(text: string, it: Omit<Admonition, 'taken'>, words: Words, level: number): PartDraft {
  const box = draft('box', it, { head: it.head, line: it.line, lang: 'note' })
  box.parts = gather(text, partsOfBlocks(text, it.blocks, words, level + 1), it.end, words)
  return box
}

/** A label with what stands behind it on its line as its first part; or lines. */
function partsOfPiece(text: string, { start, end, label }: Piece): PartDraft[] {
  if (!label) return [draft('lines', { start, end }, { head: { start, end }, line: { start, end } })]
  const part = draft(
    'label',
    { start, end },
    { head: label.head, line: { start, end: lineEndIn(text, start, end) } },
  )
  const { rest } = label
  if (rest.end > rest.start) part.parts.push(draft('lines', rest, { head: rest, line: rest }))
  return [part]
}

const lineEndIn = (text: string, start: number, end: number): number => lineEnd(text, start, end)

/** The entries of a list, and between them what only laziness puts into it. */
function entriesOf(text: string, list: List, words: Words, level: number): PartDraft[] {
  const found: PartDraft[] = []
  let group = list.start
  for (const item of list.children) {
    const { entry, flat } = entryOf(text, list, item, words, level)
    const lazy = takeLazy(text, item, flat)
    const [first] = lazy
    if (first) entry.end = trim(text, { start: entry.start, end: first.start }).end
    entry.group = group
    entry.parts = gather(text, flat, entry.end, words)
    found.push(entry)
    append(found, lazy)
    // What follows belongs to what began there.
    if (first) group = first.start
  }
  return recordsOf(text, found)
}

/** Entries of which one is the id of a story and those behind it say what it is: `- ID: US-12`, `- Title: Berths`. */
function recordsOf(text: string, entries: PartDraft[]): PartDraft[] {
  const isId = ({ kind, head, parts }: PartDraft): boolean =>
    kind === 'entry' && parts.length === 0 && storyIdAlone(text, head) !== null
  const from = entries.findIndex(isId)
  if (from < 0) return entries
  const found = entries.slice(0, from)
  for (const entry of entries.slice(from)) {
    const last = found.at(-1)
    if (isId(entry) || !last) found.push({ ...entry, parts: [] })
    else {
      last.parts.push(entry)
      last.end = Math.max(last.end, entry.end)
    }
  }
  // A list of ids tells where the stories are.
  return found.slice(from).every(({ parts }) => parts.length > 0) ? found : entries
}

/** An entry, and the parts that are to be put in order in it. */
function entryOf(text: string, list: List, item: ListItem, words: Words, level: number) {
  const [first, ...rest] = item.children
  const isNamed = first?.type === 'paragraph'
  const pieces = isNamed ? piecesOf(text, first, words).filter((it) => !directiveAt(text, it)) : []
  const [named, ...others] = pieces
  const head = named
    ? { start: named.start, end: named.end }
    : { start: item.marker.end, end: item.marker.end }
  const entry = draft('entry', item, {
    head,
    line: { start: item.start, end: Math.max(head.end, item.marker.end) },
    label: named ? named.label : null,
    ordered: list.ordered,
    checked: item.checked,
  })
  const flat = others.flatMap((piece) => partsOfPiece(text, piece))
  append(flat, partsOfBlocks(text, isNamed ? rest : item.children, words, level + 1))
  return { entry, flat }
}

function rowsOf(text: string, table: Table): PartDraft[] {
  const [header, ...rows] = table.children
  const names = (header?.children ?? []).map(({ content }) => nameOf(text, content))
  const row = (it: Table['children'][number], isHeader: boolean) =>
    draft('row', it, {
      line: it,
      group: table.start,
      lang: isHeader ? 'header' : '',
      cells: it.children.map(({ content: { start, end } }, at) => ({ start, end, name: names[at] ?? '' })),
    })
  return [...(header ? [row(header, true)] : []), ...rows.map((it) => row(it, false))]
}

const nameOf = (text: string, { start, end }: Span): string =>
  plainText(text.slice(start, Math.min(end, start + 200)))

function fenceOf(text: string, code: Code): PartDraft {
  const lang = code.lang.toLowerCase()
  const fence = draft('fence', code, { head: code.content, line: code, lang })
  if (lang === 'yaml' || lang === 'yml') {
    const fields = fieldsOf(text, code.content)
    const [only] = fields.length === 1 ? fields : []
    const rows = rowsOfFields(text, only ? fieldsBelow(text, only) : fields)
    fence.parts = rows.length > 0 ? rows : fields
    if (rows.length === 0) fence.cells = fields.flatMap((it) => cellsOf(text, it))
  }
  return fence
}
