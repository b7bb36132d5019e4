import { kept } from '../../text/kept.ts'
import type { Part } from '../parts/part.ts'
import { fieldsIn } from './field.ts'
import { isAroundPlan, isAside, isGroup, isOther, isOutcomeLabel, type Name } from './name.ts'
import { isOneOf, planWords } from './words.ts'

/** Whether a label says something of what is around it: what it is good for, when it comes, who does it. */
export const isFact = (name: Name): boolean =>
  isOutcomeLabel(name) || isAside(name) || isOneOf(planWords.horizonNames, name.keys[0] ?? '')

/** The same of one that can be the name of a thing as well: `Scope`, `Team`, `Deliverables`. */
const isPerhapsFact = (name: Name): boolean =>
  isFact(name) || isGroup(name) || isOther(name) || isAroundPlan(name)

/** The labels that the lists right below the sections in a part begin their entries with, each with the number of those sections. */
const labelsIn = kept((text, part: Part): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { kind, parts } of part.parts) {
    if (kind !== 'section') continue
    const keys = new Set(parts.flatMap((it) => (it.kind === 'entry' ? (labelOf(text, it)?.key ?? []) : [])))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
})

const labelOf = (text: string, entry: Part): Name | null => fieldsIn(text, [entry])[0]?.name ?? null

/**
 * Whether the entries right below a milestone are the form that every milestone beside it has, too, and so say something
 * of it: all have labels, nearly all of those come again, and at least half of them can be no names of things.
 */
export function areFormOf(text: string, { kind, around }: Part, entries: readonly Part[]): boolean {
  if (kind !== 'section' || !around || entries.length < 2) return false
  const labels = entries.flatMap((it) => labelOf(text, it) ?? [])
  if (labels.length < entries.length) return false
  const counts = labelsIn(text, around)
  const repeated = labels.filter(({ key }) => (counts.get(key) ?? 0) > 1)
  return repeated.length + 1 >= entries.length && labels.filter(isPerhapsFact).length * 2 >= entries.length
}
