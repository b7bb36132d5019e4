import { once } from '../../text/once.ts'
import { isLetter } from './letter.ts'
import { tags } from './tags.ts'

/**
 * Tells which of some groups of phrases stand in a text, by one walk over its letters, however many phrases there are.
 * It is for a first look, before a pattern of `patternOf`: it may find a phrase where that finds none, since markup
 * counts as a space and nothing behind a `…` is looked at; never the other way round.
 */
export interface Finder {
  /** The groups of which a phrase begins at `at` and ends at `end` at most: the bit `1 << i` for the group `i`. */
  at(text: string, at: number, end: number): number
  /** The groups of which a phrase begins anywhere in `text`. */
  within(text: string): number
  /** Where the first phrase of one of `groups`, as bits, begins between `from` and `to`; -1 where none does. */
  first(text: string, groups: number, from: number, to: number): number
  /** Where in `text` phrases begin, group by group, each in order. */
  starts(text: string): readonly (readonly number[])[]
}

/**
 * A finder of at most 31 groups, from phrases as `phrasesOf` gives them. They are asked for with the first question, and
 * told apart as far as texts ask for it.
 */
export function finderOf(groups: () => readonly (readonly string[])[]): Finder {
  const made = once(() => madeOf(groups()))
  const at = (text: string, from: number, end: number): number => {
    const { root, table, next, firsts } = made()
    const code = text.charCodeAt(from)
    if (code < 128 && firsts[code] === 0) return 0
    return mayBe(table, text, from, end) && mayBe(next, text, from + 1, end) ? walk(root, text, from, end) : 0
  }
  return {
    at,
    within(text) {
      const { all } = made().root
      let found = 0
      for (let from = 0; from < text.length && found !== all; from = nextStart(text, from))
        found |= at(text, from, text.length)
      return found
    },
    first(text, groups, from, to) {
      const start = from > 0 && isLetter(text.charCodeAt(from - 1)) ? wordsEnd(text, from) : from
      for (let place = start; place < to && place < text.length; place = nextStart(text, place))
        if (text.charCodeAt(place) !== tag && (at(text, place, text.length) & groups) !== 0) return place
      return -1
    },
    starts(text) {
      const { root, table, next, firsts, count } = made()
      const lists: number[][] = Array.from({ length: count }, () => [])
      for (let from = 0; from < text.length; ) {
        const code = text.charCodeAt(from)
        // What begins behind a tag is found there.
        if (
          (code >= 128 || (firsts[code] === 1 && code !== tag)) &&
          mayBe(table, text, from, text.length) &&
          mayBe(next, text, from + 1, text.length)
        )
          for (let i = 0, rest = walk(root, text, from, text.length); rest !== 0; i++, rest >>>= 1)
            if ((rest & 1) !== 0) lists[i]?.push(from)
        from++
        if (isLetter(code)) while (from < text.length && isLetter(text.charCodeAt(from))) from++
      }
      return lists
    },
  }
}

/** What a finder looks at; made by one walk over its phrases, since there are thousands. */
function madeOf(groups: readonly (readonly string[])[]) {
  const all: Phrase[] = []
  // For each character of ASCII, 1 where a phrase may begin with it; a tag may be blanked out.
  const firsts = new Uint8Array(128)
  firsts[tag] = 1
  const folded = new Set<number>()
  const table = new Uint8Array(classes ** 3)
  const next = new Uint8Array(classes ** 3)
  for (const [i, phrases] of groups.entries())
    for (const phrase of phrases) {
      if (phrase === '') continue
      all.push({ phrase, bit: 1 << i })
      folded.add(fold(phrase.charCodeAt(0)))
      const gap = phrase.indexOf('…')
      const known = gap < 0 ? phrase.length : gap
      enter(table, phrase, 0, known)
      enter(next, phrase, 1, known)
    }
  for (let code = 0; code < 128; code++) if (folded.has(ascii[code] as number)) firsts[code] = 1
  return { root: nodeOf(all), table, next, firsts, count: groups.length }
}

/** Where a phrase may begin next behind `from`: not within a word. */
const nextStart = (text: string, from: number): number =>
  isLetter(text.charCodeAt(from)) ? wordsEnd(text, from + 1) : from + 1

/** Behind the letters that stand at `from`. */
function wordsEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  return at
}

const space = 32
const tag = 60

/** The classes of characters in a table: small letters, and all else. */
const classes = 27

/**
 * Enters into a table which three characters a phrase has at `at`, of which those before `known` are known: most words of
 * a text are told by them to begin none. Behind what is shorter anything may follow.
 */
