import { append } from '../../text/append.ts'
import type { FoundCriteria } from '../criteria/sections.ts'
import type { CriteriaSection, Criterion } from '../story.ts'

/** The criteria of rows of one table that belong to no story are one section. */
export function merged(criteria: readonly FoundCriteria[]): CriteriaSection[] {
  const found: CriteriaSection[] = []
  let group = -1
  let rows: Criterion[] = []
  for (const { part, section } of criteria) {
    const last = found.at(-1)
    if (part.kind === 'row' && part.group === group && last) {
      append(rows, section.criteria)
      found[found.length - 1] = { ...last, end: section.end, criteria: rows, insertAt: section.insertAt }
    } else {
      rows = [...section.criteria]
      found.push({ ...section, criteria: rows })
    }
    group = part.kind === 'row' ? part.group : -1
  }
  return found
}
