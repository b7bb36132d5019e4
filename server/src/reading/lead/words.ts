import { languages } from '../../domain/languages/index.ts'
import type { Language, Words } from '../../domain/languages/language.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
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

/**
 * The word for a story with its number at `at`, which together are its id: `Story 1.1`, `User Story #3`, `Story one`;
 * null where they are none.
 */
export const storyNumberAt = (text: string, at: number): string | null => number.at(text, at)?.[0] ?? null
