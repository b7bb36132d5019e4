import type { Span } from '../text/span.ts'
import { noRole } from './phrases/headings.ts'
import { phrases } from './phrases/index.ts'
import { mayBegin } from './sentence-begin.ts'
import { sentenceKey } from './sentence-key.ts'
import type { Sentence, Text } from './story.ts'

const lead = String.raw`[\s*_>~"'“‘\\+-]*`
const label = String.raw`(?:feature\s*:[^\n]*\n${lead})?(?:(?:user\s+)?story${lead}(?::|[–—-])?${lead})?`
/** Any other word before a colon, behind which only a whole sentence is one: `**Objective:** As a …`. */
const otherLabel = String.raw`(?:\p{L}[\p{L} ]{1,24}[*_]{0,3}:${lead})?`

/** The patterns of each language, all sticky: they are tried at one offset and nowhere else. */
const languages = phrases.map((it) => ({
  opens: new RegExp(`${lead}${label}(?:(?<role>${it.role})|(?<want>${it.want}))`, 'iuy'),
  opensLabelled: new RegExp(`${lead}${otherLabel}(?<role>${it.role})`, 'iuy'),
  continues: new RegExp(`${lead}(?:${it.want}|${it.why})`, 'iuy'),
  want: new RegExp(it.want, 'iu'),
  // Scripts that put no space between words have none before a why either.
  why: new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}-])(?:${it.why})`, 'iu'),
  postfix: it.postfix ?? false,
  whyBehind: it.whyBehind ? new RegExp(it.whyBehind, 'u') : null,
}))
type Language = (typeof languages)[number]

/** What a sentence opens with in any language: most paragraphs are told by it to be none, at one try. */
const opensAny = new RegExp(
  `${lead}(?:${label}|${otherLabel})(?:${phrases.map((it) => `${it.role}|${it.want}`).join('|')})`,
  'iuy',
)

const words = (parts: readonly string[]) => new RegExp(`(?:${parts.join('|')})`, 'iuy')
const rolesAndWants = words(phrases.flatMap((it) => [it.role, it.want]))
const wantsAndWhys = new RegExp(`${lead}(?:${phrases.flatMap((it) => [it.want, it.why]).join('|')})`, 'iuy')

/** Whether a sentence begins right at the start of `span`, with no label before it. */
export function beginsSentence(text: string, { start, end }: Span): boolean {
  if (!mayBegin(text, start, end)) return false
  rolesAndWants.lastIndex = 0
  return rolesAndWants.test(openingOf(text, { start, end }).trimStart())
}

/** Whether the text at `offset` goes on with the want or the why of a sentence. */
export function continuesSentence(text: string, offset: number): boolean {
  wantsAndWhys.lastIndex = offset
  return wantsAndWhys.test(text)
}

/** Whether the first words of a paragraph may be those of a sentence. */
export function opensSentence(text: string, { start, end }: Span): boolean {
  if (!mayBegin(text, start, end)) return false
  opensAny.lastIndex = 0
  return opensAny.test(openingOf(text, { start, end }))
}

/** How many further paragraphs or entries one sentence may stretch over. */
const maxLeaves = 4

/**
 * The first story sentence among `leaves` (the paragraphs of a story, in order), or null. It may be
 * one line, several, or spread over list entries and paragraphs that go on with the want or the why.
 */
export function readSentence(text: string, leaves: readonly Span[]): Sentence | null {
  for (let i = 0; i < leaves.length; i++) {
    const leaf = leaves[i] as Span
    if (!opensSentence(text, leaf)) continue
    // Between a word in bold and the next stand stars where the patterns want white space.
    const source = openingOf(text, leaf)
    for (const language of languages) {
      const opening = openingIn(source, language.opens)
      const sentence = opening && complete(text, leaves, i, language, opening)
      if (sentence) return sentence
      const labelled = opening ? null : openingIn(source, language.opensLabelled)
      const whole = labelled && complete(text, leaves, i, language, labelled)
      if (whole?.role && whole.want) return whole
    }
  }
  return null
}

/** How far the words that open a sentence, with the want that some languages look ahead for, may reach. */
const longestOpening = 400

/** The beginning of a paragraph without its markup; most have none. */
function openingOf(text: string, { start, end }: Span): string {
  const source = text.slice(start, Math.min(end, start + longestOpening))
  const opening = /[*_`<]/.test(source) ? blank(source) : source
  // Where nothing but space stands, no sentence begins; and patterns should not have to find that out.
  const gap = opening.search(/\s{40}/)
  return gap < 0 ? opening : opening.slice(0, gap)
}

