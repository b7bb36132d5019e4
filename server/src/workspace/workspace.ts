import { type Config, defaultConfig } from '../domain/config/config.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { read } from '../reading/artifact/recognise.ts'
import { type Document, parse } from '../reading/document/document.ts'
import { get, keys, mapped, set, type Table, tableOver, values } from '../reading/document/table.ts'
import { assignedTo } from '../reading/fields/assigned.ts'
import { carriedBy, documentOf, type Entry, followedBy, idKey, isLinking } from './entry.ts'
import { type Indexes, indexesAfter, indexOf, ofOwners } from './indexes.ts'
import { finished, type Lists, moved, put } from './lists.ts'
import { type NumbersOf, nextOf, numbersAfter, numbersOf } from './numbers.ts'

/**
 * Every document at one moment, with its links. It never changes: an edit makes a new one that shares
 * what did not change. Paths are relative to the workspace, with `/`.
 */
export interface Workspace {
  readonly config: Config
  /** The names of the folders it lies in, its own as the last, with `/`; empty where nobody knows them. */
  readonly around: string
  /** Templates of new documents by artifact type id. */
  readonly templates: ReadonlyMap<string, string>
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string
  readonly entries: Table<Entry>
  /** Folded id, or marked sentence → paths of the documents in which an artifact, an item or a story carries it. */
  readonly carriers: Lists
  /** Folded id, or path of a document → paths of the artifacts that name it as their parent, or list it. */
  readonly followers: Lists
  /** How many artifacts name others, or take them in. */
  readonly linking: number
  /** How many artifacts name their type themselves: any such workspace has adopted Triad. */
  readonly declared: number
  /** Artifact type id → how many artifacts of it there are; none where there are none. */
  readonly kinds: ReadonlyMap<string, number>
  /** The other folders of the same product, for whoever looks at all of them. */
  readonly beside?: readonly Workspace[]
  /** Whether there are documents beside these that nobody has read: then nothing can be said to be missing. */
  readonly partial: boolean
  /** What was asked of its entries, for whoever asks again. */
  readonly indexes: Indexes
  /** The numbers of ids, once somebody has asked for the next one. */
  readonly numbers: { made: NumbersOf | null }
}

export interface WorkspaceOptions {
  readonly config?: Config
  readonly around?: string
  readonly templates?: ReadonlyMap<string, string>
  readonly today?: string
  readonly partial?: boolean
}

/** A workspace in the making, so that somebody with other things to do can add one document at a time. */
export interface WorkspaceBuilder {
  /** Each path at most once. A document is held with its entry, a text is read and only its facts are. */
  add(path: string, text: string | Document): void
  finish(): Workspace
}

export function workspaceBuilder(options: WorkspaceOptions = {}): WorkspaceBuilder {
  const config = options.config ?? defaultConfig
  const around = options.around ?? ''
  const entries = new Map<string, Entry>()
  const carriers = new Map<string, string[]>()
  const followers = new Map<string, string[]>()
  const kinds = new Map<string, number>()
  let declared = 0
  let linking = 0
  return {
    add(path, text) {
      const entry = entryFor(path, text, { config, around })
      entries.set(path, entry)
      declared += declares(entry)
      linking += Number(isLinking(entry))
      count(kinds, entry, 1)
      for (const key of carriedBy(entry)) put(carriers, key, path)
      for (const key of followedBy(entry)) put(followers, key, path)
    },
    finish: () => ({
      config,
      around,
      templates: options.templates ?? new Map(),
      today: options.today ?? '1970-01-01',
      entries: tableOver(entries),
      carriers: tableOver(finished(carriers)),
      followers: tableOver(finished(followers)),
      declared,
      linking,
      kinds,
      partial: options.partial ?? false,
      indexes: new Map(),
      numbers: { made: null },
    }),
  }
}

/** A workspace of `documents`, each a path and its text. */
export function workspaceOf(
  documents: Iterable<readonly [path: string, text: string | Document]>,
  options: WorkspaceOptions = {},
): Workspace {
  const builder = workspaceBuilder(options)
  for (const [path, text] of documents) builder.add(path, text)
  return builder.finish()
}

/** Reads what a document says. Where it is given as a text, nothing is held of what that takes. */
function entryFor(
  path: string,
  given: string | Document,
  { config, around }: Pick<Workspace, 'config' | 'around'>,
): Entry {
  const document = typeof given === 'string' ? parse(given) : given
  const reading = read(path, document, config, around)
  return { path, text: document.text, ...reading, document: document === given ? document : null }
}

/**
 * The workspace with the document at `path` being `given`, or without it where that is null. A document is held with
 * its entry, for an editor that has it open; a text is read, and only its facts are.
 */
export function withDocument(workspace: Workspace, path: string, given: string | Document | null): Workspace {
  const old = get(workspace.entries, path)
  const document = typeof given === 'string' ? null : given
  const text = typeof given === 'string' ? given : given?.text
  if (old?.text === text) {
    if (!old || old.document === document) return workspace
    // It says what it said: an editor opens or closes it.
    return { ...workspace, entries: set(workspace.entries, path, { ...old, document }) }
  }
  const entry = given === null ? undefined : entryFor(path, given, workspace)
  const kinds = new Map(workspace.kinds)
  count(kinds, old, -1)
  count(kinds, entry, 1)
  const carried = [carriedBy(old), carriedBy(entry)] as const
  const carriers = moved(workspace.carriers, path, ...carried)
  return {
    ...workspace,
    kinds,
    entries: set(workspace.entries, path, entry),
    carriers,
    followers: moved(workspace.followers, path, followedBy(old), followedBy(entry)),
    declared: workspace.declared - declares(old) + declares(entry),
    linking: workspace.linking - Number(isLinking(old)) + Number(isLinking(entry)),
    indexes: indexesAfter(workspace.indexes, old, entry),
    numbers: { made: numbersOfNow(workspace, carriers, ...carried) },
  }
}

