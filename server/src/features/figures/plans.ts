import type { Artifact } from '../../reading/artifact/artifact.ts'
import { lackingIn } from '../../reading/artifact/planned.ts'
import { dateFields } from '../../reading/fields/dates.ts'
import { isClosed } from '../../reading/fields/status.ts'
import type { PlanItem } from '../../reading/items/item.ts'
import { lastDayOf } from '../../text/calendar.ts'
import { type Figure, figure } from './figure.ts'
import type { Survey } from './survey.ts'

/** Items of roadmaps that are still to come and say when, of all of them; opens the roadmaps of the others. */
export const timed = (survey: Survey): Figure | null => having(survey, ({ horizon }) => horizon !== null)

/** Items of roadmaps that are still to come and say what for, of all of them; opens the roadmaps of the others. */
export const purposeful = (survey: Survey): Figure | null =>
  having(survey, ({ outcome, isOutcomeOpen }) => outcome !== null || isOutcomeOpen)

function having({ product, artifacts }: Survey, has: (item: PlanItem) => boolean): Figure | null {
  const plans = artifacts.filter(({ type }) => type.items === 'planned')
  const counts = plans.map((it) => ({ artifact: it, ...lackingIn(it, has, 0) }))
  const of = counts.reduce((sum, it) => sum + it.open, 0)
  const lacking = counts.reduce((sum, it) => sum + it.lacking.length, 0)
  return figure(
    of - lacking,
    of,
    counts.filter((it) => it.lacking.length > 0).map((it) => product.keyOf(it.artifact)),
  )
}

/** Open artifacts of which a date is past, of all that have one; opens the former. */
export function late({ product, artifacts }: Survey): Figure | null {
  const dated = artifacts.filter((it) => !isClosed(it.status) && daysOf(it).length > 0)
  const past = dated.filter((it) => daysOf(it).some((day) => day < product.today))
  return figure(past.length, dated.length, past.map(product.keyOf))
}

const daysOf = ({ frontmatter }: Artifact): string[] =>
  dateFields(frontmatter?.fields ?? []).flatMap(({ scalars }) => lastDayOf(scalars[0]?.text ?? '') ?? [])