function openingIn(source: string, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = 0
  return pattern.exec(source)
}

function complete(
  text: string,
  leaves: readonly Span[],
  first: number,
  language: Language,
  opening: RegExpExecArray,
): Sentence | null {
  const start = (leaves[first] as Span).start
  const opener = start + opening[0].length
  let end = (leaves[first] as Span).end
  for (let i = first + 1; i < leaves.length && i <= first + maxLeaves; i++) {
    const next = leaves[i] as Span
    language.continues.lastIndex = next.start
    if (!language.continues.test(text)) break
    end = next.end
  }
  const from = opener - start
  const blanked = blank(text.slice(start, endOfStory(text, opener, end, opening[0], language)))
  const places = placesOf(language, blanked, from, opening.groups?.role !== undefined)
  const stop = sentenceEnd(blanked, Math.max(from, places.want?.end ?? 0, places.why?.end ?? 0))
  const parts = language.postfix ? before(blanked, from, places, stop) : behind(blanked, from, places, stop)
  if (!isBelievable(parts.role, places.want !== null, opening[0], blanked.slice(from))) return null
  const trimmed = blanked.slice(0, stop)
  return {
    start: start + trimmed.length - trimmed.trimStart().length,
    end: start + trimmed.trimEnd().length,
    key: sentenceKey(parts),
    role: moved(parts.role, start),
    want: moved(parts.want, start),
    why: moved(parts.why, start),
  }
}

/** Where the words stand that announce a want and a why, in offsets of the sentence. */
interface Places {
  readonly want: Span | null
  readonly why: Span | null
  readonly hasRole: boolean
}

function placesOf(language: Language, source: string, from: number, hasRole: boolean): Places {
  const early = search(language.why, source, from)
  if (!hasRole) return { want: { start: from, end: from }, why: early, hasRole }
  let want = search(language.want, source, from)
  // In `when I need a till, I want …` the first want is the situation's.
  if (want && /[,;]\s*(?:when|whenever|if|while)\s*$/i.test(source.slice(from, want.start)))
    want = search(language.want, source, want.end) ?? want
  if (language.postfix) {
    const behind = want && language.whyBehind && search(language.whyBehind, source, want.end)
    return { want, why: behind ?? (early && want && early.end <= want.start ? early : null), hasRole }
  }
  // In `so that I can …` the want is the why's; another may follow.
  const isOfWhy =
    early && want && early.end <= want.start && source.slice(early.end, want.start).trim() === ''
  if (isOfWhy && want) want = search(language.want, source, want.end)
  const late = want ? search(language.why, source, want.end) : early
  const isEarly =
    early &&
    want &&
    early.end <= want.start &&
    /[,，\n]\s*$/.test(source.slice(Math.max(0, early.start - 40), early.start))
  return { want, why: late ?? (isEarly ? early : null), hasRole }
}

type Parts = Pick<Sentence, 'role' | 'want' | 'why'>

/** The parts where each stands behind the words that announce it, the why first or last. */
function behind(source: string, from: number, { want, why, hasRole }: Places, stop: number): Parts {
  const isLast = !want || !why || want.start < why.start
  const roleEnd = Math.min(want?.start ?? stop, why?.start ?? stop)
  return {
    role: hasRole ? part(source, from, want ? endOfRole(source, from, roleEnd) : roleEnd) : null,
    want: want && part(source, want.end, isLast ? (why?.start ?? stop) : stop),
    why: why && part(source, why.end, isLast ? stop : (want?.start ?? stop)),
  }
}

/** `As a curator, when I browse, I want …`: a role ends before the situation it is in, which a comma closes. */
function endOfRole(source: string, from: number, end: number): number {
  const role = source.slice(from, end)
  const at = role.search(/[,;]\s*(?:when|whenever|if|while|after|before|once)\s|,\s+(?:i|we)\s/iu)
  // Where another sentence lies between, it tells what happens today.
  return at >= 0 && /,\s*(?:and\s+)?$/.test(role) && !/[.!?]\s+\p{Lu}/u.test(role) ? from + at : end
}

/** The parts where each stands before the words that announce it: role, why, want; or the why in a sentence behind. */
function before(source: string, from: number, { want, why }: Places, stop: number): Parts {
  const role = part(source, 0, from - 'として'.length)
  if (want && why && why.start >= want.end)
    return { role, want: part(source, from, want.start), why: part(source, why.end, stop) }
  return {
    role,
    want: want && part(source, why?.end ?? from, want.start),
    why: why && part(source, from, why.start),
  }
}

