import { append } from '../../text/append.ts'
import type { Part } from '../parts/part.ts'
import { withoutClosing } from './closing.ts'
import { areFormOf } from './facts.ts'
import { valueInHead, wordsOfSpan } from './field.ts'
import { isUnfilled } from './gap.ts'
import { holdsLists, isOfPartsOfEach, isShort, kindOf } from './heading.ts'
import {
  areChecklists,
  holdsBoxes,
  holdsOthers,
  holdsParts,
  isHoldingMore,
  isListing,
  isNamed,
  isOtherTable,
  isTold,
} from './holders.ts'
import { horizonsAmong, type When, whenOfBox } from './horizon.ts'
import type { Around, PlanItem } from './item.ts'
import {
  areDated,
  areProperties,
  areQuestions,
  isBesidePlan,
  isGroupEntry,
  isOfFences,
  outcomesAmong,
  runsOf,
  withoutDetails,
} from './lists.ts'
import { isItem, isLinkAlone, itemOf, type Source } from './make.ts'
import { isMilestone } from './milestone.ts'
import {
  isAside,
  isCriteria,
  isGroup,
  isLeftOut,
  isLookingBack,
  isOfFigures,
  isOfRoadmaps,
  isOutcome,
  nameIn,
} from './name.ts'
import { outcomeField } from './outcome.ts'
import { isPrompt } from './prompt.ts'
import { isPartOfEach } from './repeated.ts'
import { itemsInTable } from './rows.ts'
import { besideThings, doneAmong, isTheme } from './series.ts'
import { isOver, isStatusAlone, statusOf } from './stage.ts'
import { isTier } from './tier.ts'

/** Parts lie in one another no deeper than this where items are looked for. */
const deepest = 12

/** What a part says for all that is in it, beside what is said around it. */
export function aroundIn({ text }: Source, part: Part, around: Around, when: When | null): Around {
  // `- Complete tour:` sorts entries, `- Phase 1 complete` says when.
  const status = statusOf(text, part.head, part.kind === 'entry' && !when ? 'entry' : 'heading')
  const isDone = isOver(status) || part.checked === true
  return {
    horizon: when ? { start: part.head.start, end: part.head.end, text: when.name.words } : around.horizon,
    // What a whole document aims at says of none of its items what that one is good for.
    outcome: (when || around.horizon ? outcomeField(text, part.parts) : null) ?? around.outcome,
    over: around.over ?? (isDone ? (status ?? { ...part.head, text: 'x', stage: 'done' }) : null),
  }
}

/**
 * The items below a horizon: the headings right below it, or what they hold where they only group it; where there are
 * none, its entries and rows; where it has neither, itself, if it has a title of its own.
 */
export function itemsBelow(
  source: Source,
  holder: Part,
  around: Around,
  when: When | null,
  level = 0,
): PlanItem[] {
  if (level > deepest) return []
  const { text } = source
  if (when && isMilestone(text, holder, when)) {
    const title = { start: holder.head.start, end: holder.head.end, text: when.title }
    return [itemOf(source, holder, { ...around, horizon: null, outcome: null }, { title })]
  }
  const sections = holder.parts.filter(({ kind }) => kind === 'section')
  const nested = new Map([...horizonsAmong(text, sections)].filter(([, { grade }]) => grade === 'sure'))
  const found: PlanItem[] = []
  if (nested.size > 0) {
    // A release may hold phases: then those are the horizons.
    for (const section of sections) {
      const inner = nested.get(section) ?? null
      const name = nameIn(text, section.head)
      // `Deliverables` beside the parts of a phase tell again what those bring.
      const isCounted = source.isBacklog && holdsOthers(source, section, around)
      const isHolding =
        isCounted || isTier(name) || holdsBoxes(section) || (isGroup(name) && !isOutcome(name))
      if (inner || isHolding)
        append(found, itemsBelow(source, section, aroundIn(source, section, around, inner), inner, level + 1))
    }
    if (!when) return found
    // What stands in a phase before its parts is in it, too.
    const before = holder.parts.filter(({ kind }) => kind !== 'section')
    return [...itemsAmong(source, holder, before, around, level), ...found]
  }
  // What a week holds under the same headings as all others are its lessons and tasks; the week is what is promised.
  const isOfParts = when !== null && when.title !== '' && isShort(when) && isOfPartsOfEach(text, sections)
  if (!isOfParts) append(found, itemsInSections(source, sections, around, when, level))
  const own = (when ? withoutClosing(text, holder) : holder.parts).filter(({ kind }) => kind !== 'section')
  append(
    found,
    itemsAmong(
      source,
      holder,
      found.length > 0 ? own.filter(({ kind, checked }) => kind === 'row' || checked !== null) : own,
      around,
      level,
    ),
  )
  if (found.length > 0 || !when || isUnfilled(text, own) || isPrompt(when, own)) return found
  if (source.isBacklog && holder.kind === 'section' && holder.parts.length === 0) return found
  const title = when.title === '' ? null : wordsOfSpan(when.title, { start: 0, end: when.title.length })
  if (!title && holder.kind !== 'entry') return []
  if (isOfRoadmaps(when.name) || (!title && when.name.words === when.time)) return []
  const span = { start: holder.head.start, end: holder.head.end }
  return [
    itemOf(
      source,
      holder,
      { ...around, horizon: null },
      {
        horizon: { ...span, text: when.time },
        title: title && { ...span, text: title.text },
      },
    ),
  ]
}

