import { namesChecks } from '../criteria/names.ts'
import type { FoundCriteria } from '../criteria/sections.ts'
import { wordsIn } from '../lead/name.ts'
import type { Part } from '../parts/part.ts'
import type { CriteriaSection } from '../story.ts'

export const sectionsIn = (criteria: readonly FoundCriteria[]): CriteriaSection[] =>
  criteria.map(({ section }) => section)

/** The criteria of a story; where it has some, its tests only tell them again. */
export function criteriaOfStory(text: string, found: readonly FoundCriteria[]): readonly CriteriaSection[] {
  const own = found.filter(({ part }) => !isInTests(text, part))
  return withoutReports(
    text,
    sectionsIn(own.some(({ section }) => section.criteria.length > 0) ? own : found),
  )
}

/** Whether criteria stand under the name of tests: `Test scenarios`. */
function isInTests(text: string, part: Part): boolean {
  for (let it = part.around; it; it = it.around)
    if ((it.kind === 'section' || it.kind === 'label') && namesChecks(wordsIn(text, it.head))) return true
  return false
}

/** Where criteria are announced, what bears the number of one elsewhere reports on it: `AC 1: verified`. */
function withoutReports(text: string, sections: readonly CriteriaSection[]): readonly CriteriaSection[] {
  const isNumbered = ({ label }: CriteriaSection) => reported.test(text.slice(label.start, label.end))
  const announced = sections.filter((it) => !isNumbered(it))
  return announced.some(({ criteria }) => criteria.length > 0) ? announced : sections
}

const reported = /^[#\s*_]*ac[-_ ]?(?:[a-z]+\d*-)*\d/i
