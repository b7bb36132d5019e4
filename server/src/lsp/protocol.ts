import {
  NotificationType0,
  type Position,
  type Range,
  RequestType,
  RequestType0,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol'
import type {
  Board,
  BoardColumn,
  BoardLane,
  BoardLook,
  BoardCard as CardInText,
} from '../features/board/board.ts'
import type { LaneKind } from '../features/board/drawn.ts'
import type { Counts } from '../features/counts.ts'
import type { Filter } from '../features/filter.ts'
import type { MapCard, MapLane, MapLook, MapPicture, MapWay, Named } from '../features/map/map.ts'
import type { Wish } from '../features/map/shown.ts'
import type { DrawnNode } from '../features/overview/node.ts'
import type { ViewName } from '../features/overview.ts'
import type { ReportFormat } from '../features/report/formats.ts'
import type { Stage } from '../reading/artifact/artifact.ts'
import type { Lack } from '../workspace/ready.ts'

/**
 * What client and server say to each other beyond LSP, typed once for both: the client imports this file and no other of
 * the server. `server/docs/protocol.md` is generated from it, for those who write another client.
 */

export type { Stage }

/** How the overview orders the documents, and what of them it shows: all, by role, where nothing is said. */
export interface OverviewLook {
  readonly view?: ViewName
  /** What stands above something that is wanted is shown too. */
  readonly filter?: Filter
}
export type { Counts as Found, Filter as OverviewFilter, ViewName as OverviewView }

/** Client → server: the children of a node of the overview; its first level where `parent` is absent. */
export const overviewRequest = new RequestType<OverviewParams, OverviewResult, void>('triad/overview')
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
  readonly found?: Counts
}
export interface Totals extends Counts {
  readonly documents: number
  /** How many more are there and are not read. */
  readonly skipped: number
  readonly artifacts: number
  /** How many begin user stories and are no artifacts, in folders of such; counted where there is no artifact at all. */
  readonly overlooked: number
  readonly stories: number
}
/** A node of the tree, with the way to its document. */
export interface OverviewNode extends DrawnNode {
  /** The artifact type, for `type`, `missing` and `artifact`. */
  readonly type?: string
  /** For `artifact`: the document and where its head is; for `skipped`, which has no head, the document alone. */
  readonly uri?: string
  readonly line?: number
  readonly status?: string
  readonly artifactId?: string
  /** For `story`: which of its document it is, as `triad/setStatus` takes it. */
  readonly story?: string
  /** For `artifact`: whether documents of other types can be handed down from it. */
  readonly handsDown?: boolean
}

/** Client → server: the ids on the way down to a document, its own last; none where the overview does not show it. */
export const revealRequest = new RequestType<RevealParams, RevealResult, void>('triad/reveal')
export interface RevealParams extends OverviewLook {
  readonly uri: string
}
export interface RevealResult {
  readonly way: readonly string[]
}

/** Server → client: the workspace changed; what was shown of it may be stale. */
export const changedNotification = new NotificationType0('triad/changed')

/** Client → server: what the status bar shows of a document; null where it is no artifact. */
export const documentRequest = new RequestType<DocumentParams, DocumentInfo | null, void>('triad/document')
export interface DocumentParams {
  readonly uri: string
}
export interface DocumentInfo extends Counts {
  readonly type: string
  readonly typeTitle: string
  readonly id: string | null
  readonly title: string
  /** The owner as a person reads it, `Product Owner` or `Ada Okoro`; null where nobody owns it. */
  readonly owner: string | null
  /** As it stands there. */
  readonly status: string | null
  readonly stage: Stage | null
}

/** Client → server: how a document is read, in words; null where it is none that Triad knows of. */
export const explainRequest = new RequestType<ExplainParams, ExplainResult | null, void>('triad/explain')
export interface ExplainParams {
  readonly uri: string
}
export interface ExplainResult {
  /** Markdown that reads well as it is, in the language of the client. */
  readonly text: string
}

