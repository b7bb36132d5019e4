import type { Block } from '../syntax/nodes.ts'
import type { Span } from '../text/span.ts'
import type { Artifact } from './artifact.ts'
import { definitionsOf } from './definition.ts'
import type { Document } from './document.ts'
import { idsIn } from './mention/ids.ts'
import { isInPath } from './mention/path-word.ts'
import { parseReference } from './reference.ts'
import type { ArtifactType } from './types.ts'
import { artifactAt, type Workspace } from './workspace.ts'

/** What stands under such a heading is named because it is left out. */
const leftOut = /\b(?:not|out of|non)[- ](?:in )?(?:scope|goals?|planned|doing)|\b(?:excluded|won['’]t)\b/i

/**
 * What a document lists, as it is written: the ids and the paths in an entry of a list, or in the first cell of a row.
 * None where it is no backlog, sprint or release plan.
 */
export function listedIn(document: Document, { takesIn }: ArtifactType): readonly string[] {
  if (takesIn.length === 0) return []
  const { text } = document
  return [...new Set(entriesIn(document).flatMap((span) => namedIn(text.slice(span.start, span.end))))]
}

/** The documents that `artifact` takes in by listing them, each once. */
export function takenInBy(workspace: Workspace, { type, path, lists }: Artifact): Artifact[] {
  const found = new Map<string, Artifact>()
  for (const reference of lists)
    for (const it of meantBy(workspace, path, reference))
      if (type.takesIn.includes(it.type.id) && it.path !== path) found.set(it.path, it)
  return [...found.values()]
}

/** The document that a reference in `path` names; none where an id stands for several, or for an item. */
function meantBy(workspace: Workspace, path: string, reference: string): Artifact[] {
  const place = parseReference(path, reference)
  if (place === null) return []
  if ('path' in place) return [artifactAt(workspace, place.path)].filter((it) => it !== null)
  const [found, ...others] = definitionsOf(workspace, path, place.id)
  return found && others.length === 0 && !found.item ? [found.artifact] : []
}

/** The first paragraphs of entries and the first cells of rows, but for what is left out. */
function entriesIn({ text, root }: Document): Span[] {
  const spans: Span[] = []
  let without = 7
  for (const block of root.children) {
    if (block.type === 'heading') {
      if (block.depth > without) continue
      without = leftOut.test(text.slice(block.content.start, block.content.end)) ? block.depth : 7
    } else if (without === 7) collect(block, spans)
  }
  return spans
}

function collect(block: Block, into: Span[]): void {
  if (block.type === 'table')
    for (const row of block.children.slice(1)) {
      const [cell] = row.children
      if (cell) into.push(cell.content)
    }
  if (block.type === 'list')
    for (const { children } of block.children)
      for (const [at, child] of children.entries())
        if (at === 0 && child.type === 'paragraph') into.push(child)
        else if (child.type === 'list') collect(child, into)
}

/** A destination of a link to a Markdown file; titles and queries are none of it. */
const link = /\]\(\s*<?([^()\s<>]{1,400}?\.(?:md|markdown))(?:#[^()\s<>]*)?>?(?:\s[^)]*)?\)/gi

function namedIn(words: string): string[] {
  const ids = idsIn(words).filter((id) => !isInPath(words, id))
  const links = [...words.matchAll(link)]
  return [...ids.map(({ text }) => text), ...links.map(([, destination = '']) => destination)]
}
