import type { Person } from '../../domain/config/config.ts'
import type { Schema } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Severity } from '../../rules/rule.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Counts } from '../counts.ts'

/** An artifact as the overview shows it, with what it needs of the places where it was found. */
export interface Shown {
  /** Tells the document apart from all others; without spaces. */
  readonly key: string
  readonly artifact: Artifact
  readonly workspace: Workspace
  readonly counts: Counts
  /** How much is found in a part of it. */
  readonly countsIn: (span: Span) => Counts
  /** The ids of the rules that report something in it. */
  readonly rules: () => readonly string[]
}

/** Where the artifacts come from: one workspace or several. */
export interface Source {
  readonly schema: Schema
  readonly people: readonly Person[]
  readonly all: () => readonly Shown[]
  readonly at: (workspace: Workspace, path: string) => Shown | undefined
  readonly byKey: (key: string) => Shown | undefined
  /** What else stands at the end of the first level of each view; nothing where the source has nothing to add. */
  readonly extras?: readonly Extra[]
}

/** A branch of artifacts that have something in common, beside the way a view orders them. */
export interface Extra {
  readonly id: string
  readonly label: string
  readonly tooltip: string
  readonly holds: (shown: Shown) => boolean
}

/** What is asked of a source. */
export interface Sight {
  readonly source: Source
  readonly keeps: (shown: Shown) => boolean
  /** Whether `keeps` leaves anything out: then what is missing is not said, since it may only be hidden. */
  readonly isFiltered: boolean
  readonly say: Say
}

/** One way to order the artifacts as a tree. A node is named by its id; the first level stands under the empty one. */
export interface View {
  readonly children: (sight: Sight, parent: string) => readonly Node[]
  /** The ids on the way down to an artifact, its own last; empty where the view does not show it. */
  readonly way: (sight: Sight, shown: Shown) => readonly string[]
}

/** What can stand in a document and have a node of its own. */
export type PartKind = 'story' | 'item' | 'objective' | 'result'

/** What is drawn of a node. */
export interface DrawnNode {
  /** The same for as long as the thing exists. */
  readonly id: string
  readonly kind:
    | 'role'
    | 'type'
    | 'unwritten'
    | 'missing'
    | 'artifact'
    | PartKind
    | 'person'
    | 'nobody'
    | 'loose'
    | 'extra'
    /** A document that is not read, and all of them together. */
    | 'skipped'
  readonly label: string
  /** Beside the label: counts, or status. */
  readonly description: string
  /** A few lines of plain text. */
  readonly tooltip: string
  readonly hasChildren: boolean
  /** The gravest severity in it; null where it is clean. */
  readonly severity: Severity | null
  readonly findings: number
  /** The id of a role, or of a person: what stands in `owner` of a document that is dropped here. */
  readonly owner?: string
  /** What is wrong with its place in the whole; the description says it in words. */
  readonly mark?: 'broken' | 'overloaded'
  /** Whether nothing is to be done for it any more. */
  readonly isOver?: boolean
  /** Whether it stands open until somebody folds it. */
  readonly isOpen?: boolean
  /** Only there because something below it is looked for. */
  readonly isContext?: boolean
}

export interface Node extends DrawnNode {
  readonly type?: ArtifactType
  readonly shown?: Shown
  /** Of a part: the document it stands in, and the offset at which it does. */
  readonly place?: { readonly shown: Shown; readonly at: number }
}
