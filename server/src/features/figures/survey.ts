import { isStory } from '../../domain/kinds/kind.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Story } from '../../reading/story.ts'
import type { Finding } from '../../rules/rule.ts'
import { definitionsOf } from '../../workspace/definition.ts'
import { toldIn } from '../../workspace/told.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { countsOf } from '../counts.ts'
import { findingsIn } from '../findings.ts'
import { linksIn } from '../graph/edges.ts'
import { type Ways, waysOf } from '../graph/levels.ts'
import { type Graph, type GraphNode, graphOf } from '../graph.ts'
import { asProduct, type Product } from '../product.ts'

/** A story with the document that tells it. */
export interface Told {
  readonly artifact: Artifact
  readonly story: Story
}

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
    stories: storiesOf(product, artifacts),
    graph,
    nodeAt: (it) => nodes.get(keyOf(it)),
    findingsAt: (it) => findings.get(it) ?? [],
    parents: waysOf(linksIn(product).filter(({ isParent }) => isParent)),
  }
}

/** Each story once: where one has a document of its own, what others tell of it is no further one. */
function storiesOf({ workspaceOf }: Product, artifacts: readonly Artifact[]): Told[] {
  const own = artifacts.filter(({ type }) => isStory(type))
  const sentences = new Set(
    own.flatMap(({ stories }) => stories.flatMap(({ sentence }) => sentence?.key ?? [])),
  )
  const isElsewhere = (artifact: Artifact, { id, sentence }: Story) =>
    (sentence?.key != null && sentences.has(sentence.key)) ||
    (id !== null &&
      definitionsOf(workspaceOf(artifact), artifact.path, id.text).some(
        (it) => !it.item && isStory(it.artifact.type) && it.artifact.path !== artifact.path,
      ))
  return artifacts.flatMap((artifact) =>
    toldIn(workspaceOf(artifact), artifact)
      .filter((story) => isStory(artifact.type) || !isElsewhere(artifact, story))
      .map((story) => ({ artifact, story })),
  )
}

/** Everything that is reached from `starts` by `ways`, the starts included. */
export function reach<K>(starts: Iterable<K>, ways: ReadonlyMap<K, readonly K[]>): Set<K> {
  const found = new Set(starts)
  for (const key of found) for (const next of ways.get(key) ?? []) found.add(next)
  return found
}
