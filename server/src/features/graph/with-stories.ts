import { isStory } from '../../domain/kinds/kind.ts'
import { ownersOf, storyType } from '../../domain/schema/schema.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Story } from '../../reading/story.ts'
import type { Span } from '../../text/span.ts'
import { roleOf } from '../../workspace/owned.ts'
import { statusOf } from '../../workspace/story-status.ts'
import { type Counts, gravest, total } from '../counts.ts'
import type { Graph, GraphEdge, GraphNode } from '../graph.ts'
import { ownStories } from '../overview/own-stories.ts'
import { ownerWithSource } from '../owners.ts'
import type { Product } from '../product.ts'
import { storyName } from '../titles.ts'

/**
 * A graph in which each story that is not the whole of its document has a node of its own, below that document. It is
 * told apart by where it begins, in UTF-16 units, as RFC 5147 writes it: `backlog.md#char=120`. `countsIn` tells what is
 * found in a part of a document.
 */
export function withStories(
  { nodes, edges }: Graph,
  product: Product,
  countsIn: (artifact: Artifact, span: Span) => Counts,
): Graph {
  const known = new Map(nodes.map((node) => [node.key, node]))
  const told: GraphNode[] = []
  const ways: GraphEdge[] = []
  for (const artifact of product.all) {
    const document = known.get(product.keyOf(artifact))
    if (!document) continue
    for (const [key, story] of storiesByKey(product, artifact)) {
      told.push({
        ...nodeOf(product, artifact, story, countsIn(artifact, story)),
        key,
        level: document.level + 1,
      })
      ways.push({ from: document.key, to: key, isBroken: false })
    }
  }
  if (told.length === 0) return { nodes, edges }
  return { nodes: [...nodes, ...told].sort((a, b) => a.level - b.level), edges: [...edges, ...ways] }
}

/** The stories that are not the whole of their document, by the keys of their nodes. */
export function storiesByKey(product: Product, artifact: Artifact): ReadonlyMap<string, Story> {
  const found = new Map<string, Story>()
  for (const story of ownStories(product.workspaceOf(artifact), artifact)) {
    const key = `${product.keyOf(artifact)}#char=${startOf(story)}`
    if (!found.has(key)) found.set(key, story)
  }
  return found
}

const startOf = ({ heading, sentence, start }: Story): number => (heading ?? sentence ?? { start }).start

function nodeOf(product: Product, artifact: Artifact, story: Story, counts: Counts) {
  const { schema } = product
  const workspace = product.workspaceOf(artifact)
  const type = isStory(artifact.type) ? artifact.type : (storyType(schema) ?? artifact.type)
  const usual = ownersOf(schema, type)[0]?.id
  const { id, title } = storyName(story)
  return {
    type: type.id,
    role: isStory(artifact.type) ? roleOf(schema, artifact) : (usual ?? roleOf(schema, artifact)),
    id,
    title,
    stage: statusOf(artifact, story)?.stage ?? null,
    owner: ownerWithSource(workspace, artifact),
    severity: gravest(counts),
    findings: total(counts),
    isDropped: false,
    isLoose: false,
  }
}
