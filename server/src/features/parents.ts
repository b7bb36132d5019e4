import { parentsOf } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { scalarFor, setField, setValue } from '../reading/fields/field.ts'
import { fieldsNamed, parentKeys } from '../reading/fields/other-keys.ts'
import type { Field } from '../syntax/frontmatter.ts'
import { type Edit, insertAt, withLineEnds } from '../text/edit.ts'
import { lineEnd, lineStart } from '../text/line.ts'
import { linksUp, resolve } from '../workspace/links.ts'
import { parentDocuments, referenceTo } from '../workspace/possible-parents.ts'
import { artifactAt, type Workspace } from '../workspace/workspace.ts'

/** A document that another can be handed down from, and what to write there for it. */
export interface ParentChoice {
  readonly reference: string
  readonly artifact: Artifact
}

/** What `artifact` can be linked up to, beside what it names already. */
export function parentChoices(workspace: Workspace, artifact: Artifact): ParentChoice[] {
  const kinds = parentsOf(workspace.config.schema, artifact.type)
  const named = new Set(
    linksUp(workspace, artifact).flatMap((it) => {
      const target = resolve(workspace, artifact.path, it.text)
      return target.kind === 'artifact' ? target.path : []
    }),
  )
  return parentDocuments(workspace, kinds, artifact.path)
    .filter((it) => !named.has(it.artifact.path))
    .map((it) => ({ reference: referenceTo(workspace, artifact.path, it.artifact), artifact: it.artifact }))
}

/**
 * The edits after which the document at `path` names `reference` as its parent: in the field for it, in place of what
 * stands there, or beside it where that is a list. Null where it is no artifact.
 */
export function setParent(workspace: Workspace, path: string, reference: string): readonly Edit[] | null {
  const artifact = artifactAt(workspace, path)
  if (!artifact) return null
  const target = resolve(workspace, path, reference)
  const type = target.kind === 'artifact' ? target.artifact?.type : undefined
  const field = fieldFor(workspace, artifact, type)
  return withLineEnds(
    field ? [written(artifact.text, field, reference)] : setField(artifact, 'parent', reference),
    artifact.eol,
  )
}

/** `parent`, or a field that is called after the kind of the parent, such as `epic`; one with a value first. */
function fieldFor(
  { config }: Workspace,
  artifact: Artifact,
  type: ArtifactType | undefined,
): Field | undefined {
  const fields = fieldsNamed(artifact.frontmatter?.fields ?? [], parentKeys).filter(
    ({ name, shape }) =>
      shape !== 'map' && (/^parents?$/.test(name) || (type && config.schema.type(name)?.id === type.id)),
  )
  return fields.find((it) => it.shape !== 'empty') ?? fields[0]
}

function written(text: string, field: Field, reference: string): Edit {
  const last = field.shape === 'list' ? field.scalars.at(-1) : undefined
  if (!last) return setValue(field, reference)
  if (text[field.valueSpan.start] === '[')
    return insertAt(last.end, `, ${scalarFor(reference, field.syntax)}`)
  const marker = text.slice(lineStart(text, last.start), last.start)
  return /^[ \t]*-[ \t]+$/.test(marker)
    ? insertAt(lineEnd(text, last.end), `\n${marker}${scalarFor(reference)}`)
    : setValue(field, reference)
}
