import type { Part } from '../parts/part.ts'
import { isPlaceholder } from '../placeholders/placeholder.ts'
import { fieldsIn } from './field.ts'
import { isTracked } from './heading.ts'
import type { When } from './horizon.ts'
import { isOneOf, planWords } from './words.ts'

/** Fields stand at the beginning, among so many parts. */
const mostFields = 20

/** Whether a heading says right below itself how far it is and when it is due: `Status: open`, `Due: 1 March`. */
export const isTrackedInTime = (text: string, part: Part): boolean =>
  isTracked(text, part) &&
  fieldsIn(text, part.parts.filter(({ kind }) => kind !== 'section').slice(0, mostFields)).some(
    ({ name: { keys }, value }) =>
      value !== null && isOneOf(planWords.horizonNames, keys[0] ?? '') && !isPlaceholder(value.text),
  )

/** `m1`, `ms 2` */
const short = /^ms? ?\d{1,3}$/

/**
 * Whether a heading is a milestone of its own, which is promised for a day, and not the time when others are to come:
 * `M1 – Pier` with `Status` and `Due` below.
 */
export function isMilestone(text: string, part: Part, when: When): boolean {
  const [key = ''] = when.name.keys
  if (part.kind !== 'section' || when.title === '') return false
  const roles = planWords.columnRoles.get(key.replace(/ ?\d.*$/, ''))
  const isNamed = short.test(key) || (roles?.has('item') && roles.has('horizon'))
  return isNamed === true && isTrackedInTime(text, part)
}
