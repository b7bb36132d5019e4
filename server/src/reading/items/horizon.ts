import type { Part, PartKind } from '../parts/part.ts'
import {
  isAside,
  isBacklog,
  isDesign,
  isHistory,
  isLeftOut,
  isOutcome,
  type Name,
  nameIn,
  nameOf,
} from './name.ts'
import { isOver, statusOf } from './stage.ts'
import { type Grade, timeOf } from './time.ts'
import { isOneOf, planWords } from './words.ts'

/** What a name says of when. */
export interface When {
  readonly grade: Grade
  readonly name: Name
  /** What it says beside the time, set apart from it: `Moorings` of `Q1 2027 – Moorings`; empty where nothing. */
  readonly title: string
  /** The time alone. */
  readonly time: string
  /** Whether that is a date. */
  readonly isDate: boolean
}

/** When a name says; null where it names no time. It does where the time stands first, or is set apart as a date. */
export function whenOf(name: Name): When | null {
  const [key = ''] = name.keys
  const [segment = ''] = name.segments
  const time = timeOf(key)
  const rest = name.segments.slice(1)
  if (time) {
    const stopped = time.isDate ? null : behindStop(name, segment, time.end)
    if (stopped) return { grade: time.grade, name, ...stopped, isDate: false }
    const isWholeSegment = time.end >= key.length
    const named = rest.filter((it, at) => !isTime(name.keys[at + 1] ?? it))
    // As it is written, brackets and all, where nothing of it says when.
    // `Later (not before spring)` has a remark, `Phase 1 (Lamps)` a title.
    const isRemark = !/\d/.test(segment) && isInBrackets(name.words, segment)
    const title = isRemark
      ? ''
      : named.length < rest.length
        ? named.join(' – ')
        : behind(name.words, segment, named[0])
    // `v1.2 search`, `phase 2 groups`: the title goes on without a sign.
    return {
      // `Backlog – User stories` says when only beside what does.
      grade: isBacklog(name) ? 'weak' : time.grade,
      name,
      title: isWholeSegment ? title : '',
      time: isWholeSegment ? segment : name.words,
      isDate: time.isDate,
    }
  }
  // `4.1 Phase 1` is a chapter of a document, `1.2 Search` may be a version.
  const chapter = chapterNumber.exec(name.words)?.[0]
  const inChapter = chapter === undefined ? null : whenOf(nameOf(name.words.slice(chapter.length)))
  if (inChapter?.grade === 'sure') return inChapter
  const at = name.keys.findIndex((it) => {
    const found = timeOf(it)
    return found?.isDate && found.end >= it.length && found.grade === 'sure'
  })
  if (at >= 0) return { grade: 'sure', name, title: segment, time: name.segments[at] as string, isDate: true }
  // `Ferry app: Beta release`, `Ferry app: Release 1.0`
  const last = name.segments.length - 1
  return last === 1 && isTime(name.keys[last] ?? '')
    ? { grade: 'weak', name, title: segment, time: name.segments[last] as string, isDate: false }
    : null
}

