import type { Part } from '../parts/part.ts'
import { fieldsIn } from './field.ts'
import { isTracked } from './heading.ts'
import {
  isAside,
  isBacklog,
  isChapter,
  isCriteria,
  isDesign,
  isGroup,
  isLegend,
  isOutcome,
  type Name,
  nameIn,
} from './name.ts'
import { isPartOfEach } from './repeated.ts'
import { isOver, isStatusAlone, statusOf } from './stage.ts'
import { idOf, leadAt } from './title.ts'
import { isOneOf, planWords } from './words.ts'

/**
 * Those of `sections` that are none of the things that most of the others are: what stands before `Epic 1: …` and
 * `Epic 2: …`, as `Personas` does, and whatever stands around `Backlog – User stories`.
 */
export function besideThings(text: string, sections: readonly Part[]): ReadonlySet<Part> {
  const names = sections.map((it) => nameIn(text, it.head))
  const named = new Set(sections.filter((it) => idOf(text, leadAt(text, it.head)) !== null))
  // `Summary` beside `EP-01 Berths` and `EP-02 Dogs`
  if (named.size > 1 && named.size * 2 > sections.length)
    return new Set(
      sections.filter((it) => !named.has(it) && !it.parts.some(({ checked }) => checked !== null)),
    )
  if (names.some(isBacklog)) return new Set(sections.filter((_, at) => !isBacklog(names[at] as Name)))
  const isNumbered = ({ keys: [key = ''] }: Name): boolean => {
    const word = numberedThing.exec(key)?.[1]
    return word !== undefined && isOneOf(planWords.thingNames, word)
  }
  const numbered = names.filter(isNumbered).length
  return numbered > 1 && numbered * 2 > sections.length
    ? new Set(sections.slice(0, names.findIndex(isNumbered)))
    : new Set()
}

/** `epic 1` */
const numberedThing = /^(\p{L}+(?: \p{L}+)?) (?:\d{1,3}(?:\.\d{1,3})?|[a-z])$/u

/** The words before the things of a theme are no more than these; UTF-16 units. */
const longestIntroduction = 300

/**
 * Whether a heading only sorts the headings below it, which are the things, as `Calm crossings` does above `Dogs aboard`
 * and `Quiet lamps`: it has no id or number, says nothing of itself but in a line or two, and none of those is a part of it.
 */
export function isTheme(text: string, part: Part): boolean {
  const sections = part.parts.filter(({ kind }) => kind === 'section')
  // A document in several pieces has a title for each.
  if (part.depth === 1 && sections.length > 0) return true
  if (sections.length < 2 && !sections.some((it) => isTracked(text, it))) return false
  const lead = leadAt(text, part.head)
  if (idOf(text, lead) || lead.number || isThing(nameIn(text, part.head))) return false
  const own = part.parts.filter(({ kind }) => kind !== 'section')
  const isIntroduced = own.every(({ kind }) => kind === 'lines') && fieldsIn(text, own).length === 0
  const length = own.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    isIntroduced &&
    length < longestIntroduction &&
    sections.filter((it) => isPart(text, it)).length * 8 < sections.length
  )
}

/** `Epic 1: The harbour`, `Feature: Search` */
const isThing = ({ keys: [key = ''] }: Name): boolean =>
  isOneOf(planWords.thingNames, numberedThing.exec(key)?.[1] ?? key)

/** Whether a heading names a part of what it stands below, and no thing of its own. */
function isPart(text: string, part: Part): boolean {
  const name = nameIn(text, part.head)
  return (
    [isOutcome, isAside, isCriteria, isGroup, isLegend, isChapter, isDesign].some((is) => is(name)) ||
    isPartOfEach(text, part)
  )
}

/** Those of `sections` that say of themselves that they are over, where several do: `Sign out ✅` beside `Lamps ✅`. */
export function doneAmong(text: string, sections: readonly Part[]): ReadonlySet<Part> {
  const done = sections.filter(
    (it) => isOver(statusOf(text, it.head, 'heading')) && !isStatusAlone(nameIn(text, it.head)),
  )
  return done.length > 1 ? new Set(done) : none
}

const none: ReadonlySet<Part> = new Set()
