import type { Words } from './language.ts'
import { phrasesOf } from './phrases.ts'

/**
 * The source of a pattern (flags `iu`) for any of the phrases of `words`, the longer before what it begins with: white
 * space is as wide as people make it, accents of Latin letters may be missing, a word ends where its letters end.
 * Scripts that put no space between words have no such ends. What phrases begin with in common is tried once.
 */
export function patternOf(words: Words | readonly string[]): string {
  const groups = new Map<string, string[]>()
  for (const phrase of new Set(phrasesOf(words as Words))) {
    // A further word of the clause is looked for behind each of its own.
    const [first = '', ...rest] = phrase.split(' … ')
    if (first === '') continue
    const tail = rest.map((it) => `[^.]{0,120}?${edges(it).join(sourceOf(trieOf([it])))}`).join('')
    const key = JSON.stringify([...edges(first), tail])
    groups.set(key, [...(groups.get(key) ?? []), first])
  }
  return [...groups]
    .map(([key, phrases]): string => {
      const [before, behind, tail] = JSON.parse(key) as [string, string, string]
      return `${before}(?:${sourceOf(trieOf(phrases))})${behind}${tail && `(?=${tail})`}`
    })
    .join('|')
}

/**
 * Letters and digits of scripts that put spaces between words, as few ranges: classes such as `\p{L}` have seven
 * hundred, and make a pattern slow to compile.
 */
const letter =
  '[0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u052f\\u1e00-\\u1fff]'
const spaced = new RegExp(letter, 'u')

/** What a phrase asks of the characters before and behind it. */
const edges = (phrase: string): [before: string, behind: string] => [
  spaced.test(phrase[0] ?? '') ? `(?<!${letter})` : '',
  spaced.test(phrase.at(-1) ?? '') ? `(?!${letter})` : '',
]

/** What can follow at one place: a piece of a pattern → what can follow that. The empty piece is the end. */
interface Trie extends Map<string, Trie> {}

function trieOf(phrases: readonly string[]): Trie {
  const root: Trie = new Map()
  for (const phrase of phrases) {
    let at = root
    for (const piece of [...piecesOf(phrase), '']) {
      const next = at.get(piece) ?? new Map()
      at.set(piece, next)
      at = next
    }
  }
  return root
}

function sourceOf(trie: Trie): string {
  const ways = [...trie].filter(([piece]) => piece !== '').map(([piece, rest]) => piece + sourceOf(rest))
  if (ways.length === 0) return ''
  const all = ways.length === 1 ? (ways[0] as string) : `(?:${ways.join('|')})`
  return trie.has('') ? (ways.length === 1 ? `(?:${all})?` : `${all}?`) : all
}

/** A phrase letter by letter; a `…` that hangs on letters stands for further ones of its word. */
const piecesOf = (phrase: string): string[] =>
  [...phrase].map((char) => {
    if (char === ' ') return '\\s{1,9}'
    if (char === '…') return '\\p{L}{1,20}'
    if (char === "'") return "['’]"
    if (char <= 'z') return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char.toLowerCase()
    const bare = char.normalize('NFD').replace(/\p{M}/gu, '')
    return /\p{Script=Latin}/u.test(char) && bare !== char ? `[${char}${bare}]` : char
  })
