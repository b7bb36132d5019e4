import type { ItemsIn } from '../../domain/kinds/kind.ts'
import { append } from '../../text/append.ts'
import type { Part } from '../parts/part.ts'
import type { Text } from '../story.ts'
import { aroundIn, itemsAmong, itemsBelow } from './below.ts'
import { isUnfilled } from './gap.ts'
import { horizonsAmong, whenOfBox } from './horizon.ts'
import { withoutIndexed } from './indexed.ts'
import { type Around, nothingAround, type PlanItem } from './item.ts'
import { areProperties, isLog, runsOf } from './lists.ts'
import { looseItems } from './loose.ts'
import { itemOf, type Source } from './make.ts'
import {
  isAroundPlan,
  isCriteria,
  isDesign,
  isDesignPart,
  isHistory,
  isLeftOut,
  isLegend,
  isLookingBack,
  nameIn,
} from './name.ts'
import { isReferenceAlone, languageOf, othersIn } from './outcome.ts'
import { phasesAmong } from './phases.ts'
import { withoutRetold } from './retold.ts'
import { itemsInTable } from './rows.ts'
import { timeIn } from './search.ts'
import { itemsSpoken } from './spoken.ts'
import { isOver } from './stage.ts'
import { leadAt } from './title.ts'

/**
 * The items of a plan, in the order of the text; none where documents of the kind hold none. What is a legend, a part of
 * every phase, a link to another roadmap or left out on purpose is none. `horizon` is that of the whole document, where
 * it has one.
 */
export const planItems = (
  text: string,
  document: Part,
  manner: ItemsIn,
  horizon: Text | null = null,
): PlanItem[] =>
  readItems(text, document, manner, horizon).map((it) =>
    // What stands elsewhere is told there, and asked for here no more.
    isReferenceAlone(it.outcome) ? { ...it, outcome: null, isOutcomeOpen: true } : it,
  )

function readItems(text: string, document: Part, manner: ItemsIn, horizon: Text | null): PlanItem[] {
  if (manner === 'none') return []
  const source: Source = { text, language: languageOf(text), isBacklog: manner === 'backlog' }
  if (horizon) return inOrder(itemsOfOne(source, document, horizon))
  if (isToBeFilled(text, document)) return []
  const found = itemsIn(source, document, nothingAround, 0)
  // Where nothing has a horizon, what is over stands among the rest.
  const isTimed = found.some((it) => it.horizon !== null || !it.isOver)
  const loose = looseItems(source, document, manner, isTimed ? found : [])
  if (!isTimed && loose.length > 0) found.length = 0
  append(found, loose)
  return inOrder(withoutRetold(text, document, withoutIndexed(text, found)))
}

/** Each item once, where a group and the horizon around it both hold it. */
const inOrder = (items: readonly PlanItem[]): PlanItem[] =>
  items.toSorted((a, b) => a.start - b.start).filter(({ start }, at, all) => start !== all[at - 1]?.start)

/** Whether a plan has its horizons, and only gaps below them: then no other list of the document is the plan. */
function isToBeFilled(text: string, { parts }: Part): boolean {
  const sections = parts.filter(({ kind }) => kind === 'section')
  const horizons = [...horizonsAmong(text, sections)].filter(([, { grade }]) => grade === 'sure')
  if (horizons.length > 1) return horizons.every(([it]) => isUnfilled(text, it.parts))
  return sections.some((it) => isToBeFilled(text, it))
}

/** The items of a document that is one horizon: those below its title, and what stands beside that. */
function itemsOfOne(source: Source, document: Part, horizon: Text): PlanItem[] {
  const around: Around = { ...nothingAround, horizon }
  const [top] = document.parts.filter(({ kind, depth }) => kind === 'section' && depth === 1)
  const holder = top ?? document
  const found = itemsBelow(source, holder, around, null)
  const own = holder.parts.filter(({ kind }) => kind === 'entry')
  // What stands right below the title is no introduction to what stands below headings.
  if (own.length > 0 && found.every(({ start }) => start > (own.at(-1) as Part).start))
    found.unshift(...itemsAmong(source, holder, own, around, 0))
  return found.map((it) => (it.horizon ? it : { ...it, horizon }))
}

/** Sections lie no deeper in one another. */
const deepest = 12

/** The items below the horizons in `part`, in its tables, and those that bear ids. */
function itemsIn(source: Source, part: Part, around: Around, level: number): PlanItem[] {
  if (level > deepest) return []
  const { text } = source
  const horizons = horizonsAmong(text, part.parts)
  const phases = phasesAmong(text, part.parts)
  const found = itemsSpoken(source, part.parts, around)
  for (const run of runsOf(part.parts)) {
    const [first] = run
    if (!first) continue
    if (first.kind === 'row') append(found, itemsInTable(source, run, around))
    else if (first.kind === 'entry') {
      const timed = areProperties(text, run) ? [] : run.filter((it) => horizons.has(it))
      if (timed.length > 1 && timed.length * 2 >= run.length)
        for (const it of timed) {
          const when = horizons.get(it) ?? null
          append(found, itemsBelow(source, it, aroundIn(source, it, around, when), when))
        }
    } else if (first.kind === 'section' || first.kind === 'label') {
      const when = horizons.get(first) ?? null
      const name = nameIn(text, first.head)
      if (!when && (isLeftOut(name) || isAroundPlan(name) || isCriteria(name) || isLegend(name))) continue
      if (isHistory(name) || isLog(text, first) || isLookingBack(name)) continue
      const isOfDesign =
        isDesign(name) || (isDesignPart(name) && part.parts.some((it) => isDesign(nameIn(text, it.head))))
      if (!when && isOfDesign && horizonsAmong(text, first.parts).size === 0) continue
      const inner = aroundIn(source, first, around, when)
      const { id } = leadAt(text, first.head)
      if (when) append(found, itemsBelow(source, first, inner, when))
      else if (first.kind === 'section' && id && !id.isLocal) {
        const item = itemOf(source, first, around)
        const horizon = item.horizon ?? timeIn(text, first, othersIn(text, first))
        found.push({ ...item, horizon: horizon ?? phases.get(first) ?? null })
      } else if (first.kind === 'section' && isOver(inner.over) && first.depth > 1)
        append(found, itemsBelow(source, first, inner, null))
      else append(found, itemsIn(source, first, inner, level + 1))
    } else if (first.kind === 'box' && first.lang !== 'quote') {
      const when = whenOfBox(text, first)
      append(
        found,
        when
          ? itemsBelow(source, first, aroundIn(source, first, around, when), when)
          : itemsIn(source, first, around, level + 1),
      )
    }
  }
  return found
}
