import { explained, written } from '../features/explain.ts'
import { positionAt } from '../text/lines.ts'
import type { Say } from '../text/say.ts'
import { documentAt } from '../workspace/workspace.ts'
import type { ExplainParams, ExplainResult } from './protocol.ts'
import type { Session } from './session/session.ts'

/** How a document is read, in words; null where it is none that Triad knows of. */
export function explain(session: Session, { uri }: ExplainParams, say: Say): ExplainResult | null {
  const place = session.place(uri)
  if (!place) return null
  const { workspace } = place.folder
  const { lines } = documentAt(workspace, place.path)
  const found = explained(workspace, place.path, (offset) => positionAt(lines, offset).line + 1, say)
  return found && { text: written(found) }
}