function enter(table: Uint8Array, phrase: string, at: number, known: number): void {
  let place = 0
  let size = classes ** 3
  for (let i = 0; i < 3 && at + i < known; i++) {
    const kind = classAt(phrase, at + i, known)
    if (kind < (i < 2 ? 1 : 0)) return
    size /= classes
    place += kind * size
  }
  if (size === 1) table[place] = 1
  else table.fill(1, place, place + size)
}

/** Whether three characters of a text are in a table, or nothing is known of them. */
function mayBe(table: Uint8Array, text: string, at: number, end: number): boolean {
  const place = placeOf(text, at, end)
  return place < 0 || table[place] === 1
}

/** Where three characters stand in a table; -1 where they are no two letters of ASCII and something behind them. */
function placeOf(text: string, at: number, end: number): number {
  const first = classAt(text, at, end)
  if (first < 1) return -1
  const second = classAt(text, at + 1, end)
  if (second < 1) return -1
  const third = classAt(text, at + 2, end)
  return third < 0 ? -1 : (first * classes + second) * classes + third
}

/** 1 to 26 for a letter, 0 for what else is in ASCII and for what is behind `end`; -1 where nothing is known. */
function classAt(text: string, at: number, end: number): number {
  if (at >= end) return 0
  const code = text.charCodeAt(at)
  if (code < 128) return asciiClasses[code] as number
  const plain = fold(code)
  return plain < 128 ? (asciiClasses[plain] as number) : -1
}

const asciiClasses = Int8Array.from({ length: 128 }, (_, code) => {
  const small = code | 32
  return code === tag ? -1 : code >= 65 && small >= 97 && small <= 122 ? small - 96 : 0
})

function walk(root: Node, text: string, from: number, end: number): number {
  let node = root
  let found = 0
  for (let place = from, depth = 0; ; depth++) {
    if (node.rest.length > 0) tellApart(node, depth)
    found |= node.open
    if (node.words !== 0 && !(place < end && isLetter(text.charCodeAt(place)))) found |= node.words
    if (place >= end) return found
    const code = fold(text.charCodeAt(place))
    // Some tags are blanked out before the pattern is tried: then what follows may go on with any phrase.
    if (code === tag) return isBlanked(text, place) ? found | node.all : found
    const next = node.next.get(code)
    if (!next) return found
    node = next
    place++
    if (code === space) while (place < end && fold(text.charCodeAt(place)) === space) place++
  }
}

const blanked = new RegExp(tags, 'iy')

function isBlanked(text: string, at: number): boolean {
  blanked.lastIndex = at
  return blanked.test(text)
}

interface Phrase {
  readonly phrase: string
  readonly bit: number
}

/** What phrases have in common up to here. */
interface Node {
  /** Those that are not told apart yet by what follows here: most never are. */
  rest: readonly Phrase[]
  readonly next: Map<number, Node>
  /** The groups of all phrases from here on. */
  readonly all: number
  /** The groups of those that end here, where no letter follows. */
  words: number
  /** The groups of those that end here, whatever follows. */
  open: number
}

const nodeOf = (rest: readonly Phrase[]): Node => ({
  rest,
  next: new Map(),
  all: rest.reduce((bits, { bit }) => bits | bit, 0),
  words: 0,
  open: 0,
})

/** Sorts the phrases of a node by the character at `depth`. */
function tellApart(node: Node, depth: number): void {
  const by = new Map<number, Phrase[]>()
  for (const it of node.rest) {
    const { phrase, bit } = it
    const isGap = phrase[depth] === '…' || phrase.startsWith(' …', depth)
    if (depth >= phrase.length || isGap) {
      if (phrase[depth] !== '…' && isLetter(phrase.charCodeAt(depth - 1))) node.words |= bit
      else node.open |= bit
      continue
    }
    const code = fold(phrase.charCodeAt(depth))
    const same = by.get(code)
    if (same) same.push(it)
    else by.set(code, [it])
  }
  for (const [code, phrases] of by) node.next.set(code, nodeOf(phrases))
  node.rest = []
}

/** A UTF-16 code → that of the small letter without accents, a space for white space, hyphens and markup. */
const fold = (code: number): number => (code < 128 ? (ascii[code] as number) : other()(code))

function plainOf(char: string): string {
  if (/\s/.test(char)) return ' '
  if (char === '’') return "'"
  return /\p{Script=Latin}/u.test(char) ? char.normalize('NFKD') : char
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  return /[\s*_`>|\\-]/.test(char) ? space : char.toLowerCase().charCodeAt(0)
})
const other = once(() => {
  const known = new Map<number, number>()
  return (code: number): number => {
    let folded = known.get(code)
    if (folded === undefined) {
      folded = plainOf(String.fromCharCode(code)).toLowerCase().charCodeAt(0)
      known.set(code, folded)
    }
    return folded
  }
})
