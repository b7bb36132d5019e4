import { ownersOf, parentsOf } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import { artifactsOf, nextId, type Workspace } from '../workspace/workspace.ts'
import { type NewDocument, newDocument } from '../writing/create.ts'

/** A type of document that can be written, with what a person choosing one wants to know. */
export interface Creatable {
  readonly type: ArtifactType
  /** The titles of the roles that produce it, the usual one first. */
  readonly roles: readonly string[]
  readonly nextId: string
  readonly count: number
  /** What it can be handed down from: the nearest kind first, and of a kind the newest id first. */
  readonly parents: readonly { readonly id: string; readonly title: string; readonly typeTitle: string }[]
}

/** Every type of the schema, in its order. */
export function creatable(workspace: Workspace): Creatable[] {
  const { schema } = workspace.config
  const artifacts = artifactsOf(workspace)
  const known = new Map<string, typeof artifacts>()
  for (const artifact of artifacts) {
    const list = known.get(artifact.type.id)
    if (list) list.push(artifact)
    else known.set(artifact.type.id, [artifact])
  }
  return schema.types.map((type) => ({
    type,
    roles: ownersOf(schema, type).map((role) => role.title),
    nextId: nextId(workspace, type.prefix),
    count: known.get(type.id)?.length ?? 0,
    parents: parentsOf(schema, type).flatMap((kind) =>
      (known.get(kind.id) ?? [])
        .flatMap(({ id, title }) =>
          id ? { id: id.text, title: title.text || id.text, typeTitle: kind.title } : [],
        )
        .sort((a, b) => b.id.localeCompare(a.id, 'en', { numeric: true })),
    ),
  }))
}

/** What a person said of the document they want; only `type` and `title` have to be there. */
export interface Wish {
  readonly type: string
  readonly title: string
  readonly parent?: string
  readonly owner?: string
}

/** The document that `wish` asks for; null where its type is none of the schema's. Nothing is written. */
export function create(workspace: Workspace, { type: name, title, parent, owner }: Wish): NewDocument | null {
  const type = workspace.config.schema.type(name)
  return type ? newDocument(workspace, { type, title, parent, owner }) : null
}
