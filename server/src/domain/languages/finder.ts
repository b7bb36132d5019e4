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
}

/** A finder of at most 31 groups, from phrases as `phrasesOf` gives them. It costs next to nothing until it is used. */
export function finderOf(groups: readonly (readonly string[])[]): Finder {
  const all = groups.flatMap((phrases, i) => phrases.map((phrase): Phrase => ({ phrase, bit: 1 << i })))
  const root = nodeOf(all.filter(({ phrase }) => phrase !== ''))
  const at = (text: string, from: number, end: number): number => {
    let node = root
    let found = 0
    for (let place = from, depth = 0; ; depth++) {
      if (node.rest.length > 0) tellApart(node, depth)
      found |= node.open
      if (node.words !== 0 && !(place < end && isLetter(text.charCodeAt(place)))) found |= node.words
      if (place >= end) return found
      const code = fold(text.charCodeAt(place))
      // A tag may be blanked out before the pattern is tried.
      if (code === tag) return found | node.all
      const next = node.next.get(code)
      if (!next) return found
      node = next
      place++
      if (code === space) while (place < end && fold(text.charCodeAt(place)) === space) place++
    }
  }
  return {
    at,
    within(text) {
      let found = 0
      let isInside = false
      for (let place = 0; place < text.length; place++) {
        const code = text.charCodeAt(place)
        const isOfWord = isLetter(code)
        if (!isInside || !isOfWord) found |= at(text, place, text.length)
        isInside = isOfWord
      }
      return found
    },
  }
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

const space = 32
const tag = 60

/** The same letters and digits as those of `patternOf`. */
const isLetter = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : (code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) ||
      (code >= 0x370 && code <= 0x52f) ||
      (code >= 0x1e00 && code <= 0x1fff) ||
      code === 0xaa ||
      code === 0xba

/** A UTF-16 code → that of the small letter without accents, a space for white space and markup. */
function fold(code: number): number {
  if (code < 128) return ascii[code] as number
  const before = others.get(code)
  if (before !== undefined) return before
  const char = String.fromCharCode(code)
  const answer = plainOf(char).toLowerCase().charCodeAt(0)
  others.set(code, answer)
  return answer
}

function plainOf(char: string): string {
  if (/\s/.test(char)) return ' '
  if (char === '’') return "'"
  return /\p{Script=Latin}/u.test(char) ? char.normalize('NFKD') : char
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  return /[\s*_`>|\\]/.test(char) ? space : char.toLowerCase().charCodeAt(0)
})
const others = new Map<number, number>()
