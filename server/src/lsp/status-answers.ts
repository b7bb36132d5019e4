import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver'
import { storyNamed } from '../features/board/cards.ts'
import { stages } from '../reading/artifact/artifact.ts'
import type { Story } from '../reading/story.ts'
import { worded } from '../text/message.ts'
import { artifactAt } from '../workspace/workspace.ts'
import { setStatus } from '../writing/set-status.ts'
import type { Answering } from './language/answering.ts'
import { editFor } from './language/edit.ts'
import { overviewSource } from './overview-source.ts'
import type { SetStatusParams } from './protocol.ts'
import { refused } from './refused.ts'

/** Answers about how far a document is. */

/** The edit that sets the status of a document, or of a story in it; null where it is no artifact. */
export function statusEdit(
  answering: Answering,
  { uri, status, story: name, word }: SetStatusParams,
): WorkspaceEdit | null {
  const { session, client, say } = answering
  if (!stages.includes(status))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `“${status}” is no status; there are ${stages.join(', ')}.`,
    )
  const place = session.place(uri)
  const artifact = place && artifactAt(place.folder.workspace, place.path)
  if (!place || !artifact) return null
  const story = name === undefined ? null : storyIn(answering, uri, name)
  if (name !== undefined && !story) return null
  const writing = setStatus(place.folder.workspace, artifact, {
    stage: status,
    ...(story && { story }),
    ...(word && { word }),
  })
  if ('why' in writing) throw refused(worded(say, writing.why))
  return editFor(session, client, place, writing)
}

/** The story of a document that goes by `name` on the board. */
function storyIn({ session, say }: Answering, uri: string, name: string): Story | null {
  const shown = overviewSource(session, say).byKey(uri)
  return shown ? storyNamed(shown, name) : null
}
