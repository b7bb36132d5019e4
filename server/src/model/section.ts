import { plainText } from '../syntax/inline.ts'
import type { Block, Heading, Root } from '../syntax/nodes.ts'
import type { Span } from '../text/span.ts'
import { bareTitle } from './title.ts'

/** A heading with what stands under it. Indices count the document's top-level blocks. */
export interface Section extends Span {
  readonly heading: Heading
  /** The heading's text without markup. */
  readonly title: string
  /** The title as names are compared. */
  readonly bare: string
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
    const title = plainText(text.slice(heading.content.start, heading.content.end))
    return {
      start: heading.start,
      end: end < blocks.length ? (blocks[end] as Block).start : root.end,
      heading,
      title,
      bare: bareTitle(title),
      index,
      ownEnd: headings[i + 1] ?? blocks.length,
      until: end,
    }
  })
}
