import type { Artifact, Reference } from './artifact.ts'
import { parseReference } from './reference.ts'

/** A Markdown document of the workspace; most are no artifacts. */
export interface Entry {
  readonly path: string
  readonly text: string
  readonly artifact: Artifact | null
}

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

/** The keys of what a document names as its parents: ids and paths. */
export function followedBy(entry: Entry | undefined): string[] {
  const artifact = entry?.artifact
  if (!artifact) return []
  return once(artifact.parents.flatMap((parent) => followKey(artifact.path, parent) ?? []))
}

const once = (keys: string[]): string[] => (keys.length < 2 ? keys : [...new Set(keys)])

function followKey(from: string, reference: Reference): string | null {
  const link = parseReference(from, reference.text)
  return link === null ? null : 'id' in link ? idKey(link.id) : link.path
}
