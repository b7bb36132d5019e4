import type { Field } from '../syntax/frontmatter.ts'

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
/** Those of them under which a role may stand; the others (`author`, `product-owner`) want a person. */
export const roleKeys: ReadonlySet<string> = new Set(['owner', 'owners', 'owning-role', 'role'])
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

/** What a team may write of where a document comes from, beside what can be read as a link. */
const origin =
  /^(?:parent|related|linked|associated)-(?:epic|prd|initiative|feature|roadmap|okr|strategy|vision|goal|objective)s?(?:\/|-ids?$|$)|^(?:builds-on|part-of|based-on|derived-from|initiatives?|program(?:me)?|request-log(?:-ids?)?|(?:prd|epic|feature)-(?:ref|link|id)s?)$/

/** Whether a folded key or label says where a document comes from. */
export const isOrigin = (key: string): boolean => origin.test(key) || parentKeys.includes(key)

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

/** Words that people use as keys, in some language, and that only look like slips of known keys: `stage` is no `state`. */
export const otherKeys = new Set(
  [
    'approved approves artefact assigned assigner autor estate featured implement implemented owned',
    'parente patent reviewed-by skate slate stage stale stated states static statue statut stats stato',
    'support supported tile titel titled titre trial triage update',
  ].flatMap((words) => words.split(' ')),
)

/** The field of `key`, in any spelling; one that is spelled just so comes first. */
export const fieldNamed = (fields: readonly Field[], key: string): Field | undefined =>
  fields.find((field) => field.key === key) ?? fields.find((field) => field.name === key)

/** The fields of `keys`, in the order of `keys`. */
export function fieldsNamed(fields: readonly Field[], keys: readonly string[]): Field[] {
  const found: Field[] = []
  // Few documents have any of them twice; one pass over the fields tells which there are.
  for (const field of fields)
    if (keys.includes(field.name) && fieldNamed(fields, field.name) === field) found.push(field)
  return found.length < 2 ? found : found.sort((a, b) => keys.indexOf(a.name) - keys.indexOf(b.name))
}
