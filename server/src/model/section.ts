import { withoutAttributes } from '../reading/lead/attributes.ts'
import { plainText } from '../syntax/inline.ts'
import type { Block, Heading, Root } from '../syntax/nodes.ts'
import { append } from '../text/append.ts'
import type { Span } from '../text/span.ts'
import { announcesCriteria } from './criteria-name.ts'
import { bareTitle } from './title.ts'

/** A heading with what stands under it. Indices count the document's top-level blocks. */
export interface Section extends Span {
  readonly heading: Heading
  /** The heading's text without markup. */
  readonly title: string
  /** The title as names are compared. */
  readonly bare: string
  /** Whether it announces acceptance criteria. */
  readonly announces: boolean
  readonly index: number
  /** Where the next heading of any depth stands, or the end. */
  readonly ownEnd: number
  /** Where the next heading of this depth or a lesser one stands, or the end. */
  readonly until: number
}

/** The sections of a document in the order of their headings; deeper ones lie within their parents. */
export function sectionsOf(root: Root, text: string): Section[] {
  const blocks = root.children
  const headings: number[] = []
  for (let i = 0; i < blocks.length; i++) if (blocks[i]?.type === 'heading') headings.push(i)
  const open: { depth: number; at: number }[] = []
  const until = new Array<number>(headings.length).fill(blocks.length)
  for (let i = 0; i < headings.length; i++) {
    const { depth } = blocks[headings[i] as number] as Heading
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      until[last.at] = headings[i] as number
      open.pop()
    }
    open.push({ depth, at: i })
  }
  return headings.map((index, i) => {
    const heading = blocks[index] as Heading
    const end = until[i] as number
    const title = plainText(withoutAttributes(text.slice(heading.content.start, heading.content.end)))
    return {
      start: heading.start,
      end: end < blocks.length ? (blocks[end] as Block).start : root.end,
      heading,
      title,
      bare: bareTitle(title),
      announces: announcesCriteria(title),
      index,
      ownEnd: headings[i + 1] ?? blocks.length,
      until: end,
    }
  })
}

/** The paragraphs of `blocks` and of what is nested in them, in the order of the text; `withCells` those of tables too. */
export function leavesOf(blocks: readonly Block[], withCells = false): Span[] {
  const leaves: Span[] = []
  for (const block of blocks)
    if (block.type !== 'table') collect(block, leaves)
    else if (withCells)
      for (const row of block.children.slice(1))
        append(
          leaves,
          row.children.map((cell) => cell.content),
        )
  return leaves
}

function collect(block: Block, into: Span[]): void {
  if (block.type === 'paragraph') into.push(block)
  else if (block.type === 'list')
    for (const item of block.children) for (const child of item.children) collect(child, into)
  else if (block.type === 'blockquote') for (const child of block.children) collect(child, into)
  else if (block.type === 'code' && /^(?:gherkin|feature|cucumber)$/i.test(block.lang))
    into.push(block.content)
}