/** Client → server: the artifact types a new document can have. */
export const typesRequest = new RequestType0<readonly TypeInfo[], void>('triad/types')
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
export const newArtifactRequest = new RequestType<NewArtifactParams, NewArtifactResult, void>(
  'triad/newArtifact',
)
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
export const ownersRequest = new RequestType<OwnersParams, OwnersResult | null, void>('triad/owners')
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
export const setOwnerRequest = new RequestType<SetOwnerParams, WorkspaceEdit | null, void>('triad/setOwner')
export interface SetOwnerParams {
  readonly uri: string
  readonly owner: string
}

/** Client → server: the edit that sets the status of a document or of a story in it, as an LSP WorkspaceEdit; null where there is none. */
export const setStatusRequest = new RequestType<SetStatusParams, WorkspaceEdit | null, void>(
  'triad/setStatus',
)
export interface SetStatusParams {
  readonly uri: string
  readonly status: Stage
  /** Which story of the document, as a card of the board names it; the document itself where it is absent. */
  readonly story?: string
  /** What is to be written for that status; the word that documents have for it where it is absent. */
  readonly word?: string
}

/** Client → server: the edit that writes the acceptance criteria that are missing at a place; null where none are. */
export const addCriteriaRequest = new RequestType<AddCriteriaParams, WorkspaceEdit | null, void>(
  'triad/addCriteria',
)
export interface AddCriteriaParams {
  readonly uri: string
  readonly position: Position
}

/** Client → server: what a document can be handed down from; null where it is no artifact. */
export const parentsRequest = new RequestType<ParentsParams, ParentsResult | null, void>('triad/parents')
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
export const setParentRequest = new RequestType<SetParentParams, WorkspaceEdit | null, void>(
  'triad/setParent',
)
export interface SetParentParams {
  readonly uri: string
  readonly parent: string
}

/** Asks for a first `triad.yaml`; no parameters. */
export const adoptRequest = new RequestType0<AdoptResult, void>('triad/adopt')

export interface AdoptResult {
  /** Where it belongs, or where it is. */
  readonly uri: string
  /** What it could say; null where every folder has one. */
  readonly text: string | null
}

/**
 * Client → server: the map of all folders: what of it is shown, where each card stands, and the ways between them. The
 * keys are URIs.
 */
export const mapRequest = new RequestType<MapParams, MapResult, void>('triad/map')
export interface MapParams extends MapLook {
  /** What else is left out; what stands above something that is wanted is shown too. */
  readonly filter?: Filter
}
export interface MapResult extends MapPicture {
  /** The kinds that the cards are of. */
  readonly types: readonly Named[]
}
export type { MapCard, MapLane, MapPicture, MapWay, Named, Wish as MapWish }

/**
 * Client → server: the board of all folders: user stories, or documents of another kind, in columns by how far they are.
 * The filter is that of the overview.
 */
export const boardRequest = new RequestType<BoardParams, BoardResult, void>('triad/board')
export type BoardParams = BoardLook
export interface BoardResult extends Omit<Board, 'cards'> {
  readonly cards: readonly BoardCard[]
  /** The kinds that there are documents of and that can be shown, user stories first. */
  readonly kinds: readonly Named[]
}
/** A card, with the place where a person starts to read. */
export interface BoardCard extends Omit<CardInText, 'document' | 'start' | 'end'> {
  readonly uri: string
  readonly range: Range
}
export type { BoardColumn, BoardLane, Lack as BoardLack, LaneKind as BoardLanes }

/** Client → server: how the workspace is doing, in all folders, for somebody who reads it elsewhere. */
export const reportRequest = new RequestType<ReportParams, ReportResult, void>('triad/report')
export interface ReportParams {
  readonly format: ReportFormat
  /** Whether the names of documents in a page of HTML lead to their URIs, for whoever has them at hand. */
  readonly withLinks?: boolean
  /** The `file:` URI of where it is to be written as well. */
  readonly to?: string
}
export interface ReportResult {
  /** Null where there is no product document to report on; then nothing is written. */
  readonly text: string | null
  /** Why it is not written as was asked, as a clause that goes after the name of the file; else null. */
  readonly fault: string | null
}
