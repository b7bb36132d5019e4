import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Block } from '../../syntax/nodes.ts'
import type { Span } from '../../text/span.ts'
import type { Document } from '../document/document.ts'
import { idsIn } from '../mention/ids.ts'
import { isInPath } from '../mention/path-word.ts'
import { parseReference } from '../mention/reference.ts'

/** What stands under such a heading is named because it is left out. */
const leftOut = finderOf(() => [languages.flatMap((it) => phrasesOf(it.leftOut))])

/**
 * What a document lists, as it is written: the ids and the paths in an entry of a list, or in the first cell of a row.
 * None where it is no backlog, sprint or release plan.
 */
export function listedIn(document: Document, { takesIn }: ArtifactType): readonly string[] {
  if (takesIn.length === 0) return []
  const { text } = document
  return [...new Set(entriesIn(document).flatMap((span) => namedIn(text.slice(span.start, span.end))))]
}

/** The first paragraphs of entries and the first cells of rows, but for what is left out. */
function entriesIn({ text, root }: Document): Span[] {
  const spans: Span[] = []
  let without = 7
  for (const block of root.children) {
    if (block.type === 'heading') {
      if (block.depth > without) continue
      without = leftOut.within(text.slice(block.content.start, block.content.end)) !== 0 ? block.depth : 7
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
const link = /\]\(\s*<?([^()\s<>]{1,400}?\.(?:md|markdown|mdx))(?:#[^()\s<>]*)?>?(?:\s[^)]*)?\)/gi

function namedIn(words: string): string[] {
  const ids = idsIn(words).filter((id) => !isInPath(words, id))
  const links = [...words.matchAll(link)]
  return [...ids.flatMap(({ text }) => withEpic(text)), ...links.map(([, destination = '']) => destination)]
}

/** `EP-01-S3` names its epic as well. */
function withEpic(id: string): string[] {
  const epic = /^([A-Z]{1,8}-?\d{1,4})[-.](?:S|US|ST|STORY)-?\d/i.exec(id)?.[1]
  return epic === undefined ? [id] : [id, epic]
}

/** The Markdown files that a document links to, as paths, each once; none where nothing is handed down from its kind. */
export function linkedIn(document: Document, { handsDown }: ArtifactType, from: string): readonly string[] {
  const { text } = document
  if (!handsDown || !text.includes('](')) return none
  const paths = new Set<string>()
  for (const [, destination = ''] of text.matchAll(link)) {
    const place = parseReference(from, destination)
    if (place && 'path' in place && place.path !== from) paths.add(place.path)
  }
  return [...paths]
}

/** The Markdown files that a text links to, as written. */
export const linksOf = (text: string): string[] =>
  text.includes('](') ? [...text.matchAll(link)].map(([, destination = '']) => destination) : []

/** The Markdown files that several stories link to, be it by the address of a repository; as written, each once. */
export function linksOfStories(text: string, stories: readonly Span[]): readonly string[] {
  if (stories.length < 2) return none
  const found = new Set<string>()
  for (const { start, end } of stories)
    for (const destination of linksOf(text.slice(start, end))) found.add(destination)
  return found.size > 0 ? [...found] : none
}

const none: readonly string[] = []
