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
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((children[middle] as N).end <= offset) low = middle + 1
    else high = middle
  }
  const found = children[low]
  return found && found.start <= offset ? found : undefined
}
