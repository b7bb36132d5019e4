import { ownersOf, parentsOf } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import { parentDocuments } from '../workspace/possible-parents.ts'
import { nextId, type Workspace } from '../workspace/workspace.ts'
import { type NewDocument, newDocument } from '../writing/create.ts'

/** A type of document that can be written, with what a person choosing one wants to know. */
export interface Creatable {
  readonly type: ArtifactType
  /** The titles of the roles that produce it, the usual one first. */
  readonly roles: readonly string[]
  readonly nextId: string
  readonly count: number
  /** What it can be handed down from and has an id. */
  readonly parents: readonly { readonly id: string; readonly title: string; readonly typeTitle: string }[]
}

/** Every type of the schema, in its order. */
export function creatable(workspace: Workspace): Creatable[] {
  const { schema } = workspace.config
  const known = new Map<string, Creatable['parents'][number][]>()
  for (const { artifact, kind } of parentDocuments(workspace, schema.types, '')) {
    if (!artifact.id) continue
    const { text: id } = artifact.id
    const those = known.get(kind.id) ?? []
    known.set(kind.id, those)
    those.push({ id, title: artifact.title.text || id, typeTitle: kind.title })
  }
  return schema.types.map((type) => ({
    type,
    roles: ownersOf(schema, type).map((role) => role.title),
    nextId: nextId(workspace, type.prefix),
    count: workspace.kinds.get(type.id) ?? 0,
    parents: parentsOf(schema, type).flatMap(({ id }) => known.get(id) ?? []),
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
