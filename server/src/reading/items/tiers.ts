import type { Part } from '../parts/part.ts'
import { aroundIn, itemsBelow } from './below.ts'
import type { Around, PlanItem } from './item.ts'
import type { Source } from './make.ts'
import { isLeftOut, type Name, nameIn } from './name.ts'
import { isOver } from './stage.ts'
import { isOneOf, planWords } from './words.ts'

/** `P0`, `p1` */
const letter = /^p ?[0-5]$/
/** `tier 1`, `priority 2` */
const numbered = /^(\p{L}+) [0-5a-d]$/u

/**
 * The items below headings side by side that rank what they hold, and do not say when: `P0 — Essentials`, `Tier 1`,
 * `Must have`. Below what is over stand items, too. None where fewer than two headings do.
 */
export function tieredItems(source: Source, holder: Part, around: Around): PlanItem[] {
  const sections = holder.parts.filter(({ kind }) => kind === 'section')
  const tiers = sections.filter((it) => isTier(nameIn(source.text, it.head)))
  const areTiers = tiers.length > 1 && tiers.some(({ parts }) => parts.some(({ kind }) => kind === 'section'))
  if (!areTiers) return []
  return sections.flatMap((it) => {
    const inner = aroundIn(source, it, around, null)
    return tiers.includes(it) || isOver(inner.over) ? itemsBelow(source, it, inner, null) : []
  })
}

function isTier(name: Name): boolean {
  const [key = ''] = name.keys
  if (isLeftOut(name)) return false
  if (letter.test(key) || isOneOf(planWords.priorities, key)) return true
  const word = numbered.exec(key)?.[1]
  if (word !== undefined) return planWords.tierWords.has(word)
  // `High priority`, `Prioridad alta`
  const words = key.split(' ')
  return (
    words.length === 2 &&
    words.some((it) => planWords.tierWords.has(it)) &&
    words.some((it) => planWords.priorities.has(it))
  )
}
