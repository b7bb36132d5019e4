import { languages } from '../../domain/languages/index.ts'
import type { Language, Words } from '../../domain/languages/language.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { once } from '../../text/once.ts'

const words = ({ story }: Language): Words => story.one

/** What people call a story, in every language: the source of a pattern. */
export const storyWords = once(() => patternOf(languages.flatMap(words)))

const word = phrasePattern(words)

/** Whether the word for a story stands anywhere in a text. */
export const hasStoryWord = (text: string): boolean => word.isIn(text)

/** Whether the word for a story stands at `at`. */
export const isStoryWordAt = (text: string, at: number): boolean => word.at(text, at) !== null

const numerals = once(() => patternOf(languages.flatMap((it) => it.numerals)))
const number = phrasePattern(
  words,
  (it) =>
    String.raw`${it}[ \t]?(?:#?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?|[A-Z]{1,5}-?\d{1,4}(?:\.\d{1,4}){0,3}|(?:${numerals()}))(?![\p{L}\p{N}]|\.\d)`,
)

/** What ids of stories begin with, in every language: the source of a pattern. */
export const storyPrefixes = [...new Set(languages.flatMap(({ story }) => phrasesOf(story.prefixes)))].join(
  '|',
)

/**
 * The word for a story with its number or letter at `at`, which together are its id: `Story 1.1`, `User Story #3`,
 * `Story one`, `Story B`; null where they are none.
 */
export function storyNumberAt(text: string, at: number): string | null {
  const numbered = number.at(text, at)?.[0]
  if (numbered !== undefined) return numbered
  const named = word.at(text, at)?.[0]
  if (named === undefined) return null
  letter.lastIndex = at + named.length
  const found = letter.exec(text)?.[0]
  return found === undefined ? null : named + found
}

/** A capital letter that something sets apart from words behind it: `Story a day` has none. */
const letter = /[ \t]?[A-Z](?=[*_]{0,3}[ \t]{0,2}(?:[:：.)]|[–—-][ \t]|[\r\n]|$))/y
