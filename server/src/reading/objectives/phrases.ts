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

/** Phrases as they are looked up, with the number of words that the longest of them has. */
interface Keys {
  readonly keys: ReadonlySet<string>
  readonly longest: number
}

function keysOf(phrases: readonly string[]): Keys {
  const keys = new Set(phrases.filter((it) => !isDense(it)).map(lookupKey))
  return { keys, longest: Math.max(1, ...[...keys].map((it) => it.split(' ').length)) }
}

/** How many words the shortest phrase has that begins at `at`; 0 where none does. */
function lengthAt({ keys, longest }: Keys, words: readonly string[], at: number): number {
  let phrase = ''
  for (let i = at; i < Math.min(words.length, at + longest); i++) {
    phrase = phrase === '' ? (words[i] as string) : `${phrase} ${words[i]}`
    if (keys.has(phrase)) return i - at + 1
  }
  return 0
}

/** Looks for phrases as whole words, in any place of a text; in scripts without spaces as they stand. */
export interface Finder {
  readonly isIn: (text: string) => boolean
  /** Whether a text begins with one. */
  readonly begins: (text: string) => boolean
  readonly has: (word: string) => boolean
}

/**
 * A finder of the phrases that `make` gives, but for those that are part of one that `without` gives; they are asked for
 * with the first question.
 */
export function finderOf(make: () => readonly string[], without: () => readonly string[] = () => []): Finder {
  const made = once(() => {
    const phrases = make()
    const others = without()
    const dense = phrases.filter(isDense)
    const not = others.filter(isDense)
    return { ...keysOf(phrases), others: keysOf(others), dense, not }
  })
  const wordsOf = (text: string) =>
    lookupKey(text)
      .split(/[^\p{L}\p{N}']+/u)
      .filter((it) => it !== '')
  const isAt = (words: readonly string[], at: number) => lengthAt(made(), words, at) > 0
  const hasDense = (text: string, how: (phrase: string) => boolean) => isDense(text) && made().dense.some(how)
  return {
    isIn(text) {
      const words = wordsOf(text)
      for (let at = 0; at < words.length; ) {
        const skipped = lengthAt(made().others, words, at)
        if (skipped === 0 && isAt(words, at)) return true
        at += Math.max(1, skipped)
      }
      if (!isDense(text)) return false
      const rest = made().not.reduce((left, it) => left.replaceAll(it, ' '), text)
      return hasDense(rest, (it) => rest.includes(it))
    },
    begins: (text) => isAt(wordsOf(text), 0) || hasDense(text, (it) => text.startsWith(it)),
    has: (word) => made().keys.has(lookupKey(word)) || made().dense.includes(word),
  }
}
