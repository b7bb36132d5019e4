import type { Artifact } from '../model/artifact.ts'
import { freeIn } from '../model/mention/mentions.ts'
import { isIdShaped } from '../model/mention/spots.ts'
import { parseReference } from '../model/reference.ts'
import { artifactAt, documentAt, type Workspace } from '../model/workspace.ts'
import type { Block } from '../syntax/nodes.ts'
import { lineEnd } from '../text/line.ts'
import type { Span } from '../text/span.ts'
import type { Named } from './inlay-hints/named.ts'
import { titledIn } from './inlay-hints/titles.ts'

/** What the text does not say and the editor adds in pale: the title behind an id. */
export interface Hint {
  /** Behind the id: an offset, UTF-16. */
  readonly at: number
  /** The title, or as much of it as there is room for. */
  readonly label: string
  /** The whole title, as plain text. */
  readonly title: string
}

/**
 * The titles behind the ids that `range` of the document at `path` names and that stand for something in another
 * document; in the order of the text. None where the title stands on the line already, nor in code.
 *
 * An id that is named again in the same paragraph, list or table has its title at the first of them, wherever `range`
 * begins. A line of many ids has none: with all titles in it, nobody could read it.
 */
export function hintsIn(workspace: Workspace, path: string, range: Span): Hint[] {
  const artifact = artifactAt(workspace, path)
  if (!artifact) return []
  const document = documentAt(workspace, path)
  const { text, root } = document
  const end = lineEnd(text, range.end)
  const blocks = root.children.filter((it) => it.end >= range.start && it.start <= range.end)
  const isFree = freeIn(document)
  return blocks
    .flatMap((block) =>
      block.type === 'yaml'
        ? titledIn(workspace, artifact, parentsNamed(artifact), () => true)
        : titledIn(workspace, artifact, idsIn(text, block, end), isFree),
    )
    .filter((it) => range.start <= it.end && it.end <= range.end)
    .map((it) => ({ at: it.end, label: it.label, title: it.title }))
}

/** The ids that stand in frontmatter as parents; what stands there as a path says itself what it is. */
const parentsNamed = ({ path, parents, frontmatter }: Artifact): Named[] =>
  parents.flatMap(({ start, end, text }) => {
    const link = parseReference(path, text)
    return link && 'id' in link && frontmatter && end <= frontmatter.end ? { start, end, id: link.id } : []
  })

const idLike = /(?<![\p{L}\p{N}_-])\p{L}[\p{L}\p{N}]*(?:[-_.][\p{L}\p{N}]+)*(?![\p{L}\p{N}_-])/gu

/** What has the shape of an id in a block, up to `until`. */
function idsIn(text: string, block: Block, until: number): Named[] {
  if (block.type === 'code' || block.type === 'definition' || block.type === 'thematicBreak') return []
  const source = text.slice(block.start, Math.min(block.end, until))
  return [...source.matchAll(idLike)].flatMap(({ index, 0: id }) =>
    isIdShaped(id) ? { start: block.start + index, end: block.start + index + id.length, id } : [],
  )
}
