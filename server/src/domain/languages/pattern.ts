import { memo } from '../../text/memo.ts'
import { isLetter, letter } from './letter.ts'
import { phrasesOf } from './phrases.ts'

/**
 * The source of a pattern (flags `iu`) for any of the phrases of `words`, the longer before what it begins with: white
 * space is as wide as people make it, accents of Latin letters may be missing, a word ends where its letters end.
 * Scripts that put no space between words have no such ends. What phrases begin with in common is tried once.
 */
export function patternOf(words: readonly string[]): string {
  const groups = new Map<string, Way[]>()
  for (const phrase of new Set(phrasesOf(words))) {
    // A further word of the clause is looked for behind each of its own.
    const [first = '', ...rest] = phrase.split(' … ')
    if (first === '') continue
    const tail = rest
      .map((it) => `[^.]{0,120}?${edgeBefore(it)}${piecesOf(it).join('')}${edgeBehind(it)}`)
      .join('')
    const before = edgeBefore(first)
    const way = { pieces: piecesOf(first), end: `${edgeBehind(first)}${tail && `(?=${tail})`}` }
    const group = groups.get(before)
    if (group) group.push(way)
    else groups.set(before, [way])
  }
  return [...groups].map(([before, ways]) => `${before}(?:${sourceOf(ways, 0)})`).join('|')
}

/** What a phrase asks of the characters before and behind it. */
const edgeBefore = (phrase: string): string => (isLetter(phrase.charCodeAt(0)) ? `(?<!${letter})` : '')
const edgeBehind = (phrase: string): string =>
  isLetter(phrase.charCodeAt(phrase.length - 1)) ? `(?!${letter})` : ''

/** A phrase, piece of a pattern by piece, and what has to hold behind it. */
interface Way {
  readonly pieces: readonly string[]
  readonly end: string
}

/**
 * The longer before what it begins with, so that `en tant qu'` is not taken for `en tant qu`; all `ways` are the same
 * before `at`. What has to hold where phrases end is said once for all that ask for the same.
 */
function sourceOf(ways: readonly Way[], at: number): string {
  const [{ pieces, end }] = ways as readonly [Way]
  if (ways.length === 1) return pieces.slice(at).join('') + end
  if (ways.every((it) => it.end === end)) return bareSource(ways, at) + end
  const ends = ways.filter((it) => it.pieces.length === at).map((it) => it.end)
  const all = [...new Set([...waysOn(ways, at, sourceOf), ...ends])]
  return all.length === 1 ? (all[0] as string) : `(?:${all.join('|')})`
}

/** The same without what has to hold at the end. */
function bareSource(ways: readonly Way[], at: number): string {
  const [{ pieces }] = ways as readonly [Way]
  if (ways.length === 1) return pieces.slice(at).join('')
  const on = waysOn(ways, at, bareSource)
  if (on.length === 0) return ''
  const all = on.length === 1 ? (on[0] as string) : `(?:${on.join('|')})`
  if (!ways.some((it) => it.pieces.length === at)) return all
  return on.length === 1 ? `(?:${all})?` : `${all}?`
}

/** What can follow at one place; letters are tried before any letters. */
function waysOn(
  ways: readonly Way[],
  at: number,
  source: (ways: readonly Way[], at: number) => string,
): string[] {
  const next = new Map<string, Way[]>()
  for (const way of ways) {
    const piece = way.pieces[at]
    if (piece === undefined) continue
    const those = next.get(piece)
    if (those) those.push(way)
    else next.set(piece, [way])
  }
  const further = next.get(furtherLetters)
  next.delete(furtherLetters)
  if (further) next.set(furtherLetters, further)
  return [...next].map(([piece, those]) => piece + source(those, at + 1))
}

const furtherLetters = '\\p{L}{1,20}'

/** A phrase letter by letter; a `…` that hangs on letters stands for further ones of its word. */
const piecesOf = (phrase: string): string[] => Array.from(phrase, pieceOf)

/** Letters come again and again. */
const pieceOf = memo(newPiece)

function newPiece(char: string): string {
  if (char === ' ') return '\\s{1,9}'
  if (char === '…') return furtherLetters
  if (char === "'") return "['’]"
  if (char <= 'z') return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char.toLowerCase()
  const bare = char.normalize('NFD').replace(/\p{M}/gu, '')
  return /\p{Script=Latin}/u.test(char) && bare !== char ? `[${char}${bare}]` : char
}
