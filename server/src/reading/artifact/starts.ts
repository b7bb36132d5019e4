import { type Finder, finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { tags } from '../../domain/languages/tags.ts'
import { hasUnspaced } from '../sentence/opening.ts'
import { openWhys } from '../sentence/patterns.ts'

/** UTF-16 units that a role and what follows it take. */
export const reach = 300

/** A place where a sentence may begin, and the languages in which it may, as bits. */
export interface Start {
  readonly at: number
  readonly groups: number
}

/**
 * Where in a text a sentence may begin, in order: where nothing but markup stands before in its line, its cell or behind
 * its label, and words follow that open a sentence with a role, or with a why before a role; in a script that puts such
 * words last, at every such place.
 */
export function* startsIn(text: string): Generator<Start> {
  if (hasUnspaced(text)) {
    for (const match of text.matchAll(places)) {
      const at = match.index + match[0].length
      if (mayOpen(text, at)) yield { at, groups: every }
    }
    return
  }
  const hasRole = aheadIn(openers, text)
  for (const at of wordsIn(text)) {
    const groups = opensAt(text, at, hasRole)
    if (groups !== 0 && isPlace(text, at)) yield { at, groups }
  }
}

/** The languages in which the words at `at` open a sentence, as bits. */
function opensAt(text: string, at: number, hasRole: Ahead): number {
  // What begins behind a tag is found there.
  if (text.charCodeAt(at) === tag) return 0
  const found = openers.at(text, at, text.length)
  if (found === 0) return 0
  const asRole = found & asRoles
  const asWhy = found >>> languages.length
  const believed = asRole === 0 ? 0 : asRole & ~noRoleBehind(text, at)
  return asWhy !== 0 && hasRole(asRoles, at, at + reach) ? believed | asWhy : believed
}

const tag = 60
const every = -1

/** The languages in which no role begins with what stands behind the word at `at`: `As we can see`. */
function noRoleBehind(text: string, at: number): number {
  second.lastIndex = at
  const [found = ''] = second.exec(text) ?? []
  return found === '' ? 0 : noRoles.at(text, at + found.length, text.length)
}

/** A word and the space behind it, where another follows, and a space behind that. */
const second = /[\p{L}']{1,20}\s(?=[\p{L}']{1,20}[\s,])/uy

/** Whether a sentence may begin at a place of a text in which some stand at the end of what they say. */
function mayOpen(text: string, at: number): boolean {
  if (unspaced.test(text.slice(at, at + longestBefore + farthest))) return true
  lead.lastIndex = at
  lead.test(text)
  const start = lead.lastIndex
  return openers.at(text, start, text.length) !== 0
}

const unspaced = /[\u3041-\ud7ff]/
/** So far behind its beginning may a role be in such a script, in UTF-16 units. */
const farthest = 50

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
const lead = new RegExp(`(?:${sign}|${tags})*`, 'iy')
/** Each run of signs is looked through once: what follows it is asked outside. */
const signsOfPlace = new RegExp(`[\\n|:\\]>*]${sign}*`, 'g')

/** With what a sentence begins that has a role, by language, and behind those with a why before it. */
const openers = finderOf(() => [
  ...languages.map(({ sentence }) => [sentence.roles, sentence.sureRoles].flatMap(phrasesOf)),
  ...languages.map(({ sentence }) => openWhys(sentence)),
])
const asRoles = (1 << languages.length) - 1
const noRoles = finderOf(() =>
  languages.map(({ sentence }) =>
    sentence.order === 'endings' ? [] : [sentence.notRoleStarts, sentence.subjects].flatMap(phrasesOf),
  ),
)

/** Whether nothing stands before `at` in its line, its cell or behind its label but markup. */
export const isPlace = (text: string, at: number): boolean =>
  before.test(at > longestBefore ? text.slice(at - longestBefore, at) : `\n${text.slice(0, at)}`)

/** UTF-16 units. */
const longestBefore = 60

/** Where a sentence may begin, with what stands before it: bullets, numbers, boxes. */
const places = /(?:[\n|:\]]|\*\*|^)[ \t>*+-]{0,20}(?:\d{1,3}[.)][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?/g

/** The same at the end of what stands before a word, with the markup that may stand around it. */
const before = new RegExp(
  String.raw`(?:[\n|:\]]|\*\*)[ \t>*+-]{0,20}(?:\d{1,3}[.)][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:[\s*_>~"'“„‘«+\\-]|${tags}){0,20}$`,
  'i',
)

/** Whether a phrase of one of the groups, as bits, begins in a stretch of a text. */
export type Ahead = (groups: number, start: number, end: number) => boolean

/**
 * Tells of stretches of `text` whether phrases of `finder` begin in them. It has to be asked for one behind the other, by
 * where they start: nothing is looked through twice for the same groups.
 */
export function aheadIn(finder: Finder, text: string): Ahead {
  const known = new Map<number, { readonly found: number; readonly looked: number }>()
  return (groups, start, end) => {
    const { found, looked } = known.get(groups) ?? { found: -1, looked: 0 }
    if (found >= start) return found < end
    const next = looked >= end ? -1 : finder.first(text, groups, Math.max(start, looked), end)
    known.set(groups, { found: next, looked: next < 0 ? Math.max(looked, end) : next + 1 })
    return next >= 0
  }
}
