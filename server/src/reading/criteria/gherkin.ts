import { languages } from '../../domain/languages/index.ts'
import type { StepWords, Words } from '../../domain/languages/language.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { lineEnd, nextLine } from '../../text/line.ts'
import { once } from '../../text/once.ts'
import type { Span } from '../../text/span.ts'
import type { Criterion } from '../story.ts'
import { criterion } from './criterion.ts'
import { areStepsEmpty, type Step, stepOf } from './steps.ts'

const namesOf = (words: (steps: StepWords) => readonly Words[]): string =>
  patternOf(languages.flatMap(({ steps }) => words(steps).flat()))

const scenarioHead = once(
  () =>
    new RegExp(
      String.raw`^[ \t]*(?:${namesOf(({ scenario, outline }) => [scenario, outline])})\s*[:：]`,
      'iu',
    ),
)
/** What stands around scenarios and is none. */
const around = once(
  () =>
    new RegExp(
      String.raw`^[ \t]*(?:@|(?:${namesOf((it) => [it.feature, it.background, it.rule, it.examples])})\s*[:：])`,
      'iu',
    ),
)

/**
 * The scenarios of a Gherkin fence: from one `Scenario:` to the next; where there are none, from each Given behind a
 * Then, and from each When behind a Then and an empty line. What stands between `"""` is text.
 */
export function scenariosIn(text: string, content: Span): Criterion[] {
  const starts: number[] = []
  const named: number[] = []
  let seen: Step = ''
  let isBehindGap = false
  let isDoc = false
  for (let at = content.start; at < content.end; at = nextLine(text, at, content.end)) {
    const line = text.slice(at, lineEnd(text, at, content.end))
    if (/^\s*(?:"""|```)/.test(line)) isDoc = !isDoc
    if (isDoc) continue
    if (line.trim() === '') {
      isBehindGap = true
      continue
    }
    if (scenarioHead().test(line)) named.push(at)
    const step = stepOf(line)
    const isNew =
      (step === 'given' && seen !== 'given') ||
      (step === 'when' && (seen === '' || (seen === 'then' && isBehindGap)))
    if (isNew) starts.push(at)
    if (step !== '' && step !== 'and') seen = step
    else if (around().test(line)) seen = ''
    isBehindGap = false
  }
  const heads = named.length > 0 ? named : starts
  if (heads.length === 0)
    return text.slice(content.start, content.end).trim() === '' ? [] : [criterion(text, content)]
  return heads.map((start, i) => ({
    start,
    end: heads[i + 1] ?? content.end,
    checked: null,
    placeholder: areStepsEmpty(text.slice(start, heads[i + 1] ?? content.end)),
  }))
}

/** Whether a fence is written in Gherkin, by its language. */
export const isGherkin = (lang: string): boolean => /^(?:gherkin|feature|cucumber)$/.test(lang)
