import { withStops } from '../../domain/languages/abbreviation.ts'
import type { Span } from '../../text/span.ts'
import type { Sentence, Text } from '../story.ts'
import type { SentencePatterns } from './patterns.ts'
import { searchWhy } from './why.ts'

/** Where the words stand that announce a want and a why, in offsets of the sentence. */
export interface Places {
  readonly want: Span | null
  readonly why: Span | null
  readonly hasRole: boolean
}

export type Parts = Pick<Sentence, 'role' | 'want' | 'why'>

/** Where the words stand in `source`, the text `raw` with its markup blanked out, from `from` on. */
export function placesOf(
  pattern: SentencePatterns,
  source: string,
  from: number,
  hasRole: boolean,
  raw: string,
): Places {
  const early = searchWhy(pattern, source, from, raw, null)
  if (!hasRole) return { want: { start: from, end: from }, why: early, hasRole }
  if (pattern.endings) return endingPlaces(pattern, source, from, early)
  let want = search(pattern.want, source, from)
  // In `when I need a till, I want …` the first want is the situation's.
  if (
    want &&
    pattern.situation.test(`${source.slice(from, want.start)}`) &&
    isSituation(pattern, source.slice(from, want.start))
  )
    want = search(pattern.want, source, want.end)
  // In `so that I can …` the want is the why's; another may follow.
  const isOfWhy =
    early && want && early.end <= want.start && source.slice(early.end, want.start).trim() === ''
  if (isOfWhy && want) want = search(pattern.want, source, want.end)
  // `我需要读报告，但报告很长，我希望…`: what somebody needs first is the ground of what they wish.
  const wish = want && pattern.wish && search(pattern.wish, source, want.end)
  if (want && wish && !searchWhy(pattern, source, wish.end, raw, wish))
    return { want: wish, why: want, hasRole }
  const late = want ? searchWhy(pattern, source, want.end, raw, want) : early
  const isEarly =
    early &&
    want &&
    early.end <= want.start &&
    /[,，\n]\s*$/.test(source.slice(Math.max(0, early.start - 40), early.start))
  return { want, why: late ?? (isEarly ? early : null), hasRole }
}

/** Whether a role ends with the word that begins a situation: `, when`. */
const isSituation = (pattern: SentencePatterns, words: string): boolean =>
  new RegExp(`(?:${pattern.situation.source})\\s*$`, 'iu').test(words)

function endingPlaces(pattern: SentencePatterns, source: string, from: number, early: Span | null): Places {
  const opener = pattern.endings && search(pattern.endings.whyOpener, source, from)
  const want = lastOf(pattern.want, opener ? source.slice(0, opener.start) : source, from)
  if (opener && want) return { want, why: opener, hasRole: true }
  const late = want && lateWhyOf(pattern, source, want.end)
  if (late) return { want, why: late, hasRole: true }
  return { want, why: early && want && early.end <= want.start ? early : null, hasRole: true }
}

/** What ends a why in the clause or sentence right behind the want: `…したい、…するため。` */
function lateWhyOf({ endings }: SentencePatterns, source: string, from: number): Span | null {
  if (!endings) return null
  const start = nextClause(source, from)
  const stop = source.indexOf('。', start)
  const clause = source.slice(start, stop < 0 ? undefined : stop + 1)
  const mark = start > from ? endings.lateWhy.exec(clause) : null
  return mark && mark.index > 0
    ? { start: start + mark.index, end: start + mark.index + mark[0].length }
    : null
}

/** Where the clause begins that follows what is said at `from`, in a script without spaces. */
const nextClause = (source: string, from: number): number =>
  from + (/^[^。、，,\s]{0,12}[、，,。\s]{1,4}/u.exec(source.slice(from, from + 20))?.[0].length ?? 0)

/** The last want of a sentence; one before it in another clause belongs to what is wanted. */
function lastOf(pattern: RegExp, source: string, from: number): Span | null {
  const stop = source.indexOf('。', from)
  const rest = source.slice(from, stop < 0 ? undefined : stop)
  let found: Span | null = null
  for (const match of rest.matchAll(new RegExp(pattern.source, 'giu')))
    found = { start: from + match.index, end: from + match.index + match[0].length }
  return found
}

