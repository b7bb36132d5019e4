import type { Kind } from '../../domain/kinds/kind.ts'
import { reach } from '../figures/survey.ts'
import { waysOf } from '../graph/levels.ts'
import type { Graph } from '../graph.ts'

/** A graph that a page has room for. */
export interface Folded {
  readonly graph: Graph
  /** By the key of a node, how many documents below it are not shown. */
  readonly hidden: ReadonlyMap<string, number>
  /** The types of what is not shown, the lowest first. */
  readonly types: readonly string[]
}

/**
 * `graph` with `most` nodes at most: the types that stand lowest are left out, one after the other, and what hangs
 * below a document is counted there. `kinds` are those of the schema, from the top. What teams have most of is left out first: criteria, then work. Null where even the highest type
 * alone is too much.
 */
export function foldedTo(graph: Graph, most: number, kinds: readonly Kind[]): Folded | null {
  const there = [...kinds]
    .sort((a, b) => plenty(a) - plenty(b))
    .map(({ id }) => id)
    .filter((type) => graph.nodes.some((node) => node.type === type))
  const folded: string[] = []
  let nodes = graph.nodes
  while (nodes.length > most && there.length > 1) {
    const type = there.pop() as string
    folded.push(type)
    nodes = nodes.filter((node) => node.type !== type)
  }
  if (nodes.length > most) return null
  if (folded.length === 0) return { graph, hidden: new Map(), types: [] }
  const shown = new Set(nodes.map(({ key }) => key))
  const { below } = waysOf(graph.edges.filter(({ to }) => !shown.has(to)))
  const hidden = new Map(nodes.map(({ key }) => [key, reach([key], below).size - 1]))
  const edges = graph.edges.filter(({ from, to }) => shown.has(from) && shown.has(to))
  return { graph: { nodes, edges }, hidden, types: folded }
}

const plenty = ({ isWork, isCriteria }: Kind): number => (isCriteria ? 2 : isWork ? 1 : 0)
