import { plainText } from '../syntax/inline.ts'
import type { Heading } from '../syntax/nodes.ts'
import type { Document } from './document.ts'

/** A heading with its text, and the fragment that links to it. */
export interface Linkable {
  readonly heading: Heading
  /** Without markup. */
  readonly title: string
  /** In lower case, as GitHub and VS Code make it. */
  readonly slug: string
}

/** The headings of a document, in its order. */
export function headingsOf({ text, root }: Document): Linkable[] {
  const counts = new Map<string, number>()
  return root.children.flatMap((block) => {
    if (block.type !== 'heading') return []
    const title = headingText(text, block)
    const slug = slugOf(title)
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    return [{ heading: block, title, slug: count === 0 ? slug : `${slug}-${count}` }]
  })
}

/** The fragments that link to the headings of a document. */
export const headingSlugs = (document: Document): ReadonlySet<string> =>
  new Set(headingsOf(document).map(({ slug }) => slug))

const headingText = (text: string, heading: Heading): string =>
  plainText(text.slice(heading.content.start, heading.content.end))

/** One heading's fragment: lower case, spaces to hyphens, punctuation gone. */
export const slugOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
