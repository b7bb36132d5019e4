import type { Artifact, Stage } from '../reading/artifact/artifact.ts'
import type { Severity } from '../rules/rule.ts'
import { isDropped } from '../workspace/dropped.ts'
import { comesFromNowhere } from '../workspace/handed-down.ts'
import { roleOf } from '../workspace/owned.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Counts, countsOf, gravest, total } from './counts.ts'
import { findingsIn } from './findings.ts'
import { linksIn } from './graph/edges.ts'
import { circlesOf, levelsOf, waysOf } from './graph/levels.ts'
import { highestFirst } from './graph/order.ts'
import { ownerWithSource } from './owners.ts'
import { asProduct, type Product } from './product.ts'

/** One artifact in the picture of the triad. */
export interface GraphNode {
  /** What tells the document apart: its path; in a product of several folders, the name of its folder before it. */
  readonly key: string
  readonly type: string
  /** The id of the role whose lane it stands in. */
  readonly role: string
  readonly id: string | null
  readonly title: string
  readonly stage: Stage | null
  /** As a person reads it; null where nobody owns it. */
  readonly owner: string | null
  /** The gravest finding in it; null where it is clean. */
  readonly severity: Severity | null
  readonly findings: number
  /** How many steps below the top it stands: 0 for what has no parent, one more than its highest parent else. */
  readonly level: number
  /** Ready or active, and nothing below picks it up. */
  readonly isDropped: boolean
  /** Its type has parents, and it names none that is there, nor says where else it comes from. */
  readonly isLoose: boolean
}

/** What is handed down from one artifact to another: it is its parent, or takes it in by a list. */
export interface GraphEdge {
  /** The key of the document above. */
  readonly from: string
  readonly to: string
  /** A wrong kind of parent, or a way that leads back. */
  readonly isBroken: boolean
}

export interface Graph {
  /** The highest first, then by role, type and id. */
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/**
 * The artifacts of a workspace, or of a product of several, and what is handed down between them: by the parents they name, and by the lists of
 * backlogs, sprints and release plans. `counts` tells what is found in a document; whoever has checked
 * the workspace already hands in what it knows, since looking for it takes longer than all the rest.
 */
export function graphOf(given: Workspace | Product, counts?: (artifact: Artifact) => Counts): Graph {
  const product = asProduct(given)
  const { schema, all: artifacts, keyOf, workspaceOf } = product
  const countsAt = counts ?? ((it: Artifact) => countsOf(findingsIn(workspaceOf(it), it.path)))
  const typeRank = new Map(schema.types.map((type, at) => [type.id, at]))
  const roleRank = new Map(schema.roles.map((role, at) => [role.id, at]))
  const links = linksIn(product)
  const all = waysOf(links)
  const parents = waysOf(links.filter(({ isParent }) => isParent))
  // Of documents that lead in a circle, the one of the highest type is the top.
  const levels = levelsOf(highestFirst(artifacts, schema), parents)
  const circles = circlesOf(artifacts, all)
  const nodes = artifacts.map((artifact) => {
    const { type, id } = artifact
    const workspace = workspaceOf(artifact)
    const counts = countsAt(artifact)
    const level = levels.get(artifact) ?? 0
    const role = roleOf(schema, artifact)
    const node: GraphNode = {
      key: keyOf(artifact),
      type: type.id,
      role,
      id: id?.text ?? null,
      title: artifact.title.text,
      stage: artifact.status?.stage ?? null,
      owner: ownerWithSource(workspace, artifact),
      severity: gravest(counts),
      findings: total(counts),
      level,
      isDropped: isDropped(workspace, artifact, all.below.get(artifact) ?? []),
      isLoose: !parents.above.has(artifact) && comesFromNowhere(workspace, artifact),
    }
    const place = [level, roleRank.get(role) ?? 0, typeRank.get(type.id) ?? 0] as const
    return { node, place, id: id ? countable(id.text) : last }
  })
  nodes.sort(
    (a, b) =>
      a.place[0] - b.place[0] ||
      a.place[1] - b.place[1] ||
      a.place[2] - b.place[2] ||
      compare(a.id, b.id) ||
      compare(a.node.key, b.node.key),
  )
  return {
    nodes: nodes.map(({ node }) => node),
    edges: links.map(({ from, to, isForeign }) => ({
      from: keyOf(from),
      to: keyOf(to),
      isBroken: isForeign || (circles.has(from) && circles.get(from) === circles.get(to)),
    })),
  }
}

/** Behind every id. */
const last = '\uffff'

/** An id so that `US-2` comes before `US-10`. */
const countable = (id: string): string => id.replace(/\d+/g, (digits) => digits.padStart(9, '0'))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
