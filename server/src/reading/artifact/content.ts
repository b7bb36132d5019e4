import { beforeEnd, behindStart } from '../../domain/affixes.ts'
import { asideWords } from '../../domain/aside.ts'
import { ownKind } from '../../domain/kinds/own.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { tags } from '../../domain/languages/tags.ts'
import { latest } from '../../text/latest.ts'
import { isAnyIn } from '../../text/sorted.ts'
import { wordCount } from '../../text/word-count.ts'
import type { Document } from '../document/document.ts'
import { hasStoryWord, storyPrefixes } from '../lead/words.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { actFrom } from '../sentence/act.ts'
import { beginsWithRole, hasUnspaced } from '../sentence/opening.ts'
import { openWhys } from '../sentence/patterns.ts'
import { readSentence } from '../sentence/read.ts'
import { hasStoryId, isCollecting, isNamedStory, isStoryName } from '../stories/name.ts'
import { storiesOf } from '../stories/read.ts'
import { type CriteriaSection, filledOf, type Story } from '../story.ts'
import { isKindName } from './file-names.ts'

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
  if (!mayTell(text)) return null
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

/**
 * A first look at a text, cheap enough for every document: a sentence has to begin where one may, at the start of a
 * line, of a cell or behind a label, somebody has to want something soon behind it, and the text has to speak of
 * criteria, or begin several.
 */
const mayTell = (text: string): boolean => lookAt(text).mayTell

/** Whether a sentence may begin anywhere in a text, by the same look. */
export const mayBeginStory = (text: string): boolean => lookAt(text).begins

const lookAt = latest((text): { readonly begins: boolean; readonly mayTell: boolean } => {
  let found = 0
  let speaks: boolean | null = null
  for (const start of startsIn(text)) {
    if (!beginsWithRole(text, { start, end: Math.min(text.length, start + reach) })) continue
    if (!mayBeWhole(text, start)) continue
    speaks ??= criteriaWords.within(text) !== 0
    if (speaks || ++found >= several) return { begins: true, mayTell: true }
  }
  return { begins: found > 0, mayTell: mayName(text) && (speaks ?? criteriaWords.within(text) !== 0) }
})

/** Where in a text a sentence may begin: by its first words, or in a script that puts them last at every place for one. */
function* startsIn(text: string): Generator<number> {
  if (hasUnspaced(text)) for (const match of text.matchAll(places)) yield match.index + match[0].length
  else for (const at of roles.starts(text)[0] ?? []) if (isPlace(text, at)) yield at
}

/** With what a sentence begins that has a role, or a why before it. */
const roles = finderOf(() => [
  languages.flatMap(({ sentence }) => [
    ...[sentence.roles, sentence.sureRoles].flatMap(phrasesOf),
    ...openWhys(sentence),
  ]),
])

/** Whether nothing stands before `at` in its line, its cell or behind its label but markup. */
const isPlace = (text: string, at: number): boolean =>
  before.test(at > longestBefore ? text.slice(at - longestBefore, at) : `\n${text.slice(0, at)}`)

/** UTF-16 units. */
const longestBefore = 60

/** Headings and keys that may name a story: an id or the word for one with a number, `as_a:`. */
const names = /^ {0,3}#{1,6}[ \t]+(?=[^\r\n]{0,100}\d)([^\r\n]{1,100})|^[ \t]*(?:as_a|as_an)[ \t]*:/gim
const withId = new RegExp(`^\\W*(?:${storyPrefixes})[-_ ]?(?:\\p{Lu}{2,6}-)?\\d`, 'iu')

function mayName(text: string): boolean {
  for (const [, heading] of text.matchAll(names))
    if (heading === undefined || withId.test(heading) || hasStoryWord(heading)) return true
  return false
}

/**
 * Whether a want follows, in the words behind the role or, where the role has a line or a cell of its own, somewhere
 * near; or an act. Where words of wanting stand is found by one look through the text, before any pattern is made.
 */
function mayBeWhole(text: string, start: number): boolean {
  if (!isAnyIn(wantsIn(text), { start, end: start + reachOfWant }))
    return actFrom(text, { start, end: Math.min(text.length, start + reach) }) !== null
  const words = text.slice(start, start + reach)
  const line = /[^\n|]*[^\s|][^\n|]*/.exec(words)?.[0] ?? ''
  if (line.length < longestRole) return true
  const blank = /\S[ \t]*\r?\n[ \t]*\r?\n/.exec(words)
  const sentence = readSentence(text, [{ start, end: start + (blank ? blank.index + 1 : words.length) }])
  return (
    (sentence?.role != null && sentence.want !== null) ||
    actFrom(text, { start, end: Math.min(text.length, start + reach) }) !== null
  )
}

/** UTF-16 units of a role that stands alone. */
const longestRole = 80

/** Where a sentence may begin, with what stands before it: bullets, numbers, boxes. */
const places = /(?:^|[\n|:\]]|\*\*)[ \t>*+-]{0,20}(?:\d{1,3}[.)][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?/g

/** The same at the end of what stands before a word, with the markup that may stand around it. */
const before = new RegExp(
  String.raw`(?:[\n|:\]]|\*\*)[ \t>*+-]{0,20}(?:\d{1,3}[.)][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:[\s*_>~"'“„‘«+\\-]|${tags}){0,20}$`,
  'i',
)

/** UTF-16 units that a role and what follows it take. */
const reach = 300

/** The same with all that may stand before the want where each is in a list, a row or a section of its own. */
const reachOfWant = 1000

const wants = finderOf(() => [languages.flatMap(({ sentence }) => phrasesOf(sentence.wants))])
/** By one look through a document, where words of wanting stand, in order. */
const wantsIn = latest((text): readonly number[] => wants.starts(text)[0] ?? [])

const criteriaWords = finderOf(() => [
  languages.flatMap(({ criteria, steps }) => phrasesOf([...criteria.names, ...steps.scenario])),
])
