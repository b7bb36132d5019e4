import { byFirstWord } from '../../domain/languages/first-word.ts'
import { languages } from '../../domain/languages/index.ts'
import type { Language } from '../../domain/languages/language.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import type { Span } from '../../text/span.ts'
import { blank } from './blank.ts'
import { openWhys, type SentencePatterns, sentencePatterns } from './patterns.ts'

/** The patterns of every language, in the order of the languages. */
export const patterns: readonly SentencePatterns[] = languages.map(sentencePatterns)

const isOfEndings = (i: number): boolean => languages[i]?.sentence.order === 'endings'
const ofEndings = patterns.filter((_, i) => isOfEndings(i))

/** The patterns of those languages that have their words at the beginning, by the words that `words` gives. */
const byWords = (words: (language: Language) => readonly string[]) =>
  byFirstWord(() =>
    patterns.flatMap((pattern, i) =>
      isOfEndings(i) ? [] : phrasesOf(words(languages[i] as Language)).map((it) => [it, pattern] as const),
    ),
  )

/** The first words of a sentence: most paragraphs are told by them to be none, at one look. */
const openings = byWords(({ sentence }) => [
  ...sentence.sureRoles,
  ...sentence.roles,
  ...sentence.wants,
  ...openWhys(sentence),
])
const whyOpenings = byWords(({ sentence }) => openWhys(sentence))
const further = byWords(({ sentence }) => [...sentence.wants, ...sentence.whys])

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
function whyFirstIn(pattern: SentencePatterns, source: string): string | null {
  if (!whyOpenings.at(source, wordsAt(source, 0)).includes(pattern) || !pattern.whyFirst) return null
  pattern.whyFirst.lastIndex = 0
  return pattern.whyFirst.exec(source)?.[0] ?? null
}

/** Whether a sentence begins at the start of `span` with its why, which a role follows: it goes on with nothing before. */
export function beginsWithWhy(text: string, span: Span): boolean {
  const at = wordsAt(text, span.start)
  if (at + 1 >= span.end || whyOpenings.at(text, at).length === 0) return false
  const source = openingOf(text, span)
  return patterns.some((pattern) => whyFirstIn(pattern, source) !== null)
}

/** Whether a story sentence may begin at the start of `span`, markup aside. No label is skipped. */
export function begins(text: string, span: Span): boolean {
  if (!mayBegin(text, span)) return false
  const source = openingOf(text, span)
  return patternsFor(source).some((pattern) => openingIn(pattern, source) !== null)
}

/** The patterns of those languages in which `source` may begin with a sentence. */
export function patternsFor(source: string): readonly SentencePatterns[] {
  const here = openings.at(source, wordsAt(source, 0))
  return dense.test(source.slice(0, reach)) ? [...here, ...ofEndings] : here
}

/** A letter of a script without spaces. */
const dense = /[\u3001-\uffff]/

/** Whether the text at `offset` goes on with the want or the why of a sentence. */
export function continues(text: string, offset: number): boolean {
  const at = wordsAt(text, offset)
  const goesOn = ({ continues: pattern }: SentencePatterns): boolean => {
    pattern.lastIndex = offset
    return pattern.test(text)
  }
  return further.at(text, at).some(goesOn) || (text.charCodeAt(at) > 127 && ofEndings.some(goesOn))
}

/** How far the words that open a sentence, with the want that some languages look ahead for, may reach. */
const longestOpening = 400

/** The beginning of `span` without its markup; most have none. */
export function openingOf(text: string, { start, end }: Span): string {
  const source = text.slice(start, Math.min(end, start + longestOpening))
  return /[*_`<]/.test(source) ? blank(source) : source
}

/** How far into a text a role may reach in a script without spaces, whose mark stands behind it. */
const reach = 42

/** A first look without any pattern. */
function mayBegin(text: string, { start, end }: Span): boolean {
  const stop = Math.min(end, start + longestOpening)
  let at = wordsAt(text, start)
  if (at + 1 >= stop) return false
  if (openings.at(text, at).length > 0) return true
  for (const last = Math.min(stop, at + reach); at < last; at++) if (text.charCodeAt(at) > 0x3000) return true
  return false
}

/** Where the first word stands behind `offset`: behind what may stand before it, of which there is no more. */
function wordsAt(text: string, offset: number): number {
  let at = offset
  for (const stop = Math.min(text.length, offset + 60); at < stop; at++)
    if (!isMarkup(text.charCodeAt(at))) break
  return at
}

/** White space, and what stands before the first word of a paragraph: emphasis, quotes, bullets. */
const isMarkup = (code: number): boolean =>
  code <= 32 || markup.has(code) || (code >= 0x2000 && code <= 0x200a)
const markup = new Set(
  [...'*_>~"\'+-\\“„‘«\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'].map((it) => it.charCodeAt(0)),
)
