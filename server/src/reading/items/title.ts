import { withoutStops } from '../../domain/languages/abbreviation.ts'
import { kept } from '../../text/kept.ts'
import type { Span } from '../../text/span.ts'
import { idAt, isBareId } from '../lead/id.ts'
import { type Lead, leadOf } from '../lead/lead.ts'
import type { Text } from '../story.ts'
import { wordsWithin } from './field.ts'
import type { ItemStatus } from './item.ts'
import { nameIn } from './name.ts'

export const leadAt = kept((text, head: Span): Lead => leadOf(text, head, () => false))

/** The id of an item: with a hyphen, or set apart from what follows; `HDF5 export` has none. */
export function idOf(text: string, lead: Lead): Text | null {
  const { id } = lead
  if (!id || isBareId(id.text)) return hiddenId(text, lead) ?? numberAlone(lead)
  const isSure =
    /[-_]/.test(id.text) || /^[\s*_`\])]{0,6}(?:[:：.–—|\])-]|$)/.test(text.slice(id.end, id.end + 10))
  return isSure ? { start: id.start, end: id.end, text: id.text } : null
}

/** The id behind the number of a ticket: `BE-04` of `#108 BE-04: Lamps`. */
function hiddenId(text: string, { id, tags }: Lead): Text | null {
  if (!id) return null
  const [hidden] = tags.flatMap((it) => (it.start >= id.end ? (idAt(text, it) ?? []) : []))
  return hidden && !hidden.isLocal ? { start: hidden.start, end: hidden.end, text: hidden.text } : null
}

/** `**001** - Paint the pier` is numbered in bold. */
const numberAlone = ({ name }: Lead): Text | null =>
  name && /^(?!20\d\d$)\d{1,4}$/.test(name.text) ? name : null

/** Where the words go on behind an id. */
const behindId = (text: string, { end }: Span): number =>
  end + (/^[\s:：.–—|*_`\])-]*/.exec(text.slice(end, end + 20))?.[0].length ?? 0)

export function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? ''
  return { start, end: start + line.trimEnd().length }
}

/** What sets a name in bold, or one with a colon, apart from what is said of it. */
const behindName = /^[*_~]{0,4}[ \t]{0,3}(?:[:：.–—(-]|[\r\n]|$)/

const isApart = (text: string, end: number): boolean =>
  /[.:：]/.test(text[end - 1] ?? '') || behindName.test(text.slice(end, end + 8))

const isBold = /[*_]{2}$/

/** What an item is called: the name it begins with, else its first sentence, without what it is good for. */
export function titleOf(text: string, head: Span, { lead, outcome, status }: Known): Text {
  return withoutStatus(calledOf(text, head, lead, outcome), status)
}

/** A label with what its bold words go on with: `**Lamps: show the pier** — soon`. */
function inBold(text: string, label: Span, head: Span): Span {
  const rest = /^[:：][ \t]{1,3}[^*\r\n]{1,120}?(?=\*\*)/.exec(
    text.slice(label.end, Math.min(head.end, label.end + 126)),
  )
  return rest ? { start: label.start, end: label.end + rest[0].length } : label
}

interface Known {
  readonly lead: Lead
  readonly outcome: Text | null
  readonly status: ItemStatus | null
}

function calledOf(text: string, head: Span, lead: Lead, outcome: Text | null): Text {
  // An id that is none belongs to the words: `**HDF5 export**`.
  const none = lead.id && !isBareId(lead.id.text) && !idOf(text, lead) ? lead.id : null
  if (none) {
    const inBold = /^([^*\r\n]{1,120}?)[:：]?\*\*/.exec(
      text.slice(none.start, Math.min(head.end, none.start + 130)),
    )
    if (inBold && isBold.test(text.slice(Math.max(head.start, none.start - 3), none.start)))
      return named(text, { start: none.start, end: none.start + (inBold[1] ?? '').length }, head)
  }
  const hidden = hiddenId(text, lead) ?? numberAlone(lead)
  const after = hidden ? behindId(text, hidden) : -1
  if (hidden && after < head.end)
    return named(text, { start: after, end: cutAt(text, { start: after, end: head.end }, outcome) }, head)
  const { name, labels } = lead
  const isFirst = name !== null && labels.every(({ start }) => start >= name.start)
  if (name && isFirst && name.end <= head.end && isApart(text, name.end)) return named(text, name, head)
  const [label] = labels
  if (
    label &&
    label.start === lead.title &&
    isBold.test(text.slice(Math.max(head.start, label.start - 3), label.start))
  )
    return named(text, inBold(text, label, head), head)
  const from = none ? none.start : lead.title
  const start = Math.min(Math.max(head.start, from), head.end)
  const span = { start, end: cutAt(text, { start, end: head.end }, outcome) }
  return named(text, span, head)
}

const named = (text: string, inner: Span, head: Span): Text => {
  const span = { start: withSign(text, inner.start, head.start), end: inner.end }
  const words = wordsWithin(text, span, head.start)
  const said = firstSentence(words?.text ?? nameIn(text, head).words)
  return { start: span.start, end: span.end, text: said }
}

/** `< 2 % errors` begins with its sign. */
const withSign = (text: string, start: number, from: number): number =>
  /\d/.test(text[start] ?? '') && start > from && /[<>≤≥]/.test(text[start - 1] ?? '') ? start - 1 : start

/** Where what an item is good for begins, where signs set it apart; what stands in brackets may be part of a name. */
function cutAt(text: string, { start, end }: Span, outcome: Text | null): number {
  if (!outcome || outcome.start <= start || outcome.start >= end) return end
  const before = text.slice(start, outcome.start)
  return /[,;:–—-][ \t\r\n]*$/.test(before) ? outcome.start : end
}

/** No title is longer. */
const longest = 160

function firstSentence(words: string): string {
  const stop = /[.!?](?=\s+[\p{Lu}(“"])|。/u.exec(withoutStops(words))
  return (stop && stop.index > 3 ? words.slice(0, stop.index) : words)
    .slice(0, longest)
    .replace(/^(?:✅|☑|✔|✓|🚧|~~|\uFE0F|\s){1,20}/u, '')
    .replace(/(?:✅|☑|✔|✓|🚧|~~|\uFE0F|[\s.:：,，、;；。–—(-]){1,20}$/u, '')
}

/** A title without the status that it ends with: `Search (done)`. */
function withoutStatus(title: Text, status: ItemStatus | null): Text {
  const said = status?.text ?? ''
  const bare = title.text.replace(/[)\]）】\s]+$/u, '')
  // A tick is no word of the title.
  if (said === '' || status?.start === status?.end || !bare.endsWith(said) || bare.length === said.length)
    return title
  const text = bare.slice(0, -said.length).replace(/[\s:：,;(（[–—-]+$/u, '')
  return text === '' ? title : { ...title, text }
}
