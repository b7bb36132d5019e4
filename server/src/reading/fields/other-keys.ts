import type { Field } from '../../syntax/frontmatter.ts'
import { meaningOf } from './names.ts'

export {
  dueKeys,
  isOrigin,
  knownKeys,
  ownerKeys,
  parentKeys,
  roleKeys,
  statusKeys,
  tagKeys,
  titleKeys,
  typeKeys,
} from './keys.ts'

/** Words that people use as keys, in some language, and that only look like slips of known keys: `stage` is no `state`. */
export const otherKeys = new Set(
  [
    'approved approves artefact assigned assigner autor estate featured implement implemented owned',
    'parente patent reviewed-by skate slate stage stale stated states static statue statut stats stato',
    'support supported tile titel titled titre trial triage update',
  ].flatMap((words) => words.split(' ')),
)

/** The field of `key`, in any spelling and language; one that is spelled just so comes first. */
export const fieldNamed = (fields: readonly Field[], key: string): Field | undefined =>
  fields.find((field) => field.key === key) ??
  fields.find((field) => field.name === key) ??
  fields.find((field) => meaningOf(field.name) === key)

/** The fields of `keys`, in the order of `keys`; in another language behind those that are spelled so. */
export function fieldsNamed(fields: readonly Field[], keys: readonly string[]): Field[] {
  const found = new Map<string, Field>()
  for (const field of fields) {
    if (!keys.includes(meaningOf(field.name))) continue
    const before = found.get(field.name)
    // Of two spellings of one key the first counts, unless the second is spelled just so.
    if (!before || (before.key !== before.name && field.key === field.name)) found.set(field.name, field)
  }
  const rank = (field: Field) => keys.indexOf(meaningOf(field.name)) + (keys.includes(field.name) ? 0 : 0.5)
  return [...found.values()].sort((a, b) => rank(a) - rank(b))
}
