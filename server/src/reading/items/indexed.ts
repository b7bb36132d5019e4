import { lookupKey } from '../../domain/languages/phrases.ts'
import type { PlanItem } from './item.ts'

/** What opens a row whose first cell is a link to a heading of the same document: `| [B-1](#b-1-buoys) |`. */
const linked = /^[|\s*_]{0,12}\[[^\]\r\n]{1,120}\]\(#/

/**
 * `found` without the rows of an overview that only name what is told under the same id in the same document, or link to
 * it: one thing, told once. A row that says more of it than its heading does is kept.
 */
export function withoutIndexed(text: string, found: PlanItem[]): PlanItem[] {
  const isRow = ({ start, head }: PlanItem): boolean =>
    linked.test(text.slice(start, start + 140)) || (text[start] === '|' && head.start > start)
  const rows = new Set(found.filter((it) => it.id !== null && isRow(it)))
  if (rows.size === 0) return found
  const told = new Map<string, PlanItem>()
  for (const it of found) if (it.id && !rows.has(it)) told.set(lookupKey(it.id.text), it)
  return found.filter((it) => {
    const other = it.id && rows.has(it) ? told.get(lookupKey(it.id.text)) : undefined
    return !other || !(other.isOver || saysNoMore(it, other))
  })
}

const saysNoMore = (row: PlanItem, own: PlanItem): boolean =>
  row.isOver === own.isOver &&
  (row.horizon === null || own.horizon !== null) &&
  (row.outcome === null || own.outcome !== null) &&
  (row.status === null || own.status !== null)
