import type { Words } from './language.ts'
import { phrasesOf } from './phrases.ts'

/**
 * The source of a pattern (flags `iu`) for any of the phrases of `words`, the longer before what it begins with: white
 * space is as wide as people make it, accents of Latin letters may be missing, a word ends where its letters end.
 * Scripts that put no space between words have no such ends. What phrases begin with in common is tried once.
 */
export function patternOf(words: Words | readonly string[]): string {
  const groups = new Map<string, string[][]>()
  for (const phrase of new Set(phrasesOf(words as Words))) {
    // A further word of the clause is looked for behind each of its own.
    const [first = '', ...rest] = phrase.split(' … ')
    if (first === '') continue
    const tail = rest
      .map((it) => `[^.]{0,120}?${edges(it).join(sourceOf(trieOf([[...piecesOf(it), end]])))}`)
      .join('')
    const [before, behind] = edges(first)
    const pieces = [...piecesOf(first), `${end}${behind}${tail && `(?=${tail})`}`]
    groups.set(before, [...(groups.get(before) ?? []), pieces])
  }
  return [...groups].map(([before, all]) => `${before}(?:${sourceOf(trieOf(all))})`).join('|')
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

/** What can follow at one place: a piece of a pattern → what can follow that. */
interface Trie extends Map<string, Trie> {}

/** With this begins the last piece of a phrase: what has to hold where it ends. */
const end = '\u0000'

function trieOf(phrases: readonly (readonly string[])[]): Trie {
  const root: Trie = new Map()
  for (const phrase of phrases) {
    let at = root
    for (const piece of phrase) {
      const next = at.get(piece) ?? new Map()
      at.set(piece, next)
      at = next
    }
  }
  return root
}

/**
 * The longer before what it begins with, so that `en tant qu'` is not taken for `en tant qu`. What has to hold where
 * phrases end is said once for all that ask for the same.
 */
function sourceOf(trie: Trie): string {
  const ends = endsIn(trie)
  if (ends.size === 1) return bareSource(trie) + [...ends].join('')
  const pieces = [...trie.keys()].sort((a, b) => rank(a) - rank(b))
  const ways = pieces.map((it) =>
    it.startsWith(end) ? it.slice(end.length) : it + sourceOf(trie.get(it) as Trie),
  )
  return ways.length === 1 ? (ways[0] as string) : `(?:${ways.join('|')})`
}

/** The same without what has to hold at the end. */
function bareSource(trie: Trie): string {
  const pieces = [...trie.keys()].sort((a, b) => rank(a) - rank(b))
  const ways = pieces.filter((it) => !it.startsWith(end)).map((it) => it + bareSource(trie.get(it) as Trie))
  if (ways.length === 0) return ''
  const all = ways.length === 1 ? (ways[0] as string) : `(?:${ways.join('|')})`
  if (!pieces.some((it) => it.startsWith(end))) return all
  return ways.length === 1 ? `(?:${all})?` : `${all}?`
}

/** Letters are tried before any letters, and what ends a phrase is tried last. */
const rank = (piece: string): number => (piece.startsWith(end) ? 2 : piece === furtherLetters ? 1 : 0)

/** What has to hold where the phrases end that go on from here. */
function endsIn(trie: Trie): Set<string> {
  const found = new Set<string>()
  for (const [piece, rest] of trie)
    if (piece.startsWith(end)) found.add(piece.slice(end.length))
    else for (const it of endsIn(rest)) found.add(it)
  return found
}

const furtherLetters = '\\p{L}{1,20}'

/** A phrase letter by letter; a `…` that hangs on letters stands for further ones of its word. */
const piecesOf = (phrase: string): string[] =>
  [...phrase].map((char) => {
    if (char === ' ') return '\\s{1,9}'
    if (char === '…') return furtherLetters
    if (char === "'") return "['’]"
    if (char <= 'z') return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char.toLowerCase()
    const bare = char.normalize('NFD').replace(/\p{M}/gu, '')
    return /\p{Script=Latin}/u.test(char) && bare !== char ? `[${char}${bare}]` : char
  })
