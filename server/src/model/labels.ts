import { plainText } from '../syntax/inline.ts'
import type { Block } from '../syntax/nodes.ts'
import type { Document } from './document.ts'

/** A label at the start of a paragraph or an entry: `**Problem:** …`, `Problem: …`. */
const leading = /^[\s>]*(?:[*_]{2,3}([^*_\n]{2,60}?):?[*_]{2,3}|(\p{Lu}[\p{L} ]{1,30}):)/u

/** What headings, labels and the first cells of tables name, in the order of the text. */
export function labelsIn({ text, root }: Document): string[] {
  const found: string[] = []
  const blocks = root.children
  // The first heading is the title; further ones of its depth are chapters.
  const title = blocks.find((block) => block.type === 'heading')
  for (const block of blocks) if (block !== title || block.depth > 1) collect(text, block, found)
  return found
}

function collect(text: string, block: Block, into: string[]): void {
  switch (block.type) {
    case 'heading':
      into.push(plainText(text.slice(block.content.start, block.content.end)))
      break
    case 'paragraph': {
      const match = leading.exec(text.slice(block.start, Math.min(block.end, block.start + 100)))
      if (match) into.push((match[1] ?? match[2]) as string)
      break
    }
    case 'list':
      for (const item of block.children) for (const child of item.children) collect(text, child, into)
      break
    case 'blockquote':
      for (const child of block.children) collect(text, child, into)
      break
    case 'table':
      for (const [index, row] of block.children.entries())
        for (const { content } of index === 0 ? row.children : row.children.slice(0, 1))
          into.push(text.slice(content.start, content.end))
      break
    default:
  }
}
