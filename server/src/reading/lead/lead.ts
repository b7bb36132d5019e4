import type { Span } from '../../text/span.ts'
import { stageNamed } from '../fields/stage.ts'
import type { Text } from '../story.ts'
import { type Id, idAt, idAtEnd } from './id.ts'
import { storyBeginnings, storyNumber } from './words.ts'

/**
 * What stands before the words of a part: `- [x] ✅ **US-1 [M]:** As a …` has a checkbox, a sign, an id and a tag. Each
 * is taken off once, here.
 */
export interface Lead {
  /** `[x]` is true, `[ ]` false; null where no checkbox stands in the text. */
  readonly checked: boolean | null
  /** `1.`, `IV.`, `(i)`: it orders, and names nothing. */
  readonly number: Span | null
  /** The first id, a number of the word for a story among them: `Story 1.1`. */
  readonly id: Id | null
  /** `[M]`, `(Should)`, `🔴`. */
  readonly tags: readonly Text[]
  /** `Booking:`, `User Story:`, and whatever is in bold before a colon. */
  readonly labels: readonly Text[]
  /** The first words in bold, where they are not the id alone. */
  readonly name: Text | null
  /** The places where words may begin, in order: behind each thing that was taken off. */
  readonly ends: readonly number[]
  /** Where a title begins: behind ids, numbers and tags, and before any label but one for a kind of thing. */
  readonly title: number
  /** Where the words begin in the end. */
  readonly words: number
}

/** A label that says what kind of thing follows, and is no title: `User Story: …`, `Epic: …`. */
const kind =
  /^(?:(?:sub-?)?task|prd|epic|feature(?: specification)?|(?:user |job )?stor(?:y|ies)|requirement|title|name)$/i

/** No lead is longer, and none has more parts. */
const longest = 240
const most = 14

const checkbox = /\[([ xX])\](?=\s)/y
const emojiName = /:[a-z][a-z0-9_+-]{1,40}:/y
const emoji = /(?:[\p{Extended_Pictographic}☐☑☒✓✔✗✘●○◯■□▪▶►→⇒](?:\uFE0F|\u200D|\u20E3)*)+|\d\uFE0F?\u20E3/uy
const link =
  /\[([^[\]\r\n]{1,100})\]\([^()\r\n]{0,300}\)|\[\[([^[\]|\r\n]{1,100})(?:\|([^[\]\r\n]{1,100}))?\]\]|\[([^[\]\r\n]{1,60})\]\[[^[\]\r\n]{0,60}\]/y
const bracketed = /[[(（【]([^[\](){}（）【】\r\n]{1,24})[\])）】](?!\()/y
const code = /`([^`\r\n]{1,40})`/y
const attributes = /\{[#.:][^{}\r\n]{0,60}\}/y
/** Tags of HTML that only mark the words behind them, and anchors. */
const tag =
  /<(?:\/?(?:a|b|i|em|strong|span|code|kbd|sup|sub|small|mark|u|font|img|br|p|div)(?:\s[^<>\r\n]{0,120})?\/?>|!--[^\r\n]{0,80}?-->)/iy
const number = /(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]\)?|[IVX]{1,5}[.)]|[a-z]\))(?=[\s*_:]|$)/y
const label = /([\p{L}][\p{L}\p{N} '’/&_-]{0,48}?)(?:\(s\))?[ \t]*[*_]{0,3}[:：](?![\p{L}\p{N}/])/uy

/** The lead of the text in `span`. `begins` tells whether a sentence begins at an offset: there the lead is over. */
export function leadOf(text: string, span: Span, begins: (offset: number) => boolean): Lead {
  const end = Math.min(span.end, span.start + longest)
  if (isPlain(text, span.start, end)) return nothingAt(span.start)
  const tags: Text[] = []
  const labels: Text[] = []
  const ends: number[] = []
  let checked: boolean | null = null
  let order: Span | null = null
  let id: Id | null = null
  let name: Text | null = null
  let title = -1
  let at = span.start
  /** Where the emphasis began that is open here; -1 where none is. */
  let bold = -1
  for (let step = 0; step < most; step++) {
    const from = at
    at = skipMarks(text, at, end, step > 0)
    // A backtick or a bracket may belong to an id.
    if (hasBold(text, from, at)) bold = bold < 0 ? at : -1
    if (at >= end) {
      ends.push(at)
      break
    }
    ends.push(at)
    if (begins(at)) break
    const found = take(text, at, end, id !== null)
    if (found) {
      if (found.kind === 'checked') checked = found.checked
      else if (found.kind === 'number') order ??= found.text
      else if (found.kind === 'id') id ??= found.id
      else if (found.kind === 'tag') tags.push(found.text)
      else if (found.kind === 'label') {
        labels.push(found.text)
        if (title < 0 && !kind.test(found.text.text)) title = found.text.start
      }
      at = found.end
      continue
    }
    const strong = bold >= 0 ? closingOf(text, at, end) : -1
    if (strong < 0) {
      const sentence = sentenceBehind(text, at, end, begins)
      if (sentence < 0) break
      tags.push({ start: at, end: sentence, text: text.slice(at, sentence) })
      at = sentence
      continue
    }
    // Words in bold name what follows, or say how far it is; a sentence may begin behind them.
    const words = text.slice(at, strong).replace(/[\s:.–—-]+$/, '')
    if (words.length > 0) {
      const found = { start: at, end: at + words.length, text: words }
      if (isStatus(words)) tags.push(found)
      else {
        if (title < 0) title = at
        name ??= found
      }
    }
    at = strong
  }
  const words = ends.at(-1) ?? Math.min(at, span.end)
  return { checked, number: order, id, tags, labels, name, ends, title: title < 0 ? words : title, words }
}

/** No words before a sentence are longer that are no label. */
const longestTag = 60
/** At so many places behind them a sentence is looked for. */
const mostPlaces = 4

/**
 * Where a sentence begins behind a few words that something sets apart from it: `Skippers (3 pts): As a …`,
 * `` `ready` As a … ``; -1 where none does.
 */
function sentenceBehind(text: string, at: number, end: number, begins: (offset: number) => boolean): number {
  const stop = Math.min(end, at + longestTag)
  for (let next = at, places = 0; next < stop && places < mostPlaces; next++) {
    const char = text[next] as string
    if (ends.includes(char)) return -1
    if (!between.includes(char) && !(char === '-' && text[next - 1] === ' ')) continue
    const words = skipMarks(text, next + 1, end, true)
    if (words >= end) return -1
    if (words > next + 1 && begins(words)) return words
    places++
  }
  return -1
}

const between = ':：|–—·/`*_)]'
const ends = '.!?,;\r\n'

