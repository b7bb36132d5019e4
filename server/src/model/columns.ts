import type { Block, TableRow } from '../syntax/nodes.ts'
import { phrases } from './phrases/index.ts'
import { mayBegin } from './sentence-begin.ts'
import { sentenceKey } from './sentence-key.ts'
import type { Sentence, Text } from './story.ts'

const languages = phrases.map((it) => ({
  role: new RegExp(`^(?:${keyword(it.role)})`, 'iu'),
  want: new RegExp(`^(?:${it.want})`, 'iu'),
  why: new RegExp(`^(?:${keyword(it.why)})`, 'iu'),
}))

/** A pattern without what it looks ahead for: a header has the keyword alone. */
function keyword(source: string): string {
  const at = source.indexOf('(?=')
  if (at < 0) return source
  let depth = 0
  for (let end = at; end < source.length; end++) {
    if (source[end] === '\\') end++
    else if (source[end] === '(') depth++
    else if (source[end] === ')' && --depth === 0)
      return keyword(source.slice(0, at) + String.raw`(?![\p{L}])` + source.slice(end + 1))
  }
  return source
}

/** In which columns a table has the parts of a sentence: of the role, the want and the why, -1 for none. */
export type Columns = readonly [role: number, want: number, why: number]

/** The columns of a header that has the words of the sentence: `| As a … | I want to … | so that … |`; or null. */
export function columnsOf(text: string, header: TableRow): Columns | null {
  // Most headers have no cell that could begin a sentence.
  if (!header.children.some(({ content }) => mayBegin(text, content.start, content.end))) return null
  const titles = header.children.map((it) =>
    text.slice(it.content.start, it.content.end).replace(/[*_]/g, ''),
  )
  for (const { role, want, why } of languages) {
    const at = (words: RegExp) => titles.findIndex((title) => words.test(title))
    const columns: Columns = [at(role), at(want), at(why)]
    if (columns[0] >= 0 && columns[1] >= 0) return columns
  }
  return null
}

/** The sentence that a row tells in `columns`, or null where it lacks a role or a want. */
export function readRow(text: string, row: TableRow, columns: Columns): Sentence | null {
  const [role = null, want = null, why = null] = columns.map((column) => cellText(text, row, column))
  if (!role || !want) return null
  // `...` says that there is more to write.
  const told = why && /[^.…\s]/.test(why.text) ? why : null
  return {
    start: row.start,
    end: row.end,
    key: sentenceKey({ role, want, why: told }),
    role,
    want,
    why: told,
  }
}

/** The first sentence in a table whose header has its words, or null. */
export function readColumns(text: string, blocks: readonly Block[]): Sentence | null {
  for (const block of blocks) {
    const [header, row] = block.type === 'table' ? block.children : []
    const columns = header ? columnsOf(text, header) : null
    const sentence = row && columns ? readRow(text, row, columns) : null
    if (sentence) return sentence
  }
  return null
}

function cellText(text: string, row: TableRow, column: number): Text | null {
  const content = row.children[column]?.content
  if (!content || content.end <= content.start) return null
  return { ...content, text: text.slice(content.start, content.end) }
}
