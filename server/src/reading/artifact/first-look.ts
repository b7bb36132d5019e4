import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { latest } from '../../text/latest.ts'
import { hasStoryWord, storyPrefixes } from '../lead/words.ts'
import { actFrom } from '../sentence/act.ts'
import { beginsWithRole } from '../sentence/opening.ts'
import { readSentence } from '../sentence/read.ts'
import { aheadIn, reach, startsIn } from './starts.ts'

/** What a first look at a text tells: most documents are looked at no further. */
export interface FirstLook {
  /** Whether a sentence that says who wants what may begin anywhere in it. */
  readonly begins: boolean
  /** Whether it may tell stories, too: it speaks of criteria, or begins several. */
  readonly mayTell: boolean
}

/** So many sentences may be told where no criteria are. */
const several = 3

/**
 * A first look at a text, cheap enough for every document: a sentence has to begin where one may, at the start of a
 * line, of a cell or behind a label, somebody has to want something soon behind it, and the text has to speak of
 * criteria, or begin several. No pattern is made before words stand in the text that it is made of: that takes longer
 * than to look through a hundred documents.
 */
export const firstLook = latest((text): FirstLook => {
  const hasWant = aheadIn(wants, text)
  const hasAct = aheadIn(acts, text)
  let found = 0
  let speaks: boolean | null = null
  for (const { at: start, groups } of startsIn(text)) {
    const isWanting = hasWant(groups, start, start + reachOfWant)
    if (!isWanting && !hasAct(groups, start, start + reachOfAct)) continue
    if (!beginsWithRole(text, { start, end: Math.min(text.length, start + reach) })) continue
    if (!mayBeWhole(text, start, isWanting)) continue
    speaks ??= criteriaWords.within(text) !== 0
    if (speaks || ++found >= several) return { begins: true, mayTell: true }
  }
  return { begins: found > 0, mayTell: mayName(text) && (speaks ?? criteriaWords.within(text) !== 0) }
})

/** UTF-16 units that a role takes, with all that may stand before the want where each is in a list, a row or a section of its own. */
const reachOfWant = 1000

/** The same where what somebody does follows the role at once. */
const reachOfAct = 200

const wants = finderOf(() => languages.map(({ sentence }) => phrasesOf(sentence.wants)))

/** What somebody does, by the words for who does it: what stands before them in their phrase may be any word. */
const acts = finderOf(() =>
  languages.map(({ sentence }) =>
    sentence.order === 'endings' ? [] : phrasesOf(sentence.acts).map((it) => it.replace(/^…\S* /, '')),
  ),
)

const criteriaWords = finderOf(() => [
  languages.flatMap(({ criteria, steps }) => phrasesOf([...criteria.names, ...steps.scenario])),
])

/**
 * Whether a want follows, in the words behind the role or, where the role has a line or a cell of its own, somewhere
 * near; or an act.
 */
function mayBeWhole(text: string, start: number, isWanting: boolean): boolean {
  const act = () => actFrom(text, { start, end: Math.min(text.length, start + reach) }) !== null
  if (!isWanting) return act()
  const words = text.slice(start, start + reach)
  const line = /[^\n|]*[^\s|][^\n|]*/.exec(words)?.[0] ?? ''
  if (line.length < longestRole) return true
  const blank = /\S[ \t]*\r?\n[ \t]*\r?\n/.exec(words)
  const sentence = readSentence(text, [{ start, end: start + (blank ? blank.index + 1 : words.length) }])
  return (sentence?.role != null && sentence.want !== null) || act()
}

/** UTF-16 units of a role that stands alone. */
const longestRole = 80

/** Headings and keys that may name a story: an id or the word for one with a number, `as_a:`. */
const headings = /[\r\n] {0,3}#{1,6}[ \t]+(?=[^\r\n]{0,100}\d)([^\r\n]{1,100})/g
const key = /as_an?(?<=^[ \t]*as_an?)[ \t]*:/im
const withId = new RegExp(`^\\W*(?:${storyPrefixes})[-_ ]?(?:\\p{Lu}{2,6}-)?\\d`, 'iu')

function mayName(text: string): boolean {
  if (key.test(text)) return true
  // A line break before each heading is looked for several times as fast as the start of a line.
  const [first = ''] = /^ {0,3}#[^\r\n]*/.exec(text) ?? []
  for (const it of [`\n${first}`, text])
    for (const [, heading = ''] of it.matchAll(headings))
      if (withId.test(heading) || hasStoryWord(heading)) return true
  return false
}
