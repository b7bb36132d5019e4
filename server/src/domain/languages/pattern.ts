import type { Words } from './language.ts'
import { phrasesOf } from './phrases.ts'

/**
 * The source of a pattern (flags `iu`) for any of the phrases of `words`, the longest first: white space is as wide as
 * people make it, accents of Latin letters may be missing, a word ends where its letters end. Scripts that put no space
 * between words have no such ends.
 */
export function patternOf(words: Words | readonly string[]): string {
  const phrases = [...new Set(phrasesOf(words as Words))].sort((a, b) => b.length - a.length)
  return phrases.map(sourceOf).join('|')
}

/** ` … ` stands for words of the same clause, a `…` that hangs on letters for further ones of its word. */
function sourceOf(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' … ')
  const start = bounded(first)
  return rest.length === 0 ? start : `${start}(?=${rest.map((it) => `[^.]{0,120}?${bounded(it)}`).join('')})`
}

const bounded = (phrase: string): string =>
  `${isSpaced(phrase[0]) ? '(?<![\\p{L}\\p{N}])' : ''}${plainSource(phrase)}${isSpaced(phrase.at(-1)) ? '(?![\\p{L}\\p{N}])' : ''}`

/** Whether a letter is of a script that puts spaces between words. */
const isSpaced = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(letter)

const plainSource = (phrase: string): string =>
  [...phrase]
    .map((char) => {
      if (char === ' ') return '\\s{1,9}'
      if (char === '…') return '\\p{L}{1,20}'
      if (char === "'") return "['’]"
      if (/[\\^$.*+?()[\]{}|/]/.test(char)) return `\\${char}`
      const bare = char.normalize('NFD').replace(/\p{M}/gu, '')
      return /\p{Script=Latin}/u.test(char) && bare !== char ? `[${char}${bare}]` : char
    })
    .join('')
