import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { lineEnd } from '../../text/line.ts'
import { once } from '../../text/once.ts'
import { trim } from '../../text/span.ts'
import { criterion } from '../criteria/criterion.ts'
import { isScenario } from '../criteria/entries.ts'
import { isCriterionName, isShortName, labelsCriteria, namesChecks } from '../criteria/names.ts'
import { criteriaIn, isOfStep } from '../criteria/read.ts'
import { hasGiven, hasThen, isWholeScenario, stepOf } from '../criteria/steps.ts'
import { wordsIn } from '../lead/name.ts'
import { spokenLabelAt } from '../parts/label.ts'
import type { Part } from '../parts/part.ts'
import type { CriteriaSection } from '../story.ts'
import { headedSteps } from './headed-steps.ts'

const numberedCriterion = new RegExp(
  String.raw`^[\s*_\x60]*(?:AC|${patternOf(languages.flatMap(({ criteria }) => criteria.one))})[-_ ]?(?:[A-Z]+\d*-)*\d[\w.-]{0,12}[*_\x60]{0,3}\s*[:.)–—-]`,
  'iu',
)
/** `**AC1** text`, `AC-1 text`: sure as an entry. */
const entryWithId = /^[\s*_`]*AC[-_ ]?\d{1,3}(?:\.\d{1,3})?[*_`]{0,3}\s/i

/** `Scenario: Given …, when …, then …` on one line. */
const isNamedScenario = (own: string): boolean =>
  own.includes(':') && isCriterionName(own) && isWholeScenario(own.slice(own.indexOf(':')))

/** `Criteria:` or `Test cases:` with a list, or with one of them on its line, right in a story; null where there is none. */
function underShortName(text: string, part: Part, hasSentence: boolean): CriteriaSection | null {
  if (part.kind === 'lines' || part.kind === 'entry') return onItsLine(text, part)
  if (part.kind !== 'label' && part.kind !== 'section') return null
  const [first] = part.parts
  const isOnLine = part.kind === 'label' && first?.kind === 'lines' && first.start < part.line.end
  if (!isOnLine && !part.parts.some(({ kind }) => kind === 'entry')) return null
  const name = wordsIn(text, part.head)
  if (!isShortName(name) && !(hasSentence && namesChecks(name))) return null
  const criteria = criteriaIn(text, part.parts)
  const { start, end } = part
  const insertAt = lineEnd(text, criteria.at(-1)?.end ?? part.line.end)
  return criteria.length === 0 ? null : { start, end, label: part.line, criteria, insertAt }
}

/** `Criteria: it is mine` */
function onItsLine(text: string, { head, start, end }: Part): CriteriaSection | null {
  const span = head.end > head.start ? head : { start, end }
  const label = spokenLabelAt(text, span)
  if (!label || !isShortName(text.slice(label.head.start, label.head.end))) return null
  const rest = trim(text, { start: label.rest.start, end: span.end })
  if (rest.end <= rest.start) return null
  const own = criterion(text, rest)
  return {
    start,
    end,
    label: { start, end: label.rest.start },
    criteria: [own],
    insertAt: lineEnd(text, rest.end),
  }
}

export interface StoryForm {
  /** Whether the story itself is an entry or a line: there boxes count; elsewhere they are tasks. */
  readonly isListed: boolean
  readonly hasSentence: boolean
  /** Whether a part is that of another story, or announces criteria. */
  readonly isTaken: (part: Part) => boolean
}

/**
 * The criteria of a story that nothing announces: entries below it that are boxes, steps or bear a criterion's id.
 * Without a sentence the checks of a task are its tests.
 */
