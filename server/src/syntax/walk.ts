import type { Block, ListItem, Root, TableCell, TableRow } from './nodes.ts'

/** Every node of an outline but the root. */
export type OutlineNode = Block | ListItem | TableRow | TableCell

/** What a node can be in. */
export type Parent = Root | Extract<OutlineNode, { readonly children: readonly unknown[] }>

export interface Visit {
  readonly node: OutlineNode
  /** From the root down to the node's own parent. */
  readonly parents: readonly Parent[]
}

/**
 * The nodes of an outline, depth first, in the order of the text, each with its parents. It keeps its own stack,
 * so that no depth overflows the engine's.
 */
export function* walk(root: Root): Generator<Visit, void, undefined> {
  const open: { readonly parents: readonly Parent[]; place: number }[] = [{ parents: [root], place: 0 }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { parents } = top
    const node = (parents[parents.length - 1] as Parent).children[top.place++]
    if (node === undefined) {
      open.pop()
      continue
    }
    yield { node, parents }
    if ('children' in node) open.push({ parents: [...parents, node], place: 0 })
  }
}
