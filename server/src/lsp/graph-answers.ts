import { noCounts } from '../features/counts.ts'
import { graphOf } from '../features/graph.ts'
import type { GraphResult, Named } from './protocol.ts'
import type { Session } from './session/session.ts'

/** The artifacts of all folders for the map, and what is handed down between them. */
export function graph({ folders, uriOf }: Session): GraphResult {
  const graphs = folders.map((folder) => {
    const { nodes, edges } = graphOf(folder.workspace, (path) => folder.checked.get(path)?.counts ?? noCounts)
    const keyed = (path: string) => uriOf({ folder, path })
    return {
      nodes: nodes.map((node) => ({ ...node, key: keyed(node.key) })),
      edges: edges.map((edge) => ({ ...edge, from: keyed(edge.from), to: keyed(edge.to) })),
    }
  })
  const nodes = graphs.flatMap((it) => it.nodes)
  const schemas = folders.map(({ workspace }) => workspace.config.schema)
  const used = new Set(nodes.map((it) => it.type))
  return {
    nodes,
    edges: graphs.flatMap((it) => it.edges),
    roles: named(schemas.flatMap((it) => it.roles)),
    types: named(schemas.flatMap((it) => it.types)).filter(({ id }) => used.has(id)),
  }
}

/** Each id once, as the first folder that has it calls it. */
function named(things: readonly Named[]): Named[] {
  const titles = new Map<string, string>()
  for (const { id, title } of things) if (!titles.has(id)) titles.set(id, title)
  return [...titles].map(([id, title]) => ({ id, title }))
}
