import type { Artifact, Reference } from './artifact.ts'
import { type Config, defaultConfig } from './config/config.ts'
import { readArtifact } from './recognise.ts'
import { parseReference } from './reference.ts'
import { headingSlugs } from './slug.ts'
import { get, keys, set, type Table, tableOf, values } from './table.ts'

/** A Markdown document of the workspace; most are no artifacts. */
export interface Entry {
  readonly path: string
  readonly text: string
  readonly artifact: Artifact | null
}

/**
 * Every document at one moment, with its links. It never changes: an edit makes a new one that shares
 * what did not change. Paths are relative to the workspace, with `/`.
 */
export interface Workspace {
  readonly config: Config
  /** Templates of new documents by artifact type id. */
  readonly templates: ReadonlyMap<string, string>
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string
  readonly entries: Table<Entry>
  /** Folded id, or marked sentence → paths of the documents in which an artifact, an item or a story carries it. */
  readonly carriers: Table<readonly string[]>
  /** Folded id, or path of a document → paths of the artifacts that name it as their parent. */
  readonly followers: Table<readonly string[]>
  /** How many artifacts name their type themselves: any such workspace has adopted Triad. */
  readonly declared: number
  /** Artifact type id → how many artifacts of it there are; none where there are none. */
  readonly kinds: ReadonlyMap<string, number>
  /** Whether there are documents beside these that nobody has read: then nothing can be said to be missing. */
  readonly partial: boolean
}

export interface WorkspaceOptions {
  readonly config?: Config
  readonly templates?: ReadonlyMap<string, string>
  readonly today?: string
  readonly partial?: boolean
}

/** A workspace in the making, so that somebody with other things to do can add one document at a time. */
export interface WorkspaceBuilder {
  /** Each path at most once. */
  add(path: string, text: string): void
  finish(): Workspace
}

export function workspaceBuilder(options: WorkspaceOptions = {}): WorkspaceBuilder {
  const config = options.config ?? defaultConfig
  const entries: [string, Entry][] = []
  const carriers = new Map<string, string[]>()
  const followers = new Map<string, string[]>()
  const kinds = new Map<string, number>()
  let declared = 0
  return {
    add(path, text) {
      const entry = { path, text, artifact: readArtifact(path, text, config) }
      entries.push([path, entry])
      declared += declares(entry)
      count(kinds, entry, 1)
      for (const key of carriedBy(entry)) push(carriers, key, path)
      for (const key of followedBy(entry)) push(followers, key, path)
    },
    finish: () => ({
      config,
      templates: options.templates ?? new Map(),
      today: options.today ?? '1970-01-01',
      entries: tableOf(entries),
      carriers: tableOf(sortedValues(carriers)),
      followers: tableOf(sortedValues(followers)),
      declared,
      kinds,
      partial: options.partial ?? false,
    }),
  }
}

/** A workspace of `documents`, each a path and its text. */
export function workspaceOf(
  documents: Iterable<readonly [path: string, text: string]>,
  options: WorkspaceOptions = {},
): Workspace {
  const builder = workspaceBuilder(options)
  for (const [path, text] of documents) builder.add(path, text)
  return builder.finish()
}

/** The workspace with the document at `path` having `text`, or without it where `text` is null. */
export function withDocument(workspace: Workspace, path: string, text: string | null): Workspace {
  const old = get(workspace.entries, path)
  if (old?.text === (text ?? undefined)) return workspace
  const entry =
    text === null ? undefined : { path, text, artifact: readArtifact(path, text, workspace.config) }
  const kinds = new Map(workspace.kinds)
  count(kinds, old, -1)
  count(kinds, entry, 1)
  return {
    ...workspace,
    kinds,
    entries: set(workspace.entries, path, entry),
    carriers: moved(workspace.carriers, path, carriedBy(old), carriedBy(entry)),
    followers: moved(workspace.followers, path, followedBy(old), followedBy(entry)),
    declared: workspace.declared - declares(old) + declares(entry),
  }
}

/** Whether the team uses Triad on purpose: it has a configuration, or a document that names its type. */
export const isAdopted = (workspace: Workspace): boolean => workspace.config.adopted || workspace.declared > 0

/** Whether there is any artifact of the type with the id `type`. */
export const hasType = (workspace: Workspace, type: string): boolean => workspace.kinds.has(type)

/** Whether two workspaces differ in what holds for all documents: whether Triad is in use, and which types there are. */
const isOtherwise = (before: Workspace, after: Workspace): boolean =>
  isAdopted(before) !== isAdopted(after) ||
  before.kinds.size !== after.kinds.size ||
  [...before.kinds.keys()].some((type) => !after.kinds.has(type))

export const entryAt = (workspace: Workspace, path: string): Entry | undefined => get(workspace.entries, path)

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
  carriersOf(workspace, id).filter((artifact) => artifact.id && idKey(artifact.id.text) === idKey(id))

/** The artifacts in which `id` stands, as their own id or as that of an item, by path. */
export const carriersOf = (workspace: Workspace, id: string): Artifact[] =>
  (get(workspace.carriers, idKey(id)) ?? []).flatMap((path) => artifactAt(workspace, path) ?? [])

/** What `reference` names, seen from the document at `from`. */
export type Target =
  | { readonly kind: 'artifact'; readonly path: string; readonly artifact: Artifact | null }
  /** Nothing carries the id, no document has the path, or it has no such heading. */
  | { readonly kind: 'nothing'; readonly missing: 'id' | 'document' | 'heading' }
  /** A place that this workspace knows nothing of: a URL, a file that is not Markdown. */
  | { readonly kind: 'elsewhere' }

