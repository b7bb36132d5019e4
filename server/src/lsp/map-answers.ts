import { noCounts } from '../features/counts.ts'
import { graphOf } from '../features/graph.ts'
import { mapOf } from '../features/map/map.ts'
import { ample } from '../features/map/room.ts'
import type { MapParams, MapResult, Named } from './protocol.ts'
import type { Session } from './session/session.ts'

/** The map of all folders, as somebody looks at it. */
export function map({ folders, uriOf }: Session, look: MapParams): MapResult {
  const graphs = folders.map((folder) => {
    const { nodes, edges } = graphOf(folder.workspace, (path) => folder.checked.get(path)?.counts ?? noCounts)
    const keyed = (path: string) => uriOf({ folder, path })
    return {
      nodes: nodes.map((node) => ({ ...node, key: keyed(node.key) })),
      edges: edges.map((edge) => ({ ...edge, from: keyed(edge.from), to: keyed(edge.to) })),
    }
  })
  const graph = { nodes: graphs.flatMap((it) => it.nodes), edges: graphs.flatMap((it) => it.edges) }
  const schemas = folders.map(({ workspace }) => workspace.config.schema)
  const roles = named(schemas.flatMap((it) => it.roles))
  const types = named(schemas.flatMap((it) => it.types))
  const picture = mapOf({ graph, roles, types }, look, ample)
  const used = new Set(picture.cards.map((it) => it.type))
  return { ...picture, types: types.filter(({ id }) => used.has(id)) }
}

/** Each id once, as the first folder that has it calls it. */
function named(things: readonly Named[]): Named[] {
  const titles = new Map<string, string>()
  for (const { id, title } of things) if (!titles.has(id)) titles.set(id, title)
  return [...titles].map(([id, title]) => ({ id, title }))
}
