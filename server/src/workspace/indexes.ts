import { get, keys, type Table, tableOver, values } from '../reading/document/table.ts'
import { excluding, including } from '../text/sorted.ts'
import { type Entry, idKey } from './entry.ts'
import { finished, type Lists, moved, put } from './lists.ts'

/**
 * What is asked of a workspace again and again, so that no question looks through all documents. An index is made when
 * it is first asked for, in one pass, and from then on each change carries it along.
 */
export interface Index {
  readonly lists: Lists
  /** The keys in order; made when first asked for. */
  sorted: readonly string[] | null
}

/** Under which keys an index has a document. */
type KeysOf = (entry: Entry) => readonly string[]

const indexed = {
  /** The id of its kind. */
  kind: ({ artifact }) => (artifact ? [artifact.type.id] : []),
  /** Its own id, in small letters. */
  id: ({ artifact }) => (artifact?.id ? [idKey(artifact.id.text)] : []),
  /** Its path in small letters: many file systems know no others. */
  place: ({ path }) => [path.toLowerCase()],
  /** The ids of the people who own it, or their names, and `role:` with the id of the role. */
  owner: ({ artifact }) => {
    const owner = artifact?.owner
    if (!owner) return []
    return owner.role === null ? owner.people : [...owner.people, roleKey(owner.role)]
  },
} satisfies Record<string, KeysOf>

export type IndexName = keyof typeof indexed

/** The key of a role among owners; no person goes by it. */
export const roleKey = (role: string): string => `role:${role}`

/** The indexes of a workspace that somebody has asked for. */
export type Indexes = Map<IndexName, Index>

/** The index called `name` of `entries`, of which `indexes` are those that are known. */
export function indexOf(indexes: Indexes, entries: Table<Entry>, name: IndexName): Index {
  const known = indexes.get(name)
  if (known) return known
  const lists = new Map<string, string[]>()
  const keysOf: KeysOf = indexed[name]
  for (const entry of values(entries)) for (const key of keysOf(entry)) put(lists, key, entry.path)
  const made = { lists: tableOver(finished(lists)), sorted: null }
  indexes.set(name, made)
  return made
}

/** The indexes after the document `old` has become `now`; what is not made yet is still made when it is asked for. */
export function indexesAfter(indexes: Indexes, old: Entry | undefined, now: Entry | undefined): Indexes {
  const path = old?.path ?? now?.path
  if (path === undefined) return indexes
  const result: Indexes = new Map()
  for (const [name, index] of indexes) {
    const keysOf: KeysOf = indexed[name]
    const [before, after] = [old, now].map((it) => (it ? keysOf(it) : []))
    result.set(name, indexAfter(index, path, before as readonly string[], after as readonly string[]))
  }
  return result
}

function indexAfter(index: Index, path: string, before: readonly string[], after: readonly string[]): Index {
  const gone = before.filter((key) => !after.includes(key))
  const come = after.filter((key) => !before.includes(key))
  if (gone.length + come.length === 0) return index
  const lists = moved(index.lists, path, gone, come)
  let { sorted } = index
  if (sorted) {
    for (const key of gone) if (get(lists, key) === undefined) sorted = excluding(sorted, key)
    for (const key of come) sorted = including(sorted, key)
  }
  return { lists, sorted }
}

/** The keys of an index in order. */
export function sortedKeys(index: Index): readonly string[] {
  index.sorted ??= [...keys(index.lists)].sort()
  return index.sorted
}
