import { isAmong, parentsOf, rankIn } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { scalarFor, setField, setValue } from '../reading/fields/field.ts'
import { fieldsNamed, parentKeys } from '../reading/fields/other-keys.ts'
import { isClosed } from '../reading/fields/status.ts'
import { linkTo } from '../reading/mention/reference.ts'
import type { Field } from '../syntax/frontmatter.ts'
import { type Edit, insertAt, withLineEnds } from '../text/edit.ts'
import { lineEnd, lineStart } from '../text/line.ts'
import { originalOf, withoutCopies } from '../workspace/copy.ts'
import { linksUp, resolve } from '../workspace/links.ts'
import { artifactAt, artifactsWhere, artifactsWithId, type Workspace } from '../workspace/workspace.ts'

/** A document that another can be handed down from, and what to write there for it. */
export interface ParentChoice {
  readonly reference: string
  readonly artifact: Artifact
}

/**
 * What `artifact` can be linked up to, beside what it names already: the nearest kind first, of a kind what is still
 * worked on, and of that the newest id.
 */
export function parentChoices(workspace: Workspace, artifact: Artifact): ParentChoice[] {
  const kinds = parentsOf(workspace.config.schema, artifact.type)
  const rank = ({ type, status }: Artifact) => rankIn(kinds, type) * 2 + (isClosed(status) ? 1 : 0)
  const named = new Set(
    linksUp(workspace, artifact).flatMap((it) => {
      const target = resolve(workspace, artifact.path, it.text)
      return target.kind === 'artifact' ? target.path : []
    }),
  )
  return artifactsWhere(
    workspace,
    (it) =>
      it.path !== artifact.path &&
      isAmong(kinds, it.type) &&
      !named.has(it.path) &&
      !originalOf(workspace, it),
  )
    .map((it) => ({ artifact: it, rank: rank(it) }))
    .sort((a, b) => a.rank - b.rank || newest.compare(b.artifact.id?.text ?? '', a.artifact.id?.text ?? ''))
    .map((it) => ({ reference: referenceTo(workspace, artifact.path, it.artifact), artifact: it.artifact }))
}

const newest = new Intl.Collator('en', { numeric: true })

/** The id, where it leads to this document alone; else the path. */
export const referenceTo = (workspace: Workspace, from: string, { id, path }: Artifact): string =>
  id && withoutCopies(workspace, artifactsWithId(workspace, id.text)).length === 1
    ? id.text
    : linkTo(from, path)

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
