import type { Field } from '../syntax/frontmatter.ts'
import { fold } from './schema.ts'

/** The frontmatter keys Triad reads, by meaning; within one meaning the first that holds a value wins. */
export const typeKeys = ['type', 'artifact', 'kind', 'doc-type']
export const titleKeys = ['title', 'name']
export const statusKeys = ['status', 'state']
export const ownerKeys = [
  'owner',
  'owners',
  'owning-role',
  'role',
  'product-owner',
  'product-manager',
  'product-leader',
  'dri',
  'lead',
  'point-of-contact',
  'assignee',
  'author',
  'authors',
  'approver',
  'approvers',
]
export const parentKeys = [
  'parent',
  'parents',
  'epic',
  'feature',
  'implements',
  'supports',
  'upstream',
  'roadmap',
  'okr',
  'objective',
  'parent-task-id',
  'milestone',
]

export const knownKeys = [
  ...typeKeys,
  'id',
  ...titleKeys,
  ...statusKeys,
  ...ownerKeys,
  ...parentKeys,
  'people',
  'review-by',
  'triad',
]

/** Words of their own that only look like slips of known keys: `stage` is no `state`. */
export const otherKeys = new Set([
  'approved',
  'assigned',
  'featured',
  'implemented',
  'owned',
  'reviewed-by',
  'stage',
  'stats',
  'tile',
])

/** The field of `key`, in any spelling; one that is spelled just so comes first. */
export const fieldNamed = (fields: readonly Field[], key: string): Field | undefined =>
  fields.find((field) => field.key === key) ?? fields.find((field) => fold(field.key) === key)

/** The fields of `keys`, in the order of `keys`. */
export function fieldsNamed(fields: readonly Field[], keys: readonly string[]): Field[] {
  const found: Field[] = []
  const names = fields.map((field) => fold(field.key))
  for (const key of keys) {
    if (!names.includes(key)) continue
    const field = fieldNamed(fields, key)
    if (field) found.push(field)
  }
  return found
}
