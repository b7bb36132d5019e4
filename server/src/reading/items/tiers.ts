import { type Part, partsIn } from '../parts/part.ts'
import { aroundIn, itemsBelow } from './below.ts'
import type { Around, PlanItem } from './item.ts'
import type { Source } from './make.ts'
import { isAroundPlan, nameIn } from './name.ts'
import { isOver } from './stage.ts'
import { isTier } from './tier.ts'

/**
 * The items below headings side by side that rank what they hold, and do not say when: `P0 — Essentials`, `Tier 1`,
 * `Must have`. Below what is over stand items, too. None where fewer than two headings do.
 */
export function tieredItems(source: Source, holder: Part, around: Around): PlanItem[] {
  const sections = holder.parts.filter(({ kind }) => kind === 'section')
  const tiers = sections.filter((it) => isTier(nameIn(source.text, it.head)))
  const areTiers = tiers.length > 1 && tiers.some(({ parts }) => parts.some(isHolding))
  // Risks are ranked, too.
  if (!areTiers || isAroundPlan(nameIn(source.text, holder.head))) return []
  return sections.flatMap((it) => {
    const inner = aroundIn(source, it, around, null)
    return tiers.includes(it) || isOver(inner.over) ? itemsBelow(source, it, inner, null) : []
  })
}

/** How many headings rank what they hold. */
export const ranksIn = (text: string, document: Part): number =>
  [...partsIn(document)].filter(
    ({ kind, head, parts }) => kind === 'section' && parts.some(isHolding) && isTier(nameIn(text, head)),
  ).length

const isHolding = ({ kind }: Part): boolean => kind === 'section' || kind === 'entry' || kind === 'row'
