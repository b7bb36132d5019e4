import { lineEnd } from '../../text/line.ts'
import { once } from '../../text/once.ts'
import { criteriaIn } from '../criteria/read.ts'
import { hasGiven, hasThen, isWholeScenario, stepOf } from '../criteria/steps.ts'
import type { Part } from '../parts/part.ts'
import type { CriteriaSection } from '../story.ts'

const numberedCriterion =
  /^[\s*_`]*(?:AC|Criteri(?:on|a)|CA)[-_ ]?(?:[A-Z]+\d*-)*\d[\w.-]{0,12}[*_`]{0,3}\s*[:.)–—-]/i
/** `**AC1** text`, `AC-1 text`: sure as an entry. */
const entryWithId = /^[\s*_`]*AC[-_ ]?\d{1,3}(?:\.\d{1,3})?[*_`]{0,3}\s/i

/**
 * The criteria of a story that nothing announces: entries below it that are boxes, steps or bear a criterion's id.
 * `isListed` where the story itself is an entry or a line: there boxes count; elsewhere they are tasks.
 */
export function looseCriteria(
  text: string,
  story: Part,
  isListed: boolean,
  isTaken: (part: Part) => boolean,
): CriteriaSection | null {
  const isOne = (part: Part): boolean => {
    const own = text.slice(part.head.start, part.head.end)
    if (numberedCriterion.test(own)) return true
    if (part.kind === 'entry' && isListed && part.checked !== null) return true
    if (part.kind === 'entry' && (entryWithId.test(own) || (isListed && /\bSHALL\b/.test(own)))) return true
    if (stepOf(own) === '') return false
    if (/\bSHALL\b/.test(own) || (hasGiven(own) && isWholeScenario(own))) return true
    const isMarked = /^[^\p{L}]*(?:\*\*|__|[A-Z]{4,5}\b)/u.test(own)
    return (isMarked || (isListed && part.kind === 'entry')) && mayGoOn()
  }
  const mayGoOn = once(() => hasThen(text.slice(story.head.end, story.end)))
  const parts = story.parts.filter(
    (it) => (it.kind === 'entry' || it.kind === 'lines' || it.kind === 'label') && !isTaken(it),
  )
  const own = new Set(parts.filter(isOne))
  const [first] = own
  if (!first) return null
  const groups = new Set([...own].map(({ group }) => group))
  // Entries beside such ones in the same list are criteria, too.
  const all = parts.filter((it) => own.has(it) || (it.kind === 'entry' && groups.has(it.group)))
  const criteria = criteriaIn(text, all)
  if (criteria.length === 0) return null
  const label = { start: first.start, end: Math.max(first.start, first.head.end) }
  const end = all.at(-1)?.end ?? first.end
  return { start: first.start, end, label, criteria, insertAt: lineEnd(text, criteria.at(-1)?.end ?? end) }
}