export function resolve(workspace: Workspace, from: string, reference: string): Target {
  const link = parseReference(from, reference)
  if (link === null) return { kind: 'elsewhere' }
  if ('id' in link) {
    const carriers = carriersOf(workspace, link.id)
    const artifact = artifactsWithId(workspace, link.id)[0] ?? carriers[0]
    if (artifact) return { kind: 'artifact', path: artifact.path, artifact }
    return workspace.partial ? { kind: 'elsewhere' } : { kind: 'nothing', missing: 'id' }
  }
  const entry = entryAt(workspace, link.path)
  if (!entry) return workspace.partial ? { kind: 'elsewhere' } : { kind: 'nothing', missing: 'document' }
  if (link.fragment && !headingSlugs(entry.text).has(link.fragment.toLowerCase()))
    return { kind: 'nothing', missing: 'heading' }
  return { kind: 'artifact', path: link.path, artifact: entry.artifact }
}

/** The artifacts that name `artifact`, or an item of it, as their parent, by path. */
export function childrenOf(workspace: Workspace, artifact: Artifact): Artifact[] {
  const paths = new Set(
    [...carriedBy(artifactEntry(artifact)), artifact.path].flatMap(
      (key) => get(workspace.followers, key) ?? [],
    ),
  )
  return [...paths].sort().flatMap((path) => artifactAt(workspace, path) ?? [])
}

/**
 * The documents whose findings could differ between two workspaces that differ in the document at `path`:
 * itself, those that name it or share an id with it, and those it names.
 */
export function affectedBy(before: Workspace, after: Workspace, path: string): Set<string> {
  const affected = new Set([path])
  if (isOtherwise(before, after)) {
    for (const { artifact } of [...values(before.entries), ...values(after.entries)])
      if (artifact) affected.add(artifact.path)
    return affected
  }
  const old = entryAt(before, path)
  const now = entryAt(after, path)
  for (const key of new Set([path, ...carriedBy(old), ...carriedBy(now)]))
    for (const workspace of [before, after]) {
      for (const other of get(workspace.carriers, key) ?? []) affected.add(other)
      for (const other of get(workspace.followers, key) ?? []) affected.add(other)
    }
  for (const key of new Set([...followedBy(old), ...followedBy(now)]))
    for (const workspace of [before, after]) {
      for (const other of get(workspace.carriers, key) ?? []) affected.add(other)
      if (entryAt(workspace, key)) affected.add(key)
    }
  return affected
}

/** The paths of the documents that tell a story whose sentence has the key `key`, sorted. */
export const pathsWithSentence = (workspace: Workspace, key: string): readonly string[] =>
  get(workspace.carriers, sentenceMark + key) ?? []

/** Before the key of a sentence; no id begins so. */
const sentenceMark = '“'

/** The next id of a prefix that nothing carries: `US-13` where the highest is `US-12`, with its zeros. */
export function nextId(workspace: Workspace, prefix: string): string {
  const head = `${idKey(prefix)}-`
  let highest = 0
  let width = 1
  for (const key of keys(workspace.carriers)) {
    const digits = key.startsWith(head) ? key.slice(head.length) : ''
    if (!/^\d{1,9}$/.test(digits)) continue
    if (digits.startsWith('0')) width = Math.max(width, digits.length)
    highest = Math.max(highest, Number(digits))
  }
  return `${prefix}-${String(highest + 1).padStart(width, '0')}`
}

/** Ids are compared without regard to letter case. */
export const idKey = (id: string): string => id.trim().toLowerCase()

const artifactEntry = (artifact: Artifact): Entry => ({ path: artifact.path, text: artifact.text, artifact })

const declares = (entry: Entry | undefined): number =>
  entry?.artifact?.recognisedBy === 'frontmatter' ? 1 : 0

function count(kinds: Map<string, number>, entry: Entry | undefined, by: 1 | -1): void {
  const type = entry?.artifact?.type.id
  if (type === undefined) return
  const now = (kinds.get(type) ?? 0) + by
  if (now > 0) kinds.set(type, now)
  else kinds.delete(type)
}

function carriedBy(entry: Entry | undefined): string[] {
  const artifact = entry?.artifact
  if (!artifact) return []
  const ids = artifact.items.map((item) => idKey(item.id.text))
  if (artifact.id) ids.push(idKey(artifact.id.text))
  for (const { sentence } of artifact.stories) {
    if (sentence?.key) ids.push(sentenceMark + sentence.key)
  }
  return [...new Set(ids)]
}

function followedBy(entry: Entry | undefined): string[] {
  const artifact = entry?.artifact
  if (!artifact) return []
  return [...new Set(artifact.parents.flatMap((parent) => followKey(artifact.path, parent) ?? []))]
}

function followKey(from: string, reference: Reference): string | null {
  const link = parseReference(from, reference.text)
  return link === null ? null : 'id' in link ? idKey(link.id) : link.path
}

function moved(
  table: Table<readonly string[]>,
  path: string,
  before: readonly string[],
  after: readonly string[],
): Table<readonly string[]> {
  let result = table
  for (const key of before)
    if (!after.includes(key)) {
      const rest = (get(result, key) ?? []).filter((other) => other !== path)
      result = set(result, key, rest.length > 0 ? rest : undefined)
    }
  for (const key of after)
    if (!before.includes(key)) result = set(result, key, [...(get(result, key) ?? []), path].sort())
  return result
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function* sortedValues(map: Map<string, string[]>): Generator<[string, string[]]> {
  for (const [key, list] of map) yield [key, list.sort()]
}
