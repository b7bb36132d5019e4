import type { Span } from '../../text/span.ts'

export type Keyword = 'given' | 'when' | 'then'

/** One step of a scenario: its keyword, with the markup around it. */
export interface Step extends Span {
  readonly keyword: Keyword
}

/** A scenario that is not whole. */
export interface ScenarioFault {
  readonly span: Span
  /** The keyword that is missing, or the one that stands too late. */
  readonly keyword: Keyword
  readonly kind: 'missing' | 'late'
}

/** At the beginning of a line or an entry, or marked as a keyword by bold type or capitals. */
const stepStart =
  /(?<line>^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?)[*_]{0,3}(?<plain>given|when|then)\b[*_]{0,3}(?=[ \t,:])|[*_]{2,3}(?<bold>given|when|then)\b[^*_\n]{0,3}[*_]{2,3}|\b(?<capital>GIVEN|WHEN|THEN)\b/gim

/** The steps in `span`, in order. What merely begins with such a word is told apart by `faultIn`. */
export function stepsIn(text: string, span: Span): (Step & { readonly isMarked: boolean })[] {
  const source = text.slice(span.start, span.end)
  if (!/given|when|then/i.test(source)) return []
  return [...source.matchAll(stepStart)].flatMap((match) => {
    const { line = '', plain, bold, capital } = match.groups ?? {}
    const word = plain ?? bold ?? capital ?? ''
    // The flag for any case makes `when` a capital, too.
    if (!plain && !bold && word !== word.toUpperCase()) return []
    const start = span.start + match.index + line.length
    const isMarked =
      bold !== undefined || word === word.toUpperCase() || /[*_]/.test(match[0].slice(line.length))
    return [
      { start, end: start + match[0].length - line.length, keyword: word.toLowerCase() as Keyword, isMarked },
    ]
  })
}

/** `IF …`, `WHILE …`, `WHERE …` begin a rule, and `THEN` is its own. */
const ears = /^[\s>]*(?:[-*+]|\d{1,9}[.)])?[ \t]*(?:\[[ xX]\])?[ \t]*[*_]{0,3}(?:IF|WHILE|WHERE)\b/

/** What the scenario in `span` lacks, or has in the wrong order; null where it is whole, or none at all. */
export function faultIn(text: string, span: Span): ScenarioFault | null {
  const steps = stepsIn(text, span)
  const kinds = new Set(steps.map((step) => step.keyword))
  const [first] = steps
  // `When in doubt, ask.` is a sentence; two keywords, or one in bold, are meant.
  if (!first || (kinds.size < 2 && !steps.some((step) => step.isMarked))) return null
  const last = steps.at(-1) as Step
  // EARS says `WHEN … THE SYSTEM SHALL …` (also `IF … THEN`), and needs no other step.
  const source = text.slice(span.start, span.end)
  if (/\bSHALL\b/i.test(source) || ears.test(source)) return null
  if (!kinds.has('then'))
    return saysThen.test(source) ? null : { span: last, keyword: 'then', kind: 'missing' }
  if (!kinds.has('when')) {
    const then = steps.find((it) => it.keyword === 'then') as Step
    return saysWhen.test(text.slice(span.start, then.start))
      ? null
      : { span: then, keyword: 'when', kind: 'missing' }
  }
  return lateIn(text, steps)
}

/** In a scenario that runs on over its lines a step may stand in the middle of one: `Given a gate, when it rains,`. */
const saysWhen = /\bwhen\b/i
const saysThen = /\bthen\b/i

/** `Given` may begin anew after a `Then`, and so may `When`; before the first `When` no `Then` can stand. */
function lateIn(text: string, steps: readonly Step[]): ScenarioFault | null {
  let before: Step | null = null
  for (const step of steps) {
    const between = before ? text.slice(before.end, step.start) : ''
    if (step.keyword === 'given' && before?.keyword === 'when' && !saysThen.test(between))
      return { span: step, keyword: 'given', kind: 'late' }
    if (step.keyword === 'then' && (before === null || before.keyword === 'given') && !saysWhen.test(between))
      return { span: step, keyword: 'then', kind: 'late' }
    before = step
  }
  return null
}
