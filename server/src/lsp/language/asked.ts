import type { TextDocumentIdentifier, TextDocumentPositionParams } from 'vscode-languageserver'
import type { Document } from '../../model/document.ts'
import { documentOf } from '../../model/entry.ts'
import { entryAt, type Workspace } from '../../model/workspace.ts'
import { type Lines, offsetAt } from '../../text/lines.ts'
import type { Session } from '../session/session.ts'
import type { Place } from '../session/state.ts'

/** The Markdown document that a question is about, as it is at the moment. */
export interface Asked {
  readonly place: Place
  readonly workspace: Workspace
  /** In the workspace. */
  readonly path: string
  readonly document: Document
  readonly text: string
  readonly lines: Lines
}

/** The same, with the place in it: an offset, UTF-16. */
export interface AskedAt extends Asked {
  readonly offset: number
}

/** What a question about a document is about; null where the workspace has no such document. */
export function asked(session: Session, { uri }: TextDocumentIdentifier): Asked | null {
  const place = session.place(uri)
  const entry = place && entryAt(place.folder.workspace, place.path)
  if (!place || !entry) return null
  const document = documentOf(entry)
  const { text, lines } = document
  return { place, workspace: place.folder.workspace, path: place.path, document, text, lines }
}

/** What a question about a place in a document is about; a position outside of the text is moved into it. */
export function askedAt(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): AskedAt | null {
  const it = asked(session, textDocument)
  return it && { ...it, offset: offsetAt(it.text, it.lines, position) }
}
