import { type Finder, finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { tags } from '../../domain/languages/tags.ts'
import { hasUnspaced } from '../sentence/opening.ts'
import { openWhys } from '../sentence/patterns.ts'

/** UTF-16 units that a role and what follows it take. */
export const reach = 300

/**
 * Where in a text a sentence may begin, in order: where nothing but markup stands before in its line, its cell or behind
 * its label, and words follow that open a sentence with a role, or with a why before a role; in a script that puts such
 * words last, at every such place.
 */
export function* startsIn(text: string): Generator<number> {
  if (hasUnspaced(text)) for (const match of text.matchAll(places)) yield match.index + match[0].length
  else {
    const hasRole = aheadIn(roles, text)
    for (const at of wordsIn(text)) {
      // What begins behind a tag is found there.
      if (text.charCodeAt(at) === tag) continue
      const isRole = roles.at(text, at, text.length) !== 0
      if (!isRole && whys.at(text, at, text.length) === 0) continue
      if (isPlace(text, at) && (isRole || hasRole(at, at + reach))) yield at
    }
  }
}

const tag = 60

/** Behind all signs that may stand at the beginning of a line, of a cell, or behind a label or a tag. */
function* wordsIn(text: string): Generator<number> {
  signs.lastIndex = 0
  signs.test(text)
  let at = signs.lastIndex
  if (at < text.length) yield at
  signsOfPlace.lastIndex = at
  while (signsOfPlace.test(text)) {
    at = signsOfPlace.lastIndex
    if (at < text.length) yield at
    signsOfPlace.lastIndex = at
  }
}

const sign = String.raw`[\s\d.)[\]_~"'“„‘«\\+>*|:-]`
const signs = new RegExp(`${sign}*`, 'y')
/** Each run of signs is looked through once: what follows it is asked outside. */
const signsOfPlace = new RegExp(`[\\n|:\\]>*]${sign}*`, 'g')

/** With what a sentence begins that has a role, or a why before it. */
const roles = finderOf(() => [
  languages.flatMap(({ sentence }) => [sentence.roles, sentence.sureRoles].flatMap(phrasesOf)),
])
const whys = finderOf(() => [languages.flatMap(({ sentence }) => openWhys(sentence))])

/** Whether nothing stands before `at` in its line, its cell or behind its label but markup. */
const isPlace = (text: string, at: number): boolean =>
  before.test(at > longestBefore ? text.slice(at - longestBefore, at) : `\n${text.slice(0, at)}`)

/** UTF-16 units. */
const longestBefore = 60

/** Where a sentence may begin, with what stands before it: bullets, numbers, boxes. */
const places = /(?:^|[\n|:\]]|\*\*)[ \t>*+-]{0,20}(?:\d{1,3}[.)][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?/g

/** The same at the end of what stands before a word, with the markup that may stand around it. */
const before = new RegExp(
  String.raw`(?:[\n|:\]]|\*\*)[ \t>*+-]{0,20}(?:\d{1,3}[.)][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:[\s*_>~"'“„‘«+\\-]|${tags}){0,20}$`,
  'i',
)

/**
 * Whether a phrase of `finder` begins in a stretch of `text`. It has to be asked for one stretch behind the other, by
 * where they start: nothing of the text is looked through twice.
 */
export function aheadIn(finder: Finder, text: string): (start: number, end: number) => boolean {
  let found = -1
  let looked = 0
  return (start, end) => {
    if (found < start) {
      found = finder.first(text, Math.max(start, looked), end)
      looked = Math.max(looked, found < 0 ? end : found + 1)
    }
    return found >= start && found < end
  }
}
