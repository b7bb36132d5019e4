import { isStory } from '../domain/kinds/kind.ts'
import { lookupKey } from '../domain/languages/phrases.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { behindId } from '../reading/artifact/items.ts'
import { stemOf } from '../reading/artifact/place.ts'
import { type Document, parse } from '../reading/document/document.ts'
import { isRelating } from '../reading/fields/keys.ts'
import { parseReference, pathFromRoot } from '../reading/mention/reference.ts'
import type { Story } from '../reading/story.ts'
import { pathsMeant } from './pointing.ts'

/** A Markdown document of the workspace; most are no artifacts. */
export interface Entry {
  readonly path: string
  readonly text: string
  readonly artifact: Artifact | null
  /** Whether it is none and begins a story sentence. */
  readonly isBegun: boolean
  /** The document itself, for as long as an editor has it open; null for all others, of which the facts are kept. */
  readonly document: Document | null
}

/** The document of an entry: the one that is held, else made for whoever asks, and held by nobody else. */
export const documentOf = ({ document, text }: Pick<Entry, 'document' | 'text'>): Document =>
  document ?? parse(text)

/** Ids are compared without regard to letter case. */
export const idKey = (id: string): string => id.trim().toLowerCase()

/** Before the key of a sentence; no id begins so. */
export const sentenceMark = '“'

/** Before the key of a story's id. */
export const storyMark = '“#'

const numbered = /^(?:(?:user )?story|us)?[ _-]*#?0*(\d{1,4}(?:[.-]\d{1,4}){1,3})(?![\d.-])/i

/**
 * By what a story goes wherever it is told: its id in small letters, or `1.1` for `Story 01.01`, segment by segment.
 * A file may have it in its title or in its name alone; null where it has none.
 */
export function storyKeyOf({ path }: { readonly path: string }, { id, title, place }: Story): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const said = id ? [id.text] : place === 'file' ? [title.text, name] : []
  for (const text of said) {
    const number = numberIn(text)
    if (number !== null) return number
  }
  return id ? idKey(id.text) : null
}

function numberIn(text: string): string | null {
  const number = numbered.exec(text)?.[1]
  return number ? number.split(/[.-]/).map(Number).join('.') : null
}

/** The same of an id alone, as the heading above the criteria of a story has it. */
export const storyKeyOfId = (id: string): string => numberIn(id) ?? idKey(id)

/** Before the key of a name, that of a file or a title; no id begins so. */
const nameMark = '”'

/** The key under which a document of that name, or with that title, is found. */
export const nameKey = (name: string): string =>
  nameMark +
  lookupKey(name.replace(/\.(?:md|markdown|mdx)$/i, '').slice(0, 200))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** By what people call a document with that title: `Epic 2: Fees` goes by `Epic 2` and by `Fees`, too. */
export const namesOf = ({ title }: Artifact): string[] => namedAs(title.text)

const leadingId = /^\p{L}{1,12}[-_ ]?\d{1,6}(?:[.-]\d{1,4})*(?=[-_ ]\p{L})/u

/** The id that the file's name of an artifact begins with, where it has no other: `FEAT-24` of `FEAT-24-lights.md`. */
export const calledById = ({ path, id }: Artifact): string | null =>
  id ? null : (leadingId.exec(stemOf(path))?.[0] ?? null)

/**
 * By what people call what stands in a document that is more than one story: its sections and entries with an id, what
 * it plans and when, its objectives and key results.
 */
export function namesIn({ type, items, planned, objectives }: Artifact): string[] {
  if (isStory(type)) return []
  const names: string[] = []
  const add = (name: string | undefined) => {
    if (name !== undefined && name.length < longestName) names.push(...namedAs(name))
  }
  for (const { title, id } of items) {
    add(title.text)
    add(behindId(title.text, id.text))
  }
  for (const { title, id, horizon } of planned) {
    add(title.text)
    add(id?.text)
    add(horizon?.text)
  }
  for (const { title, id, results } of objectives) {
    add(title.text)
    add(id?.text)
    for (const result of results) add(result.id?.text)
  }
  return names
}

/** Nobody names a longer one. */
const longestName = 120

const labelled =
  /^((?:\p{L}{1,12}[ -]?)?#?\d{1,4}(?:\.\d{1,4})*|[^:：]{3,60})\s*(?:[:：]|\s[–—-]\s)\s*(.+)$/su

/** A title, and its two halves where one is set off from the other. */
function namedAs(title: string): string[] {
  if (!/[:：–—-]/.test(title)) return [title]
  const halves = labelled.exec(title)
  const [, before = '', behind = ''] = halves ?? []
  return !halves ? [title] : /\d$/.test(before) ? [title, before, behind] : [title, before]
}

/** By what others find a document. */
type Handle = 'file' | 'title' | 'id' | 'item' | 'part' | 'sentence' | 'story'

/**
 * The keys under which others find a document, by what they stand for: its name and its title, the ids and the
 * sentences that stand in it.
 */
export function handlesOf(
  entry: Pick<Entry, 'path' | 'artifact'> | undefined,
): Readonly<Partial<Record<Handle, readonly string[]>>> {
  if (!entry) return {}
  const { path, artifact } = entry
  const file = [nameKey(stemOf(path))]
  if (!artifact) return { file }
  const { id, items, stories } = artifact
  const called = calledById(artifact)
  if (called !== null) file.push(nameKey(called))
  return {
    file,
    title: namesOf(artifact).map(nameKey),
    item: items.map((item) => idKey(item.id.text)),
    part: namesIn(artifact).map(nameKey),
    id: id ? [idKey(id.text), nameKey(id.text)] : [],
    sentence: stories.flatMap(({ sentence }) => (sentence?.key ? sentenceMark + sentence.key : [])),
    story: [
      ...artifact.criteriaFor.map((id) => storyMark + storyKeyOfId(id)),
      ...stories.flatMap((story) => {
        const key = storyKeyOf(artifact, story)
        return key === null ? [] : storyMark + key
      }),
    ],
  }
}

/** The keys under which others find a document, each once. */
export const carriedBy = (entry: Pick<Entry, 'path' | 'artifact'> | undefined): string[] =>
  once(Object.values(handlesOf(entry)).flat())

/** The keys of what a document names as its parents, and of what it takes in: ids, names and paths. */
export function followedBy(entry: Entry | undefined): string[] {
  const artifact = entry?.artifact
  if (!artifact) return []
  const named = [...artifact.parents.map(({ text }) => text), ...artifact.lists]
  const keys = named.flatMap((reference) => followKeys(artifact.path, reference))
  for (const destination of artifact.storyLinks) keys.push(...pathsMeant(artifact.path, destination))
  // What may be a title may be an id of another form as well.
  for (const { text, key } of artifact.origins) {
    keys.push(nameKey(text), idKey(text))
    if (isRelating(key)) keys.push(...followKeys(artifact.path, text))
  }
  return once(keys)
}

/** Whether a document names another, or takes one in, by an id or a path. */
export const isLinking = (entry: Entry | undefined): boolean =>
  (entry?.artifact?.parents.length ?? 0) + (entry?.artifact?.lists.length ?? 0) > 0

const once = (keys: string[]): string[] => (keys.length < 2 ? keys : [...new Set(keys)])

function followKeys(from: string, reference: string): string[] {
  const link = parseReference(from, reference)
  if (link === null) return []
  if ('id' in link) return [idKey(link.id), nameKey(link.id)]
  const fromRoot = pathFromRoot(reference)
  return fromRoot === null || fromRoot === link.path ? [link.path] : [link.path, fromRoot]
}
