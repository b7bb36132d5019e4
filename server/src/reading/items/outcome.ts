import { withoutStops } from '../../domain/languages/abbreviation.ts'
import { languages } from '../../domain/languages/index.ts'
import type { Language } from '../../domain/languages/language.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import { idAt } from '../lead/id.ts'
import type { Part } from '../parts/part.ts'
import { isPlaceholder, placeholdersIn } from '../placeholders/placeholder.ts'
import type { Text } from '../story.ts'
import { type Field, fieldsIn, wordsOfSpan, wordsWithin } from './field.ts'
import { isOther, isOutcome, isOutcomeLabel, isTelling, nameIn } from './name.ts'
import { leadAt } from './title.ts'

/** Of an item no more is looked at for what it is good for. */
const longest = 1500

/** What `parts` say under a name that announces an outcome; null where none does. */
export function outcomeField(text: string, parts: readonly Part[]): Text | null {
  for (const field of fieldsIn(text, parts))
    if (field.value && isOfOutcome(field) && !isPlaceholder(field.value.text)) return field.value
  return null
}

const isOfOutcome = ({ part, name }: Field): boolean =>
  part.kind === 'section' ? isOutcome(name) : isOutcomeLabel(name)

/** Whether `parts` have a name that announces an outcome, and only a gap below it: `**Outcome:** TBD`. */
export const hasOpenOutcome = (text: string, parts: readonly Part[]): boolean =>
  fieldsIn(text, parts).some((it) => it.value && isOfOutcome(it) && isGap(it.value.text))

/** Whether a value is a gap that is told of as one; `-` and `n/a` only say nothing. */
export const isGap = (value: string): boolean => isPlaceholder(value) && placeholdersIn(value, 0).length > 0