const isInBrackets = (words: string, first: string): boolean =>
  /^\s*[(（[【]/.test(words.slice(words.indexOf(first) + first.length))

/** What a stop sets apart behind a time that ends around `end` of a segment: `Groups` of `Phase 2. Groups`; null where none does. */
function behindStop({ words }: Name, segment: string, end: number): Pick<When, 'time' | 'title'> | null {
  const at = segment.search(/\.\s+(?=\p{L})/u)
  if (at < end - 1 || at > end) return null
  return { time: segment.slice(0, at), title: words.slice(words.indexOf(segment) + at + 1).trim() }
}

/** The words from `next` on, which follows `segment`, without the end of a bracket that `next` begins in. */
function behind(words: string, segment: string, next: string | undefined): string {
  if (next === undefined) return ''
  const rest = words.slice(words.indexOf(next, words.indexOf(segment) + segment.length))
  return /^[^(（[【]*[)）\]】]$/.test(rest) ? rest.slice(0, -1) : rest
}

const chapterNumber = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{L})/u

/** `2 weeks`, `3–4 semaines`: how long it takes, which is no title. */
const isLength = (key: string): boolean => {
  const unit = /^[~≈]? ?\d{1,3}(?: ?[–-] ?\d{1,3})? ?(\p{L}+)$/u.exec(key)?.[1]
  return unit !== undefined && planWords.units.has(unit)
}

const isTime = (key: string): boolean => {
  if (isLength(key)) return true
  const time = timeOf(key)
  return time !== null && (time.isDate || time.end >= key.length)
}

/**
 * Which of `parts`, which stand side by side, are horizons. Siblings decide together: what is no sure time is one where
 * most of those of its kind and depth are; and where most are, one between them or right behind them that is of their
 * form is one, too, whatever it is called.
 */
export function horizonsAmong(text: string, parts: readonly Part[]): Map<Part, When> {
  const found = new Map<Part, When>()
  for (const group of alikes(parts)) {
    const whens = group.map((it) => {
      const name = nameIn(text, it.head)
      return { part: it, name, when: isLeftOut(name) ? null : whenOf(name) }
    })
    const isNamed = whens.filter(({ when }) => when !== null)
    const rivals = whens.filter(({ name, when }) => when !== null || !isBeside(name))
    const areMost = isNamed.length >= 2 && isNamed.length * 2 >= rivals.length
    const form = areMost ? formOf(isNamed) : null
    // The title of the document is the only one of its depth.
    const [only] = group
    const isTitle =
      group.length === 1 && only?.kind === 'section' && (only.depth === 1 || isPageOfBacklog(text, only))
    const stages = stagesAmong(text, whens)
    for (const [at, { part, name, when }] of whens.entries()) {
      // `# Backlog: wishes` beside `# Backlog: debts` is the title of a piece.
      if (isTitle || (part.kind === 'section' && part.depth === 1 && isNamedBacklog(name))) continue
      // A line in bold can begin with `Now` for any reason.
      // `today, measured, not assumed:` goes on with a sentence.
      const isSentence = part.kind === 'label' && name.keys.length > 2 && when?.isDate === false
      if (isSentence) continue
      const isSure = when?.grade === 'sure' && (part.kind !== 'label' || areMost || holdsThings(part))
      if (when && (isSure || areMost)) found.set(part, when)
      else if (stages.has(part))
        found.set(part, { grade: 'weak', name, title: '', time: name.words, isDate: false })
      else if (
        !when &&
        form &&
        part.parts[0]?.kind === form &&
        whens[at - 1]?.when &&
        !isBesides(text, part, name)
      )
        found.set(part, { grade: 'weak', name, title: '', time: name.words, isDate: false })
    }
  }
  return found
}

/** When what `<details>` hold is to come, by their summary; null where that does not say. */
export function whenOfBox(text: string, { kind, lang, head }: Part): When | null {
  if (kind !== 'box' || lang !== 'details' || head.end <= head.start) return null
  const when = whenOf(nameIn(text, head))
  return when?.grade === 'sure' ? when : null
}

const isNamedBacklog = ({ keys: [key = ''] }: Name): boolean => planWords.backlogNames.has(key)

/** `## Sprint backlog` above all else. */
const isPageOfBacklog = (text: string, { around, head }: Part): boolean =>
  around?.kind === 'document' && isOneOf(planWords.backlogNames, nameIn(text, head).key)

const isBeside = (name: Name): boolean =>
  name.words === '' ||
  isLeftOut(name) ||
  isOutcome(name) ||
  isAside(name) ||
  isDesign(name) ||
  isHistory(name) ||
  (name.keys[0] ?? '').split(' ').length > 4

const holdsThings = ({ parts }: Part): boolean => parts.some(({ kind }) => kind === 'entry' || kind === 'row')

const isBesides = (text: string, part: Part, name: Name): boolean =>
  isBeside(name) || isOver(statusOf(text, part.head, 'heading'))

const none: ReadonlySet<Part> = new Set()

/** `1.`, `2)` */
const numbered = /^[\s*_]{0,4}(\d{1,2})[.)]\s/

/**
 * The headings that count stages, of which one is surely a time: `1) MVP`, `2) Growth`, `3) Enterprise`. Each begins with
 * what it brings, and their numbers rise by one.
 */
function stagesAmong(
  text: string,
  whens: readonly { readonly part: Part; readonly name: Name; readonly when: When | null }[],
): ReadonlySet<Part> {
  const counted = whens.flatMap(({ part, name, when }) => {
    const number = numbered.exec(text.slice(part.head.start, part.head.start + 8))?.[1]
    return part.kind === 'section' && number !== undefined
      ? [{ part, name, when, number: Number(number) }]
      : []
  })
  const rise = counted.every(({ number }, at) => at === 0 || number === (counted[at - 1]?.number ?? 0) + 1)
  const areStages =
    counted.length > 2 &&
    rise &&
    counted.some(({ when }) => when?.grade === 'sure') &&
    counted.every(({ part, name }) => part.parts[0]?.kind === 'entry' && !isBeside(name))
  return areStages ? new Set(counted.map(({ part }) => part)) : none
}

/** What most of them begin with, where that is entries or rows; else null. */
function formOf(named: readonly { readonly part: Part }[]): PartKind | null {
  const count = (kind: PartKind) => named.filter(({ part }) => part.parts[0]?.kind === kind).length
  return (['entry', 'row'] as const).find((kind) => count(kind) * 2 > named.length) ?? null
}

/** Parts of one kind and depth, those of a list or a table by themselves. */
function alikes(parts: readonly Part[]): Part[][] {
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    if (part.kind !== 'section' && part.kind !== 'label' && part.kind !== 'entry') continue
    const shape = `${part.kind} ${part.depth} ${part.group}`
    const group = groups.get(shape)
    if (group) group.push(part)
    else groups.set(shape, [part])
  }
  return [...groups.values()]
}
