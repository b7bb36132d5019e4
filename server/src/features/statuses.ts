import type { Stage, Status } from '../reading/artifact/artifact.ts'
import { setField, setValue } from '../reading/fields/field.ts'
import { fieldsNamed, statusKeys } from '../reading/fields/other-keys.ts'
import { type Edit, replace, withLineEnds } from '../text/edit.ts'
import { artifactAt, type Workspace } from '../workspace/workspace.ts'

/**
 * The edits after which the document at `path` says that it is at `stage`, where and as it says it now: in its
 * frontmatter or its text, with a capital where it has one. Null where it is no artifact.
 */
export function setStatus(workspace: Workspace, path: string, stage: Stage): readonly Edit[] | null {
  const artifact = artifactAt(workspace, path)
  if (!artifact) return null
  const { status, frontmatter } = artifact
  const word = cased(stage, status)
  const fields = fieldsNamed(frontmatter?.fields ?? [], statusKeys)
  const field = fields.find((it) => it.scalars.length > 0)
  if (!field && status && status.end > status.start) return [replace(status, word)]
  const empty = field ?? fields.find((it) => it.shape !== 'map')
  return withLineEnds(empty ? [setValue(empty, word)] : setField(artifact, 'status', word), artifact.eol)
}

const cased = (stage: Stage, status: Status | null): string =>
  /^\P{L}*\p{Lu}/u.test(status?.text ?? '') ? stage.charAt(0).toUpperCase() + stage.slice(1) : stage