export function looseCriteria(
  text: string,
  story: Part,
  { isListed, hasSentence, isTaken }: StoryForm,
): CriteriaSection | null {
  for (const part of story.parts) {
    const named = isTaken(part) ? null : underShortName(text, part, hasSentence)
    if (named) return named
  }
  const isOne = (part: Part): boolean => {
    const own = text.slice(part.head.start, part.head.end)
    if (numberedCriterion.test(own)) return true
    if (part.kind === 'entry' && isListed && part.checked !== null) return true
    if (part.kind === 'entry' && (entryWithId.test(own) || (isListed && /\bSHALL\b/.test(own)))) return true
    if (stepOf(own) === '') return part.kind === 'entry' && isNamedScenario(own)
    if (/\bSHALL\b/.test(own) || (hasGiven(own) && isWholeScenario(own))) return true
    const isMarked = /^[^\p{L}]*(?:\*\*|__|[A-Z]{4,5}\b)/u.test(own)
    return (isMarked || (isListed && part.kind === 'entry')) && mayGoOn()
  }
  const mayGoOn = once(() => hasThen(text.slice(story.head.end, story.end)))
  const parts = story.parts.filter(
    (it) => (it.kind === 'entry' || it.kind === 'lines' || it.kind === 'label') && !isTaken(it),
  )
  const scenarios = new Set(
    runsOf(parts)
      .filter((run) => isOwnScenario(text, run))
      .flat(),
  )
  const own = new Set(parts.filter((it) => scenarios.has(it) || isOne(it)))
  const [first] = own
  if (!first) return headedSteps(text, story)
  const groups = new Set([...own].map(({ group }) => group))
  // Entries beside such ones in the same list are criteria, too.
  const listed = new Set(parts.filter((it) => own.has(it) || (it.kind === 'entry' && groups.has(it.group))))
  let isOpen = false
  for (const part of parts)
    if (listed.has(part)) isOpen = part.kind === 'label' || stepOf(lastLine(text, part)) !== ''
    else if (isOpen && isOfStep(text, part)) listed.add(part)
    else if (isOpen && part.kind === 'label' && stepOf(text.slice(part.head.start, part.head.end)) !== '')
      listed.add(part)
    else isOpen = false
  const all = parts.filter((it) => listed.has(it))
  const criteria = criteriaIn(text, all)
  if (criteria.length === 0) return null
  const { end: named } = first.kind === 'label' ? first.line : first.head
  const label = { start: first.start, end: Math.max(first.start, named) }
  const end = all.at(-1)?.end ?? first.end
  return { start: first.start, end, label, criteria, insertAt: lineEnd(text, criteria.at(-1)?.end ?? end) }
}

const lastLine = (text: string, { start, end }: Part): string =>
  text
    .slice(start, end)
    .split(/[\r\n]+/)
    .at(-1) ?? ''

const boldLabel = /(?:\*\*|__)([^*_\r\n]{2,40}?)[:：]?(?:\*\*|__)[:：]?[ \t]*/g

/** What stands in brackets at the end of a story, with the name before its colon. */
const bracketed = /[(（](?<name>[^()（）:：\r\n]{2,40})[:：][ \t]*(?<said>[^()（）]{2,500})[)）][.。]?\s*$/u

/**
 * The criterion behind a label right behind the sentence of a story, `… so that I see. **AC:** it is red`, or in brackets
 * at its end: `… (Acceptance: it is red)`.
 */
export function inlineCriteria(text: string, part: Part, from: number): CriteriaSection | null {
  const { end } = part.head
  const inBrackets = bracketedCriteria(text, part)
  if (inBrackets || from < part.head.start || from >= end) return inBrackets
  const said = text.slice(from, Math.min(end, from + 600))
  for (const match of said.matchAll(boldLabel)) {
    if (!labelsCriteria(match[1] ?? '')) continue
    const start = from + match.index
    const span = trim(text, { start: start + match[0].length, end })
    if (span.end <= span.start) return null
    const label = { start, end: start + match[0].trimEnd().length }
    return { start, end, label, criteria: [criterion(text, span)], insertAt: lineEnd(text, end) }
  }
  return null
}

function bracketedCriteria(text: string, { head }: Part): CriteriaSection | null {
  const from = Math.max(head.start, head.end - 600)
  const match = bracketed.exec(text.slice(from, head.end))
  const { name = '', said = '' } = match?.groups ?? {}
  if (!match || !labelsCriteria(name)) return null
  const start = from + match.index
  const at = start + match[0].lastIndexOf(said)
  const span = trim(text, { start: at, end: at + said.length })
  return {
    start,
    end: head.end,
    label: { start: start + 1, end: start + 1 + name.length },
    criteria: [criterion(text, span)],
    insertAt: lineEnd(text, head.end),
  }
}

/** The entries of each list, and the paragraphs that follow each other. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = []
  let before: Part | undefined
  for (const part of parts) {
    if (before?.kind !== part.kind || before.group !== part.group) runs.push([])
    runs.at(-1)?.push(part)
    before = part
  }
  return runs
}

/** A list of steps, or paragraphs of them; without a Given these are prose: `When it rains:`, `Then:`. */
const isOwnScenario = (text: string, run: readonly Part[]): boolean => {
  const [first] = run
  if (!first || !isScenario(text, run)) return false
  return first.kind === 'entry' || stepOf(text.slice(first.head.start, first.head.end)) === 'given'
}
