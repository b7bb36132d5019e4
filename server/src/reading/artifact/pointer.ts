import { isStory } from '../../domain/kinds/kind.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Span } from '../../text/span.ts'
import type { Document } from '../document/document.ts'
import { firstLook } from './first-look.ts'

/** More words than these say something besides where a thing is. */
const mostOfPointer = 60
/** What says that a thing is elsewhere: by itself, or with a link beside it. */
const moved = phrasePattern(({ aside }) => aside.moved)
const kept = phrasePattern(({ aside }) => aside.kept)
/** What leads on to a link in the same sentence. */
const seen = phrasePattern(
  ({ aside }) => aside.see,
  (words) => String.raw`${words}[^.\n]{0,40}(?:\]\(|https?:)`,
)

/** What begins a link of any form. */
export const anyLink = /\]\(|\]\[|https?:\/\/|\[\[/

/** The blocks of a page that says all it says in a few paragraphs; null where it has more, or others. */
function paragraphsOf({ root }: Document, most: number): readonly Span[] | null {
  const blocks = root.children.filter(({ type }) => type !== 'yaml' && type !== 'heading')
  const isPlain =
    blocks.length > 0 && blocks.length <= most && blocks.every(({ type }) => type === 'paragraph')
  return isPlain ? blocks : null
}

/** Whether nothing but one short sentence is said, in whatever language, and no field: it is there for its link. */
const isOneSentence = (said: string): boolean =>
  said.length <= 200 &&
  !/[.!?。]\s+\S|[:：][*_]{0,2}\s|\n/.test(said.replace(/\]\([^)]*\)|https?:\S+/g, '').trim())

/** A page that says little but where the thing is. */
export function pointerIn(document: Document, type: ArtifactType): string | null {
  const said = paragraphsOf(document, 3)
    ?.map(({ start, end }) => document.text.slice(start, end))
    .join('\n')
  if (!said || said.length > 1000 || (said.match(/\S+/g)?.length ?? 0) > mostOfPointer) return null
  const leads = anyLink.test(said)
  return moved.isIn(said) ||
    (leads && (kept.isIn(said) || seen.isIn(said) || (!isStory(type) && isOneSentence(said))))
    ? 'It says where the thing is, and not what it says.'
    : null
}

/** A page that shows pictures and says nothing, or leads elsewhere from every word; a plan may list its items as links. */
export function shownIn({ text, frontmatter }: Document, type: ArtifactType): string | null {
  const body = text.slice(frontmatter?.end ?? 0)
  if (body.length > mostShown) return null
  const isLed = isStory(type) && type.items === 'none' && !firstLook(body.replace(links, '$1')).begins
  const shown = body.replace(pictures, '')
  const said = (isLed ? shown.replace(links, '') : shown).replace(headings, '')
  if (said.length === body.replace(headings, '').length) return null
  return /\p{L}{2}/u.test(said.replace(/<[^>]*>/g, ''))
    ? null
    : 'It shows or links what it is about, and says nothing.'
}

/** UTF-16 units. */
const mostShown = 20_000
const pictures = /!\[[^\]\n]{0,300}\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,100}\])|<img\b[^>]{0,1000}>/gi
const links = /\[([^\]\n]{0,300})\]\([^()\n]{0,1000}\)|https?:\/\/[^\s<>)]{1,1000}|<https?:[^>\n]{0,1000}>/gi
const headings = /^\ufeff? {0,3}#{1,6}[^\n]*$/gm

/** A page of a few paragraphs, and of no list, that leads to what a forge lists: the plan is there. */
export function planIn(document: Document, { items }: ArtifactType): string | null {
  const said = items === 'planned' ? paragraphsOf(document, 15) : null
  if (!said || said.reduce((sum, { start, end }) => sum + end - start, 0) > 2500) return null
  return planElsewhere.test(document.text) ? 'It says where the plan is, and not what it says.' : null
}

const planElsewhere =
  /https?:\/\/[^\s()<>\]]{1,200}\/(?:issues(?:\?|\/?[)>\s])|milestones?\b|projects\/\d|boards\b|labels\/)/