/** The parts where each stands behind the words that announce it, the why first or last. */
export function behind(
  pattern: SentencePatterns,
  source: string,
  from: number,
  { want, why, hasRole }: Places,
  stop: number,
): Parts {
  const isLast = !want || !why || want.start < why.start
  const roleEnd = Math.min(want?.start ?? stop, why?.start ?? stop)
  return {
    role: hasRole ? part(source, from, want ? endOfRole(pattern, source, from, roleEnd) : roleEnd) : null,
    want:
      want && part(source, behindColon(pattern, source, from, want), isLast ? (why?.start ?? stop) : stop),
    why: why && part(source, why.end, isLast ? stop : (want?.start ?? stop)),
  }
}

/** Where a want begins: in `I want: to see` its first word belongs to what announces it. */
function behindColon(pattern: SentencePatterns, source: string, from: number, want: Span): number {
  const colon = /^\s{0,3}[:：]\s{0,9}(\p{L}{1,12})(?=\s)/u.exec(source.slice(want.end, want.end + 30))
  if (!colon) return want.end
  const opener = (want.end > want.start ? source.slice(want.start, want.end) : source.slice(0, from))
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ')
  const whole = `${opener} ${colon[1]}`
  return pattern.wantName.exec(whole)?.[0].length === whole.length ? want.end + colon[0].length : want.end
}

/**
 * `As a curator, when I browse, I want …`: a role ends before the situation it is in, which a comma closes; one of the
 * two commas may be missing.
 */
function endOfRole(pattern: SentencePatterns, source: string, from: number, end: number): number {
  const role = source.slice(from, end)
  // Where another sentence lies between, it tells what happens today.
  if (/[.!?]\s+(?:\p{Lu}|$)/u.test(role)) return end
  const isClosed = /[,，]\s*(?:\p{L}{1,4}\s+)?$/u.test(role)
  const at = isClosed ? role.search(pattern.situation) : -1
  if (at >= 0) return from + at
  const word = pattern.situationWord.exec(role)
  return word && word.index > 0 && (isClosed || word.groups?.pause !== undefined) ? from + word.index : end
}

/** The parts where each stands before the words that announce it: role, why, want; or the why in a sentence behind. */
export function before(
  { endings }: SentencePatterns,
  source: string,
  from: number,
  { want, why }: Places,
  stop: number,
): Parts {
  const mark = endings?.mark.exec(source.slice(0, from))?.[0].length ?? 0
  const role = part(source, 0, from - mark)
  if (want && why && why.start >= want.end)
    return {
      role,
      want: part(source, from, want.end),
      // Its words stand behind what opens it, else before what ends it.
      why: part(source, why.end, stop) ?? part(source, nextClause(source, want.end), why.start),
    }
  return {
    role,
    want: want && part(source, why?.end ?? from, want.end),
    why: why && part(source, from, why.start),
  }
}

/** The first place from `from` on where `pattern` fits; null where it does nowhere. */
export function search(pattern: RegExp, source: string, from: number): Span | null {
  const match = pattern.exec(source.slice(from))
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}

/** The words between two offsets without the pauses around them; null where there are none. */
export function part(source: string, from: number, to: number): Text | null {
  let start = from
  let end = to
  while (start < end && isPause(source[start])) start++
  while (end > start && (isPause(source[end - 1]) || source[end - 1] === '。')) end--
  return end <= start ? null : { start, end, text: withStops(squeezed(source.slice(start, end))) }
}

const squeezed = (words: string): string => (/\s\s|[\n\r\t]/.test(words) ? words.replace(/\s+/g, ' ') : words)

const isPause = (char: string | undefined): boolean => char !== undefined && pauses.includes(char)
const pauses = ' \t\r\n\u00a0\f\v,;:.-–—…、，：；'

export const moved = (it: Text | null, by: number): Text | null =>
  it && { start: it.start + by, end: it.end + by, text: it.text }
