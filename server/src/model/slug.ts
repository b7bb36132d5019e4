import { plainText } from '../syntax/inline.ts'
import type { Heading } from '../syntax/nodes.ts'
import { outline } from '../syntax/outline.ts'

/** A heading with its text, and the fragment that links to it. */
export interface Linkable {
  readonly heading: Heading
  /** Without markup. */
  readonly title: string
  /** In lower case, as GitHub and VS Code make it. */
  readonly slug: string
}

/** The headings of a Markdown text, in its order. */
export function headingsOf(text: string): Linkable[] {
  const counts = new Map<string, number>()
  return outline(text).children.flatMap((block) => {
    if (block.type !== 'heading') return []
    const title = headingText(text, block)
    const slug = slugOf(title)
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    return [{ heading: block, title, slug: count === 0 ? slug : `${slug}-${count}` }]
  })
}

/** The fragments that link to the headings of a Markdown text. */
export const headingSlugs = (text: string): ReadonlySet<string> =>
  new Set(headingsOf(text).map(({ slug }) => slug))

const headingText = (text: string, heading: Heading): string =>
  plainText(text.slice(heading.content.start, heading.content.end))

/** One heading's fragment: lower case, spaces to hyphens, punctuation gone. */
export const slugOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
