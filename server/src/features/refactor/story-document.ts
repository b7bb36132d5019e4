import { ownersOf } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import { scalarFor } from '../../reading/fields/field.ts'
import { check } from '../../rules/check.ts'
import { artifactAt, type Workspace, withDocument } from '../../workspace/workspace.ts'

/** A story that gets a document of its own. */
export interface StoryDocument {
  readonly path: string
  readonly id: string
  readonly title: string
  /** What it is handed down from; null where nobody knows. */
  readonly parent: string | null
  /** Its text, from its title on. */
  readonly body: string
  /** Whether it is done, whatever is said of the document it comes from. */
  readonly isDone: boolean
  /** Whether somebody has asked, where the story stands now, that a rule says nothing. */
  readonly isSilenced: (rule: string) => boolean
}

/**
 * The text of a document for a story that stands in `source` so far: it has the owner and the status of that, where
 * a story can have them, and what was silenced there stays so.
 */
export function storyDocument(
  workspace: Workspace,
  source: Artifact,
  type: ArtifactType,
  story: StoryDocument,
): string {
  const { path, id, title, parent, body } = story
  const textWith = (status: readonly string[], more: readonly string[] = []) => {
    const fields = [
      `type: ${scalarFor(type.id)}`,
      `id: ${scalarFor(id)}`,
      `title: ${scalarFor(title)}`,
      `owner: ${ownerFor(workspace, source, type)}`,
      ...status,
      ...(parent === null ? [] : [`parent: ${scalarFor(parent)}`]),
      ...more,
    ]
    return `---\n${fields.join('\n')}\n---\n\n`.replaceAll('\n', source.eol) + body
  }
  const placed = (text: string) => withDocument(workspace, path, text)
  // A story may say itself how far it is.
  const says = artifactAt(placed(textWith([])), path)?.status
  const status = says ? [] : [`status: ${scalarFor(statusFor(source, story.isDone))}`]
  const found = check(placed(textWith(status)), path).map(({ rule }) => rule.id)
  const silenced = [...new Set(found)].filter(story.isSilenced)
  return textWith(status, silenced.length > 0 ? [`triad: { disable: [${silenced.join(', ')}] }`] : [])
}

const statusFor = ({ status }: Artifact, isDone: boolean): string =>
  isDone ? 'done' : status?.stage ? status.text : 'draft'

/** The owner of `source` as a value of YAML, where they may own a document of this type; else the role that usually does. */
function ownerFor({ config }: Workspace, { owner, ownerField }: Artifact, type: ArtifactType): string {
  const mayOwn =
    owner?.source === null && owner.unknown.length === 0 && (!owner.role || type.owners.includes(owner.role))
  const named = mayOwn ? (ownerField?.scalars ?? []).map(({ text }) => scalarFor(text.trim())) : []
  const [one, ...others] = named
  if (one === undefined) return scalarFor(ownersOf(config.schema, type)[0]?.id ?? '')
  return others.length > 0 ? `[${named.join(', ')}]` : one
}