/** The numbers of ids after a document has carried those of `before` and carries those of `after`; null where nobody has asked. */
function numbersOfNow(
  { numbers, carriers: old }: Workspace,
  carriers: Lists,
  before: readonly string[],
  after: readonly string[],
): NumbersOf | null {
  if (numbers.made === null) return null
  let made = numbers.made
  for (const key of before) if (get(carriers, key) === undefined) made = numbersAfter(made, key, -1)
  for (const key of after) if (get(old, key) === undefined) made = numbersAfter(made, key, 1)
  return made
}

/**
 * The workspace with another configuration, which reads its documents as the one before: only rules, and who owns what
 * that names nobody itself, are set otherwise.
 */
export function withConfig(workspace: Workspace, config: Config): Workspace {
  const { owners, codeOwners } = workspace.config
  const isSame = JSON.stringify(owners) === JSON.stringify(config.owners) && codeOwners === config.codeOwners
  if (isSame) return { ...workspace, config }
  const entries = mapped(workspace.entries, (entry) => {
    const { artifact } = entry
    return artifact ? { ...entry, artifact: { ...artifact, ...assignedTo(artifact, config) } } : entry
  })
  const indexes = new Map(workspace.indexes)
  for (const name of ofOwners) indexes.delete(name)
  return { ...workspace, config, entries, indexes }
}

/** Whether the team uses Triad on purpose: it has a configuration, or a document that names its type. */
export const isAdopted = (workspace: Workspace): boolean => workspace.config.adopted || workspace.declared > 0

/** Whether anybody names a parent: where nobody does, a link that is missing says nothing. */
export const hasLinks = ({ linking }: Workspace): boolean => linking > 0

/** Whether there is any artifact of the type with the id `type`. */
export const hasType = (workspace: Workspace, type: string): boolean => workspace.kinds.has(type)

export const entryAt = (workspace: Workspace, path: string): Entry | undefined => get(workspace.entries, path)

/** The document at `path`, one without a word where there is none. Parsed for whoever asks, unless it is open. */
export function documentAt(workspace: Workspace, path: string): Document {
  const entry = get(workspace.entries, path)
  return entry ? documentOf(entry) : parse('')
}

export const artifactAt = (workspace: Workspace, path: string): Artifact | null =>
  get(workspace.entries, path)?.artifact ?? null

/** The paths of all documents, sorted. */
export const pathsOf = (workspace: Workspace): string[] => [...keys(workspace.entries)].sort()

/** Every document, by path. */
export const entriesOf = (workspace: Workspace): Entry[] =>
  [...values(workspace.entries)].sort((a, b) => (a.path < b.path ? -1 : 1))

/** Every artifact, by path. */
export const artifactsOf = (workspace: Workspace): Artifact[] => artifactsWhere(workspace, () => true)

/** The artifacts for which `holds`, by path. */
export function artifactsWhere(workspace: Workspace, holds: (artifact: Artifact) => boolean): Artifact[] {
  const result: Artifact[] = []
  for (const { artifact } of values(workspace.entries)) if (artifact && holds(artifact)) result.push(artifact)
  return result.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The artifacts whose own id is `id`, in any letter case, by path. */
export const artifactsWithId = (workspace: Workspace, id: string): Artifact[] =>
  artifactsAt(workspace, get(indexOf(workspace.indexes, workspace.entries, 'id').lists, idKey(id)))

/** The artifacts in which `id` stands, as their own id or as that of an item, by path. */
export const carriersOf = (workspace: Workspace, id: string): Artifact[] =>
  artifactsAt(workspace, get(workspace.carriers, idKey(id)))

export const artifactsAt = (workspace: Workspace, paths: readonly string[] = []): Artifact[] =>
  paths.flatMap((path) => artifactAt(workspace, path) ?? [])

export const entriesAt = (workspace: Workspace, paths: readonly string[]): Entry[] =>
  paths.flatMap((path) => entryAt(workspace, path) ?? [])

/** The next id of a prefix that nothing carries: `US-13` where the highest is `US-12`, with its zeros. */
export const nextId = (workspace: Workspace, prefix: string): string => nextOf(allNumbers(workspace), prefix)

/** The same for several prefixes: prefix → id. */
export const nextIds = (workspace: Workspace, prefixes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(prefixes.map((prefix) => [prefix, nextId(workspace, prefix)]))

function allNumbers({ numbers, carriers }: Workspace): NumbersOf {
  numbers.made ??= numbersOf(keys(carriers))
  return numbers.made
}

const declares = (entry: Entry | undefined): number =>
  entry?.artifact?.recognisedBy === 'frontmatter' ? 1 : 0

function count(kinds: Map<string, number>, entry: Entry | undefined, by: 1 | -1): void {
  const type = entry?.artifact?.type.id
  if (type === undefined) return
  const now = (kinds.get(type) ?? 0) + by
  if (now > 0) kinds.set(type, now)
  else kinds.delete(type)
}
