import type { ItemsIn } from '../../domain/kinds/kind.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { append } from '../../text/append.ts'
import type { Part } from '../parts/part.ts'
import { aroundIn, itemsAmong, itemsBelow } from './below.ts'
import { designIn, isOfDesign } from './design.ts'
import { wordsOfSpan } from './field.ts'
import { whenOf } from './horizon.ts'
import { type Around, nothingAround, type PlanItem } from './item.ts'
import { areProperties, isLog } from './lists.ts'
import { isItem, itemOf, type Source } from './make.ts'
import { isTrackedInTime } from './milestone.ts'
import { isAside, isChapter, isCriteria, isGroup, isLeftOut, isOutcome, nameIn } from './name.ts'
import { outcomeField } from './outcome.ts'
import { statusOf } from './stage.ts'
import { tieredItems } from './tiers.ts'
import { leadAt } from './title.ts'
import { isOneOf, planWords } from './words.ts'

/**
 * The items of a document that lists them below no horizon, or beside those: a checklist; lists, where most of its
 * sections hold nothing else, or where it is a backlog; headings that are numbered; what stands below its scope.
 */
export function looseItems(
  source: Source,
  document: Part,
  manner: Exclude<ItemsIn, 'none'>,
  known: readonly PlanItem[],
): PlanItem[] {
  const top = topOf(document)
  const around = titled(source, top)
  if (manner === 'backlog') {
    const loose = itemsBelow(source, top, around, null)
    return without(isByAreas(top, known) ? loose.filter(isBeside(top)) : loose, known)
  }
  const sections = sectionsIn(source, top)
  const found: PlanItem[] = []
  if (manner === 'release') {
    for (const it of sections)
      if (isGroup(nameIn(source.text, it.head)))
        append(found, itemsBelow(source, it, aroundIn(source, it, around, null), null))
    return without(found, known)
  }
  const built = designIn(source.text, top, sections)
  const planned = sections.filter((it) => !built.has(it))
  const holders = planned.filter(({ parts }) => parts.some(({ kind }) => kind === 'entry'))
  append(
    found,
    newAmong(
      planned.flatMap((it) => aimedSections(source, it, around)),
      known,
    ),
  )
  append(
    found,
    newAmong(
      planned.flatMap((it) => without(trackedSections(source, it, around), found)),
      known,
    ),
  )
  append(
    found,
    newAmong(
      planned.flatMap((it) => tieredItems(source, it, around)),
      known,
    ),
  )
  if (found.length === 0)
    append(
      found,
      without(
        planned.flatMap((it) => {
          const named = namedItems(source, it, around)
          return named.length > 0 && isByAreas(it, known) ? [] : named
        }),
        known,
      ),
    )
  const checklists = holders.filter((it) => isChecklist(source.text, it))
  if (checklists.length > 0 || known.length > 0 || found.length > 0)
    return without([...found, ...without(itemsOf(source, checklists, around), found)], known)
  const leaves = sections.filter(
    ({ kind, parts }) => kind !== 'label' && parts.some((it) => it.kind !== 'section'),
  )
  if (isOfDesign(source.text, top)) return found
  const lists = planned.filter((it) => it.kind !== 'label' && isList(source.text, it))
  const listing = new Set(lists)
  const areMost = lists.length * 2 > leaves.length
  append(
    found,
    itemsOf(source, areMost ? lists : lists.filter((it) => isNamedRoadmap(source.text, it)), around),
  )
  if (found.length > 0) return found
  for (const section of planned) append(found, numbered(source, section, around))
  if (found.length > 0) return found
  for (const section of planned) {
    const below = section.parts.filter(({ kind }) => kind === 'section')
    if (below.length > 1 && below.every((it) => listing.has(it)))
      append(found, itemsOf(source, below, around))
  }
  return found
}

/** Whether headings side by side are the areas of what is known, and no items. */
function isByAreas({ parts }: Part, known: readonly PlanItem[]): boolean {
  const starts = known.map(({ start }) => start).sort((a, b) => a - b)
  let at = 0
  const areas = parts.filter(({ kind, head, end }) => {
    while (at < starts.length && (starts[at] as number) < head.end) at++
    return kind === 'section' && at < starts.length && (starts[at] as number) < end
  })
  return areas.length > 1
}

/** Tells those of the items in `top` that are none of its headings. */
const isBeside = ({ parts }: Part): ((item: PlanItem) => boolean) => {
  const starts = new Set(parts.filter(({ kind }) => kind === 'section').map(({ start }) => start))
  return ({ start }) => !starts.has(start)
}

const itemsOf = (source: Source, holders: readonly Part[], around: Around): PlanItem[] =>
  holders.flatMap((it) => itemsAmong(source, it, it.parts, aroundIn(source, it, around, null), 0))

/** The only heading of the first depth with all below it, else the document. */
const topOf = (document: Part): Part => {
  const tops = document.parts.filter(({ kind }) => kind === 'section')
  return tops.length === 1 ? (tops[0] as Part) : document
}

/** When all of it is to come, where its title says so: `Roadmap 2027`. */
function titled(source: Source, top: Part): Around {
  if (top.kind !== 'section') return nothingAround
  const when = whenOf(nameIn(source.text, top.head))
  return when?.grade === 'sure' && when.isDate
    ? { ...nothingAround, horizon: { start: top.head.start, end: top.head.end, text: when.time } }
    : nothingAround
}

