import { beforeEnd, behindStart } from '../../domain/affixes.ts'
import { asideWords } from '../../domain/aside.ts'
import { ownKind } from '../../domain/kinds/own.ts'
import { wordCount } from '../../text/word-count.ts'
import type { Document } from '../document/document.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { hasStoryId, isCollecting, isNamedStory, isStoryName } from '../stories/name.ts'
import { storiesOf } from '../stories/read.ts'
import { type CriteriaSection, filledOf, type Story } from '../story.ts'
import { isKindName } from './file-names.ts'
import { firstLook } from './first-look.ts'

/** What a document tells by itself, whatever it is called: how many whole sentences, and how many of them with criteria. */
export interface ToldByText {
  readonly sentences: number
  readonly withCriteria: number
}

/** So many whole sentences are no accident where nothing announces criteria; each with no more words around it than these. */
const several = 3
const mostWords = 120

/**
 * What the text of a document tells of stories, where that is enough to call it product docs: a whole sentence with
 * criteria that are announced, or several sentences close together; null where it is not. Plain boxes are no
 * criteria here, since every list of tasks has them, and what stands in code or in quotes is another's, unless the quote
 * is what a heading or a label names as a story of its own.
 */
export function toldByText(document: Document): ToldByText | null {
  const { text } = document
  if (!firstLook(text).mayTell) return null
  const { stories } = storiesOf({
    text,
    document: document.parts,
    type: anyKind,
    id: null,
    title: { start: 0, end: 0, text: '' },
    format: null,
  })
  const own = stories.filter(
    (story) =>
      isWhole(story) &&
      !isQuoted(document, story) &&
      // A page that shows how stories are written has few.
      !(stories.length <= several && isExample(document, story)),
  )
  const withCriteria = own.filter(({ sections }) => sections.some((it) => isAnnounced(text, it))).length
  const isNamed = stories.some(
    (story) =>
      !story.sentence?.role &&
      story.id !== null &&
      story.heading !== null &&
      !isShown(document, story) &&
      story.sections.some((it) => isAnnounced(text, it)),
  )
  const isDense = own.length >= several && wordCount(text) <= own.length * mostWords
  return withCriteria > 0 || isDense || isNamed ? { sentences: own.length, withCriteria } : null
}

const anyKind = ownKind('told')

/** Whether a named story stands in code or in a quote. */
function isShown({ root }: Document, { start }: Story): boolean {
  const block = root.children.find((it) => it.start <= start && start < it.end)
  return block?.type === 'blockquote' || block?.type === 'code'
}

/** Whether the heading right above a story says that it shows how one is written: `Example User Story`. */
function isExample({ text, parts }: Document, { start, sentence }: Story): boolean {
  const at = sentence?.start ?? start
  let heading = ''
  for (const part of partsIn(parts))
    if (part.kind === 'section' && part.start <= at && at < part.end)
      heading = text.slice(part.head.start, Math.min(part.head.end, part.head.start + longestHeading))
  const { exampleFolders: words } = asideWords
  const shown = behindStart(heading, words) ?? beforeEnd(heading, words)
  return shown !== null && isKindName(shown)
}

/** UTF-16 units. */
const longestHeading = 80

/** Whether a story says who wants what, and nothing in it is still to be filled in. */
const isWhole = ({ sentence }: Story): boolean =>
  sentence?.role != null &&
  sentence.want !== null &&
  !slot.test(sentence.role.text) &&
  !slot.test(sentence.want.text)

const slot = /<[^>\n]{1,80}>|\[[^\]\n]{1,80}\](?!\()|\{[^}\n]{1,80}\}|…|\.{3}|_{3}/

const isAnnounced = (text: string, { label, criteria }: CriteriaSection): boolean =>
  filledOf(criteria).length > 0 &&
  !/^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]/.test(text.slice(label.start, label.start + 60))

/**
 * Whether a story stands in code, or in a quote that is another's. A quote below a name of a story that stands outside
 * of it is how some teams set off the sentence of their own.
 */
function isQuoted({ text, root, parts }: Document, { start, sentence }: Story): boolean {
  const at = sentence?.start ?? 0
  const block = root.children.find((it) => it.start <= at && at < it.end)
  if (block?.type !== 'blockquote' && block?.type !== 'code') return false
  if (start >= block.start) return true
  for (const part of partsIn(parts))
    if (part.start === start && (part.kind === 'section' || part.kind === 'label'))
      return !namesStory(text, part)
  return true
}

/** Whether a heading or a label is that of one story: by an id, by the word for one, or among `User stories`. */
const namesStory = (text: string, part: Part): boolean =>
  isNamedStory(text, part, null) ||
  isStoryName(text, part) ||
  hasStoryId(text, part) ||
  (part.around?.kind === 'section' && isCollecting(text, part.around))
