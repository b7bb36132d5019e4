import { type Config, configPath, personNamed } from '../../domain/config/config.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Field } from '../../syntax/frontmatter.ts'
import type { Artifact, CodeOwner } from '../artifact/artifact.ts'
import { isPlaceholder } from '../placeholders/placeholder.ts'
import { isEmpty, ownedBy } from './owner.ts'

/** What the owner of an artifact follows from, beside the configuration. */
interface Assignable extends Pick<Artifact, 'owner' | 'ownerField'> {
  readonly path: string
  readonly type: ArtifactType
}

/**
 * Who owns an artifact as `config` has it: as the document says; where it says nothing, as `owners` of `triad.yaml` does;
 * where that says nothing, the repository. A document that leaves its owner empty has none.
 */
export function assignedTo(artifact: Assignable, config: Config): Pick<Artifact, 'owner' | 'codeOwner'> {
  const { path, type, ownerField } = artifact
  const owner = artifact.owner?.source === null ? artifact.owner : null
  const isSaid = owner !== null || (ownerField !== null && isLeftOpen(ownerField))
  if (isSaid || (config.owners.length === 0 && config.codeOwners === null)) return { owner, codeOwner: null }
  const files = config.owners.findLast(({ takes }) => takes(path))
  if (!files) return { owner, codeOwner: codeOwnerOf(path, config) }
  const named = files.owners.filter((name) => !isPlaceholder(name))
  return { owner: named.length > 0 ? ownedBy(named, configPath, type, config) : null, codeOwner: null }
}

/** Whether anybody looks after an artifact, be it for the repository alone. */
export const isOwned = ({ owner, codeOwner }: Pick<Artifact, 'owner' | 'codeOwner'>): boolean =>
  owner !== null || codeOwner !== null

/** Whether a field says that nobody is the owner, or not yet. */
const isLeftOpen = (field: Field): boolean =>
  isEmpty(field) || (field.shape !== 'map' && field.scalars.every(({ text }) => isPlaceholder(text)))

function codeOwnerOf(path: string, config: Config): CodeOwner | null {
  const { codeOwners } = config
  const people = (codeOwners?.ownersOf(path) ?? []).map(
    (name) => personNamed(config, name)?.id ?? name.replace(/^@/, ''),
  )
  return codeOwners && people.length > 0 ? { source: codeOwners.path, people } : null
}
