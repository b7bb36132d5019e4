import { countBefore } from '../text/sorted.ts'
import type { Block, ListItem, Root, TableCell, TableRow } from './nodes.ts'

type Node = Root | Block | ListItem | TableRow | TableCell

/** The innermost node of an outline that the character at `offset` is in; null where only the document itself is. */
export function leafAt(root: Root, offset: number): Block | ListItem | TableRow | TableCell | null {
  let node: Node = root
  for (;;) {
    const inner: Node | undefined = 'children' in node ? childAt<Node>(node.children, offset) : undefined
    if (!inner) return node.type === 'root' ? null : node
    node = inner
  }
}

/** Children stand in the order of the text and do not overlap. */
function childAt<N extends Node>(children: readonly N[], offset: number): N | undefined {
  const found = children[countBefore(children, ({ end }) => end <= offset)]
  return found && found.start <= offset ? found : undefined
}
