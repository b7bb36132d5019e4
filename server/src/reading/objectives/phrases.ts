import { lookupKey } from '../../domain/languages/phrases.ts'
import { once } from '../../text/once.ts'

/** Whether a script puts no spaces between its words. */
const isDense = (phrase: string): boolean => /[\u3040-\u30ff\u3400-\u9fff]/.test(phrase)

/**
 * A source of a pattern (flag `i`) for any of `phrases`, the longest first; accents may be missing. Where a word ends is
 * not looked at: with a look around for each of some hundred phrases a pattern takes seconds to compile.
 */
export const anyOf = (phrases: readonly string[]): string =>
  [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((it) => [...it].map(charSource).join(''))
    .join('|')

function charSource(char: string): string {
  if (char === ' ') return '[ -]'
  if (char === "'") return "['’]"
  if (/[\\^$.*+?()[\]{}|/]/.test(char)) return `\\${char}`
  const bare = char.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return bare !== char && bare.length === 1 ? `[${char}${bare}]` : char
}

/** Looks for phrases as whole words, in any place of a text; in scripts without spaces as they stand. */
export interface Finder {
  readonly isIn: (text: string) => boolean
  /** Whether a text begins with one. */
  readonly begins: (text: string) => boolean
  readonly has: (word: string) => boolean
}

/** A finder of the phrases that `make` gives; they are asked for with the first question. */
export function finderOf(make: () => readonly string[]): Finder {
  const made = once(() => {
    const phrases = make()
    const keys = new Set(phrases.filter((it) => !isDense(it)).map(lookupKey))
    const dense = phrases.filter(isDense)
    const longest = Math.max(1, ...[...keys].map((it) => it.split(' ').length))
    return { keys, dense, longest }
  })
  const wordsOf = (text: string) =>
    lookupKey(text)
      .split(/[^\p{L}\p{N}']+/u)
      .filter((it) => it !== '')
  const isAt = (words: readonly string[], at: number) => {
    const { keys, longest } = made()
    let phrase = ''
    for (let i = at; i < Math.min(words.length, at + longest); i++) {
      phrase = phrase === '' ? (words[i] as string) : `${phrase} ${words[i]}`
      if (keys.has(phrase)) return true
    }
    return false
  }
  const hasDense = (text: string, how: (phrase: string) => boolean) => isDense(text) && made().dense.some(how)
  return {
    isIn(text) {
      const words = wordsOf(text)
      return words.some((_, at) => isAt(words, at)) || hasDense(text, (it) => text.includes(it))
    },
    begins: (text) => isAt(wordsOf(text), 0) || hasDense(text, (it) => text.startsWith(it)),
    has: (word) => made().keys.has(lookupKey(word)) || made().dense.includes(word),
  }
}
