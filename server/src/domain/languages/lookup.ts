import type { Language, Words } from './language.ts'
import { lookupKey, phrasesOf } from './phrases.ts'

/** What a whole word or name means, in whichever language: its key → the meaning. */
export type Lookup<T> = ReadonlyMap<string, T>

/** The words of all `languages` for some meanings; where two say the same, the first language counts. */
export function lookupOf<T>(
  languages: readonly Language[],
  meanings: (language: Language) => Iterable<readonly [meaning: T, words: Words]>,
): Lookup<T> {
  const found = new Map<string, T>()
  for (const language of languages)
    for (const [meaning, words] of meanings(language))
      for (const phrase of phrasesOf(words)) {
        const key = lookupKey(phrase)
        if (!found.has(key)) found.set(key, meaning)
      }
  return found
}

/** The words of all `languages` for one thing. */
export function wordsOf(
  languages: readonly Language[],
  words: (language: Language) => Words | readonly Words[],
): ReadonlySet<string> {
  const all = (language: Language): readonly Words[] => {
    const found = words(language)
    return typeof found[0] === 'string' ? [found as Words] : (found as readonly Words[])
  }
  return new Set(languages.flatMap((it) => all(it).flatMap(phrasesOf)).map(lookupKey))
}
