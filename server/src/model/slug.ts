import { plainText } from '../syntax/inline.ts'
import type { Heading } from '../syntax/nodes.ts'
import { outline } from '../syntax/outline.ts'

/** The fragments that link to the headings of a Markdown text, as GitHub and VS Code make them; in lower case. */
export function headingSlugs(text: string): ReadonlySet<string> {
  const slugs = new Set<string>()
  const counts = new Map<string, number>()
  for (const block of outline(text).children) {
    if (block.type !== 'heading') continue
    const slug = slugOf(headingText(text, block))
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    slugs.add(count === 0 ? slug : `${slug}-${count}`)
  }
  return slugs
}

const headingText = (text: string, heading: Heading): string =>
  plainText(text.slice(heading.content.start, heading.content.end))

/** One heading's fragment: lower case, spaces to hyphens, punctuation gone. */
export const slugOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
