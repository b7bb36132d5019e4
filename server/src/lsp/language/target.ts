import type { Place } from '../../features/hover/style.ts'
import { linesOf, positionAt } from '../../text/lines.ts'
import { entryAt } from '../../workspace/workspace.ts'
import type { Folder } from '../session/folder.ts'
import type { Session } from '../session/session.ts'

/** The URI of a document with the line that `at` lies in, as VS Code opens it: `file:///team/a.md#L12`. */
export function lineUri(session: Session, folder: Folder, { path, at }: Place): string {
  const before = entryAt(folder.workspace, path)?.text.slice(0, at) ?? ''
  const { line } = positionAt(linesOf(before), before.length)
  return `${session.uriOf({ folder, path })}#L${line + 1}`
}
