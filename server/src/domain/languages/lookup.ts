import { once } from '../../text/once.ts'
import type { Language, Words } from './language.ts'
import { keysOf } from './phrases.ts'

/** What a whole word or name means, in whichever language, by its key; made when it is first looked into. */
export interface Lookup<T> {
  readonly get: (key: string) => T | undefined
  readonly has: (key: string) => boolean
}

/** The keys of words in every language; made when they are first looked into. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>

/** The words of all `languages` for some meanings; where two say the same, the first language counts. */
export function lookupOf<T>(
  languages: readonly Language[],
  meanings: (language: Language) => Iterable<readonly [meaning: T, words: Words]>,
): Lookup<T> {
  const made = once(() => {
    const found = new Map<string, T>()
    for (const language of languages)
      for (const [meaning, words] of meanings(language))
        for (const key of keysOf(words)) if (!found.has(key)) found.set(key, meaning)
    return found
  })
  return { get: (key) => made().get(key), has: (key) => made().has(key) }
}

/** The words of all `languages` for one thing. */
export function wordsOf(
  languages: readonly Language[],
  words: (language: Language) => Words | readonly Words[],
): WordSet {
  const made = once(() => new Set(keysOf(languages.map(words).flat(2))))
  return { has: (key) => made().has(key) }
}