const none: readonly Text[] = []
const nothingAt = (at: number): Lead => ({
  checked: null,
  number: null,
  id: null,
  tags: none,
  labels: none,
  name: null,
  ends: [at],
  title: at,
  words: at,
})

/**
 * Whether words begin right at `at`, as they do on most lines: some letters, and no digit or colon soon; not those of
 * `User Story one`.
 */
export function isPlain(text: string, at: number, end: number): boolean {
  for (let i = at, stop = Math.min(end, at + 20); i < stop; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 48 && code <= 58) || code === 0xff1a) return false
    if (i >= at + 4) continue
    const isLetter =
      (code >= 97 && code <= 122) || (i === at ? code >= 65 && code <= 90 : code === 32 && i > at + 1)
    if (!isLetter) return false
  }
  return !hasColon(text, at, end) && !storyBeginnings.has(text.slice(at, at + 3).toLowerCase())
}

type Found =
  | { readonly kind: 'checked'; readonly checked: boolean; readonly end: number }
  | { readonly kind: 'id'; readonly id: Id; readonly end: number }
  | { readonly kind: 'skip'; readonly end: number }
  | { readonly kind: 'number' | 'tag' | 'label'; readonly text: Text; readonly end: number }

const isStatus = (words: string): boolean => words.length <= 24 && stageNamed(words) !== null

