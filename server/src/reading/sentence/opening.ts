import { languages } from '../../domain/languages/index.ts'
import type { Language } from '../../domain/languages/language.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import type { Span } from '../../text/span.ts'
import { blank } from './blank.ts'
import { beginnings, lead, openWhys, type SentencePatterns, sentencePatterns } from './patterns.ts'

/** The patterns of every language, in the order of the languages. */
export const patterns: readonly SentencePatterns[] = languages.map(sentencePatterns)

const isOfEndings = (_: SentencePatterns, i: number): boolean => languages[i]?.sentence.order === 'endings'
const ofEndings = patterns.filter(isOfEndings)
const ofOpeners = patterns.filter((it, i) => !isOfEndings(it, i))
const spaced = languages.filter(({ sentence }) => sentence.order === 'openers')

/** The first words of a sentence in any language: most paragraphs are told by them to be none, at one try. */
const opensAny = anyOf(({ sentence }) => [
  ...sentence.sureRoles,
  ...sentence.roles,
  ...sentence.wants,
  ...openWhys(sentence),
])
const opensWithWhy = anyOf(({ sentence }) => openWhys(sentence))
const continuesAny = new RegExp(
  [
    anyOf(({ sentence }) => [...sentence.wants, ...sentence.whys]),
    ...patterns.filter(isOfEndings).map((it) => it.continues),
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'iuy',
)

function anyOf(words: (language: Language) => readonly string[]): RegExp {
  return new RegExp(`${lead}(?:${patternOf(spaced.flatMap(words))})`, 'iuy')
}

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
  opensWithWhy.lastIndex = 0
  if (!whyFirst || !opensWithWhy.test(source)) return null
  whyFirst.lastIndex = 0
  return whyFirst.exec(source)?.[0] ?? null
}

/** Whether a sentence begins at the start of `span` with its why, which a role follows: it goes on with nothing before. */
export function beginsWithWhy(text: string, { start, end }: Span): boolean {
  if (!mayBegin(text, start, end)) return false
  const source = openingOf(text, { start, end })
  opensWithWhy.lastIndex = 0
  return opensWithWhy.test(source) && patterns.some((pattern) => whyFirstIn(pattern, source) !== null)
}

/** Whether a story sentence may begin at the start of `span`, markup aside. No label is skipped. */
export function begins(text: string, { start, end }: Span): boolean {
  if (!mayBegin(text, start, end)) return false
  const source = openingOf(text, { start, end })
  return patternsFor(source).some((pattern) => openingIn(pattern, source) !== null)
}

/** The patterns of those languages in which `source` may begin with a sentence. */
export function patternsFor(source: string): readonly SentencePatterns[] {
  opensAny.lastIndex = 0
  const isDense = dense.test(source.slice(0, reach))
  if (opensAny.test(source)) return isDense ? patterns : ofOpeners
  return isDense ? ofEndings : []
}

/** A letter of a script without spaces. */
const dense = /[\u3001-\uffff]/

/** Whether the text at `offset` goes on with the want or the why of a sentence. */
export function continues(text: string, offset: number): boolean {
  continuesAny.lastIndex = offset
  return continuesAny.test(text)
}

/** How far the words that open a sentence, with the want that some languages look ahead for, may reach. */
const longestOpening = 400

/** The beginning of `span` without its markup; most have none. */
export function openingOf(text: string, { start, end }: Span): string {
  const source = text.slice(start, Math.min(end, start + longestOpening))
  return /[*_`<]/.test(source) ? blank(source) : source
}

/** Two ASCII characters → whether a sentence may begin with them. */
const pairs = tableOf(languages.flatMap(beginnings))

function tableOf(all: readonly string[]): Uint8Array {
  const table = new Uint8Array(128 * 128)
  for (const [first = '', second = ''] of all) table[first.charCodeAt(0) * 128 + second.charCodeAt(0)] = 1
  return table
}

/** How far into a text a role may reach in a script without spaces, whose mark stands behind it. */
const reach = 42

/** A first look without any pattern, since the patterns have to try each language on every line there is. */
function mayBegin(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && isMarkup(text.charCodeAt(at))) at++
  if (at + 1 >= end) return false
  const first = lower(text.charCodeAt(at))
  const second = lower(text.charCodeAt(at + 1))
  if (first > 127 || second > 127 || pairs[first * 128 + second] === 1) return true
  for (const stop = Math.min(end, at + reach); at < stop; at++) if (text.charCodeAt(at) > 0x3000) return true
  return false
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

/** White space, and what stands before the first word of a paragraph: emphasis, quotes, bullets. */
const isMarkup = (code: number): boolean => code <= 32 || markup.has(code)
const markup = new Set([...'*_>~"\'+-\\“„‘«\u00a0\ufeff'].map((it) => it.charCodeAt(0)))
