import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Span } from '../../text/span.ts'
import { stageAlone } from '../fields/stage.ts'
import type { Text } from '../story.ts'
import type { Id } from './id.ts'
import { isPlain } from './plain.ts'
import { emojiName, take } from './take.ts'

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
const kinds = wordsOf(languages, ({ story, fields }) => [
  story.one,
  story.several,
  story.others,
  fields.epic,
  fields.feature,
  fields.title,
])

/** No lead is longer, and none has more parts. */
const longest = 240
const most = 14

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
        if (title < 0 && !kinds.has(lookupKey(found.text.text))) title = found.text.start
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
    // Most characters are letters.
    if ((char >= 'a' && char <= 'z') || char === ' ') continue
    // `*Booking.* As a …`
    if (stops.includes(char) && !'*_'.includes(text[next + 1] ?? ' ')) return -1
    if (!between.includes(char) && !(char === '-' && text[next - 1] === ' ')) continue
    const words = skipMarks(text, next + 1, end, true)
    if (words >= end) return -1
    if (words > next + 1 && begins(words)) return words
    places++
  }
  return -1
}

const between = ':：|–—·/`*_)]'
const stops = '.!?,;\r\n'

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

/** A word that is a status may begin a name, too: `QA engineer sets up the agent`. */
const isStatus = (words: string): boolean => words.length <= 24 && stageAlone(words) !== null

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
