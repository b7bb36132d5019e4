import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Span } from '../../text/span.ts'
import { whenOf } from '../items/horizon.ts'
import { nameIn } from '../items/name.ts'
import type { Part } from '../parts/part.ts'
import { closed, type Draft, type ResultDraft } from './draft.ts'
import { speaksOfMethod } from './name.ts'
import type { Objective, Objectives } from './objective.ts'

/** What of all that could be meant is stated, once the whole document was seen. */
export function settled(
  text: string,
  drafts: readonly Draft[],
  besides: readonly ResultDraft[],
  isOfObjectives: boolean,
): Objectives {
  for (const draft of drafts) {
    const [list] = draft.candidates
    if (draft.results.length === 0 && list) for (const it of list) draft.results.push(it)
  }
  const only = isOfObjectives ? onlyOne(drafts, besides) : null
  const stated = new Set(drafts.flatMap(({ results }) => results.map(({ id }) => lookupKey(id?.text ?? ''))))
  // `KR1 of O2 is a single number` speaks of one that is stated.
  const loose = only
    ? []
    : besides.filter((it) => !(isSentence(text, it) && stated.has(lookupKey(it.id?.text ?? ''))))
  if (only) only.results.push(...withoutRepeats(text, besides))
  const held = new Map<Part | null, number>()
  for (const { part, results } of drafts)
    if (results.length > 0) held.set(part.around, (held.get(part.around) ?? 0) + 1)
  const isAlike = ({ part }: Draft) => (held.get(part.around) ?? 0) > 1
  const isOneOfMore = drafts.some((it) => it.results.length > 0)
  const told = new Set(
    drafts.flatMap((it) => (it.strength === 'weak' ? [] : it.results.map(({ id }) => id?.text))),
  )
  const believed = drafts.filter((it) => {
    if (it.results.length > 0 && it.results.every((result) => isReference(text, result))) return false
    if (isQuoted(it.part) && (it.strength === 'weak' || it.results.length === 0)) return false
    if (it.results.length === 0)
      return (
        isOfObjectives &&
        it.strength !== 'weak' &&
        (it.strength === 'named' || (isOneOfMore && it.title.text !== '')) &&
        !refers(text, it)
      )
    if (it.strength === 'weak' && it.id === null && isRepeated(it, told)) return false
    if (!isOfObjectives && (isGoalOfPhase(text, it) || isPurposeInHead(it))) return false
    return it.strength === 'named' || isBorneOut(it.results) || isAlike(it) || isMeant(it)
  })
  return {
    objectives: withoutMentions(believed)
      .sort((a, b) => a.start - b.start)
      .map(finished),
    loose: loose.length > 0 && isBorneOut(loose) ? loose.map(closed) : [],
  }
}

/**
 * Whether it only says what a phase of a plan is good for: `**Objective:** calm nights` below `## Phase 2`, with the work
 * of the phase below it and nothing that is called a key result.
 */
const isGoalOfPhase = (text: string, { strength, id, isAnnounced, results, part }: Draft): boolean =>
  strength === 'worded' &&
  id === null &&
  !isAnnounced &&
  !results.some((it) => it.isNamed) &&
  isInPhase(text, part)

/**
 * Whether it is an entry of the list that stands before all chapters, as what a page is for stands beside its status, and
 * what would be its key results stands in a chapter below.
 */
function isPurposeInHead({ id, isAnnounced, results, part }: Draft): boolean {
  const { around } = part
  if (id !== null || isAnnounced || around === null || results.some((it) => it.isNamed)) return false
  const at = results[0]?.start ?? 0
  return (
    (part.kind === 'entry' || part.kind === 'label') &&
    part.end <= at &&
    around.parts.some((it) => it.kind === 'section' && part.end <= it.start && it.start < at)
  )
}

function isInPhase(text: string, part: Part): boolean {
  for (let it = part.around; it; it = it.around)
    if (it.kind === 'section' && whenOf(nameIn(text, it.head))?.grade === 'sure') return true
  return false
}

/** The one objective of a document whose key results stand in a chapter of their own; null where it is otherwise. */
function onlyOne(drafts: readonly Draft[], loose: readonly ResultDraft[]): Draft | null {
  const called = drafts.filter(({ part, strength }) => strength !== 'weak' && !isQuoted(part))
  const [only] = called
  const isAlone = called.length === 1 && only?.part.kind === 'section' && only.results.length === 0
  const isBehind = loose.length > 1 && loose.every((it) => it.start > (only?.start ?? 0) && it.isNamed)
  return only && isAlone && isBehind ? only : null
}

