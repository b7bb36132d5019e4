import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'

/** The nodes the tree has asked for so far, by their parent's id; the roles stand under `root`. */
export type Loaded = ReadonlyMap<string, readonly OverviewNode[]>

export const root = ''

/** The node of that id, wherever it is loaded. */
export function nodeOf(loaded: Loaded, id: string): OverviewNode | undefined {
  for (const nodes of loaded.values()) for (const node of nodes) if (node.id === id) return node
  return undefined
}

/** The id of the node under which that node stands; undefined where it is on the first level, or not loaded. */
export function parentOf(loaded: Loaded, id: string): string | undefined {
  for (const [parent, nodes] of loaded)
    if (nodes.some((node) => node.id === id)) return parent === root ? undefined : parent
  return undefined
}

/** `loaded` without what hangs under a node that is gone, or that no longer has children. */
export function pruned(loaded: Loaded): Loaded {
  const kept = new Map<string, readonly OverviewNode[]>()
  const queue = [root]
  for (const parent of queue) {
    const nodes = loaded.get(parent)
    if (!nodes) continue
    kept.set(parent, nodes)
    for (const node of nodes) if (node.hasChildren) queue.push(node.id)
  }
  return kept
}

/**
 * The ids of what must be drawn again to get from one state to the other, so that the rest does not flicker:
 * each node that changed, and each parent (`root` among them) where children came, went or moved.
 */
export function changed(before: Loaded, after: Loaded): string[] {
  const stale = new Set<string>()
  for (const [parent, nodes] of after) {
    const old = before.get(parent) ?? []
    if (ids(old) !== ids(nodes)) stale.add(parent)
    const known = new Map(old.map((node) => [node.id, JSON.stringify(node)]))
    for (const node of nodes) {
      const was = known.get(node.id)
      if (was && was !== JSON.stringify(node)) stale.add(node.id)
    }
  }
  return [...stale]
}

const ids = (nodes: readonly OverviewNode[]) => JSON.stringify(nodes.map((it) => it.id))
