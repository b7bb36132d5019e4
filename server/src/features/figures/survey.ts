import { isStory } from '../../domain/kinds/kind.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Story } from '../../reading/story.ts'
import type { Finding } from '../../rules/rule.ts'
import { definitionsOf } from '../../workspace/definition.ts'
import { toldIn } from '../../workspace/told.ts'
import { artifactsOf, type Workspace } from '../../workspace/workspace.ts'
import { countsOf } from '../counts.ts'
import { findingsIn } from '../findings.ts'
import { linksOf } from '../graph/edges.ts'
import { type Ways, waysOf } from '../graph/levels.ts'
import { type Graph, type GraphNode, graphOf } from '../graph.ts'

/** A story with the document that tells it. */
export interface Told {
  readonly artifact: Artifact
  readonly story: Story
}

/** A workspace looked through once, for all the figures. */
export interface Survey {
  readonly workspace: Workspace
  /** Every artifact of the workspace, by path. */
  readonly all: readonly Artifact[]
  /** Those that are reported on and were not dropped, by path. */
  readonly artifacts: readonly Artifact[]
  readonly stories: readonly Told[]
  /** Of the whole workspace. */
  readonly graph: Graph
  readonly nodeAt: (path: string) => GraphNode | undefined
  readonly findingsAt: (path: string) => readonly Finding[]
  /** The ways over parents alone, of the whole workspace. */
  readonly parents: Ways<Artifact>
  /** Whether there are different kinds of artifacts, and some name what they are handed down from. */
  readonly isLinked: boolean
}

export interface SurveyOptions {
  /** What is found in the document at a path; what an editor shows, where it is left out. */
  readonly findingsAt?: (path: string) => readonly Finding[]
  /** Whether the document at a path is reported on; all are, where it is left out. */
  readonly isAsked?: (path: string) => boolean
}

export function surveyOf(workspace: Workspace, options: SurveyOptions = {}): Survey {
  const { isAsked = () => true, findingsAt = (path: string) => findingsIn(workspace, path) } = options
  const all = artifactsOf(workspace)
  const findings = new Map(all.map(({ path }) => [path, findingsAt(path)]))
  const graph = graphOf(workspace, (path) => countsOf(findings.get(path) ?? []))
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]))
  const artifacts = all.filter(({ path, status }) => isAsked(path) && status?.stage !== 'dropped')
  return {
    workspace,
    all,
    artifacts,
    stories: storiesOf(workspace, artifacts),
    graph,
    nodeAt: (path) => nodes.get(path),
    findingsAt: (path) => findings.get(path) ?? [],
    parents: waysOf(linksOf(workspace, all).filter(({ isParent }) => isParent)),
    isLinked: workspace.kinds.size > 1 && workspace.followers.size > 0,
  }
}

/** Each story once: where one has a document of its own, what others tell of it is no further one. */
function storiesOf(workspace: Workspace, artifacts: readonly Artifact[]): Told[] {
  const own = artifacts.filter(({ type }) => isStory(type))
  const sentences = new Set(
    own.flatMap(({ stories }) => stories.flatMap(({ sentence }) => sentence?.key ?? [])),
  )
  const isElsewhere = (artifact: Artifact, { id, sentence }: Story) =>
    (sentence?.key != null && sentences.has(sentence.key)) ||
    (id !== null &&
      definitionsOf(workspace, artifact.path, id.text).some(
        (it) => !it.item && isStory(it.artifact.type) && it.artifact.path !== artifact.path,
      ))
  return artifacts.flatMap((artifact) =>
    toldIn(workspace, artifact)
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
