import type { Language } from '../../domain/languages/language.ts'
import { isPlaceholder } from '../../model/placeholder.ts'
import type { Text } from '../../model/story.ts'
import type { Span } from '../../text/span.ts'
import { isBareId } from '../lead/id.ts'
import { type Lead, leadOf } from '../lead/lead.ts'
import type { Part } from '../parts/part.ts'
import { fieldsIn, wordsOfSpan } from './field.ts'
import type { Around, ItemStatus, PlanItem } from './item.ts'
import { nameIn } from './name.ts'
import { outcomeField, outcomeSaid } from './outcome.ts'
import { isOver, isStatusAlone, statusOf, statusStated } from './stage.ts'
import { horizonNames, isOneOf, statusNames } from './words.ts'

/** A document that items are read from. */
export interface Source {
  readonly text: string
  /** The language of most of it. */
  readonly language: Language
}

/** What is known of an item beside its own words. */
export interface Known {
  readonly horizon?: Text | null
  readonly title?: Text | null
}

/** The item that a section, a label or an entry is. */
export function itemOf(source: Source, part: Part, around: Around, known: Known = {}): PlanItem {
  const { text, language } = source
  const lead = leadAt(text, part.head)
  const id = idOf(lead)
  const fields = fieldsIn(text, fieldParts(part))
  const fieldNamed = (names: ReadonlySet<string>): Text | null =>
    fields.find(
      ({ name, value }) => value && isOneOf(names, name.keys[0] ?? '') && !isPlaceholder(value.text),
    )?.value ?? null
  const stated = fieldNamed(statusNames)
  const own = checkedStatus(part) ?? statusOf(text, part.head, part.kind === 'entry' ? 'entry' : 'heading')
  const status = around.over ?? own ?? (stated && statusStated(text, stated))
  const outcome =
    outcomeField(text, part.parts) ??
    outcomeSaid(text, { start: part.head.start, end: part.end }, id, language) ??
    around.outcome
  const title = known.title ?? withoutStatus(titleOf(text, part.head, lead, outcome), own)
  return {
    start: part.start,
    end: part.end,
    head: firstLine(text, part.head),
    id,
    title,
    horizon: known.horizon ?? fieldNamed(horizonNames) ?? around.horizon,
    outcome,
    status,
    isOver: isOver(status),
  }
}

/** A title without the status that it ends with: `Search (done)`. */
function withoutStatus(title: Text, status: ItemStatus | null): Text {
  const said = status?.text ?? ''
  const bare = title.text.replace(/[)\]）】\s]+$/u, '')
  if (said === '' || !bare.endsWith(said) || bare.length === said.length) return title
  const text = bare.slice(0, -said.length).replace(/[\s:：,;(（[–—-]+$/u, '')
  return text === '' ? title : { ...title, text }
}

/** Fields stand below the head, and on the further lines of an entry. */
const fieldParts = (part: Part): readonly Part[] => (part.kind === 'entry' ? [...part.parts] : part.parts)

export const leadAt = (text: string, head: Span): Lead => leadOf(text, head, () => false)

export const idOf = ({ id }: Lead): Text | null =>
  id && !isBareId(id.text) ? { start: id.start, end: id.end, text: id.text } : null

function checkedStatus({ checked, head }: Part): ItemStatus | null {
  return checked ? { start: head.start, end: head.start, text: 'x', stage: 'done' } : null
}

export function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? ''
  return { start, end: start + line.trimEnd().length }
}

/** What sets a name in bold, or one with a colon, apart from what is said of it. */
const behindName = /^[*_~]{0,4}[ \t]{0,3}(?:[:：.–—(-]|[\r\n]|$)/

const isApart = (text: string, end: number): boolean =>
  /[.:：]/.test(text[end - 1] ?? '') || behindName.test(text.slice(end, end + 8))

/** What an item is called: the name it begins with, else its first sentence, without what it is good for. */
function titleOf(text: string, head: Span, lead: Lead, outcome: Text | null): Text {
  const { name, labels } = lead
  const isFirst = name !== null && labels.every(({ start }) => start >= name.start)
  if (name && isFirst && name.end <= head.end && isApart(text, name.end)) return named(text, name, head)
  const start = Math.min(Math.max(head.start, lead.title), head.end)
  const span = { start, end: cutAt(text, { start, end: head.end }, outcome) }
  return named(text, span, head)
}

const named = (text: string, span: Span, head: Span): Text => {
  const words = wordsOfSpan(text, span)
  const said = firstSentence(words?.text ?? nameIn(text, head).words)
  return { start: span.start, end: span.end, text: said }
}

/** Where what an item is good for begins, where signs set it apart. */
function cutAt(text: string, { start, end }: Span, outcome: Text | null): number {
  if (!outcome || outcome.start <= start || outcome.start >= end) return end
  const before = text.slice(start, outcome.start)
  return /[,;:–—(-][ \t\r\n]*$/.test(before) ? outcome.start : end
}

/** No title is longer. */
const longest = 160

function firstSentence(words: string): string {
  const stop = /[.!?](?=\s+[\p{Lu}(“"])|。/u.exec(words)
  return (stop && stop.index > 3 ? words.slice(0, stop.index) : words)
    .slice(0, longest)
    .replace(/^(?:✅|☑|✔|✓|🚧|~~|\uFE0F|\s)+|~~$/gu, '')
    .replace(/[\s.:：,;–—(-]+$/, '')
    .replace(/\s*(?:✅|☑|✔|✓|🚧)\uFE0F?$/u, '')
}

/** Whether an entry promises something: words that are no status by themselves, no link within the document. */
export function isItem(text: string, part: Part): boolean {
  const name = nameIn(text, part.head)
  if (!/\p{L}{2}/u.test(name.words) || isPlaceholder(name.words)) return false
  if (isStatusAlone(name) && part.parts.length === 0) return false
  return !isAnchor.test(text.slice(part.head.start, Math.min(part.head.end, part.head.start + 400)))
}

/** A line of a table of contents. */
const isAnchor = /^\[[^\]\r\n]{1,200}\]\(#[^()\r\n]{0,200}\)\s*$/

/** Whether an entry is a link and nothing besides. */
export const isLinkAlone = (text: string, { head }: Part): boolean =>
  head.end - head.start < 400 &&
  /^\[[^\]\r\n]{1,200}\](?:\([^()\r\n]{0,300}\)|\[[^\]\r\n]{0,60}\])\.?$/.test(
    text.slice(head.start, head.end),
  )
