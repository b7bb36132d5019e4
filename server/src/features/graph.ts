import type { Stage } from '../model/artifact.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Severity } from '../rules/rule.ts'

/** One artifact in the picture of the triad. */
export interface GraphNode {
  /** The path of the document in its workspace. */
  readonly key: string
  readonly type: string
  /** The id of the role whose lane it stands in: the owning role, else the usual one of its type. */
  readonly role: string
  readonly id: string | null
  readonly title: string
  readonly stage: Stage | null
  /** As a person reads it; null where nobody owns it. */
  readonly owner: string | null
  /** The gravest finding in it; null where it is clean. */
  readonly severity: Severity | null
  readonly findings: number
  /** How many steps below the top it stands: 0 for what names no parent, one more than its highest parent else. */
  readonly level: number
  /** Ready or active, and nothing below picks it up. */
  readonly isDropped: boolean
  /** Its type has parents, and it names none that is there. */
  readonly isLoose: boolean
}

/** What is handed down from one artifact to another. */
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

/** The artifacts of a workspace, and what is handed down between them. */
export function graphOf(_workspace: Workspace): Graph {
  return { nodes: [], edges: [] }
}
