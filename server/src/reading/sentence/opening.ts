import { languages } from '../../domain/languages/index.ts'
import type { Span } from '../../text/span.ts'
import { blank } from './blank.ts'
import { beginnings, type SentencePatterns, sentencePatterns } from './patterns.ts'

/** The patterns of every language, in the order of the languages. */
export const patterns: readonly SentencePatterns[] = languages.map(sentencePatterns)

/** What a sentence opens with in any language: most paragraphs are told by it to be none, at one try. */
const opensAny = anyOf(patterns.map(({ opens }) => opens))
const continuesAny = anyOf(patterns.map(({ continues }) => continues))

function anyOf(all: readonly RegExp[]): RegExp {
  return new RegExp(all.map(({ source }) => `(?:${source.replace(/\(\?<\w+>/g, '(?:')})`).join('|'), 'iuy')
}

/** Whether a story sentence may begin at the start of `span`, markup aside. No label is skipped. */
export function begins(text: string, { start, end }: Span): boolean {
  if (!mayBegin(text, start, end)) return false
  opensAny.lastIndex = 0
  return opensAny.test(openingOf(text, { start, end }))
}

/** Whether the text at `offset` goes on with the want or the why of a sentence. */
export function continues(text: string, offset: number): boolean {
  continuesAny.lastIndex = offset
  return continuesAny.test(text)
}

/** Whether a sentence begins at the start of `span` with its why, which a role follows: `In order to sleep, as a skipper`. */
export function beginsWithWhy(text: string, { start, end }: Span): boolean {
  if (!mayBegin(text, start, end) || !continues(text, start)) return false
  const source = openingOf(text, { start, end })
  return patterns.some(({ opens }) => {
    opens.lastIndex = 0
    return opens.exec(source)?.groups?.['why'] !== undefined
  })
}

/** How far the words that open a sentence, with the want that some languages look ahead for, may reach. */
const longestOpening = 400

/** The beginning of `span` without its markup; most have none. */
export function openingOf(text: string, { start, end }: Span): string {
  const source = text.slice(start, Math.min(end, start + longestOpening))
  const opening = /[*_`<]/.test(source) ? blank(source) : source
  // Where nothing but space stands, no sentence begins; and patterns should not have to find that out.
  const gap = opening.search(/\s{40}/)
  return gap < 0 ? opening : opening.slice(0, gap)
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
