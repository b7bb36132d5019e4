import { languages } from '../../domain/languages/index.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'
import { lazily } from '../../text/lazily.ts'

/** The patterns of times, made from the words of all languages at once; they are matched against keys. */
export interface TimeWords {
  /** Whole names: `now`. */
  readonly whole: ReadonlySet<string>
  /** Whole names with a number, which stands as `#`: `next # months`. */
  readonly closed: ReadonlySet<string>
  /** A number within a name. */
  readonly number: RegExp
  /** One token of a time, such as a year or `phase 2`, at a place. */
  readonly token: RegExp
  /** What documents and parts of them are called, so that `story 1.1` is no version of a product. */
  readonly kinds: ReadonlySet<string>
}

const keysOf = (words: readonly string[]): string[] =>
  phrasesOf(words as readonly [string, ...string[]]).map(lookupKey)

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const oneOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const edge = String.raw`(?![\p{L}\p{N}])`
const numeralsOf = (): string => oneOf(languages.flatMap((it) => keysOf(it.numerals)))
const numberedOf = (): string[] => languages.flatMap((it) => keysOf(it.horizons.numbered))
/** `q#`, `fy #`: letters that say what is numbered. */
const isLetters = (phrase: string): boolean => /^\p{Script=Latin}{1,2} ?#$/u.test(phrase)

export const timeWords: TimeWords = lazily<TimeWords>({
  whole: () => new Set(languages.flatMap((it) => keysOf(it.horizons.whole))),
  closed: () => new Set(numberedOf().filter((it) => !it.endsWith('#'))),
  number: () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:\d{1,3}(?: ?[–—/+-]? ?\d{1,3})?|${numeralsOf()})${edge}|(?<=\p{Script=Han})(?:\d{1,3}|(?:${numeralsOf()})(?=\p{Script=Han}))|^\d{1,3}(?=\p{Script=Han})`,
      'u',
    ),
  token: tokenOf,
  kinds: () =>
    new Set(
      languages.flatMap(({ kinds, criteria, steps }) => [
        ...Object.values(kinds).flatMap(({ one }) => keysOf(one)),
        ...keysOf(criteria.one),
        ...keysOf(steps.scenario),
      ]),
    ),
})

function tokenOf(): RegExp {
  const number = String.raw`(?:\d{1,4}(?:\.(?:\d{1,3}|x)){0,2}\p{Ll}?|[ivx]{1,4}|[a-d]|${numeralsOf()})`
  const numbers = `${number}(?: ?[–—/&+,]? ?${number}${edge}){0,3}`
  const numbered = numberedOf()
  const letters = oneOf(numbered.filter(isLetters).map((it) => it.replace(/ ?#/, '')))
  const openers = oneOf(
    numbered.filter((it) => it.endsWith('#') && !isLetters(it)).map((it) => it.replace(/ ?#$/, '')),
  )
  const months = oneOf(languages.flatMap(({ horizons }) => horizons.months.flatMap((it) => keysOf(it))))
  const seasons = oneOf(languages.flatMap(({ horizons }) => horizons.seasons.flatMap((it) => keysOf(it))))
  const date = String.raw`\d{1,2}[./]\d{1,2}[./]20\d\d|\d{1,2}[./]20\d\d|20\d\d[./]\d{1,2}(?:[./]\d{1,2})?`
  const year = String.raw`20\d\d ?年?度?|['’]\d\d`
  const half = String.raw`(?:[qh] ?[1-4]|[1-4]q)(?=\d\d${edge}|[^\p{L}\p{N}]|$)`
  const end = String.raw`(?=[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}]|$|(?<=[1-4])\d\d${edge}|(?<=\p{Script=Han})\d)`
  return new RegExp(
    String.raw`(?:(?<date>${date})|(?<year>${year})|(?<half>${half})|(?<letter>(?:${letters}) ?\d{1,4}(?:\.\d{1,2}){0,2})|(?<month>(?:${months})\.?)|(?<season>${seasons})|(?<phase>(?:${openers}) ?#?${numbers}))${end}`,
    'uy',
  )
}
