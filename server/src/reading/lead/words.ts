import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'

/** What people call a story, in every language: the source of a pattern. */
export const storyWords = patternOf(languages.flatMap(({ story }) => story.one))

/** The first three letters of those words, in small letters. */
export const storyBeginnings: ReadonlySet<string> = new Set(
  languages.flatMap(({ story }) => phrasesOf(story.one)).map((it) => it.slice(0, 3).toLowerCase()),
)

/** What ids of stories begin with, in every language: the source of a pattern. */
export const storyPrefixes = [...new Set(languages.flatMap(({ story }) => phrasesOf(story.prefixes)))].join(
  '|',
)

const numberWords = patternOf(languages.flatMap(({ numerals }) => numerals))

/** The word for a story with its number, which together are its id: `Story 1.1`, `User Story #3`, `Story one`. */
export const storyNumber = new RegExp(
  String.raw`(?:${storyWords})[ \t]?(?:#?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?|[A-Z]{1,5}-?\d{1,4}(?:\.\d{1,4}){0,3}|(?:${numberWords}))(?![\p{L}\p{N}]|\.\d)`,
  'iuy',
)
