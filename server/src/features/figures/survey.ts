import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Finding } from '../../rules/rule.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { countsOf } from '../counts.ts'
import { findingsIn } from '../findings.ts'
import { linksIn } from '../graph/edges.ts'
import { type Ways, waysOf } from '../graph/levels.ts'
import { type Graph, type GraphNode, graphOf } from '../graph.ts'
import { asProduct, type Product } from '../product.ts'
import { storiesOf, type Told } from '../stories.ts'

export type { Told } from '../stories.ts'

/** A workspace looked through once, for all the figures. */
export interface Survey {
  readonly product: Product
  /** Every artifact, by path. */
  readonly all: readonly Artifact[]
  /** Those that are reported on and were not dropped, by path. */
  readonly artifacts: readonly Artifact[]
  readonly stories: readonly Told[]
  /** Of the whole product. */
  readonly graph: Graph
  readonly nodeAt: (artifact: Artifact) => GraphNode | undefined
  readonly findingsAt: (artifact: Artifact) => readonly Finding[]
  /** The ways over parents alone, of the whole product. */
  readonly parents: Ways<Artifact>
}

export interface SurveyOptions {
  /** What is found in a document; what an editor shows, where it is left out. */
  readonly findingsAt?: (artifact: Artifact) => readonly Finding[]
  /** Whether a document is reported on; all are, where it is left out. */
  readonly isAsked?: (artifact: Artifact) => boolean
}

export function surveyOf(given: Workspace | Product, options: SurveyOptions = {}): Survey {
  const product = asProduct(given)
  const { all, keyOf, workspaceOf } = product
  const { isAsked = () => true, findingsAt = (it: Artifact) => findingsIn(workspaceOf(it), it.path) } =
    options
  const findings = new Map(all.map((it) => [it, findingsAt(it)]))
  const graph = graphOf(product, (it) => countsOf(findings.get(it) ?? []))
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]))
  const artifacts = all.filter((it) => isAsked(it) && it.status?.stage !== 'dropped')
  return {
    product,
    all,
    artifacts,
    stories: storiesOf(artifacts, product.workspaceOf),
    graph,
    nodeAt: (it) => nodes.get(keyOf(it)),
    findingsAt: (it) => findings.get(it) ?? [],
    parents: waysOf(linksIn(product).filter(({ isParent }) => isParent)),
  }
}

/** Everything that is reached from `starts` by `ways`, the starts included. */
export function reach<K>(starts: Iterable<K>, ways: ReadonlyMap<K, readonly K[]>): Set<K> {
  const found = new Set(starts)
  for (const key of found) for (const next of ways.get(key) ?? []) found.add(next)
  return found
}