/** The next thing of a lead at `at`; null where words begin. */
function take(text: string, at: number, end: number, hasId: boolean): Found | null {
  const textOf = (start: number, stop: number): Text => ({ start, end: stop, text: text.slice(start, stop) })
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    return found && at + found[0].length <= end ? found : null
  }
  const char = text.charCodeAt(at)
  if (char === 91) {
    const box = match(checkbox)
    if (box) return { kind: 'checked', checked: box[1] !== ' ', end: at + 3 }
    const linked = match(link)
    if (linked) {
      const inside = linked[1] ?? linked[3] ?? linked[2] ?? linked[4] ?? ''
      const start = at + linked[0].indexOf(inside)
      const id = wholeId(text, start, start + inside.length)
      return id ? { kind: 'id', id, end: at + linked[0].length } : null
    }
  }
  if (char === 58) {
    const named = match(emojiName)
    if (named) return { kind: 'tag', text: textOf(at, at + named[0].length), end: at + named[0].length }
  }
  if (char === 60) {
    const mark = match(tag)
    return mark && { kind: 'skip', end: at + mark[0].length }
  }
  if (char === 123) {
    const set = match(attributes)
    if (set) return { kind: 'skip', end: at + set[0].length }
  }
  if (char === 96) {
    const span = match(code)
    const id = span && wholeId(text, at + 1, at + 1 + (span[1] as string).length)
    return span && id ? { kind: 'id', id, end: at + span[0].length } : null
  }
  if (char === 92 && text[at + 1] === '[') {
    const length = text.slice(at + 2, Math.min(end, at + 26)).indexOf('\\]')
    const id = length > 0 && !hasId ? wholeId(text, at + 2, at + 2 + length) : null
    return id && { kind: 'id', id, end: id.end + 2 }
  }
  const tagged = '[((（【'.includes(text[at] as string) ? match(bracketed) : null
  if (tagged) {
    const inside = tagged[1] as string
    const id = hasId ? null : wholeId(text, at + 1, at + 1 + inside.length)
    const stop = at + tagged[0].length
    if (id) return { kind: 'id', id, end: stop }
    const isNumber =
      /^(?:[ivx]{1,5}|[a-z]|\d{1,3})$/i.test(inside) &&
      /[（(]/.test(text[at] as string) &&
      /^\(\p{Ll}|^\(\d/u.test(tagged[0])
    return { kind: isNumber ? 'number' : 'tag', text: textOf(at, stop), end: stop }
  }
  const sign = char > 127 || (char >= 48 && char <= 57) ? match(emoji) : null
  if (sign) return { kind: 'tag', text: textOf(at, at + sign[0].length), end: at + sign[0].length }
  const story = hasId ? null : match(storyNumber)
  if (story)
    return {
      kind: 'id',
      id: { ...textOf(at, at + story[0].length), isLocal: true },
      end: at + story[0].length,
    }
  const id = idAt(text, { start: at, end })
  // A list number such as `1.1.` is an id only where it has several parts.
  if (id && !hasId) return { kind: 'id', id, end: id.end }
  const ordered = mayNumber(text, at) ? match(number) : null
  if (ordered)
    return { kind: 'number', text: textOf(at, at + ordered[0].length), end: at + ordered[0].length }
  if (id) return { kind: 'tag', text: id, end: id.end }
  const named = hasColon(text, at, end) ? match(label) : null
  if (named && at + named[0].length < end) {
    const words = named[1] as string
    const last = hasId ? null : idAtEnd(text, { start: at, end: at + words.length })
    if (last) return { kind: 'id', id: last, end: at + named[0].length }
    return { kind: 'label', text: textOf(at, at + words.length), end: at + named[0].length }
  }
  return null
}

/** `1.`, `12)`, `iv.`, `a)`: a full stop or a bracket stands soon. */
function mayNumber(text: string, at: number): boolean {
  for (let next = at + 1; next < at + 17; next++) {
    const code = text.charCodeAt(next)
    if (code === 46 || code === 41) return true
    if (!(code >= 48 && code <= 57) && code !== 73 && code !== 86 && code !== 88) return false
  }
  return false
}

/** Whether a colon stands where a label could end. */
function hasColon(text: string, at: number, end: number): boolean {
  for (const stop = Math.min(end, at + 64); at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === 58 || code === 0xff1a) return true
  }
  return false
}

/** The id that all of a link's or a tag's text is; null where more stands in it. */
function wholeId(text: string, start: number, end: number): Id | null {
  storyNumber.lastIndex = start
  const story = storyNumber.exec(text)
  if (story && storyNumber.lastIndex === end) return { start, end, text: story[0], isLocal: true }
  const id = idAt(text, { start, end })
  return id && id.end === end ? id : null
}

/** What sets the things of a lead apart, and the emphasis around them. */
function skipMarks(text: string, from: number, end: number, isInside: boolean): number {
  let at = from
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    const isMark =
      code <= 32 ||
      marks.includes(text[at] as string) ||
      (!isInside && dashes.includes(text[at] as string) && !isEmojiName(text, at)) ||
      (isInside && separators.includes(text[at] as string) && !isEmojiName(text, at)) ||
      (code === 92 && text.charCodeAt(at + 1) < 64)
    if (!isMark) break
  }
  return at
}

const marks = '*_~>"\'“‘”’|\u00a0\u3000'
const dashes = ':：–—·•'
const separators = ':：.,;)–—-·•/'

const isEmojiName = (text: string, at: number): boolean => {
  if (text.charCodeAt(at) !== 58) return false
  emojiName.lastIndex = at
  return emojiName.test(text)
}

const hasBold = (text: string, from: number, to: number): boolean => {
  const marked = text.slice(from, to)
  const count = (marked.match(/\*\*|__/g) ?? []).length
  return count % 2 === 1
}

/** Where the emphasis closes that is open at `at`; -1 where it does not. */
function closingOf(text: string, at: number, end: number): number {
  const line = text.slice(at, end).split(/[\r\n]/, 1)[0] ?? ''
  const stars = line.indexOf('**')
  const close = stars >= 0 ? stars : line.indexOf('__')
  return close < 0 ? -1 : at + close
}