/** The items that headings side by side are, or group. */
function itemsInSections(
  source: Source,
  sections: readonly Part[],
  around: Around,
  when: When | null,
  level: number,
): PlanItem[] {
  const { text } = source
  const beside = besideThings(text, sections)
  const holders = new Set(sections.filter((it) => holdsParts(text, it, when !== null)))
  const kinds = sections
    .filter(({ head }) => !isLookingBack(nameIn(text, head)))
    .map((part) => ({
      part,
      kind: holders.has(part) || isTheme(text, part) ? 'group' : kindOf(source, part, when),
    }))
    .filter(({ part }) => !(source.isBacklog && isOfFigures(nameIn(text, part.head)) && isHoldingMore(part)))
    .filter(({ part, kind }) => kind !== 'aside' && !(kind === 'unsure' && beside.has(part)))
    // Beside `State of the sub-phases`, which holds them, stands what is said of them all.
    .filter(
      ({ part, kind }) => holders.size === 0 || kind !== 'unsure' || holdsBoxes(part) || isNamed(text, part),
    )
  // Where others in a backlog hold its things, what only tells something is an introduction.
  const isSorted =
    source.isBacklog &&
    kinds.some(({ part, kind }) => kind === 'group' || part.parts.some((it) => it.kind === 'row'))
  const listing = source.isBacklog ? new Set(sections.filter((it) => isListing(source, it, around))) : none
  const isThing = (part: Part) =>
    listing.size > 0 ? listing.has(part) || holdsBoxes(part) : !isSorted || !isTold(part)
  const things = kinds
    .map((it) => (listing.has(it.part) && !isNamed(text, it.part) ? { ...it, kind: 'group' as const } : it))
    .filter(({ part, kind }) =>
      kind === 'unsure' ? isThing(part) : !(kind === 'item' && listing.size > 0 && isOtherTable(text, part)),
    )
  const unsure = things.filter(({ kind }) => kind === 'unsure')
  const areBoxed = areChecklists(
    sections,
    unsure.map(({ part }) => part),
    when,
  )
  const areGroups = areBoxed || unsure.every(({ part }) => holdsLists(text, part))
  const found: PlanItem[] = []
  const done = doneAmong(
    text,
    unsure.map(({ part }) => part),
  )
  for (const { part, kind } of things) {
    // Among checklists a heading without one explains something.
    if (areBoxed && kind === 'unsure' && !holdsBoxes(part)) continue
    const isGrouping = kind === 'group' || (kind === 'unsure' && areGroups && (areBoxed || !done.has(part)))
    const inner = aroundIn(source, part, around, null)
    if (isGrouping) append(found, itemsBelow(source, part, inner, null, level + 1))
    else found.push(itemOf(source, part, around))
  }
  return found
}

const none: ReadonlySet<Part> = new Set()

