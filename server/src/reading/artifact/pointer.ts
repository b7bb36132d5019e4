import { isStory } from '../../domain/kinds/kind.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Span } from '../../text/span.ts'
import type { Document } from '../document/document.ts'

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

/** A page of a few paragraphs, and of no list, that leads to what a forge lists: the plan is there. */
export function planIn(document: Document, { items }: ArtifactType): string | null {
  const said = items === 'planned' ? paragraphsOf(document, 15) : null
  if (!said || said.reduce((sum, { start, end }) => sum + end - start, 0) > 2500) return null
  return planElsewhere.test(document.text) ? 'It says where the plan is, and not what it says.' : null
}

const planElsewhere =
  /https?:\/\/[^\s()<>\]]{1,200}\/(?:issues(?:\?|\/?[)>\s])|milestones?\b|projects\/\d|boards\b|labels\/)/
