import type { Config } from '../../domain/config/config.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Field } from '../../syntax/frontmatter.ts'
import { fold } from '../../text/fold.ts'
import { bareWords } from '../lead/name.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { isPlaceholder } from '../placeholders/placeholder.ts'
import { meaningOf } from './names.ts'
import { isNameLike } from './person.ts'
import { fieldOf } from './value.ts'

const owning: ReadonlySet<string> = new Set(['owner', 'owners', 'accountable'])
const meaningOfHead = (name: string): string => meaningOf(fold(bareWords(name)))

/**
 * Who owns a document by a table of its team, `| Role | Owner |`: the cell of the role that produces its kind, else that
 * of the first role, as a field; null where there is no such table.
 */
export function ownerInTable(
  text: string,
  document: Part,
  type: ArtifactType,
  { schema }: Config,
): Field | null {
  if (!text.includes('|')) return null
  let first: Field | null = null
  for (const { kind, lang, cells } of partsIn(document)) {
    const [role, owner] = cells
    if (kind !== 'row' || lang === 'header' || !role || !owner) continue
    if (meaningOfHead(role.name) !== 'role' || !owning.has(meaningOfHead(owner.name))) continue
    const value = text.slice(owner.start, owner.end).trim()
    if (value === '' || isPlaceholder(value) || !isNameLike(value)) continue
    const field = fieldOf(text, 'owner', owner, owner)
    const named = schema.role(bareWords(text.slice(role.start, role.end)))
    if (named && type.owners.includes(named.id)) return field
    first ??= field
  }
  return first
}
