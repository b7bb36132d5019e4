import { languages } from '../../domain/languages/index.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import { isOneOf, plainNouns, roadmapNames, thingNames } from './words.ts'

/**
 * How surely words name a time: `sure` by themselves; `weak` only where most of what stands beside them does, too, as
 * `1.19` and `May`.
 */
export type Grade = 'sure' | 'weak'

export interface Time {
  readonly grade: Grade
  /** How much of the key it takes up: to the end where nothing else is said. */
  readonly end: number
  /** Whether it is a date, and no phase or version of which only the team knows when it is. */
  readonly isDate: boolean
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const oneOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
const keysOf = (words: readonly string[]): string[] => phrasesOf(words as never).map(lookupKey)

const edge = String.raw`(?![\p{L}\p{N}])`
const numerals = oneOf(languages.flatMap((it) => keysOf(it.numerals)))
const number = String.raw`(?:\d{1,4}(?:\.(?:\d{1,3}|x)){0,2}\p{Ll}?|[ivx]{1,4}|[a-d]|${numerals})`
const numbers = `${number}(?: ?[–—/&+,]? ?${number}${edge}){0,3}`

const numbered = languages.flatMap((it) => keysOf(it.horizons.numbered))
/** `Q#`: letters that say what is numbered; alone, but for quarters and halves, they can mean anything. */
const letters = oneOf(numbered.filter((it) => /^\p{L}{1,2} ?#$/u.test(it)).map((it) => it.replace(/ ?#/, '')))
/** `phase #`: what follows is its title. */
const openers = oneOf(
  numbered
    .filter((it) => it.endsWith('#') && !/^\p{L}{1,2} ?#$/u.test(it))
    .map((it) => it.replace(/ ?#$/, '')),
)
/** `next # months`: what follows would make something else of it. */
const closed = new Set(numbered.filter((it) => !it.endsWith('#')))
const anyNumber = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,3}(?: ?[–—/+-]? ?\\d{1,3})?|${numerals})${edge}|(?<=\\p{Script=Han})\\d{1,3}`,
  'u',
)

const months = oneOf(languages.flatMap(({ horizons }) => horizons.months.flatMap((it) => keysOf(it))))
const seasons = oneOf(languages.flatMap(({ horizons }) => horizons.seasons.flatMap((it) => keysOf(it))))
const year = String.raw`(?:20\d\d ?年?度?|['’]\d\d)`
const date = String.raw`(?:\d{1,2}[./]\d{1,2}[./]20\d\d|\d{1,2}[./]20\d\d|20\d\d[./]\d{1,2}(?:[./]\d{1,2})?)`
const token = String.raw`(?<date>${date})|(?<year>${year})|(?<half>[qh] ?[1-4]|[1-4]q)(?=\d\d${edge}|[^\p{L}\p{N}]|$)|(?<letter>(?:${letters}) ?\d{1,4})|(?<month>(?:${months})\.?)|(?<season>${seasons})|(?<phase>(?:${openers}) ?#?${numbers})`
const first = new RegExp(
  `(?:${token})(?=[^\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}]|$|(?<=[1-4])\\d\\d)`,
  'uy',
)
/** What stands between two of them: a dash, a comma, a short word, the day of a month. */
const between = /[ ,./–—&+'’-]{0,3}(?:(?:\d{1,2}|\p{L}{1,3})(?:[ .,/–—]{1,2}|$)(?:\p{L}{1,2} )?)?/uy

/** The time that a key begins with: `q1 2027`, `phase 2`, `march 2027`; null where it does not. */
function timeAt(key: string): Time | null {
  let at = 0
  let isSure = false
  let isWeak = false
  let isDate = false
  for (let step = 0; step < 8; step++) {
    first.lastIndex = at
    const match = first.exec(key)
    if (!match) break
    const { date: day, year: ofYear, half, letter, month, season, phase } = match.groups ?? {}
    if (day || ofYear || half || phase) isSure = true
    if (letter || month || season) isWeak = true
    if (!phase && !letter) isDate = true
    at = first.lastIndex
    between.lastIndex = at
    const gap = between.exec(key)?.[0] ?? ''
    first.lastIndex = at + gap.length
    if (!first.test(key)) {
      // `3 March`, `March 15`
      const day = /^[ .]{1,2}\d{1,2}\.?$/.exec(key.slice(at))
      if (day && month) at = key.length
      break
    }
    at += gap.length
  }
  if (at === 0) return null
  if (isSure) return { grade: 'sure', end: at, isDate }
  return isWeak && at === key.length ? { grade: 'weak', end: at, isDate } : null
}

const sureVersion =
  /^(?:v ?\d{1,4}\.(?:\d{1,4}|x)(?:\.(?:\d{1,4}|x))?|v?\d{1,4}\.\d{1,4}\.(?:\d{1,4}|x))(?![\p{L}\p{N}.])/u
const weakVersion = /^v ?\d{1,3}(?:\.x)?(?![\p{L}\p{N}.])|^\d{1,4}\.(?:\d{1,4}|x)\+?$/u
const namedVersion =
  /^(\p{L}[\p{L}\p{N}]*(?: \p{L}[\p{L}\p{N}]*){0,2}) v?\d{1,4}\.(?:\d{1,4}|x)(?:\.\d{1,4})?$/u

/** `v1.2`, `1.19`, `berthly 1.19`; not `story 1.1`. */
function versionAt(key: string): Time | null {
  const sure = sureVersion.exec(key)
  if (sure) return { grade: 'sure', end: sure[0].length, isDate: false }
  const weak = weakVersion.exec(key)
  if (weak) return { grade: 'weak', end: weak[0].length, isDate: false }
  const product = namedVersion.exec(key)?.[1]
  return product && !product.split(' ').some((it) => isThing(it))
    ? { grade: 'weak', end: key.length, isDate: false }
    : null
}

const kindNames = new Set(
  languages.flatMap(({ kinds, criteria, steps }) => [
    ...Object.values(kinds).flatMap(({ one }) => keysOf(one)),
    ...keysOf(criteria.one),
    ...keysOf(steps.scenario),
  ]),
)
const isThing = (word: string): boolean => word.length < 2 || kindNames.has(word) || isOneOf(thingNames, word)

const whole = new Set(languages.flatMap((it) => keysOf(it.horizons.whole)))

/** `now`; `next priorities`, `objetivos a corto plazo`: with nothing beside it but what a plan is made of. */
function isWhole(key: string): boolean {
  if (whole.has(key)) return true
  const words = key.split(' ')
  if (words.length < 2 || words.length > 6) return false
  for (let size = 1; size < words.length && size <= 4; size++) {
    const isAt = (from: number, rest: readonly string[]) =>
      rest.length <= 2 &&
      whole.has(words.slice(from, from + size).join(' ')) &&
      rest.every((it) => isOneOf(plainNouns, it))
    if (isAt(0, words.slice(size)) || isAt(words.length - size, words.slice(0, -size))) return true
  }
  return false
}

/** The time that the key of a name, or of a part of one, begins with; null where it names none. */
export const timeOf = memo((key): Time | null => {
  if (isWhole(key) || closed.has(key.replace(anyNumber, '#')))
    return { grade: 'sure', end: key.length, isDate: false }
  const found = timeAt(key) ?? versionAt(key)
  if (found) return found
  // `roadmap 2027`, `roadmap for q1`
  const [head = '', next = '', ...rest] = key.split(' ')
  if (!roadmapNames.has(head) || next === '') return null
  const tail = [...(next.length <= 3 && !/\d/.test(next) ? [] : [next]), ...rest].join(' ')
  const time = timeAt(tail)
  return time && { ...time, end: key.length - tail.length + time.end }
})
