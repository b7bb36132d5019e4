import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** What the parts of an explanation are told with. */
export interface Telling {
  readonly workspace: Workspace
  readonly artifact: Artifact
  /** The line, counted from 1, that an offset of the document lies in. */
  readonly lineAt: (offset: number) => number
  readonly say: Say
}

/** `text` with the line that it stands in, counted from 1; alone where it stands nowhere, as an id in a file's name. */
export const at = ({ lineAt, say }: Telling, text: string, { start, end }: Span): string =>
  start === end ? text : say('{0} (line {1})', text, lineAt(start))
