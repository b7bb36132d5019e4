import type { Artifact } from '../../model/artifact.ts'
import { definitionsOf } from '../../model/definition.ts'
import { idsIn } from '../../model/mention/ids.ts'
import { isInPath } from '../../model/mention/path-word.ts'
import { parseReference } from '../../model/reference.ts'
import { artifactAt, type Workspace } from '../../model/workspace.ts'
import type { Block } from '../../syntax/nodes.ts'
import { outline } from '../../syntax/outline.ts'
import type { Span } from '../../text/span.ts'

const work = ['user-story', 'bug', 'enabler']

/** By type id: what a document takes in by listing it, wherever that is handed down from. */
const takesIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['feature-backlog', ['feature']],
  ['team-backlog', work],
  ['sprint-objective', work],
  ['release-plan', ['feature', ...work]],
])

/** What stands under such a heading is named because it is left out. */
const leftOut = /\b(?:not|out of|non)[- ](?:in )?(?:scope|goals?|planned|doing)|\b(?:excluded|won['’]t)\b/i

/**
 * The documents that `artifact` takes in by an entry of a list, or the first cell of a row: by their ids or by a link
 * to them, each once. None where it is no backlog, sprint or release plan.
 */
export function takenInBy(workspace: Workspace, artifact: Artifact): Artifact[] {
  const kinds = takesIn.get(artifact.type.id)
  if (!kinds) return []
  const found = new Map<string, Artifact>()
  for (const span of entriesIn(artifact.text))
    for (const it of namedIn(workspace, artifact, span))
      if (kinds.includes(it.type.id)) found.set(it.path, it)
  found.delete(artifact.path)
  return [...found.values()]
}

/** The first paragraphs of entries and the first cells of rows, but for what is left out. */
function entriesIn(text: string): Span[] {
  const spans: Span[] = []
  let without = 7
  for (const block of outline(text).children) {
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

function namedIn(workspace: Workspace, { path, text }: Artifact, { start, end }: Span): Artifact[] {
  const words = text.slice(start, end)
  const ids = idsIn(words).filter((id) => !isInPath(words, id))
  const byId = ids.flatMap(({ text: id }) => {
    const [found, ...others] = definitionsOf(workspace, path, id)
    return found && others.length === 0 && !found.item ? found.artifact : []
  })
  const byPath = [...words.matchAll(link)].flatMap(([, destination = '']) => {
    const place = parseReference(path, destination)
    return (place && 'path' in place && artifactAt(workspace, place.path)) || []
  })
  return [...byId, ...byPath]
}
