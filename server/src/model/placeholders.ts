import type { Block } from '../syntax/nodes.ts'
import { append } from '../text/append.ts'
import type { Placeholder } from './artifact.ts'
import type { Document } from './document.ts'
import { holdsExample, placeholdersIn } from './placeholder.ts'

/**
 * What is left open in the prose of a document: headings, paragraphs, entries, cells; not in code or HTML.
 * With `isAll` also the slots that prose speaks of. A slot alone on its line is HTML to CommonMark (4.6, kind 7); that it is never closed gives it away.
 */
export function placeholdersOf(document: Document, isAll = false): Placeholder[] {
  const { text } = document
  if (!mayHold(text)) return []
  const found: Placeholder[] = []
  for (const block of document.root.children) collect(block, text, found, isAll)
  return found
}

/** Looking for a few words one by one is faster than for any of them. */
const mayHold = (text: string): boolean =>
  ['TBD', 'TBC', 'TODO', 'FIXME', '{{', '[NEEDS'].some((word) => text.includes(word)) ||
  (text.includes('<') && /<[a-z]/.test(text)) ||
  /\[\p{Lu}[\p{Lu}\]]/u.test(text) ||
  holdsExample(text)

function collect(block: Block, text: string, into: Placeholder[], isAll: boolean): void {
  switch (block.type) {
    case 'heading':
      append(
        into,
        placeholdersIn(text.slice(block.content.start, block.content.end), block.content.start, isAll),
      )
      break
    case 'html':
      if (isSlot(text.slice(block.start, block.end), text))
        append(into, placeholdersIn(text.slice(block.start, block.end), block.start, isAll))
      break
    case 'paragraph':
      append(into, placeholdersIn(text.slice(block.start, block.end), block.start, isAll))
      break
    case 'list':
      for (const item of block.children) for (const child of item.children) collect(child, text, into, isAll)
      break
    case 'blockquote':
    case 'footnoteDefinition':
      for (const child of block.children) collect(child, text, into, isAll)
      break
    case 'table':
      for (const row of block.children)
        for (const [at, cell] of row.children.entries()) {
          const column = block.children[0]?.children[at]?.content
          // `TODO` in a column of states is one of them.
          if (column && /^[*_\s]*(?:status|state|progress)\b/i.test(text.slice(column.start, column.end)))
            continue
          append(
            into,
            placeholdersIn(text.slice(cell.content.start, cell.content.end), cell.content.start, isAll),
          )
        }
      break
    default:
  }
}

/** Whether an HTML block is one opening tag that the document does not close: `<story>`. */
function isSlot(html: string, text: string): boolean {
  const name = /^<([a-z][\w-]*)(?: [^<>\n]*)?>\s*$/.exec(html)?.[1]
  return name !== undefined && !text.includes(`</${name}`)
}

/** The placeholders of a document by the chapter they stand in, a heading of depth 1 or 2 being one; what is before all of them first. */
export function byChapter({ root }: Document, placeholders: readonly Placeholder[]): Placeholder[][] {
  const starts = root.children
    .filter((block) => block.type === 'heading' && block.depth < 3)
    .map((block) => block.start)
  const groups: Placeholder[][] = []
  let at = -1
  for (const placeholder of placeholders) {
    const before = at
    while (at + 1 < starts.length && (starts[at + 1] as number) <= placeholder.start) at++
    if (groups.length === 0 || at !== before) groups.push([])
    groups.at(-1)?.push(placeholder)
  }
  return groups
}