/** The items that stand among `parts` of `holder` without headings: entries, rows, what labels hold. */
export function itemsAmong(
  source: Source,
  holder: Part,
  parts: readonly Part[],
  around: Around,
  level: number,
): PlanItem[] {
  if (level > deepest) return []
  const { text } = source
  const found: PlanItem[] = []
  const horizons = horizonsAmong(text, parts)
  const plain: Part[] = []
  // Beside a checklist, and beside a table of a backlog, other lists say something of it.
  const hasBoxes =
    parts.some(({ checked }) => checked !== null) ||
    (source.isBacklog && isListing(source, { ...holder, parts }, around))
  let last: Part | undefined
  for (const run of withoutDetails(runsOf(parts))) {
    const [first] = run
    const before = last
    last = run.at(-1)
    if (first?.kind === 'entry' && isBesidePlan(text, before, run)) continue
    if (!first || (hasBoxes && first.kind === 'entry' && run.every(({ checked }) => checked === null)))
      continue
    if (first.kind === 'row') append(found, itemsInTable(source, run, around))
    else if (first.kind === 'entry') append(found, itemsInList(source, holder, run, around, horizons, level))
    else if (first.kind === 'box' && first.lang !== 'quote' && first.lang !== 'break') {
      const when = whenOfBox(text, first)
      const inner = when ? aroundIn(source, first, around, when) : around
      append(found, itemsBelow(source, first, inner, when, level + 1))
    } else if (first.kind === 'label') {
      const when = horizons.get(first) ?? null
      const name = nameIn(text, first.head)
      const inner = aroundIn(source, first, around, when)
      const isNote = hasBoxes && !isGroup(name) && first.parts.every(({ checked }) => checked === null)
      if (when) append(found, itemsBelow(source, first, inner, when, level + 1))
      else if (isOutcome(name) && !isCriteria(name) && valueInHead(text, first))
        // `**Goal: more guests**` has said what it has to say: what stands below it is what is around it.
        append(found, itemsAmong(source, holder, first.parts, around, level + 1))
      else if (isNote) continue
      else if (isGroup(name) || !(isOutcome(name) || isAside(name) || isLeftOut(name) || isCriteria(name))) {
        const held = itemsAmong(source, first, first.parts, inner, level + 1)
        append(found, held)
        if (held.length === 0 && !isGroup(name) && !isOfFences(first)) plain.push(first)
      }
    }
  }
  // Labels with prose are items where the horizon has nothing else.
  const isAllLabels = parts.every(({ kind }) => kind === 'label')
  const things =
    found.length === 0 && isAllLabels ? plain.filter((it) => isItem(text, it) && !isPartOfEach(text, it)) : []
  if (things.length > 1)
    append(
      found,
      things.map((it) => itemOf(source, it, around)),
    )
  return found.sort((a, b) => a.start - b.start)
}

/** Whether entries all begin with the same word, and no date, as the steps of an order do: `Then: …`. */
const areSame = (whens: readonly (When | undefined)[]): boolean =>
  new Set(whens.map((it) => (it ? it.time : ''))).size === 1 && whens.every((it) => it?.isDate === false)

function itemsInList(
  source: Source,
  holder: Part,
  entries: readonly Part[],
  around: Around,
  horizons: ReadonlyMap<Part, When>,
  level: number,
): PlanItem[] {
  const { text } = source
  if (areProperties(text, entries) || areFormOf(text, holder, entries)) return []
  const timed = entries.filter((it) => horizons.has(it))
  // Below a horizon one entry among others can begin with the name of a phase for any reason.
  const isAlone = timed.length === 1 && entries.length > 1 && around.horizon !== null
  const isSteps = timed.length > 1 && areSame(timed.map((it) => horizons.get(it)))
  if (timed.length > 0 && timed.length * 2 >= entries.length && !isAlone && !isSteps)
    return entries.flatMap((it) => {
      const when = horizons.get(it)
      if (when) return itemsBelow(source, it, aroundIn(source, it, around, when), when, level + 1)
      return isItem(text, it) ? [itemOf(source, it, around)] : []
    })
  if (areQuestions(text, entries)) return []
  if (source.isBacklog && areDated(text, entries)) return []
  const isOfLinks = isOfRoadmaps(nameIn(text, holder.head))
  if (entries.every(isGroupEntry(text)))
    return entries.flatMap((it) =>
      isLeftOut(nameIn(text, it.head))
        ? []
        : itemsAmong(source, it, it.parts, aroundIn(source, it, around, null), level + 1),
    )
  const outcomes = outcomesAmong(text, entries)
  const statuses = entries.filter(({ head }) => isStatusAlone(nameIn(text, head))).length
  const areStatuses = statuses * 2 > entries.length
  return entries
    .filter(
      (it) => isItem(text, it, areStatuses) && !outcomes.has(it) && !(isOfLinks && isLinkAlone(text, it)),
    )
    .map((it) => itemOf(source, it, around))
}
