import type { Block, Root } from '../syntax/nodes.ts'
import type { Placeholder } from './artifact.ts'
import { placeholdersIn } from './placeholder.ts'

/** What is left open in the prose of a document: headings, paragraphs, entries, cells; not in code or HTML. */
export function placeholdersOf(root: Root, text: string): Placeholder[] {
  if (!/TBD|TBC|TODO|FIXME|<[a-z]|\{\{|\[NEEDS/.test(text)) return []
  const found: Placeholder[] = []
  for (const block of root.children) collect(block, text, found)
  return found
}

function collect(block: Block, text: string, into: Placeholder[]): void {
  switch (block.type) {
    case 'heading':
      into.push(...placeholdersIn(text.slice(block.content.start, block.content.end), block.content.start))
      break
    case 'paragraph':
      into.push(...placeholdersIn(text.slice(block.start, block.end), block.start))
      break
    case 'list':
      for (const item of block.children) for (const child of item.children) collect(child, text, into)
      break
    case 'blockquote':
    case 'footnoteDefinition':
      for (const child of block.children) collect(child, text, into)
      break
    case 'table':
      for (const row of block.children)
        for (const cell of row.children)
          into.push(...placeholdersIn(text.slice(cell.content.start, cell.content.end), cell.content.start))
      break
    default:
  }
}
