import type { Artifact } from '../../model/artifact.ts'
import type { Document } from '../../model/document.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Edit } from '../../text/edit.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'

/** A way to put the same things in another form: nothing that stands in the documents is lost. */
export interface Refactoring {
  readonly title: string
  /** As LSP names kinds of code actions, each with a name of its own: `refactor.extract.triad.story`. */
  readonly kind: string
  /** Of the document it was asked for. */
  readonly edits: readonly Edit[]
  /** A document to create; its path is one of the workspace's. */
  readonly create?: { readonly path: string; readonly text: string }
  /** Of other documents, by their paths. */
  readonly also?: ReadonlyMap<string, readonly Edit[]>
}

/** What is asked for: what can be done in `span`, a cursor or a selection, of an artifact. */
export interface Question {
  readonly workspace: Workspace
  readonly artifact: Artifact
  /** That of the artifact. */
  readonly document: Document
  readonly span: Span
  readonly say: Say
}

export type Answer = (question: Question) => Refactoring | null
