import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

/** What a reader of Markdown sees in a text. */
export interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

interface Data {
  readonly fromMarkdownExtensions?: { transforms?: unknown }[][]
}

/**
 * `text` as remark with GFM reads it, but for one thing: afterwards remark makes a link of any text that looks like an
 * address, whether or not its signs are escaped. GFM (6.9) and the reader in VS Code do not.
 */
export function parsed(text: string): Node {
  const processor = remark().use(remarkGfm).freeze()
  for (const extension of (processor.data() as Data).fromMarkdownExtensions?.flat() ?? [])
    extension.transforms = []
  return processor.parse(text) as Node
}

/** A node and all below it, in the order of the text. */
export const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)]

export const textIn = (node: Node): string =>
  nodesIn(node)
    .map((it) => it.value ?? '')
    .join('')
