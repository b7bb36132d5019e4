import type { Block, TableRow } from '../syntax/nodes.ts'
import { phrases } from './phrases.ts'
import type { Sentence, Text } from './story.ts'

const languages = phrases.map((it) => ({
  role: new RegExp(`^(?:${it.role})`, 'iu'),
  want: new RegExp(`^(?:${it.want})`, 'iu'),
  why: new RegExp(`^(?:${it.why})`, 'iu'),
}))

/** The first sentence in a table whose header has its words: `| As a … | I want to … | so that … |`; or null. */
export function readColumns(text: string, blocks: readonly Block[]): Sentence | null {
  for (const block of blocks) {
    const [header, row] = block.type === 'table' ? block.children : []
    if (!header || !row) continue
    const titles = header.children.map((it) =>
      text.slice(it.content.start, it.content.end).replace(/[*_]/g, ''),
    )
    for (const { role, want, why } of languages) {
      const columns = [role, want, why].map((words) => titles.findIndex((title) => words.test(title)))
      const [who, what, reason] = columns.map((column) => cellText(text, row, column))
      if (!who || !what) continue
      return { start: row.start, end: row.end, role: who, want: what, why: reason ?? null }
    }
  }
  return null
}

function cellText(text: string, row: TableRow, column: number): Text | null {
  const content = row.children[column]?.content
  if (!content || content.end <= content.start) return null
  return { ...content, text: text.slice(content.start, content.end) }
}
