import { fold } from '../../text/fold.ts'
import { isStory } from '../kinds/kind.ts'
import { type Role, roles } from '../roles.ts'
import { type ArtifactType, types } from './types.ts'

/** Roles and artifact types, with the names people call them by. */
export interface Schema {
  readonly roles: readonly Role[]
  readonly types: readonly ArtifactType[]
  /** The role that `name` is an id, title or alias of, in any spelling. */
  readonly role: (name: string) => Role | undefined
  /** The type that `name` is an id, title or alias of, in any spelling. */
  readonly type: (name: string) => ArtifactType | undefined
  /** Every spelling `role` knows, folded. */
  readonly roleNames: readonly string[]
  /** Every spelling `type` knows, folded. */
  readonly typeNames: readonly string[]
}

export function schemaOf(roleData: readonly Role[], typeData: readonly ArtifactType[]): Schema {
  const roleIndex = index(roleData, (role) => [role.id, role.title, ...role.aliases])
  const typeIndex = index(typeData, (type) => [type.id, type.title, type.plural, ...type.aliases])
  return {
    roles: roleData,
    types: typeData,
    role: (name) => roleIndex.get(fold(name)),
    type: (name) => typeIndex.get(fold(name)),
    roleNames: roleData.flatMap((role) => [role.id, role.title, ...role.aliases].map(fold)),
    typeNames: typeData.flatMap((type) => [type.id, ...type.aliases].map(fold)),
  }
}

export const defaultSchema: Schema = schemaOf(roles, types)

/** The type whose documents are stories; where a team has made others, that which is known from the start. */
export const storyType = ({ types }: Schema): ArtifactType | undefined => types.find(isStory)

/** The roles that produce `type`, the usual one first. */
export const ownersOf = (schema: Schema, type: ArtifactType): readonly Role[] =>
  type.owners.flatMap((id) => schema.role(id) ?? [])

/** The types that `type` may be handed down from. */
export const parentsOf = (schema: Schema, type: ArtifactType): readonly ArtifactType[] =>
  type.parents.flatMap((id) => schema.type(id) ?? [])

/**
 * Where `type` stands among `kinds`; -1 where it does not. Kinds are the same where their ids are: each reading of
 * `triad.yaml` makes new ones, and documents keep those of the reading they were read with.
 */
export const rankIn = (kinds: readonly ArtifactType[], type: ArtifactType): number =>
  kinds.findIndex(({ id }) => id === type.id)

/** Whether `type` is one of `kinds`. */
export const isAmong = (kinds: readonly ArtifactType[], type: ArtifactType): boolean =>
  rankIn(kinds, type) >= 0

function index<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): Map<string, T> {
  const result = new Map<string, T>()
  for (const item of items)
    for (const name of namesOf(item)) if (!result.has(fold(name))) result.set(fold(name), item)
  return result
}
