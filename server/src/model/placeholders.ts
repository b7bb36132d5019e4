import type { Block, Root } from '../syntax/nodes.ts'
import type { Placeholder } from './artifact.ts'
import { placeholdersIn } from './placeholder.ts'

/**
 * What is left open in the prose of a document: headings, paragraphs, entries, cells; not in code or HTML.
 * A slot alone on its line is HTML to CommonMark (4.6, kind 7); that it is never closed gives it away.
 */
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
    case 'html':
      if (isSlot(text.slice(block.start, block.end), text))
        into.push(...placeholdersIn(text.slice(block.start, block.end), block.start))
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

/** Whether an HTML block is one opening tag that the document does not close: `<story>`. */
function isSlot(html: string, text: string): boolean {
  const name = /^<([a-z][\w-]*)(?: [^<>\n]*)?>\s*$/.exec(html)?.[1]
  return name !== undefined && !text.includes(`</${name}`)
}