/** Key results of which each is told once: `KR1: …` rather than a sentence about it that begins `KR1 …`. */
function withoutRepeats(text: string, results: readonly ResultDraft[]): ResultDraft[] {
  const told = new Map<string, ResultDraft>()
  for (const it of results) {
    const key = lookupKey(it.id?.text ?? it.title.text)
    const before = told.get(key)
    if (!before || (isSentence(text, before) && !isSentence(text, it))) told.set(key, it)
  }
  return [...told.values()].sort((a, b) => a.start - b.start)
}

/** Whether only white space stands between the id and the words. */
const isSentence = (text: string, { id, title }: ResultDraft): boolean =>
  id !== null && title.start > id.end && text.slice(id.end, Math.min(title.start, id.end + 20)).trim() === ''

/** Whether a part lies in a quote, which can cite what is stated elsewhere. */
function isQuoted(part: Part): boolean {
  for (let it: Part | null = part; it; it = it.around)
    if (it.kind === 'box' && it.lang === 'quote') return true
  return false
}

/** One that is called an objective is meant so unless it explains what such a thing is. */
const isMeant = ({ strength, title, results }: Draft): boolean =>
  strength === 'worded' &&
  (results.some(({ measurable }) => measurable) ||
    ![title, ...results.map((it) => it.title)].some(({ text }) => text === '' || speaksOfMethod(text)))

/** Whether an objective that is only told by its key results repeats those of one that is called so. */
const isRepeated = ({ results }: Draft, told: ReadonlySet<string | undefined>): boolean =>
  results.every(({ id }) => id !== null && told.has(id.text))

/** Whether key results are meant as such: some call themselves so, or half of them can be measured. */
const isBorneOut = (results: readonly ResultDraft[]): boolean =>
  results.some((it) => it.isNamed) || results.filter((it) => it.measurable).length * 2 >= results.length

const finished = ({ start, end, head, id, title, results }: Draft): Objective => ({
  start,
  end: Math.max(end, ...results.map((it) => it.end)),
  head,
  id,
  title: title.text === '' ? { ...head, text: id?.text ?? '' } : title,
  results: results.map((it) => closed(it.title.text === '' && it.id ? { ...it, title: { ...it.id } } : it)),
})

/** An objective without key results that is told elsewhere, under the same number or in the same words, is mentioned. */
function withoutMentions(drafts: readonly Draft[]): Draft[] {
  const keyOf = (words: string | undefined) => lookupKey(words ?? '').replace(/[^\p{L}\p{N}]+/gu, '')
  const told = new Set<string>()
  for (const it of drafts) {
    if (it.results.length === 0) continue
    if (it.id) told.add(keyOf(it.id.text))
    if (it.title.text !== '') told.add(keyOf(it.title.text))
  }
  return drafts.filter((it) => {
    if (it.results.length > 0) return true
    const keys = [it.id?.text, it.title.text].map(keyOf).filter((key) => key !== '')
    if (keys.some((key) => told.has(key))) return false
    for (const key of keys) told.add(key)
    return true
  })
}

const link = /\[[^[\]\r\n]{1,200}\]\([^()\r\n]{1,300}\)|\[\[[^[\]\r\n]{1,200}\]\]|<?https?:[^\s>]+>?/
const links = new RegExp(link, 'g')

/** Whether a stretch of a line is nothing but links. */
function isLinks(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 1000))
  return link.test(words) && /^[^\p{L}]*$/u.test(words.replace(links, '').replace(/^#+/, ''))
}

/** `[KR1](kr1.md)`: it is told there. */
const isReference = (text: string, { head, title }: ResultDraft): boolean =>
  title.text === '' && isLinks(text, head)

/** Whether an objective only says where it is told: its name is a link, or nothing but links stands below it. */
const refers = (text: string, { head, part: { parts } }: Draft): boolean =>
  isLinks(text, head) ||
  (parts.length > 0 &&
    parts.every(
      (it) => (it.kind === 'entry' || it.kind === 'lines') && it.parts.length === 0 && isLinks(text, it.head),
    ))
