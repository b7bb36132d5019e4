import { fold } from '../../text/fold.ts'

/** The keys of frontmatter that are read, by meaning; within one meaning the first that holds a value wins. */
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
  'owner-role',
  'product-lead',
  'responsible',
  'accountable',
  'owned-by',
  'dri',
  'lead',
  'maintainer',
  'maintainers',
  'point-of-contact',
  'assignee',
  'assignees',
  'author',
  'authors',
  'approver',
  'approvers',
]
/** Those of them under which a role may stand; the others (`author`, `product-owner`) want a person. */
export const roleKeys: ReadonlySet<string> = new Set([
  'owner',
  'owners',
  'owning-role',
  'role',
  'owner-role',
  'responsible',
  'accountable',
  'owned-by',
])
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

/** Keys that say until when something is to be done; in a text the words of each language count. */
export const dueKeys = ['due', 'due-date', 'target-date', 'deadline']
/** Keys that sort documents in the team's own way: they feed the filter. */
export const tagKeys = ['tags', 'tag', 'labels', 'label', 'keywords']

/** Keys of a text under which a link leads up from what is below such a thing; the thing itself may be called so, too. */
export const linkKeys = ['spec', 'story']

/** Keys of frontmatter for what a document has to do with: what it names of a kind above, it comes from. */
const relatedKeys: ReadonlySet<string> = new Set([
  'related',
  'relates-to',
  'related-to',
  'related-docs',
  'related-documents',
])

/** Whether a key, folded or as written, only relates documents, so that the kind of what it names decides. */
export const isRelating = (key: string): boolean => relatedKeys.has(fold(key))

/** What a team may write of where a document comes from, beside what can be read as a link. */
const origin =
  /^(?:parent|related|linked|associated)-(?:epic|prd|initiative|feature|roadmap|okr|strategy|vision|goal|objective)s?(?:\/|-ids?$|$)|^(?:builds-on|part-of|based-on|derived-from|initiatives?|program(?:me)?|request-log(?:-ids?)?|(?:prd|epic|feature)-(?:ref|link|id)s?)$/

/** Whether a folded key or label says where a document comes from. */
export const isOrigin = (key: string): boolean => origin.test(key) || parentKeys.includes(key)

export const knownKeys: readonly string[] = [
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
