import type { Graph } from '../features/graph.ts'
import type { ReportFormat } from '../features/report/formats.ts'

/**
 * What client and server say to each other beyond LSP. Types and method names alone: the client imports
 * this file and no other of the server.
 */

/** How far a document is, as Triad understands what it says of itself. */
export type Stage = 'draft' | 'proposed' | 'ready' | 'active' | 'done' | 'dropped'

/** How the overview orders the documents, and what of them it shows: all, by role, where nothing is said. */
export interface OverviewLook {
  readonly view?: OverviewView
  readonly filter?: OverviewFilter
}
export type OverviewView = 'role' | 'handoff' | 'person'
/** What stands above something that is wanted is shown too. */
export interface OverviewFilter {
  /** `open` is all that is neither done nor dropped. */
  readonly status?: 'open' | Stage
  /** Only what has findings. */
  readonly findings?: boolean
  /** Words that all stand in the title, the id or the owner. */
  readonly text?: string
}

/** Client → server: the children of a node of the overview; its first level where `parent` is absent. */
export const overviewRequest = 'triad/overview'
export interface OverviewParams extends OverviewLook {
  readonly parent?: string
}
export interface OverviewResult {
  readonly nodes: readonly OverviewNode[]
  /** Totals of the whole workspace, whatever the filter. */
  readonly totals: Totals
  /** With the first level, where there is a filter: how many artifacts it lets through. */
  readonly matches?: number
  /** With it: how much is found in those. */
  readonly found?: Found
}
export interface Totals extends Found {
  readonly documents: number
  /** How many more are there and are not read. */
  readonly skipped: number
  readonly artifacts: number
  readonly stories: number
}
/** How many findings there are of each severity. */
export interface Found {
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly hint: number
}
export interface OverviewNode {
  /** Stable for as long as the thing exists, and of no other meaning. */
  readonly id: string
  readonly kind:
    | 'role'
    | 'type'
    | 'unwritten'
    | 'missing'
    | 'artifact'
    | 'person'
    | 'nobody'
    | 'loose'
    | 'extra'
    | 'skipped'
  readonly label: string
  /** Beside the label: counts, or status. */
  readonly description: string
  /** A few plain-text lines. */
  readonly tooltip: string
  readonly hasChildren: boolean
  /** The gravest severity in it, null where it is clean. */
  readonly severity: 'error' | 'warning' | 'info' | 'hint' | null
  readonly findings: number
  /** The artifact type, for `type`, `missing` and `artifact`. */
  readonly type?: string
  /** For `artifact`: the document and where its head is; for `skipped`, which has no head, the document alone. */
  readonly uri?: string
  readonly line?: number
  readonly status?: string
  readonly artifactId?: string
  /** For `artifact`: whether documents of other types can be handed down from it. */
  readonly handsDown?: boolean
  /** For `role` and `person`: what stands in `owner` of what they own. */
  readonly owner?: string
  /** Something is wrong with its place in the whole; the description says what. */
  readonly mark?: 'broken' | 'overloaded'
  /** The filter leaves it out; it is there for what stands below it. */
  readonly isContext?: boolean
}

/** Client → server: the ids on the way down to a document, its own last; none where the overview does not show it. */
export const revealRequest = 'triad/reveal'
export interface RevealParams extends OverviewLook {
  readonly uri: string
}
export interface RevealResult {
  readonly way: readonly string[]
}

/** Server → client: the workspace changed; what was shown of it may be stale. */
export const changedNotification = 'triad/changed'

/** Client → server: what the status bar shows of a document; null where it is no artifact. */
export const documentRequest = 'triad/document'
export interface DocumentParams {
  readonly uri: string
}
export interface DocumentInfo {
  readonly type: string
  readonly typeTitle: string
  readonly id: string | null
  readonly title: string
  /** The owner as a person reads it, `Product Owner` or `Ada Okoro`; null where nobody owns it. */
  readonly owner: string | null
  /** As it stands there. */
  readonly status: string | null
  readonly stage: Stage | null
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly hint: number
}

