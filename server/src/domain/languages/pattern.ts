import type { Words } from './language.ts'
import { phrasesOf } from './phrases.ts'

/**
 * The source of a pattern (flags `iu`) for any of the phrases of `words`, the longer before what it begins with: white
 * space is as wide as people make it, accents of Latin letters may be missing, a word ends where its letters end.
 * Scripts that put no space between words have no such ends. What phrases begin with in common is tried once.
 */
export function patternOf(words: Words | readonly string[]): string {
  const groups = new Map<string, Trie>()
  for (const phrase of new Set(phrasesOf(words as Words))) {
    // A further word of the clause is looked for behind each of its own.
    const [first = '', ...rest] = phrase.split(' … ')
    if (first === '') continue
    const tail = rest
      .map((it) => `[^.]{0,120}?${edges(it).join(sourceOf(add(newTrie(), piecesOf(it), '')))}`)
      .join('')
    const [before, behind] = edges(first)
    const trie = groups.get(before) ?? newTrie()
    groups.set(before, add(trie, piecesOf(first), `${behind}${tail && `(?=${tail})`}`))
  }
  return [...groups].map(([before, trie]) => `${before}(?:${sourceOf(trie)})`).join('|')
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

/** What can follow at one place. */
interface Trie {
  /** A piece of a pattern → what can follow that. */
  readonly next: Map<string, Trie>
  /** What has to hold where phrases end right here. */
  readonly ends: Set<string>
  /** The same of all that end here or further on. */
  readonly allEnds: Set<string>
}

const newTrie = (): Trie => ({ next: new Map(), ends: new Set(), allEnds: new Set() })

/** `root` with one more phrase, where `end` has to hold behind it. */
function add(root: Trie, phrase: readonly string[], end: string): Trie {
  let at = root
  at.allEnds.add(end)
  for (const piece of phrase) {
    let next = at.next.get(piece)
    if (!next) {
      next = newTrie()
      at.next.set(piece, next)
    }
    at = next
    at.allEnds.add(end)
  }
  at.ends.add(end)
  return root
}

/**
 * The longer before what it begins with, so that `en tant qu'` is not taken for `en tant qu`. What has to hold where
 * phrases end is said once for all that ask for the same.
 */
function sourceOf(trie: Trie): string {
  if (trie.allEnds.size === 1) return bareSource(trie) + [...trie.allEnds].join('')
  const ways = [...waysOn(trie, sourceOf), ...trie.ends]
  return ways.length === 1 ? (ways[0] as string) : `(?:${ways.join('|')})`
}

/** The same without what has to hold at the end. */
function bareSource(trie: Trie): string {
  const ways = waysOn(trie, bareSource)
  if (ways.length === 0) return ''
  const all = ways.length === 1 ? (ways[0] as string) : `(?:${ways.join('|')})`
  if (trie.ends.size === 0) return all
  return ways.length === 1 ? `(?:${all})?` : `${all}?`
}

/** Letters are tried before any letters. */
function waysOn({ next }: Trie, source: (trie: Trie) => string): string[] {
  const ways: string[] = []
  for (const [piece, rest] of next) if (piece !== furtherLetters) ways.push(piece + source(rest))
  const further = next.get(furtherLetters)
  if (further) ways.push(furtherLetters + source(further))
  return ways
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
