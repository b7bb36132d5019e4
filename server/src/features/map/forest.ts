import type { Graph, GraphNode } from '../graph.ts'

/** The graph with one way up from each node: the tree that the picture is laid out along. */
export interface Forest {
  readonly nodes: ReadonlyMap<string, GraphNode>
  /** The parent a node stands under; what it has beside it is drawn, and moves nothing. */
  readonly parents: ReadonlyMap<string, string>
  /** In the graph's order. */
  readonly children: ReadonlyMap<string, readonly string[]>
  readonly roots: readonly string[]
  readonly depths: ReadonlyMap<string, number>
}

/** A node stands under the first sound parent that is there, else under a broken one, but never under itself. */
export function forestOf({ nodes: list, edges }: Graph): Forest {
  const nodes = new Map(list.map((node) => [node.key, node]))
  const parents = new Map<string, string>()
  const leadsBack = (from: string, to: string) => {
    for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === to) return true
    return false
  }
  const soundFirst = [...edges.filter((it) => !it.isBroken), ...edges.filter((it) => it.isBroken)]
  for (const { from, to, isBroken } of soundFirst) {
    if (!nodes.has(from) || !nodes.has(to) || parents.has(to)) continue
    // What is sound leads nowhere back.
    if (!isBroken || !leadsBack(from, to)) parents.set(to, from)
  }

  const children = new Map<string, string[]>()
  for (const key of nodes.keys()) {
    const parent = parents.get(key)
    if (parent === undefined) continue
    const siblings = children.get(parent)
    if (siblings) siblings.push(key)
    else children.set(parent, [key])
  }
  const roots = [...nodes.keys()].filter((key) => !parents.has(key))
  return { nodes, parents, children, roots, depths: depthsOf(roots, children) }
}

function depthsOf(roots: readonly string[], children: Forest['children']): Map<string, number> {
  const depths = new Map(roots.map((key) => [key, 0]))
  // A map that grows while it is walked through is walked through to its end.
  for (const [key, depth] of depths) for (const child of children.get(key) ?? []) depths.set(child, depth + 1)
  return depths
}

/** How many stand below a node, however deep. */
export function countBelow({ children }: Forest, key: string): number {
  const queue = [...(children.get(key) ?? [])]
  for (const it of queue) queue.push(...(children.get(it) ?? []))
  return queue.length
}

/** The nodes above one, the nearest first. */
export function* above({ parents }: Forest, key: string): Generator<string> {
  for (let at = parents.get(key); at !== undefined; at = parents.get(at)) yield at
}
