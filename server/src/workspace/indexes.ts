import { get, keys, type Table, tableOver, values } from '../reading/document/table.ts'
import { fold } from '../text/fold.ts'
import { excluding, including } from '../text/sorted.ts'
import { type Entry, idKey } from './entry.ts'
import { fragmentKeys } from './fragments.ts'
import { prefixOf } from './id-prefix.ts'
import { idWordsIn } from './id-words.ts'
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
  /** What the ids of its items begin with, which may tell their kinds: `F` for `F-3`. */
  itemPrefix: ({ artifact }) =>
    artifact ? [...new Set(artifact.items.map(({ id }) => prefixOf(id.text)))] : [],
  /** The documents that it links to. */
  linked: ({ artifact }) => artifact?.linked ?? [],
  /** Its path in small letters: many file systems know no others. */
  place: ({ path }) => [path.toLowerCase()],
  /** The people it names as its owners, folded: one name in two spellings is one person. */
  owner: (entry) => ownersOf(entry),
  /** The same, each with the id of its kind behind. */
  owned: (entry) => {
    const kind = entry.artifact?.type.id
    return kind === undefined ? [] : ownersOf(entry).map((owner) => ownedKey(owner, kind))
  },
  /** The id of the role that it stands under; empty where neither its owner nor its kind says one. */
  role: ({ artifact }) => (artifact ? [artifact.owner?.role ?? artifact.type.owners[0] ?? ''] : []),
  /** The word for its status, with the format that it is written in. */
  status: ({ artifact }) =>
    artifact?.status?.stage ? [statusKey(artifact.format, artifact.status.text)] : [],
  /** The headings that it leads to, in itself or in others, whatever the file. */
  fragment: fragmentKeys,
  /** The words in its text that could be ids. */
  word: ({ text }) => idWordsIn(text),
} satisfies Record<string, KeysOf>

export type IndexName = keyof typeof indexed

/** The indexes that tell who owns what. */
export const ofOwners: readonly IndexName[] = ['owner', 'owned', 'role']

const ownersOf = ({ artifact }: Entry): readonly string[] => {
  const { people = [] } = artifact?.owner ?? {}
  return people.length < 2 ? people.map(fold) : [...new Set(people.map(fold))]
}

/** The key of what a person, whose name is folded, owns of a kind. */
export const ownedKey = (person: string, kind: string): string => `${person} ${kind}`

/** The key of a word for a status in a format. */
export const statusKey = (format: string, word: string): string => `${format} ${word}`

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
