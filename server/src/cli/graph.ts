import { countsOf } from '../features/counts.ts'
import { findingsWithin } from '../features/findings.ts'
import { withStories } from '../features/graph/with-stories.ts'
import { type Graph, graphOf } from '../features/graph.ts'
import { productWith } from '../features/product.ts'
import { dotOf } from '../features/report/dot.ts'
import type { Drawn } from '../features/report/drawn.ts'
import { graphJson } from '../features/report/json.ts'
import { mermaidOf } from '../features/report/mermaid.ts'
import { check } from '../rules/check.ts'
import type { Finding } from '../rules/rule.ts'
import { type Loaded, load } from './load.ts'
import type { GraphFormat } from './request.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'
import { noArtifacts } from './words.ts'

export interface GraphRequest {
  readonly path: string
  readonly format: GraphFormat
}

const writers: Readonly<Record<GraphFormat, (drawn: Drawn) => string>> = {
  json: ({ graph }) => graphJson(graph),
  dot: dotOf,
  mermaid: mermaidOf,
}

/** `triad graph`: the exit code. */
export async function runGraph(request: GraphRequest, surroundings: Surroundings): Promise<number> {
  const loading = load([request.path], surroundings)
  const [loaded] = loading?.loaded ?? []
  if (!loading || !loaded) return exit.failed
  const graph = graphIn(loaded)
  if (graph.nodes.length === 0) complain(surroundings.stderr, noArtifacts(loaded.paths.length))
  const roles = new Map(loaded.workspace.config.schema.roles.map(({ id, title }) => [id, title]))
  surroundings.stdout.write(writers[request.format]({ graph, roles }))
  return loading.incomplete ? exit.failed : exit.clean
}

/** The part of a workspace's graph that was asked about, its documents by their paths from the working directory. */
function graphIn({ workspace, paths, shown }: Loaded): Graph {
  const asked = new Set(paths)
  const product = productWith([{ workspace, keyOf: shown }])
  const found = new Map<string, readonly Finding[]>()
  const findingsAt = (path: string) => {
    const known = found.get(path) ?? (asked.has(path) ? check(workspace, path) : [])
    found.set(path, known)
    return known
  }
  const { nodes, edges } = graphOf(product, ({ path }) => countsOf(findingsAt(path)))
  const keys = new Set(paths.map(shown))
  return withStories(
    {
      nodes: nodes.filter(({ key }) => keys.has(key)),
      edges: edges.filter(({ from, to }) => keys.has(from) && keys.has(to)),
    },
    product,
    ({ path }, span) => countsOf(findingsWithin(findingsAt(path), span)),
  )
}
