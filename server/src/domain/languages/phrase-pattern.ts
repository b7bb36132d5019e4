import { once } from '../../text/once.ts'
import { finderOf } from './finder.ts'
import { languages } from './index.ts'
import type { Language } from './language.ts'
import { patternOf } from './pattern.ts'
import { phrasesOf } from './phrases.ts'

/**
 * A pattern of phrases in all languages, of which only those are made that a text has a phrase of: one of them all takes
 * longer to make ready than most documents take to read.
 */
export interface PhrasePattern {
  /** What the pattern matches at `offset`; null where it does not. */
  readonly at: (text: string, offset: number) => RegExpExecArray | null
  /** Whether it matches anywhere. */
  readonly isIn: (text: string) => boolean
}

/** A pattern (flags `iu`) for any of the phrases of `words`; `around` puts their source into that of a longer one. */
export function phrasePattern(
  words: (language: Language) => readonly string[],
  around: (phrases: string) => string = (it) => it,
): PhrasePattern {
  const finder = finderOf(() => languages.map((it) => phrasesOf(words(it))))
  const here = languages.map((it) => once(() => new RegExp(around(`(?:${patternOf(words(it))})`), 'iuy')))
  const anywhere = languages.map((it) => once(() => new RegExp(around(`(?:${patternOf(words(it))})`), 'iu')))
  const at = (text: string, offset: number): RegExpExecArray | null => {
    for (let i = 0, rest = finder.at(text, offset, text.length); rest !== 0; i++, rest >>>= 1) {
      if ((rest & 1) === 0) continue
      const pattern = (here[i] as () => RegExp)()
      pattern.lastIndex = offset
      const found = pattern.exec(text)
      if (found) return found
    }
    return null
  }
  const isIn = (text: string): boolean => {
    const found = finder.within(text)
    return found !== 0 && anywhere.some((pattern, i) => (found & (1 << i)) !== 0 && pattern().test(text))
  }
  return { at, isIn }
}
