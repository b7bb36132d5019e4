import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Document } from '../reading/document/document.ts'
import { get, values } from '../reading/document/table.ts'
import { isInPath } from '../reading/mention/path-word.ts'
import { isIdShaped, spellingsOf, spotsOf } from '../reading/mention/spots.ts'
import { codeSpans } from '../syntax/inline.ts'
import { leafAt } from '../syntax/leaf.ts'
import type { Span } from '../text/span.ts'
import { documentOf, type Entry, idKey } from './entry.ts'
import { pathsWithIdWord } from './found.ts'
import { isIdWord } from './id-words.ts'
import { entryAt, type Workspace } from './workspace.ts'

/**
 * Where a document names `id`, in the order of the text: as its own id, as a parent, on a heading, in a table, a list
 * or in prose. Not in code, nor in a path. An id that is a common word counts only where an id is due.
 */
export function mentionsIn(entry: Entry, id: string): Span[] {
  const spots = spotsOf(entry.text, id)
  if (spots.length === 0) return []
  const isDue = isDueIn(entry.artifact, id)
  const isFree = isIdShaped(id) ? freeIn(documentOf(entry)) : () => false
  return spots.filter((spot) => (isDue(spot) ? true : isFree(spot)))
}

/** Whether `id` is due at a place of its document, so that any word there would be one. */
export function isDueIn(artifact: Artifact | null, id: string): (spot: Span) => boolean {
  const due = artifact ? placesDue(artifact, id) : []
  return (spot) => due.some((it) => it.start <= spot.start && spot.end <= it.end)
}

/** Where an artifact says this id for what it is: its own, that of an item, that of a parent. */
const placesDue = ({ id, items, parents }: Artifact, key: string): Span[] =>
  [...(id ? [id] : []), ...items.map((item) => item.id), ...parents].filter(
    (it) => it.end > it.start && idKey(it.text) === idKey(key),
  )

/** Whether a word of a document is prose: neither in code nor in a path. */
export function freeIn(document: Document): (span: Span) => boolean {
  const isText = outsideCode(document)
  return (span) => !isInPath(document.text, span) && isText(span)
}

/** Whether a stretch of a document stands outside of code. */
export function outsideCode(document: Document): (span: Span) => boolean {
  // A paragraph of many ids is looked into once.
  const known = new Map<number, readonly Span[]>()
  const codeIn = (leaf: Span) => {
    const block = known.has(leaf.start) ? '' : document.text.slice(leaf.start, leaf.end)
    const code = known.get(leaf.start) ?? (block.includes('`') ? codeSpans(block) : [])
    known.set(leaf.start, code)
    return code
  }
  return (span) => !isInCode(document, span, codeIn)
}

function isInCode(
  { root, text }: Document,
  { start, end }: Span,
  codeIn: (leaf: Span) => readonly Span[],
): boolean {
  const leaf = leafAt(root, start)
  if (!leaf) return false
  if (leaf.type === 'code') return true
  const at = start - leaf.start
  if (leaf.type === 'html') return isInTag(text.slice(leaf.start, leaf.end), at)
  if (leaf.type === 'yaml') return false
  return codeIn(leaf).some((code) => code.start <= at && end - leaf.start <= code.end)
}

/** Whether `at` stands within `<…>`; a comment is for people. */
function isInTag(html: string, at: number): boolean {
  const open = html.lastIndexOf('<', at)
  return open >= 0 && !html.startsWith('<!--', open) && html.lastIndexOf('>', at) < open
}

/** The documents that may name `id`, by path: those that are known to, and those in whose words it stands. */
export function documentsNaming(workspace: Workspace, id: string): Entry[] {
  const key = idKey(id)
  const paths = new Set([...(get(workspace.carriers, key) ?? []), ...(get(workspace.followers, key) ?? [])])
  if (isIdWord(id)) for (const path of pathsWithIdWord(workspace, key)) paths.add(path)
  else if (isIdShaped(id)) for (const path of pathsHolding(workspace, id)) paths.add(path)
  return [...paths].sort().flatMap((path) => entryAt(workspace, path) ?? [])
}

/** Where an id of letters that no word is known by stands in the text: few ids have any. */
function* pathsHolding(workspace: Workspace, id: string): Generator<string> {
  const spellings = spellingsOf(id)
  for (const { path, text } of values(workspace.entries))
    if (spellings.some((it) => text.includes(it))) yield path
}
