import { type FrontmatterBlock, frontmatterOf, readFrontmatter } from '../../syntax/frontmatter.ts'
import type { Root } from '../../syntax/nodes.ts'
import { outline } from '../../syntax/outline.ts'
import { type Lines, linesOf } from '../../text/lines.ts'
import { buildParts } from '../parts/build.ts'
import type { Part } from '../parts/part.ts'
import { words } from '../words.ts'
import { type Section, sectionsOf } from './section.ts'

/**
 * One version of a document: its text, and what is made of it. Everything but the text is made when it is first asked
 * for, and then held as long as the document is. Its trees take many times the room of the text, so a workspace holds
 * the documents that are open in an editor; of all others it keeps the text and the facts of the artifact, which hold
 * none of the trees, and who needs more parses the text for as long as one question takes.
 */
export interface Document {
  readonly text: string
  /** The blocks. */
  readonly root: Root
  readonly frontmatter: FrontmatterBlock | null
  readonly sections: readonly Section[]
  /** The blocks as parts: whatever can bear a name and hold something. */
  readonly parts: Part
  /** Where the lines start, for those who show positions. */
  readonly lines: Lines
}

/** `text` as a document. Costs nothing by itself; any text is one, and nothing that is asked of it throws. */
export function parse(text: string): Document {
  const root = once(() => outline(text))
  const frontmatter = once(() => {
    const block = frontmatterOf(root())
    return block && readFrontmatter(text, block)
  })
  const sections = once(() => sectionsOf(root(), text))
  const parts = once(() => buildParts(text, root(), words))
  const lines = once(() => linesOf(text))
  return {
    text,
    get root() {
      return root()
    },
    get frontmatter() {
      return frontmatter()
    },
    get sections() {
      return sections()
    },
    get parts() {
      return parts()
    },
    get lines() {
      return lines()
    },
  }
}

/** `make`, done at most once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