/** Client → server: how a document is read, in words; null where it is none that Triad knows of. */
export const explainRequest = 'triad/explain'
export interface ExplainParams {
  readonly uri: string
}
export interface ExplainResult {
  /** Markdown that reads well as it is, in the language of the client. */
  readonly text: string
}

/** Client → server: the artifact types a new document can have. */
export const typesRequest = 'triad/types'
export interface TypeInfo {
  readonly id: string
  readonly title: string
  /** The roles that produce it, by title. */
  readonly roles: readonly string[]
  readonly holds: string
  readonly nextId: string
  /** How many the workspace has. */
  readonly count: number
  /** Possible parents, the nearest kind first. */
  readonly parents: readonly { readonly id: string; readonly title: string; readonly typeTitle: string }[]
}

/** Client → server: the text and place of a new document, made from its template; nothing is written. */
export const newArtifactRequest = 'triad/newArtifact'
export interface NewArtifactParams {
  readonly type: string
  readonly title: string
  readonly parent?: string
  readonly owner?: string
}
export interface NewArtifactResult {
  readonly uri: string
  readonly text: string
  readonly id: string
}

/** Client → server: the roles and people that can own a document, or a new one; those that usually do come first. */
export const ownersRequest = 'triad/owners'
export type OwnersParams =
  | { readonly uri: string; readonly type?: undefined }
  /** The id of the new document's type, and of its parent where it has one. */
  | { readonly uri?: undefined; readonly type: string; readonly parent?: string }
export interface OwnersResult {
  readonly typeTitle: string
  readonly owners: readonly {
    readonly value: string
    readonly title: string
    readonly detail: string
    readonly usual: boolean
  }[]
}

/** Client → server: the edit that sets a document's owner, as an LSP WorkspaceEdit; null where it is no artifact. */
export const setOwnerRequest = 'triad/setOwner'
export interface SetOwnerParams {
  readonly uri: string
  readonly owner: string
}

/** Client → server: the edit that sets a document's status, as an LSP WorkspaceEdit; null where it is no artifact. */
export const setStatusRequest = 'triad/setStatus'
export interface SetStatusParams {
  readonly uri: string
  readonly status: Stage
}

/** Client → server: what a document can be handed down from; null where it is no artifact. */
export const parentsRequest = 'triad/parents'
export interface ParentsParams {
  readonly uri: string
}
export interface ParentsResult {
  readonly typeTitle: string
  /** The nearest kind first; what the document names already is not among them. */
  readonly parents: readonly ParentInfo[]
  /** The addresses of the documents it names already. */
  readonly named: readonly string[]
}
export interface ParentInfo {
  readonly uri: string
  /** What to write for it: its id, else its path. */
  readonly reference: string
  readonly id: string | null
  readonly title: string
  readonly typeTitle: string
  /** As it stands there. */
  readonly status: string | null
}

/** Client → server: the edit that names a document's parent, as an LSP WorkspaceEdit; null where it is no artifact. */
export const setParentRequest = 'triad/setParent'
export interface SetParentParams {
  readonly uri: string
  readonly parent: string
}

/** Asks for a first `triad.yaml`; no parameters. */
export const adoptRequest = 'triad/adopt'

export interface AdoptResult {
  /** Where it belongs, or where it is. */
  readonly uri: string
  /** What it could say; null where every folder has one. */
  readonly text: string | null
}

/** Client → server: the artifacts of all folders, and what is handed down between them; no parameters. */
export const graphRequest = 'triad/graph'

/** Its keys are URIs here. */
export interface GraphResult extends Graph {
  /** The lanes, from left to right, as the team calls them. */
  readonly roles: readonly Named[]
  /** The types that its nodes have. */
  readonly types: readonly Named[]
}
export interface Named {
  readonly id: string
  readonly title: string
}

/** Client → server: how the workspace is doing, in all folders, for somebody who reads it elsewhere. */
export const reportRequest = 'triad/report'
export interface ReportParams {
  readonly format: ReportFormat
  /** The `file:` URI of where it is to be written as well. */
  readonly to?: string
}
export interface ReportResult {
  /** Null where there is no product document to report on; then nothing is written. */
  readonly text: string | null
  /** Why it is not written as was asked, as a clause that goes after the name of the file; else null. */
  readonly fault: string | null
}
