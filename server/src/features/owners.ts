import { ownersOf } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Someone who can own a document, and what to write for them. */
export interface OwnerChoice {
  readonly value: string
  readonly title: string
  readonly detail: string
  /** Whether they usually own a document of this type. */
  readonly usual: boolean
}

/** Who can own a document of a type: the roles, those that produce it first, then the people of the workspace. */
export function ownerChoices({ config }: Workspace, type: ArtifactType): OwnerChoice[] {
  const usual = ownersOf(config.schema, type)
  const roles = [...usual, ...config.schema.roles.filter((role) => !usual.includes(role))]
  return [
    ...roles.map((role) => ({
      value: role.id,
      title: role.title,
      detail: `${role.horizon}; hands on ${role.handsOn}`,
      usual: usual.includes(role),
    })),
    ...config.people.map((person) => ({
      value: person.id,
      title: person.name,
      detail: person.roles.map((id) => config.schema.role(id)?.title ?? id).join(', '),
      usual: false,
    })),
  ]
}

/** The owner as a person reads it: names where there are any, else the role; null where nobody owns it. */
export function ownerName({ config }: Workspace, { owner, codeOwner }: Artifact): string | null {
  const nameOf = (id: string) => config.people.find((person) => person.id === id)?.name ?? id
  if (!owner) return codeOwner?.people.map(nameOf).join(', ') ?? null
  if (owner.people.length > 0) return owner.people.map(nameOf).join(', ')
  return (owner.role && config.schema.role(owner.role)?.title) ?? owner.text
}

/** The same, and where it is said if not in the document itself: `Ada Okoro (.github/CODEOWNERS)`. */
export function ownerWithSource(workspace: Workspace, artifact: Artifact): string | null {
  const name = ownerName(workspace, artifact)
  const source = artifact.owner?.source ?? artifact.codeOwner?.source
  return name && source ? `${name} (${source})` : name
}
