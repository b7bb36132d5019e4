import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver'
import { setStatus } from '../features/statuses.ts'
import { stages } from '../reading/artifact/artifact.ts'
import type { Client } from './capabilities.ts'
import { editFor } from './language/edit.ts'
import type { SetStatusParams } from './protocol.ts'
import type { Session } from './session/session.ts'

/** Answers about how far a document is. */

export function statusEdit(
  session: Session,
  client: Client,
  { uri, status }: SetStatusParams,
): WorkspaceEdit | null {
  if (!stages.includes(status))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `“${status}” is no status; there are ${stages.join(', ')}.`,
    )
  const place = session.place(uri)
  const edits = place && setStatus(place.folder.workspace, place.path, status)
  return place && edits ? editFor(session, client, place, { edits }) : null
}
