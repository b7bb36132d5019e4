import { withoutStops } from '../../domain/languages/abbreviation.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { tags } from '../../domain/languages/tags.ts'
import { latest } from '../../text/latest.ts'
import type { Span } from '../../text/span.ts'
import { blank } from './blank.ts'
import { beginnings, continuations, openWhys, type SentencePatterns, sentencePatterns } from './patterns.ts'

/** The patterns of every language, in the order of the languages. */
export const patterns: readonly SentencePatterns[] = languages.map(sentencePatterns)

/** The languages whose roles and wants stand before the words that announce them, as bits. */
const ofEndings = languages.reduce(
  (bits, it, i) => (it.sentence.order === 'endings' ? bits | (1 << i) : bits),
  0,
)

/** Which languages a sentence may begin in, told by the words it begins with: most paragraphs begin in none. */
const openers = finderOf(() => languages.map(beginnings))
const whyOpeners = finderOf(() => languages.map(({ sentence }) => openWhys(sentence)))
/** The same of the words that it may go on with. */
const further = finderOf(() => languages.map(continuations))

/** With what a sentence opens: how many characters its words and what stands before them have. */
export interface Opening {
  readonly text: string
  readonly hasRole: boolean
  /** Whether its why comes first, and then the role. */
  readonly isWhyFirst: boolean
}

/** How the sentence opens that `source` begins with in the language of `pattern`; null where none does. */
export function openingIn(pattern: SentencePatterns, source: string): Opening | null {
  pattern.opens.lastIndex = 0
  const match = pattern.opens.exec(source)
  if (!match?.groups) {
    const why = whyFirstIn(pattern, source)
    return why === null ? null : { text: why, hasRole: true, isWhyFirst: true }
  }
  const { sure, role, want } = match.groups
  if (role !== undefined) {
    pattern.follows.lastIndex = match[0].length
    if (!pattern.follows.test(source)) return null
  }
  return sure !== undefined || role !== undefined || want !== undefined
    ? { text: match[0], hasRole: want === undefined, isWhyFirst: false }
    : null
}

/** The words of a why that `source` begins with where a role follows; null where none do. */
function whyFirstIn({ whyFirst }: SentencePatterns, source: string): string | null {
  if (!whyFirst || whyOpeners.at(source, wordsAt(source, 0, source.length), source.length) === 0) return null
  whyFirst.lastIndex = 0
  return whyFirst.exec(source)?.[0] ?? null
}

/** Whether a sentence begins at the start of `span` with its why, which a role follows: it goes on with nothing before. */
export function beginsWithWhy(text: string, span: Span): boolean {
  const { start } = span
  const end = Math.min(span.end, start + longestOpening)
  const found = whyOpeners.at(text, wordsAt(text, start, end), end)
  if (found === 0) return false
  const source = openingOf(text, { start, end })
  return some(found, (pattern) => whyFirstIn(pattern, source) !== null)
}

/** Whether a story sentence may begin at the start of `span`, markup aside. No label is skipped. */
export function begins(text: string, { start, end }: Span): boolean {
  const found = languagesAt(text, start, end, hasUnspaced(text))
  if (found === 0) return false
  const source = openingOf(text, { start, end })
  return some(found, (pattern) => openingIn(pattern, source) !== null)
}

/** Whether one may begin there with its role, or with a why that a role follows. */
export function beginsWithRole(text: string, { start, end }: Span): boolean {
  const found = languagesAt(text, start, end, hasUnspaced(text))
  if (found === 0) return false
  const source = openingOf(text, { start, end })
  return some(found, (pattern) => openingIn(pattern, source)?.hasRole === true)
}

/** No words that announce a role are longer, in UTF-16 units, with the markup around them. */
const longestRoleName = 40

/** Whether all that `span` says is what announces a role: `**Como**`. */
export function isRoleName(text: string, { start, end }: Span): boolean {
  if (end - start > longestRoleName || languagesAt(text, start, end, true) === 0) return false
  const words = openingOf(text, { start, end })
    .trim()
    .replace(/[\s:：.…]+$/, '')
  return patterns.some(({ roleName }) => roleName.exec(words)?.[0].length === words.length)
}

/** The patterns of those languages in which `source` may begin with a sentence. */
export function patternsFor(source: string): readonly SentencePatterns[] {
  const found = languagesAt(source, 0, source.length, true)
  return patterns.filter((_, i) => (found & (1 << i)) !== 0)
}

/** Whether the text at `offset` goes on with the want or the why of a sentence. */
export function continues(text: string, offset: number): boolean {
  const at = wordsAt(text, offset, Math.min(text.length, offset + mostMarkup))
  const found = further.at(text, at, text.length) | (text.charCodeAt(at) > 127 ? ofEndings : 0)
  return some(found, (pattern) => {
    pattern.continues.lastIndex = offset
    return pattern.continues.test(text)
  })
}

/** Whether `test` holds for one of the languages whose bits are set in `found`. */
function some(found: number, test: (pattern: SentencePatterns) => boolean): boolean {
  for (let i = 0, rest = found; rest !== 0; i++, rest >>>= 1)
    if ((rest & 1) !== 0 && test(patterns[i] as SentencePatterns)) return true
  return false
}

/** How far the words that open a sentence, with the want that some languages look ahead for, may reach. */
const longestOpening = 400

/** The beginning of `span` without its markup; most have none. */
export function openingOf(text: string, { start, end }: Span): string {
  const source = text.slice(start, Math.min(end, start + longestOpening))
  return withoutStops(/[*_`<]/.test(source) ? blank(source) : source)
}

/** How far into a text a role may reach in a script without spaces, whose mark stands behind it. */
const reach = 42

/** The languages in which a sentence may begin at `start`, as bits; some only where `isUnspaced`. */
function languagesAt(text: string, start: number, end: number, isUnspaced: boolean): number {
  let at = wordsAt(text, start, end)
  while (text.charCodeAt(at) === tag) {
    // Any other tag is left where it is, and no sentence begins with it.
    inlineTag.lastIndex = at
    if (!inlineTag.test(text)) break
    at = wordsAt(text, inlineTag.lastIndex, end)
  }
  if (at + 1 >= end) return 0
  const found = text.charCodeAt(at) === tag ? 0 : openers.at(text, at, end)
  return isUnspaced && unspaced.test(text.slice(at, Math.min(end, at + reach))) ? found | ofEndings : found
}

const tag = 60
const inlineTag = new RegExp(tags, 'iy')

/** A letter of a script without spaces; no half of an emoji. */
const unspaced = /[\u3041-\ud7ff]/

/**
 * Whether anything of the document `text` is in such a script, where sentences are told by their ends and may begin
 * anywhere.
 */
export const hasUnspaced = latest((text) => unspaced.test(text))

/** So much markup may stand before the first word. */
const mostMarkup = 61

/** Where the first word begins. */
function wordsAt(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isMarkup(text.charCodeAt(at))) at++
  return at
}

/** White space, and what stands before the first word of a paragraph: emphasis, quotes, bullets. */
const isMarkup = (code: number): boolean =>
  code < 128 ? markup[code] === 1 : otherMarkup.includes(String.fromCharCode(code))
const markup = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(code <= 32 || '*_>~"\'+-\\'.includes(String.fromCharCode(code))),
)
const otherMarkup = '“„‘«\u00a0\u3000\ufeff'
