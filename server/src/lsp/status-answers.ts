import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver'
import { stages } from '../reading/artifact/artifact.ts'
import { worded } from '../text/message.ts'
import { artifactAt } from '../workspace/workspace.ts'
import { setStatus } from '../writing/set-status.ts'
import type { Answering } from './language/answering.ts'
import { editFor } from './language/edit.ts'
import type { SetStatusParams } from './protocol.ts'
import { refused } from './refused.ts'

/** Answers about how far a document is. */

/** The edit that sets the status of a document, or of a story in it; null where it is no artifact. */
export function statusEdit(
  { session, client, say }: Answering,
  { uri, status }: SetStatusParams,
): WorkspaceEdit | null {
  if (!stages.includes(status))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `“${status}” is no status; there are ${stages.join(', ')}.`,
    )
  const place = session.place(uri)
  const artifact = place && artifactAt(place.folder.workspace, place.path)
  if (!place || !artifact) return null
  const writing = setStatus(place.folder.workspace, artifact, { stage: status })
  if ('why' in writing) throw refused(worded(say, writing.why))
  return editFor(session, client, place, writing)
}
