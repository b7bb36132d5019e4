import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { once } from '../../text/once.ts'
import type { Span } from '../../text/span.ts'
import type { Text } from '../story.ts'
import { nameOf } from './name.ts'
import { without } from './outcome.ts'
import { timeOf } from './time.ts'

/** A time within a sentence: a quarter, a date, a month with its year, a version, a phase with its number. */
const time = once(() => {
  const months = patternOf(
    languages.flatMap(({ horizons }) => horizons.months.flatMap((it) => phrasesOf(it))),
  )
  const openers = patternOf(
    languages
      .flatMap(({ horizons }) => phrasesOf(horizons.numbered))
      .filter((it) => it.endsWith(' #') && it.length > 4)
      .map((it) => it.slice(0, -2)),
  )
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:[QH][1-4](?:[ /-]20\d\d)?|20\d\d(?:-\d\d(?:-\d\d)?)?|(?:${months})\.?\s(?:\d{1,2},?\s)?20\d\d|v\d+\.\d+|(?:${openers})\s\d{1,3})(?![\p{L}\p{N}])`,
    'iu',
  )
})

/** Of an item no more is looked at for a time. */
const longest = 1500

/** Whether what is said under the name of a time is an amount that something is to reach: `22 % → under 15 %`. */
export const isAmount = ({ text }: Text): boolean =>
  /\d/.test(text) &&
  /[%‰→<>≤≥€$]/.test(text) &&
  nameOf(text).keys.every((it) => timeOf(it) === null) &&
  timeIn(text, { start: 0, end: text.length }) === null

/** The time that is named within `span`, but not within one of `others`; null where none is. */
export function timeIn(text: string, { start, end }: Span, others: readonly Span[] = []): Text | null {
  const match = time().exec(without(text, { start, end: Math.min(end, start + longest) }, others))
  return match
    ? { start: start + match.index, end: start + match.index + match[0].length, text: match[0] }
    : null
}
