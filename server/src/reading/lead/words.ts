import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'

/** What people call a story, in every language: the source of a pattern. */
export const storyWords = patternOf(languages.flatMap(({ story }) => story.one))

const numberWords = patternOf(languages.flatMap(({ numerals }) => numerals))

/** The word for a story with its number, which together are its id: `Story 1.1`, `User Story #3`, `Story one`. */
export const storyNumber = new RegExp(
  String.raw`(?:${storyWords})[ \t]?(?:#?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?|[A-Z]{1,5}-?\d{1,4}(?:\.\d{1,4}){0,3}|(?:${numberWords}))(?![\p{L}\p{N}]|\.\d)`,
  'iuy',
)
