import { plainText } from '../../syntax/inline.ts'
import type { Heading } from '../../syntax/nodes.ts'
import { anchorsIn, blockIdsIn, ownIds, withoutAttributes } from '../lead/attributes.ts'
import type { Document } from './document.ts'

/** A heading with its text, and the fragment that links to it. */
export interface Linkable {
  readonly heading: Heading
  /** Without markup and attributes. */
  readonly title: string
  /** In lower case: the id that it gives itself, else what GitHub and VS Code make of it. */
  readonly slug: string
  /** Other fragments that lead to it. */
  readonly also: readonly string[]
}

/** The headings of a document, in its order. */
export function headingsOf({ text, root }: Document): Linkable[] {
  const counts = new Map<string, number>()
  return root.children.flatMap((block) => {
    if (block.type !== 'heading') return []
    const source = text.slice(block.content.start, block.content.end)
    const name = withoutAttributes(source)
    const title = plainText(name)
    const plain = slugOf(title)
    const count = counts.get(plain) ?? 0
    counts.set(plain, count + 1)
    const counted = count === 0 ? plain : `${plain}-${count}`
    const own = name === source ? [] : ownIds(source).map((id) => id.toLowerCase())
    // GitHub knows no attributes, and makes a part of the fragment of them.
    const others = name === source ? [] : [...own, counted, slugOf(plainText(source))]
    return [{ heading: block, title, slug: own[0] ?? counted, also: others }]
  })
}

/** The fragments that link to the headings of a document. */
export const headingSlugs = (document: Document): ReadonlySet<string> =>
  new Set(headingsOf(document).map(({ slug }) => slug))

/** Whether a fragment leads to `heading`: `#ac`, or its title, as some tools write it. */
export function isFragmentOf({ slug, also }: Linkable, fragment: string): boolean {
  const key = fragment.toLowerCase()
  return slug === key || also.includes(key) || slug === slugOf(key)
}

/** Whether there is anything in a document that a fragment leads to: a heading, an element of HTML, a block with an id. */
export function hasFragment(document: Document, fragment: string): boolean {
  const key = fragment.toLowerCase()
  return (
    headingsOf(document).some((heading) => isFragmentOf(heading, fragment)) ||
    anchorsIn(document.text).some((id) => id.toLowerCase() === key) ||
    blockIdsIn(document.text).some((id) => id.toLowerCase() === key)
  )
}

/** All that `hasFragment` looks for in a document: while these are equal, links into it lead where they led. */
export const fragmentsIn = (document: Document): string[] => [
  ...headingsOf(document).flatMap(({ slug, also }) => [slug, ...also]),
  ...anchorsIn(document.text),
  ...blockIdsIn(document.text),
]

/** One heading's fragment: lower case, spaces to hyphens, punctuation gone. */
export const slugOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
