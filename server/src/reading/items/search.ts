import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import type { Text } from '../../model/story.ts'
import type { Span } from '../../text/span.ts'

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const months = languages.flatMap(({ horizons }) => horizons.months.flatMap((it) => phrasesOf(it)))
const openers = languages
  .flatMap(({ horizons }) => phrasesOf(horizons.numbered))
  .filter((it) => it.endsWith(' #'))
  .map((it) => it.slice(0, -2))

const words = (phrases: readonly string[]): string =>
  [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/** A time within a sentence: a quarter, a date, a month with its year, a version, a phase with its number. */
const time = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[QH][1-4](?:[ /-]20\d\d)?|20\d\d(?:-\d\d(?:-\d\d)?)?|(?:${words(months)})\.?\s(?:\d{1,2},?\s)?20\d\d|v\d+\.\d+|(?:${words(openers)})\s\d{1,3})(?![\p{L}\p{N}])`,
  'iu',
)

/** Of an item no more is looked at for a time. */
const longest = 1500

/** The time that is named within `span`; null where none is. */
export function timeIn(text: string, { start, end }: Span): Text | null {
  const match = time.exec(text.slice(start, Math.min(end, start + longest)))
  return match
    ? { start: start + match.index, end: start + match.index + match[0].length, text: match[0] }
    : null
}