/** The language that most of a text is in, by the words that every text in it has. */
export function languageOf(text: string): Language {
  const counts = new Map<Language, number>()
  const head = text.slice(0, 8000)
  const words = lookupKey(head).split(/[^\p{L}\p{M}']+/u)
  for (const language of languages) {
    const common = phrasesOf(language.common).map(lookupKey)
    const spaced = new Set(common)
    const isSpaced = /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(common[0] ?? '')
    const count = isSpaced
      ? words.filter((it) => spaced.has(it)).length
      : common.reduce((sum, it) => sum + head.split(it).length - 1, 0)
    counts.set(language, count)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && most[1] > 0 ? most[0] : (languages[0] as Language)
}

const patterns = memo((code): RegExp => {
  const language = languages.find((it) => it.code === code) ?? (languages[0] as Language)
  return new RegExp(patternOf(language.outcomes.phrases), 'iu')
})

/** Nothing but what something replaces stands behind these. */
const replacing = memo((code): RegExp => {
  const language = languages.find((it) => it.code === code) ?? (languages[0] as Language)
  return new RegExp(patternOf(language.outcomes.instead), 'iu')
})

/** A share, or an arrow to what comes of it: with words behind it, and no further arrow, as steps have. */
const sign =
  /\d[ \t]?%|(?:→|=>)(?=[ \t]*[*_"“]{0,3}[\p{L}\p{N}+<>-])(?![^\r\n|]{0,120}(?:→|=>))(?<!(?:→|=>)[^\r\n|]{1,120}(?:→|=>))/u
const reference =
  /\]\([^()\s]{0,200}\.mdx?|[\w-]\/[\w.-]{1,80}\.mdx?(?![\w.])|(?<![\p{L}\p{N}-])[A-Z]{1,6}-\d/gu

/** Behind an arrow a link only leads on: `Chart the basin → [Charts](charts.md)`. */
const leadingOn = /(?:→|->|=>)[ \t]{0,3}[*_]{0,3}\[[^[\]\r\n]{0,80}\]\([^()\r\n]{0,200}\)/gu

/**
 * What an item says itself that it is good for, in its sentences: what words lead on to, a share, a document that tells
 * it. `own` is its id, which refers to nothing; `others` is what it says of something else.
 */
export function outcomeSaid(
  text: string,
  span: Span,
  own: Text | null,
  language: Language,
  others: readonly Span[] = [],
): Text | null {
  const start = own && own.start >= span.start && own.end <= span.end ? own.end : span.start
  const said = without(text, { start, end: Math.min(span.end, start + longest) }, others)
  const phrase = patterns(language.code).exec(said)
  // Where words stand before what announces them, the whole sentence says it.
  const isBefore = language.sentence.order === 'endings'
  if (phrase && !isBefore) {
    const from = start + phrase.index
    const end = sentenceEnd(text, from, span.end)
    return wordsWithin(text, { start: from, end: bracketEnd(text, start, from, end) }, span.start)
  }
  const told = phrase ?? replacing(language.code).exec(said) ?? sign.exec(said)
  const referred = told ? null : referenceIn(said, own)
  const at = told?.index ?? referred?.index
  if (at === undefined) return null
  const sentence = {
    start: Math.max(start, sentenceStart(text, start, start + at)),
    end: Math.max(start + at + 1, sentenceEnd(text, start + at, span.end)),
  }
  const spoken = behindLabel(text, sentence)
  // The name of an item is not what it is good for: `Charts as of [Soundings](soundings.md)` only says where that is told.
  return referred && !/\p{L}/u.test(text.slice(start, spoken.start))
    ? wordsOfSpan(text, { start: start + referred.start, end: start + referred.end })
    : wordsWithin(text, spoken, span.start)
}

/** The text of `span` with that of `others` blanked, so that every offset stays. */
export function without(text: string, { start, end }: Span, others: readonly Span[]): string {
  let said = text.slice(start, end)
  for (const other of others) {
    const from = Math.max(0, other.start - start)
    const to = Math.min(said.length, other.end - start)
    if (from < to) said = said.slice(0, from) + ' '.repeat(to - from) + said.slice(to)
  }
  return said
}

/** What `part` says of something else under names: what it needs, which stories it takes in, whose it is. */
export const othersIn = (text: string, { kind, head, parts }: Part): readonly Span[] =>
  fieldsIn(text, parts)
    .filter(({ name }) => isOther(name))
    .map(({ part, value }) => (part.kind === 'lines' && value ? value : part))
    .filter((it) => kind !== 'entry' || it.start > head.start)

/**
 * What the parts of an item that are things of their own say: headings, entries and rows that begin with an id, or
 * headings with a number. They tell what those are good for.
 */
export const thingsIn = (text: string, { kind, parts }: Part): readonly Part[] =>
  kind !== 'section'
    ? []
    : parts.filter(
        (it) =>
          (it.kind === 'section' && isThing(text, it.head, true)) ||
          (it.kind === 'entry' && isThing(text, it.head, false)) ||
          (it.kind === 'row' && it.cells[0] !== undefined && isThing(text, it.cells[0], false)),
      )

/**
 * The parts of a heading's item that tell of something beside it: notes in quotes, tasks with boxes, tables, drawings,
 * and what stands below names that do not announce it. What leads on to an outcome there is that of something else.
 */
export const besidesIn = (text: string, { kind, head, parts }: Part): readonly Part[] =>
  kind === 'section' ? parts.filter((it) => it.start < head.start + longest && isBeside(text, it)) : []

/** `> **Changed in May:** …`; other quotes may tell the thing itself. */
const note = /^[>\s]{0,9}(?:[^\p{L}\p{N}\s*>]{1,4}\s?)?\*\*[^*\r\n]{1,120}[:：]/u

function isBeside(text: string, { kind, start, end, head, lang, checked }: Part): boolean {
  if (kind === 'box') return lang === 'quote' && note.test(text.slice(start, Math.min(end, start + 160)))
  if (kind === 'entry') return checked !== null
  if (kind === 'row' || kind === 'fence') return true
  if (kind !== 'section' && kind !== 'label') return false
  // `**So that** I have a place` goes on with a sentence.
  if (kind === 'label' && !/[:：]/.test(text.slice(head.end, head.end + 6))) return false
  const name = nameIn(text, head)
  return !isOutcomeLabel(name) && !isTelling(name)
}

function isThing(text: string, head: Span, isNumbered: boolean): boolean {
  const { id, number } = leadAt(text, head)
  return id ? !id.isLocal || isNumbered : isNumbered && number !== null
}

/** Where a text refers to what may tell more: `index` as a sentence has it, and from `start` to `end` the path or the id. */
function referenceIn(
  text: string,
  own: Text | null,
): { readonly index: number; readonly start: number; readonly end: number } | null {
  const said = text.includes('](') ? text.replace(leadingOn, (it) => ' '.repeat(it.length)) : text
  for (const { 0: found, index } of said.matchAll(reference)) {
    const end = index + found.length
    if (/\.mdx?$/.test(found)) return { index, start: found.startsWith('](') ? index + 2 : index, end }
    const id = idAt(said, { start: index, end: said.length })
    // What comes before or after an item says nothing of what that is good for.
    if (id?.isLocal === false && !(own && lettersOf(own.text) === lettersOf(id.text)))
      return { index, start: index, end: index + id.text.length }
  }
  return null
}

/** `US` of `US-12` */
const lettersOf = (id: string): string => /^\D*/.exec(id)?.[0] ?? ''

function sentenceStart(text: string, from: number, at: number): number {
  const before = withoutStops(text.slice(Math.max(from, at - 300), at))
  const stop = /^[\s\S]*(?:[.!?](?=\s)|\r?\n[ \t]*(?:\r?\n|[-*+|]|\d+[.)])|\|)/u.exec(before)
  return at - before.length + (stop?.[0].length ?? 0)
}

function sentenceEnd(text: string, from: number, to: number): number {
  const end = Math.min(to, from + 400)
  const stop = /[.!?。](?=\s|$)|\r?\n[ \t]*(?:\r?\n|[-*+|]|\d+[.)])|\|/u.exec(
    withoutStops(text.slice(from, end)),
  )
  return stop ? from + stop.index : end
}

/** Where the bracket closes that what stands at `at` is in; else `end`. */
function bracketEnd(text: string, from: number, at: number, end: number): number {
  const before = text.slice(Math.max(from, at - 100), at)
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return end
  const close = text.slice(at, end).indexOf(')')
  return close < 0 ? end : at + close
}

/** `Lamps: 20 % fewer accidents` says it behind the colon, which is none within a link. */
function behindLabel(text: string, { start, end }: Span): Span {
  const label = behind.exec(text.slice(start, end))
  return { start: start + (label?.[0].length ?? 0), end }
}

const behind = /^(?:[^[\]:：\r\n]|\[[^[\]\r\n]{0,60}\](?:\([^()\s]{0,200}\))?){1,60}[:：][*_]{0,3}[ \t]+/

/** Ids, or the path of a document, with nothing said of them. */
const alone =
  /^[\s([`*_]{0,4}(?:[A-Z]{1,8}-\d[\w.-]{0,20}(?:[\s,;&+/`]{1,4}[A-Z]{1,8}-\d[\w.-]{0,20}){0,12}|[\w./-]{1,120}\.mdx?)[\s)\]`*_.]{0,4}$/

/** Whether what stands for an outcome only refers to where it may be told. */
export const isReferenceAlone = (outcome: Text | null): boolean =>
  outcome !== null && alone.test(outcome.text)
