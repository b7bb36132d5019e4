import type { WorkspaceEdit } from 'vscode-languageserver'
import { parentChoices, setParent } from '../features/parents.ts'
import { resolve } from '../model/links.ts'
import { artifactAt } from '../model/workspace.ts'
import type { Answering } from './language/answering.ts'
import { editFor } from './language/edit.ts'
import type { ParentsResult, SetParentParams } from './protocol.ts'
import { refused } from './refused.ts'
import type { Session } from './session/session.ts'

/** Answers about what a document is handed down from. */

export function parents(session: Session, uri: string): ParentsResult | null {
  const place = session.place(uri)
  const artifact = place && artifactAt(place.folder.workspace, place.path)
  if (!place || !artifact) return null
  return {
    typeTitle: artifact.type.title,
    named: artifact.parents.flatMap(({ text }) => {
      const target = resolve(place.folder.workspace, place.path, text)
      return target.kind === 'artifact' ? session.uriOf({ folder: place.folder, path: target.path }) : []
    }),
    parents: parentChoices(place.folder.workspace, artifact).map(({ reference, artifact: parent }) => ({
      uri: session.uriOf({ folder: place.folder, path: parent.path }),
      reference,
      id: parent.id?.text ?? null,
      title: parent.title.text || parent.path,
      typeTitle: parent.type.title,
      status: parent.status?.text ?? null,
    })),
  }
}

/** The edit that names a document's parent; null where it is no artifact, refused where it cannot be written. */
export function parentEdit(
  { session, client, say }: Answering,
  { uri, parent }: SetParentParams,
): WorkspaceEdit | null {
  const place = session.place(uri)
  const edits = place && setParent(place.folder.workspace, place.path, parent)
  if (!place || !edits) return null
  if (edits.length === 0)
    throw refused(say('The parent cannot be written into this document as it is. Write it by hand.'))
  return editFor(session, client, place, { edits })
}
