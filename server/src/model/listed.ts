import type { Block, List, Table, TableRow } from '../syntax/nodes.ts'
import type { Span } from '../text/span.ts'
import { columnsOf, readRow } from './columns.ts'
import { announcesCriteria } from './criteria-name.ts'
import { leadingId } from './items.ts'
import { storyHeading } from './phrases/headings.ts'
import { leavesOf } from './section.ts'
import { opensSentence, readSentence } from './sentence.ts'
import type { Sentence, Story, Text } from './story.ts'

/** The stories that entries of lists, rows of tables, quotes and paragraphs tell one by one, in order. */
export function listedStories(text: string, blocks: readonly Block[], depth: number): Story[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return entryStories(text, block, depth)
    if (block.type === 'table') return rowStories(text, block, depth)
    if (block.type !== 'paragraph' && block.type !== 'blockquote') return []
    const told = leavesOf([block]).flatMap((leaf) => {
      const { id, title, start } = introOf(text, leaf)
      const sentence = readSentence(text, [{ start, end: leaf.end }])
      return isWhole(sentence) ? [{ leaf, id, title, sentence }] : []
    })
    return told.map(({ leaf, id, title, sentence }) =>
      story(told.length > 1 ? leaf : block, 'paragraph', id, sentence, title ?? sentence.want, depth),
    )
  })
}

/**
 * What stands before the sentence in a paragraph: an id, and a title where the two are in bold, as in
 * `**US-1: Take a card** As a …`; `start` is where the rest begins.
 */
export function introOf(
  text: string,
  { start, end }: Span,
): { id: Text | null; title: Text | null; start: number } {
  const id = leadingId(text, { start, end })
  if (!id) return { id, title: null, start }
  const behind = text.slice(id.end, Math.min(end, id.end + longestIntro))
  const bold = /^([\s:.)\]_–—-]*)([^*\r\n]{2,100}?)[\s:.]*\*\*[\s:.–—-]*/.exec(behind)
  if (!bold || !text.slice(start, id.start).includes('**'))
    return { id, title: null, start: id.end + (/^[\s:.)\]*_–—-]*/.exec(behind)?.[0].length ?? 0) }
  const [whole, pause = '', named = ''] = bold
  const at = id.end + pause.length
  return { id, title: { start: at, end: at + named.length, text: named }, start: id.end + whole.length }
}

const longestIntro = 160

/**
 * Whether stories may be told in a block: told by the first words of what stands in it, an id among them, and by
 * the heads of tables.
 */
export function mayTell(text: string, block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return opensSentence(text, block) || leadingId(text, block) !== null
    case 'list':
      return block.children.some((item) => item.children.some((child) => mayTell(text, child)))
    case 'blockquote':
      return block.children.some((child) => mayTell(text, child))
    case 'table':
      return block.children.some((row, at) =>
        row.children.some(
          ({ content }) => opensSentence(text, content) || (at === 0 && namesStories(text, content)),
        ),
      )
    case 'code':
      return /^(?:gherkin|feature|cucumber)$/i.test(block.lang)
    default:
      return false
  }
}

const namesStories = (text: string, { start, end }: Span): boolean =>
  end - start < 30 &&
  (/stor(?:y|ies)\b/i.test(text.slice(start, end)) || announcesCriteria(text.slice(start, end)))

function entryStories(text: string, list: List, depth: number): Story[] {
  return list.children.flatMap((item) => {
    const paragraphs: Span[] = item.children.filter((child) => child.type === 'paragraph')
    const [first, ...rest] = paragraphs
    const intro = first && item.children[0] === first ? introOf(text, first) : null
    const sentence = first
      ? readSentence(text, [{ start: intro?.start ?? first.start, end: first.end }, ...rest])
      : null
    if (isWhole(sentence))
      return story(item, 'entry', intro?.id ?? null, sentence, intro?.title ?? sentence.want, depth)
    return item.children.flatMap((child) => (child.type === 'list' ? entryStories(text, child, depth) : []))
  })
}

/**
 * `| ID | User story | Acceptance criteria |`, a table whose columns are the parts of the sentence, or one that
 * names stories by their ids and titles and says when each is done.
 */
export function rowStories(text: string, table: Table, depth: number): Story[] {
  const [header, ...rows] = table.children
  if (!header) return []
  const columns = columnsOf(text, header)
  const board = boardOf(text, header)
  return rows.flatMap((row) => {
    const sentence = columns ? readRow(text, row, columns) : cellSentence(text, row)
    const id = row.children[0] ? leadingId(text, row.children[0].content) : null
    if (isWhole(sentence)) return story(row, 'row', id, sentence, sentence.want, depth)
    const name = board && cellOf(text, row, board.story)
    if (!name || isEpic.test(name.text) || (board.isById && !storyHeading.test(name.text))) return []
    return story(row, 'row', id, null, cellOf(text, row, board.title) ?? name, depth)
  })
}

/** The columns that name a story and give its title. */
interface Board {
  readonly story: number
  /** Whether the column only has ids, which have to be those of stories. */
  readonly isById: boolean
  readonly title: number
}

const storyColumn = /^(?:user )?stor(?:y|ies)(?: (?:id|#|no\.?|number))?$/i
const idColumn = /^(?:id|key|#)$/i
const isEpic = /^epic\b/i
const titleColumn = /^(?:title|(?:short )?name|summary|description)$/i

/** The columns of a table of stories; null where its header does not name a story and its criteria. */
function boardOf(text: string, header: TableRow): Board | null {
  const titles = header.children.map(({ content: { start, end } }) =>
    text.slice(start, end).replace(/[*_`]/g, '').trim(),
  )
  if (!titles.some(announcesCriteria)) return null
  const named = titles.findIndex((title) => storyColumn.test(title))
  const at = named < 0 ? titles.findIndex((title) => idColumn.test(title)) : named
  const title = titles.findIndex((it) => titleColumn.test(it))
  return at < 0 ? null : { story: at, isById: named < 0, title }
}

function cellOf(text: string, row: TableRow, column: number): Text | null {
  const content = row.children[column]?.content
  if (!content || content.end <= content.start) return null
  const { start, end } = content
  return { start, end, text: text.slice(start, end).replace(/[*_`]/g, '').trim() }
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
  { start, end }: Span,
  place: Story['place'],
  id: Text | null,
  sentence: Sentence | null,
  title: Text,
  depth: number,
): Story => ({
  start,
  end,
  place,
  id,
  title,
  heading: null,
  depth,
  sentence,
  sections: [],
  saysWhenDone: false,
})
