import { isAmong, parentsOf } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import type { Artifact, Item, Reference } from '../reading/artifact/artifact.ts'
import { parseReference } from '../reading/mention/reference.ts'
import { definitionsOf, isWithin, pathsNamed } from './definition.ts'
import { artifactAt, hasType, type Workspace } from './workspace.ts'

/** What a parent leads to: a document, or an item in one. */
export interface Above {
  readonly artifact: Artifact
  /** Null where the document itself is meant. */
  readonly item: Item | null
  /** What kind of thing it is; null where that cannot be told, as of a section. */
  readonly type: ArtifactType | null
}

/** What `reference` of `artifact` leads to; null where it leads to nothing, or to no artifact. */
export function aboveOf(workspace: Workspace, { path }: Artifact, reference: Reference): Above | null {
  const link = parseReference(path, reference.text)
  if (link === null) return null
  if ('path' in link) {
    const artifact = artifactAt(workspace, link.path)
    return artifact && { artifact, item: null, type: link.fragment ? null : artifact.type }
  }
  const [definition] = definitionsOf(workspace, path, link.id)
  if (!definition) {
    const [named] = pathsNamed(workspace, path, link.id)
    const artifact = named === undefined ? null : artifactAt(workspace, named)
    const isPart = named !== undefined && isWithin(workspace, named, link.id)
    return artifact && { artifact, item: null, type: isPart ? null : artifact.type }
  }
  const { artifact, item } = definition
  return { artifact, item, type: item ? typeOfId(workspace, link.id) : artifact.type }
}

/** The type whose ids begin as `id` does; null where none does. */
function typeOfId({ config }: Workspace, id: string): ArtifactType | null {
  const prefix = /^[A-Za-z]+/.exec(id)?.[0]?.toUpperCase()
  return config.schema.types.find((type) => type.prefix === prefix) ?? null
}

/** The types that name `type` among what they are handed down from. */
export const childTypes = ({ config }: Workspace, { id }: ArtifactType): readonly ArtifactType[] =>
  config.schema.types.filter(({ parents }) => parents.includes(id))

/** Whether there is any document that could take up what is handed down from one of `type`. */
export const hasTakers = (workspace: Workspace, type: ArtifactType): boolean =>
  childTypes(workspace, type).some(({ id }) => hasType(workspace, id))

/**
 * Whether `type` is not handed down from `above`. What has nothing above it has no wrong kind there; small things are
 * often parts of something of their own kind, and what goes wrong hangs on a story.
 */
export function isForeign({ config }: Workspace, type: ArtifactType, above: ArtifactType): boolean {
  const kinds = parentsOf(config.schema, type)
  const isPart = type.id === above.id || type.partOf.includes(above.id)
  return kinds.length > 0 && !isAmong(kinds, above) && !isPart
}
