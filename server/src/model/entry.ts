import type { Artifact } from './artifact.ts'
import { type Document, parse } from './document.ts'
import { parseReference } from './reference.ts'

/** A Markdown document of the workspace; most are no artifacts. */
export interface Entry {
  readonly path: string
  readonly text: string
  readonly artifact: Artifact | null
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

/** The keys under which others find a document: the ids and the sentences that stand in it. */
export function carriedBy(entry: Pick<Entry, 'artifact'> | undefined): string[] {
  const artifact = entry?.artifact
  if (!artifact) return []
  const ids = artifact.items.map((item) => idKey(item.id.text))
  if (artifact.id) ids.push(idKey(artifact.id.text))
  for (const { sentence } of artifact.stories) if (sentence?.key) ids.push(sentenceMark + sentence.key)
  return once(ids)
}

/** The keys of what a document names as its parents, and of what it takes in: ids and paths. */
export function followedBy(entry: Entry | undefined): string[] {
  const artifact = entry?.artifact
  if (!artifact) return []
  const named = [...artifact.parents.map(({ text }) => text), ...artifact.lists]
  return once(named.flatMap((reference) => followKey(artifact.path, reference) ?? []))
}

const once = (keys: string[]): string[] => (keys.length < 2 ? keys : [...new Set(keys)])

function followKey(from: string, reference: string): string | null {
  const link = parseReference(from, reference)
  return link === null ? null : 'id' in link ? idKey(link.id) : link.path
}
