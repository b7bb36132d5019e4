import { storyMarkIn } from '../lead/story-mark.ts'
import { opensStory } from './opening.ts'
import type { PartDraft } from './part.ts'
import type { Words } from './words.ts'

/** The depth of a label that bears an id, and of one that does not. */
const withId = 7
const withoutId = 8

/** Parts in a row, put in order: what stands below a heading into its section, what belongs to a label into that. */
export function gather(text: string, flat: readonly PartDraft[], end: number, words: Words): PartDraft[] {
  const found: PartDraft[] = []
  const sections: PartDraft[] = []
  let run: PartDraft[] = []
  const settle = () => {
    const into = sections.at(-1)?.parts ?? found
    for (const part of gatherLabels(text, run, words)) into.push(part)
    run = []
  }
  for (const part of flat) {
    if (part.kind !== 'section') {
      run.push(part)
      continue
    }
    settle()
    for (let last = sections.at(-1); last && last.depth >= part.depth; last = sections.at(-1)) {
      last.end = part.start
      sections.pop()
    }
    const into: PartDraft[] = sections.at(-1)?.parts ?? found
    into.push(part)
    sections.push(part)
  }
  settle()
  for (const section of sections) section.end = end
  return found
}

/** Labels take in what follows: those with an id all up to the next of them, the others up to the next label. */
function gatherLabels(text: string, flat: readonly PartDraft[], words: Words): PartDraft[] {
  const found: PartDraft[] = []
  const open: PartDraft[] = []
  /** The parts that have labels right in them. */
  const grouped = new Set<PartDraft>()
  const put = (part: PartDraft) => {
    const last = open.at(-1)
    const into = last?.parts ?? found
    into.push(part)
    if (last && part.kind === 'label') grouped.add(last)
    for (const it of open) it.end = Math.max(it.end, part.end)
  }
  const mayGroup = (criteria: PartDraft) => criteria.parts.length === 0 || grouped.has(criteria)
  const closeTo = (depth: number) => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) open.pop()
  }
  for (const [at, part] of flat.entries()) {
    if (isBreak(part)) {
      open.length = 0
      continue
    }
    if (part.kind === 'label') {
      part.depth = storyMarkIn(text, part.head) ? withId : withoutId
      const criteria = open.findLast((it) => isOfCriteria(text, it, words))
      const more = criteria !== undefined && (mayGroup(criteria) || goesOn(text, criteria, flat[at + 1]))
      if (part.depth === withoutId && criteria && isGroup(text, part, more, words)) {
        // A group lies in the criteria; the group before it is over.
        while (open.at(-1) !== criteria) open.pop()
      } else closeTo(part.depth)
      if (part.depth === withoutId && part.parts.some((it) => opensStory(text, it, words)))
        closeForSentence(text, open, words)
      put(part)
      if (holdsMore(text, part, words)) open.push(part)
      continue
    }
    if (part.kind === 'lines' && opensStory(text, part, words)) closeForSentence(text, open, words)
    put(part)
  }
  return found
}

/** A rule across the page ends what a label takes in. */
export const isBreak = ({ kind, lang }: PartDraft): boolean => kind === 'box' && lang === 'break'

const nameOf = (text: string, { head }: PartDraft): string => text.slice(head.start, head.end)

const announces = (text: string, part: PartDraft, words: Words): boolean =>
  words.mayAnnounce(text, part.head) && words.announces(nameOf(text, part))

const isOfCriteria = (text: string, part: PartDraft, words: Words): boolean =>
  part.depth === withoutId && announces(text, part, words)

/**
 * A label right below the name of criteria names a group of them, and so do those that follow it (`mayBe`); or it names
 * a case.
 */
function isGroup(text: string, label: PartDraft, mayBe: boolean, words: Words): boolean {
  const name = nameOf(text, label)
  if (announces(text, label, words)) return false
  if (words.isCase(name)) return true
  if (words.endsCriteria(name)) return false
  // `**Speed:** two seconds` is one of them, and no group.
  return label.parts.length > 0 || mayBe
}

/** `**Acceptance criteria (usual)**` has some of them only; further boxes under `**Edge cases**` are the others. */
const goesOn = (text: string, criteria: PartDraft, next: PartDraft | undefined): boolean =>
  isSome(nameOf(text, criteria)) && isBox(next) && isBox(criteria.parts.at(-1))

/** Whether a name ends with what it is about in brackets. */
const isSome = (name: string): boolean => /[)）][\s*_:：]{0,6}$/.test(name)

const isBox = (part: PartDraft | undefined): boolean => part?.kind === 'entry' && part.checked !== null

/** A label with text behind it has said what it has to say, unless it bears an id or announces criteria. */
const holdsMore = (text: string, part: PartDraft, words: Words): boolean =>
  part.depth === withId || part.parts.length === 0 || announces(text, part, words)

/** A sentence belongs to the label right above it, where that names no criteria and tells nothing yet. */
function closeForSentence(text: string, open: PartDraft[], words: Words): void {
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const isFree =
      !announces(text, last, words) &&
      (last.depth === withId ? !last.parts.some((it) => tells(text, it, words)) : last.parts.length === 0)
    if (isFree) return
    open.pop()
  }
}

const tells = (text: string, part: PartDraft, words: Words): boolean =>
  (part.kind === 'lines' && opensStory(text, part, words)) || part.parts.some((it) => tells(text, it, words))
