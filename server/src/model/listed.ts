import type { Block, List, ListItem, Table, TableRow } from '../syntax/nodes.ts'
import type { Span } from '../text/span.ts'
import { columnsOf, readRow } from './columns.ts'
import { leadingId } from './items.ts'
import { readSentence } from './sentence.ts'
import type { Sentence, Story, Text } from './story.ts'

/** The stories that entries of lists and rows of tables tell, each with its sentence, in order. */
export function listedStories(text: string, blocks: readonly Block[], depth: number): Story[] {
  return blocks.flatMap((block) =>
    block.type === 'list'
      ? entryStories(text, block, depth)
      : block.type === 'table'
        ? rowStories(text, block, depth)
        : [],
  )
}

function entryStories(text: string, list: List, depth: number): Story[] {
  return list.children.flatMap((item) => {
    const [first] = item.children
    const id = first?.type === 'paragraph' ? leadingId(text, first) : null
    const sentence = entrySentence(text, item, id)
    if (isWhole(sentence)) return story(item, 'entry', id, sentence, depth)
    return item.children.flatMap((child) => (child.type === 'list' ? entryStories(text, child, depth) : []))
  })
}

function entrySentence(text: string, item: ListItem, id: Text | null): Sentence | null {
  const paragraphs: Span[] = item.children.filter((child) => child.type === 'paragraph')
  const [first, ...rest] = paragraphs
  if (!first) return null
  const start = id
    ? id.end + (/^[\s:.)\]*_–—-]*/.exec(text.slice(id.end, id.end + 20))?.[0].length ?? 0)
    : first.start
  return readSentence(text, [{ start, end: first.end }, ...rest])
}

/** `| ID | User story | Acceptance criteria |`, or a table whose columns are the parts of the sentence. */
export function rowStories(text: string, table: Table, depth: number): Story[] {
  const [header, ...rows] = table.children
  const columns = header ? columnsOf(text, header) : null
  return rows.flatMap((row) => {
    const sentence = columns ? readRow(text, row, columns) : cellSentence(text, row)
    if (!isWhole(sentence)) return []
    const id = row.children[0] ? leadingId(text, row.children[0].content) : null
    return story(row, 'row', id, sentence, depth)
  })
}

function cellSentence(text: string, row: TableRow): Sentence | null {
  for (const cell of row.children) {
    const sentence = readSentence(text, [cell.content])
    if (sentence) return sentence
  }
  return null
}

/** What is no story of its own: a list in which the entries are the parts of one. */
const isWhole = (sentence: Sentence | null): sentence is Sentence & { role: Text; want: Text } =>
  sentence?.role != null && sentence.want !== null

const story = (
  span: Span,
  place: 'entry' | 'row',
  id: Text | null,
  sentence: Sentence & { want: Text },
  depth: number,
): Story => ({
  start: span.start,
  end: span.end,
  place,
  id,
  title: sentence.want,
  heading: null,
  depth,
  sentence,
  sections: [],
  successCriteria: null,
})
