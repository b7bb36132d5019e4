import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { once } from '../../text/once.ts'
import type { Span } from '../../text/span.ts'
import { type Keyword, type Step, type StepLanguage, stepsIn } from '../criteria/keywords.ts'
import { isEars } from '../criteria/steps.ts'

/** A scenario that is not whole. */
export interface ScenarioFault {
  readonly span: Span
  /** The keyword that is missing, or the one that stands too late. */
  readonly keyword: Keyword
  readonly kind: 'missing' | 'late'
  /** The language that the scenario is in. */
  readonly language: StepLanguage
}

/** `IF …`, `WHILE …`, `WHERE …` begin a rule, and `THEN` is its own. */
const condition = once(
  () =>
    new RegExp(
      String.raw`^[\s>]*(?:[-*+]|\d{1,9}[.)])?[ \t]*(?:\[[ xX]\])?[ \t]*[*_]{0,3}(${patternOf(languages.flatMap(({ criteria }) => criteria.conditions))})`,
      'iu',
    ),
)
function beginsRule(source: string): boolean {
  const word = condition().exec(source)?.[1] ?? ''
  return word !== '' && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** A row of a table, of which a step can be made up: the data it begins with, or what is to happen to each. */
const row = /^[ \t>]*\|/m

/**
 * What the scenario in `span` lacks, or has in the wrong order; null where it is whole, or none at all. Its event may
 * be said in a background before it.
 */
export function faultIn(text: string, span: Span, isInBackground: boolean): ScenarioFault | null {
  const found = stepsIn(text, span)
  if (!found) return null
  const { steps, language } = found
  const kinds = new Set(steps.map((step) => step.keyword))
  const [first] = steps
  // `When in doubt, ask.` is a sentence; two keywords, or one in bold, are meant.
  if (!first || (kinds.size < 2 && !steps.some((it) => isSure(text, it, language)))) return null
  const last = steps.at(-1) as Step
  // EARS says `WHEN … THE SYSTEM SHALL …` (also `IF … THEN`), and needs no other step.
  const source = text.slice(span.start, span.end)
  if (beginsRule(source) || isEars(source)) return null
  if (!kinds.has('then'))
    return language.says(source, 'then') ? null : { span: last, keyword: 'then', kind: 'missing', language }
  if (!kinds.has('when')) {
    const then = steps.find((it) => it.keyword === 'then') as Step
    return isInBackground || hasEvent(text.slice(span.start, then.start), language)
      ? null
      : { span: then, keyword: 'when', kind: 'missing', language }
  }
  const late = lateIn(text, steps, language)
  return late && { span: late, keyword: late.keyword, kind: 'late', language }
}

const isSure = (text: string, { start, end, isMarked }: Step, { isSure }: StepLanguage): boolean =>
  isMarked && isSure(text.slice(start, end).replace(/[^\p{L} ]/gu, ''))

/**
 * Whether what stands before a Then says what happens: in the middle of a line, as `Given a gate, when it rains,` does;
 * as a further step behind the Given; or as the rows of a table.
 */
const hasEvent = (given: string, language: StepLanguage): boolean =>
  language.says(given, 'when') || language.goesOn(given) || row.test(given)

const background = once(
  () =>
    new RegExp(
      String.raw`^[ \t>#*_-]*(?:${patternOf(languages.flatMap(({ steps }) => steps.background))})\s{0,9}[:：*_\r\n]`,
      'imu',
    ),
)

/**
 * Whether a background says what happens in the scenarios behind `gap`: the one in it, or the one from `before`, unless
 * another fence begins.
 */
export function eventInBackground(gap: string, before: boolean): boolean {
  const found = gap.length > 0 ? background().exec(gap) : null
  if (!found) return before && !/^[ \t>]*(?:`{3}|~{3})/m.test(gap)
  return (
    stepsIn(gap, { start: found.index, end: gap.length })?.steps.some((it) => it.keyword === 'when') ?? false
  )
}

/** `Given` may begin anew after a `Then`, and so may `When`; before the first `When` no `Then` can stand. */
function lateIn(text: string, steps: readonly Step[], { says }: StepLanguage): Step | null {
  let before: Step | null = null
  for (const step of steps) {
    const between = before ? text.slice(before.end, step.start) : ''
    if (step.keyword === 'given' && before?.keyword === 'when' && !says(between, 'then')) return step
    if (step.keyword === 'then' && (before === null || before.keyword === 'given') && !says(between, 'when'))
      return step
    before = step
  }
  return null
}
