import { type Part, partsIn } from '../parts/part.ts'
import type { PlanItem } from './item.ts'
import { isChapter, isDesign, nameIn } from './name.ts'

/**
 * `found` without what a chapter such as a summary or an order of work tells, in entries that each say when, of a plan
 * that is told elsewhere: that is where most of what has a horizon stands.
 */
export function withoutRetold(text: string, document: Part, found: PlanItem[]): PlanItem[] {
  const isTold = (it: PlanItem): boolean =>
    it.horizon !== null && it.horizon.start >= it.start && it.horizon.end <= it.end
  if (!found.some(isTold)) return found
  const chapters = [...partsIn(document)].filter((it) => {
    if (it.kind !== 'section' || it.depth < 2) return false
    const name = nameIn(text, it.head)
    return isChapter(name) || isDesign(name)
  })
  const sorted = [...found].sort((a, b) => a.start - b.start)
  let at = 0
  let covered = 0
  const others = sorted.filter((it) => {
    for (let next = chapters[at]; next && next.head.end <= it.start; next = chapters[++at])
      covered = Math.max(covered, next.end)
    return !isTold(it) || it.end > covered
  })
  return others.filter(({ horizon }) => horizon !== null).length > found.length - others.length
    ? others
    : sorted
}