/**
 * Where a story ends that goes on to `end` at most: before scenarios that follow without a blank line, as in a
 * feature file; before a line that is the label of something else; where the quotes close that it opens with.
 */
function endOfStory(text: string, from: number, end: number, opening: string, language: Language): number {
  const rest = text.slice(from, end)
  let stop = rest.search(/[\r\n][ \t]*(?:Scenario(?: Outline)?|Background|Rule|Examples?)\s*:/i)
  if (stop < 0) stop = rest.length
  for (const { index } of rest
    .slice(0, stop)
    .matchAll(/[\r\n][ \t>]*[*_]{2}[^*_\r\n]{1,80}[*_]{2}:?[ \t]*(?=[\r\n]|$)/g)) {
    language.continues.lastIndex = from + index + 1
    if (language.continues.test(text)) continue
    stop = index
    break
  }
  const close = /["“]/.test(opening) ? rest.slice(0, stop).search(/["”]/) : -1
  return from + (close < 0 ? stop : close)
}

const word = String.raw`\p{L}[\p{L}\p{N}’'/-]*`
/** A few words that a pause follows; or more of them, and nothing else. */
const shortRole = new RegExp(String.raw`^\s*(?:${word}\s+){0,3}${word}\s*(?:[,;]|\n)`, 'u')
const wholeRole = new RegExp(String.raw`^\s*(?:${word}\s+){0,5}${word}[\s.,;:]*$`, 'u')

/** A role that goes on to tell what happens today: `As a user, when I copy, I have to …` states a problem. */
const complaint = /[,;]\s*(?:when|whenever|if|while)\b|[.!?]\s+\p{Lu}/u

/** Prose can begin like a story: `As a result, …`, `As a user navigates the page …`, `We need to …`. */
function isBelievable(role: Text | null, hasWant: boolean, opening: string, rest: string): boolean {
  if (role && (noRole.test(role.text.split(/[,;]/, 1)[0] ?? '') || complaint.test(role.text))) return false
  if (role && hasWant)
    return role.text.length <= 160 && !/\bbut (?:instead|now|today|currently) (?:i|we)\b/i.test(rest)
  if (hasWant) return /(?:^|[^\p{L}])(?:i|je|ich|yo|eu)[^\p{L}]|quiero|voglio|vorrei/iu.test(opening)
  return rest.length <= 200 && (shortRole.test(rest) || wholeRole.test(rest))
}

/** The same text with its markup blanked out, so that every offset stays. */
export function blank(source: string): string {
  const broken = source.includes('<') ? source.replace(/<br\s*\/?>/gi, spaces) : source
  const listed = /^[ \t>]*[-*+\d]|[\n\r]/.test(broken)
    ? broken.replace(/^[ \t>]*(?:[-*+]|\d+[.)])[ \t]/gm, spaces)
    : broken
  const unmarked = listed.replace(/[*`\\>|]/g, ' ')
  if (!unmarked.includes('_')) return unmarked
  return unmarked.replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, spaces)
}

const spaces = (markup: string): string => ' '.repeat(markup.length)

function search(pattern: RegExp, source: string, from: number): Span | null {
  const match = pattern.exec(source.slice(from))
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}

/** Where the sentence that goes on at `from` ends: at a full stop that a new sentence follows, or the end. */
function sentenceEnd(source: string, from: number): number {
  const match = /[.!?](?=\s+(?:\p{Lu}|["“([]))|[。！？]/u.exec(source.slice(from))
  return match ? from + match.index : source.length
}

function part(source: string, from: number, to: number): Text | null {
  let start = from
  let end = to
  while (start < end && isPause(source[start])) start++
  while (end > start && (isPause(source[end - 1]) || source[end - 1] === '。')) end--
  return end <= start ? null : { start, end, text: squeezed(source.slice(start, end)) }
}

const squeezed = (words: string): string => (/\s\s|[\n\r\t]/.test(words) ? words.replace(/\s+/g, ' ') : words)

const isPause = (char: string | undefined): boolean => char !== undefined && pauses.includes(char)
const pauses = ' \t\r\n\u00a0\f\v,;:.-–—…、，'

const moved = (part: Text | null, by: number): Text | null =>
  part && { start: part.start + by, end: part.end + by, text: part.text }
