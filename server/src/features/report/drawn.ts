import type { Graph } from '../graph.ts'

/** What the formats for other tools that draw have in common. */
export interface Drawn {
  readonly graph: Graph
  /** By id, from the top. */
  readonly roles: ReadonlyMap<string, string>
}

/** The nodes by their roles, from the top, each with a name that any tool takes. */
export function lanesOf({ graph, roles }: Drawn) {
  const names = new Map(graph.nodes.map(({ key }, at) => [key, `n${at}`]))
  const ids = new Set([...roles.keys(), ...graph.nodes.map(({ role }) => role)])
  const lanes = [...ids].flatMap((id) => {
    const nodes = graph.nodes.filter(({ role }) => role === id)
    return nodes.length > 0 ? { title: roles.get(id) ?? id, nodes } : []
  })
  return { lanes, nameOf: (key: string) => names.get(key) ?? key }
}