/** `top` and the sections and labels in it, but for what is about the document or left out. */
function sectionsIn({ text }: Source, top: Part): Part[] {
  const found: Part[] = [top]
  for (let at = 0; at < found.length; at++)
    for (const part of (found[at] as Part).parts) {
      if (part.kind !== 'section' && part.kind !== 'label') continue
      const name = nameIn(text, part.head)
      const isOther =
        isOutcome(name) ||
        isAside(name) ||
        isCriteria(name) ||
        name.keys.some((it) => isOneOf(planWords.leftOutNames, it))
      if (isLog(text, part)) continue
      if (!isLeftOut(name) && (!isOther || (isGroup(name) && !isChapter(name)))) found.push(part)
    }
  return found
}

/** Whether entries say by boxes, or each by a sign, how far they are. */
function isChecklist(text: string, { parts }: Part): boolean {
  const entries = parts.filter(({ kind }) => kind === 'entry')
  return (
    entries.some(({ checked }) => checked !== null) ||
    (entries.length > 1 &&
      entries.every((it) => statusOf(text, it.head, 'entry') !== null && isItem(text, it)))
  )
}

/** Whether a section is a list, with no more than a line before it; that line can end with a colon. */
function isList(text: string, { parts }: Part): boolean {
  const own = parts.filter(({ kind }) => kind !== 'section')
  const [first, ...others] = own
  if (first?.kind === 'label' && others.length === 0) return isList(text, first)
  const entries = own.filter(({ kind }) => kind === 'entry')
  return entries.length > 0 && own.length - entries.length <= 1 && !areProperties(text, entries)
}

const isNamedRoadmap = (text: string, { head }: Part): boolean =>
  isOneOf(planWords.roadmapNames, nameIn(text, head).keys[0] ?? '')

/** Sections side by side that each say what they are good for. */
function aimedSections(source: Source, holder: Part, around: Around): PlanItem[] {
  const aimed = holder.parts.filter(
    (it) =>
      it.kind === 'section' &&
      it.depth > 1 &&
      !holdsNamed(source.text, it) &&
      !isLeftOut(nameIn(source.text, it.head)) &&
      whenOf(nameIn(source.text, it.head)) === null &&
      outcomeField(
        source.text,
        it.parts.filter(({ kind }) => kind !== 'section'),
      ) !== null,
  )
  return aimed.length > 1 ? aimed.map((it) => itemOf(source, it, around)) : []
}

/** Sections side by side that each say how far they are, and when they are due. */
function trackedSections(source: Source, holder: Part, around: Around): PlanItem[] {
  const tracked = holder.parts.filter(
    (it) =>
      it.kind === 'section' &&
      it.depth > 1 &&
      !isLeftOut(nameIn(source.text, it.head)) &&
      whenOf(nameIn(source.text, it.head)) === null &&
      isTrackedInTime(source.text, it),
  )
  return tracked.length > 1 ? tracked.map((it) => itemOf(source, it, around)) : []
}

/** The items that all headings side by side are, each with an id: `A1 · Lamps` and `A2 · Bells`. */
function namedItems(source: Source, holder: Part, around: Around): PlanItem[] {
  const sections = holder.parts.filter(({ kind }) => kind === 'section')
  return sections.length > 1 && sections.every(({ head }) => leadAt(source.text, head).id !== null)
    ? sections.map((it) =>
        withId(source.text, it, itemOf(source, it, aroundIn(source, holder, around, null))),
      )
    : []
}

/** The item with its id, also where that counts in its document alone, and with what stands behind that. */
function withId(text: string, { head }: Part, item: PlanItem): PlanItem {
  const { id } = leadAt(text, head)
  if (!id) return item
  const start = id.end + (/^[\s·:.–—-]*/.exec(text.slice(id.end, head.end))?.[0].length ?? 0)
  const title = wordsOfSpan(text, { start, end: head.end })
  return { ...item, id: { start: id.start, end: id.end, text: id.text }, title: title ?? item.title }
}

/** Whether a section holds headings that bear ids, which are the things then: `A1 · Lamps`. */
const holdsNamed = (text: string, { parts }: Part): boolean =>
  parts.filter(({ kind, head }) => kind === 'section' && leadAt(text, head).id !== null).length > 1

/** Those of `found` that are told here for the first time; none where they explain what is known. */
function newAmong(found: readonly PlanItem[], known: readonly PlanItem[]): readonly PlanItem[] {
  if (found.length === 0) return found
  const nameOfItem = ({ title }: PlanItem): string => lookupKey(title.text).slice(0, 16)
  const names = new Set(known.map(nameOfItem))
  return found.filter((it) => names.has(nameOfItem(it))).length > 1 ? [] : found
}

/** The items that at least three headings are which are numbered. */
function numbered(source: Source, holder: Part, around: Around): PlanItem[] {
  const sections = holder.parts.filter(({ kind }) => kind === 'section')
  const isNumbered = (it: Part) => leadAt(source.text, it.head).number !== null && it.depth > 2
  return sections.length > 2 && sections.every(isNumbered)
    ? itemsBelow(source, { ...holder, parts: sections }, around, null)
    : []
}

/** Those that do not lie in what is known, nor around it. */
function without(found: readonly PlanItem[], known: readonly PlanItem[]): PlanItem[] {
  const sorted = [...known].sort((a, b) => a.start - b.start)
  let at = 0
  return [...found]
    .sort((a, b) => a.start - b.start)
    .filter((it) => {
      while (at < sorted.length && (sorted[at] as PlanItem).end <= it.start) at++
      const next = sorted[at]
      return !next || next.start >= it.end
    })
}
