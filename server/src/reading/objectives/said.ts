import { type Span, trim } from '../../text/span.ts'
import type { Part } from '../parts/part.ts'
import { type Draft, firstLine, plainOf, type ResultDraft, resultDraft, titleOf } from './draft.ts'
import { labelIn } from './label.ts'
import { isMeasured } from './measure.ts'
import { mayName, type Name, nameOf, none } from './name.ts'
import { namesDetail, namesValue } from './words.ts'

/** Whether an objective is stated: by number, by words behind its name, or as a heading of its own. */
export const states = (name: Name, part: Part): boolean =>
  !(name.isProse && part.kind === 'lines') && (name.id !== '' || name.title !== '' || part.parts.length > 0)

export const isValue = (name: Name): boolean =>
  name.isTarget && name.id === '' && /^[^\p{L}]*\d/u.test(name.title)

/** What a part says it is, by its head and by what stands behind it on its line. */
export function saidBy(text: string, part: Part): Name {
  const [first] = part.parts
  const { start, end } = part.kind === 'label' ? part.line : part.head
  if (!mayName(text.slice(start, Math.min(end, start + 400)))) return none
  const head = plainOf(text, firstLine(text, part.head))
  if (part.kind === 'label' && first?.kind === 'lines' && first.start < part.line.end) {
    const rest = plainOf(text, firstLine(text, first))
    const name = nameOf(head)
    if (name.kind !== null && name.title !== '') return name
    return nameOf(`${head.replace(/[\s:：]+$/, '')}: ${rest}`)
  }
  const name = nameOf(head)
  if (name.kind === 'results' && name.isProse && part.kind !== 'section') return none
  // A value that is called what an objective is called, too.
  return name.kind === 'objective' && name.isTarget && name.id === '' && /^[^\p{L}]*\d/u.test(name.title)
    ? { ...name, kind: null }
    : name
}

export const statesAny = (text: string, part: Part): boolean => saidBy(text, part).kind !== null

/** Most lines begin with words, and name none. */
export const lineName = (text: string, span: Span): Name =>
  mayName(text.slice(span.start, Math.min(span.end, span.start + 400))) ? nameOf(plainOf(text, span)) : none

/** Where the eye should land: a heading's line, else the first line of the words. */
export function headOf(text: string, part: Part): Span {
  if (part.kind === 'section' || part.kind === 'label') return trim(text, part.line)
  if (part.kind === 'box') return part.head
  return firstLine(text, part.head)
}

/** `- Owner: Ben`, `- Target: 90 %` */
export function isDetailEntry(text: string, entry: Part): boolean {
  const label = labelIn(text, entry.head)
  if (!label) return false
  const name = text.slice(label.head.start, label.head.end)
  return namesDetail(name) || namesValue(name)
}

/** A few words that can not be measured, above entries that are no details of them. */
export function isGroup(text: string, { head, parts }: Part): boolean {
  const title = plainOf(text, head)
  const inner = parts.filter(({ kind }) => kind === 'entry')
  return (
    inner.length > 0 && !isLong(title) && !isMeasured(title) && !inner.some((it) => isDetailEntry(text, it))
  )
}

/** Whether a name has the words of a statement: more than three, or as many letters as that in other scripts. */
export const isLong = (title: string): boolean =>
  title.split(/\s+/).length > 3 || /[\u3040-\u30ff\u3400-\u9fff]{8}/.test(title)

/** `[Objective 1](o1.md)`: it is told there. */
export const isLink = (text: string, { head }: Part): boolean =>
  /^\s*(?:\[[^[\]\r\n]{1,200}\]\([^()\r\n]{1,300}\)|\[\[[^[\]\r\n]{1,200}\]\]|<?https?:\S+)\s*$/.test(
    text.slice(head.start, Math.min(head.end, head.start + 600)),
  )

export const entryResult = (text: string, entry: Part): ResultDraft => {
  const head = headOf(text, entry)
  return resultDraft(text, entry, head, nameOf(plainOf(text, trim(text, entry.head))), entry.parts)
}

export const isMostlyMeasured = (text: string, entries: readonly Part[]): boolean =>
  entries.length > 0 &&
  entries.filter((it) => isMeasured(plainOf(text, it.head))).length * 2 >= entries.length

/** A heading that says no more than what it is has its words below. */
export function titleBelow(text: string, draft: Draft, parts: readonly Part[]): void {
  if (draft.title.text !== '') return
  const first = parts[0]?.kind === 'box' ? parts[0].parts[0] : parts[0]
  if (first?.kind !== 'lines' && first?.kind !== 'label') return
  const span = firstLine(text, first)
  const name = nameOf(plainOf(text, span))
  if (name.kind === null) draft.title = titleOf(text, span, plainOf(text, span))
}

export function titledBelow(text: string, result: ResultDraft, parts: readonly Part[]): ResultDraft {
  const [first] = parts
  if (result.title.text !== '' || !first || (first.kind !== 'lines' && first.kind !== 'entry')) return result
  const span = firstLine(text, first.head)
  result.title = titleOf(text, span, plainOf(text, span))
  return result
}
