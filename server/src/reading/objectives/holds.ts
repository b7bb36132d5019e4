import type { Part } from '../parts/part.ts'
import { saidBy } from './said.ts'
import { readTable } from './table.ts'

/** Whether parts announce key results or name some, right here. */
export function holdsResults(text: string, parts: readonly Part[]): boolean {
  if (parts.some((it) => it.kind !== 'row' && saidBy(text, it).kind === 'objective')) return false
  return parts.some((it, at) => {
    if (it.kind === 'row') return it.lang === 'header' && isTableOfResults(text, parts, at)
    const { kind } = saidBy(text, it)
    return kind === 'result' || kind === 'results'
  })
}

/** Whether the table whose header stands at `at` has key results and no objectives. */
function isTableOfResults(text: string, parts: readonly Part[], at: number): boolean {
  let until = at + 1
  while (parts[until]?.kind === 'row' && parts[until]?.group === parts[at]?.group) until++
  const rows = parts.slice(at, until)
  const { objectives, results } = readTable(text, rows, { isAnnounced: false, isBelow: false })
  return objectives.length === 0 && results.length > 0
}
