import type { Part } from '../parts/part.ts'
import { saidBy } from './said.ts'
import { readTable } from './table.ts'

/** Whether parts announce key results or name some, right here. */
export function holdsResults(text: string, parts: readonly Part[]): boolean {
  if (parts.some((it) => it.kind !== 'row' && saidBy(text, it).kind === 'objective')) return false
  return parts.some((it) => {
    if (it.kind === 'row') return it.lang === 'header' && isTableOfResults(text, it, parts)
    const { kind } = saidBy(text, it)
    return kind === 'result' || kind === 'results'
  })
}

const isTableOfResults = (text: string, header: Part, parts: readonly Part[]): boolean => {
  const rows = parts.filter((it) => it.kind === 'row' && it.group === header.group)
  const { objectives, results } = readTable(text, rows, { isAnnounced: false, isBelow: false })
  return objectives.length === 0 && results.length > 0
}
