import { byFirstWord } from './first-word.ts'
import { isLetter } from './letter.ts'
import { patternOf } from './pattern.ts'
import { phrasesOf } from './phrases.ts'

/** A pattern of phrases that is made in pieces: for each word that one begins with when a text has that word. */
export interface PhrasePattern {
  /** What the pattern matches at `offset`; null where it does not. */
  readonly at: (text: string, offset: number) => RegExpExecArray | null
  /** Whether it matches anywhere. */
  readonly isIn: (text: string) => boolean
}

/** A pattern (flags `iu`) for any of the phrases of `words`; `around` puts their source into that of a longer one. */
export function phrasePattern(
  words: () => readonly string[],
  around: (phrases: string) => string = (it) => it,
): PhrasePattern {
  const phrases = byFirstWord(() => phrasesOf(words()).map((it) => [it, it] as const))
  const made = new Map<readonly string[], RegExp>()
  const at = (text: string, offset: number): RegExpExecArray | null => {
    const some = phrases.at(text, offset)
    if (some.length === 0) return null
    let pattern = made.get(some)
    if (!pattern) {
      pattern = new RegExp(around(`(?:${patternOf(some)})`), 'iuy')
      made.set(some, pattern)
    }
    pattern.lastIndex = offset
    return pattern.exec(text)
  }
  return {
    at,
    isIn(text) {
      for (let from = 0; from < text.length; from++) {
        if (at(text, from)) return true
        // Within a word none begins.
        while (isLetter(text.charCodeAt(from)) && isLetter(text.charCodeAt(from + 1))) from++
      }
      return false
    },
  }
}
