import { plainText } from '../../syntax/inline.ts'
import { lineEnd, nextLine } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import type { Part } from '../parts/part.ts'
import type { Text } from '../story.ts'
import { type Name, nameIn, nameOf } from './name.ts'

/** A name with what is said under it: `**Goal:** …`, `- Owner: …`, `### Success criteria`. */
export interface Field {
  readonly part: Part
  readonly name: Name
  /** What stands behind the name; null where nothing does. */
  readonly value: Text | null
  /** The entries below it. */
  readonly entries: readonly Part[]
}

/** `Name: value`, `**Name**: value`, `**Name** – value`, `名称：值`, with an emoji before it. */
const named =
  /[ \t>*_]{0,8}(?:[^\p{L}\p{N}\s*_[\]()`<>#]{1,3}[ \t]?[*_]{0,3})?(\p{L}[\p{L}\p{N} '’/&-]{0,40})(?:(?:[*_]{0,3}[:：][*_]{0,3}|[*_]{2,3}[ \t][–—-])(?:[ \t]|(?=[\r\n])|$)|[*_]{0,3}：[*_]{0,3})/uy

/** Of a paragraph no more lines are read for fields. */
const mostLines = 30
/** No value is taken over longer than this. */
const longest = 400

/** The text of `span` without markup, on one line, of bounded length; null where nothing is left. */
export function wordsOfSpan(text: string, { start, end }: Span): Text | null {
  const words = plainText(text.slice(start, Math.min(end, start + longest)))
    .replace(/\s+/g, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(words) ? { start, end, text: words } : null
}

/** The same of a piece of what begins at `from`, without the half of a pair of signs that it is cut out of. */
export function wordsWithin(text: string, { start, end }: Span, from: number): Text | null {
  const raw = text.slice(start, Math.min(end, start + longest))
  if (!raw.includes('**')) return wordsOfSpan(text, { start, end })
  const isOpen = text.slice(Math.max(from, start - longest), start).split('**').length % 2 === 0
  const bare = withoutHalf(raw, isOpen)
  const words = wordsOfSpan(bare, { start: 0, end: bare.length })
  return words && { start, end, text: words.text }
}

/** Words that are cut out of bold ones, without the half of a pair of signs: `Oil** the deck`, where it `isOpen` before. */
function withoutHalf(raw: string, isOpen: boolean): string {
  const parts = raw.split('**')
  if (!isOpen && raw.includes('`')) return raw
  const whole = isOpen ? [parts.slice(0, 2).join(''), ...parts.slice(2)] : parts
  return whole.length % 2 === 1 ? whole.join('**') : `${whole.slice(0, -1).join('**')}${whole.at(-1) ?? ''}`
}

/** The fields among `parts`, in order. */
export function fieldsIn(text: string, parts: readonly Part[]): Field[] {
  const found: Field[] = []
  for (const part of parts) {
    if (part.kind === 'section' || part.kind === 'label') {
      const name = nameIn(text, part.head)
      const [own, ...others] = part.kind === 'label' ? piecesBelow(text, part) : []
      const value =
        (part.kind === 'label' ? valueInHead(text, part) : null) ??
        (own && others.length > 0 ? wordsOfSpan(text, own) : valueBelow(text, part))
      found.push({ part, name, value, entries: entriesOf(part) })
      const [lines] = part.parts
      for (const piece of others) {
        const field = lines && fieldAt(text, lines, piece)
        if (field) found.push(field)
      }
    } else if (part.kind === 'lines' || part.kind === 'entry')
      for (const field of linesOf(text, part)) found.push(field)
  }
  return found
}

/** What `**Goal: more guests**` says behind its colon; null where a head has none. */
export function valueInHead(text: string, { head }: Part): Text | null {
  const colon = /^[^:：\r\n]{1,40}[:：][ \t]+(?=\S)/.exec(
    text.slice(head.start, Math.min(head.end, head.start + 80)),
  )
  return colon ? wordsOfSpan(text, { start: head.start + colon[0].length, end: head.end }) : null
}

const entriesOf = ({ parts }: Part): readonly Part[] => parts.filter(({ kind }) => kind === 'entry')

function linesOf(text: string, part: Part): Field[] {
  const found: Field[] = []
  let at = part.head.start
  for (
    let count = 0;
    at < part.head.end && count < mostLines;
    count++, at = nextLine(text, at, part.head.end)
  ) {
    const end = lineEnd(text, at, part.head.end)
    for (const piece of piecesOf(text, { start: at, end })) {
      const field = fieldAt(text, part, piece)
      if (!field) break
      found.push(field)
    }
  }
  return found
}

/** The field that a line, or a piece of one, is; null where it is none. */
function fieldAt(text: string, part: Part, { start: from, end }: Span): Field | null {
  named.lastIndex = from
  const match = named.exec(text)
  if (!match || named.lastIndex > end + 1) return null
  const start = Math.min(named.lastIndex, end)
  const entries = entriesOf(part)
  const value = wordsOfSpan(text, { start, end }) ?? (entries.length > 0 ? headsOf(text, entries) : null)
  return { part, name: nameOf(text.slice(from, start)), value, entries }
}

/** The pieces of the first line below a label. */
function piecesBelow(text: string, { parts: [first] }: Part): Span[] {
  if (first?.kind !== 'lines') return []
  return [
    ...piecesOf(text, { start: first.head.start, end: lineEnd(text, first.head.start, first.head.end) }),
  ]
}

/** `**Type:** bug · **Status:** open` are two fields on one line. */
const apart = /[ \t][·•|][ \t]+(?=\*\*\p{L}[^*\r\n]{0,40}(?:[:：]\*\*|\*\*[:：]))/gu

function* piecesOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start
  // Most lines have none.
  const line = text.slice(start, end)
  if (line.includes('**'))
    for (const { 0: sign, index } of line.matchAll(apart)) {
      yield { start: from, end: start + index }
      from = start + index + sign.length
    }
  yield { start: from, end }
}

/** What stands below a name: its first lines, or the heads of its entries. */
function valueBelow(text: string, { parts }: Part): Text | null {
  const [first] = parts
  if (!first) return null
  if (first.kind === 'lines') return wordsOfSpan(text, first.head) ?? headsOf(text, parts)
  if (first.kind === 'entry') return headsOf(text, parts)
  return first.kind === 'section' ? null : wordsOfSpan(text, first)
}

function headsOf(text: string, parts: readonly Part[]): Text | null {
  const entries = parts.filter(({ kind }) => kind === 'entry').slice(0, 8)
  const said = entries.flatMap((it) => wordsOfSpan(text, it.head)?.text ?? [])
  const [first] = entries
  const last = entries.at(-1)
  return first && last && said.length > 0
    ? { start: first.head.start, end: last.head.end, text: said.join('; ').slice(0, longest) }
    : null
}
