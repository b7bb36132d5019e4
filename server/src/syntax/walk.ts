import type { Block, ListItem, Root, TableCell, TableRow } from './nodes.ts'

/** Every node of an outline but the root. */
export type OutlineNode = Block | ListItem | TableRow | TableCell

/** What a node can be in. */
export type Parent = Root | Extract<OutlineNode, { readonly children: readonly unknown[] }>

export interface Visit {
  readonly node: OutlineNode
  /** From the root down to the node's own parent. It is the walk's own list: copy it to keep it. */
  readonly parents: readonly Parent[]
}

/**
 * The nodes of an outline, depth first, in the order of the text, each with its parents. It keeps its own stack,
 * so that no depth overflows the engine's.
 */
export function* walk(root: Root): Generator<Visit, void, undefined> {
  const parents: Parent[] = [root]
  const places = [0]
  while (parents.length > 0) {
    const depth = parents.length - 1
    const place = places[depth] as number
    const node = (parents[depth] as Parent).children[place]
    if (node === undefined) {
      parents.pop()
      places.pop()
      continue
    }
    places[depth] = place + 1
    yield { node, parents }
    if ('children' in node) {
      parents.push(node)
      places.push(0)
    }
  }
}
