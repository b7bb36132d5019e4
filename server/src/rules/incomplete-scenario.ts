import { examples } from '../domain/examples.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { eventInBackground, faultIn, type ScenarioFault } from '../reading/artifact/scenario.ts'
import { type Keyword, stepsIn } from '../reading/criteria/keywords.ts'
import { type Criterion, criteriaSectionsOf } from '../reading/story.ts'
import { insertAt } from '../text/edit.ts'
import { lineStart } from '../text/line.ts'
import { type Message, message } from '../text/message.ts'
import { defineRule, type Fix } from './rule.ts'

const slots: ReadonlyMap<Keyword, string> = new Map([
  ['given', examples.start],
  ['when', examples.event],
  ['then', examples.outcome],
])

const nameOf = (keyword: Keyword): string => keyword.charAt(0).toUpperCase() + keyword.slice(1)

export default defineRule({
  id: 'incomplete-scenario',
  severity: 'warning',
  summary: 'Every scenario has its steps, in this order: Given, When, Then.',
  why: 'Nobody can try out a scenario that has no When or no Then.',
  repair: 'Add the missing step, or put the steps in order: Given, When, Then.',

  *check(artifact) {
    const { text } = artifact
    const found = faultsOf(artifact)
    const lacking = found.filter(({ fault }) => fault.keyword === 'when' && fault.kind === 'missing')
    const [first] = lacking
    // Who leaves it out everywhere has a way of writing: what happens stands in the Given.
    const isSlip = first !== undefined && hasWhole(artifact)
    if (isSlip && lacking.length > 1)
      yield {
        span: first.fault.span,
        message: message('{0} scenarios in this document have no When; this is the first.', lacking.length),
      }
    for (const it of found)
      if (!lacking.includes(it) || (isSlip && lacking.length === 1))
        yield {
          span: it.fault.span,
          message: messageFor(it.fault),
          fixes: () => fixesFor(text, it.criterion, it.fault),
        }
  },
})

interface Faulty {
  readonly criterion: Criterion
  readonly fault: ScenarioFault
}

function faultsOf(artifact: Artifact): Faulty[] {
  const { text } = artifact
  const found: Faulty[] = []
  for (const { criteria, start } of criteriaSectionsOf(artifact)) {
    let isInBackground = false
    let at = start
    for (const criterion of criteria) {
      isInBackground = eventInBackground(text.slice(at, criterion.start), isInBackground)
      at = Math.max(at, criterion.end)
      // A form is told of where it stands for criteria.
      const fault = criterion.placeholder ? null : faultIn(text, criterion, isInBackground)
      if (fault) found.push({ criterion, fault })
    }
  }
  return found
}

/** Whether a scenario of the document has all of its steps. */
const hasWhole = (artifact: Artifact): boolean =>
  criteriaSectionsOf(artifact).some(({ criteria }) =>
    criteria.some((criterion) => {
      const kinds = new Set(stepsIn(artifact.text, criterion)?.steps.map(({ keyword }) => keyword))
      return kinds.has('given') && kinds.has('when') && kinds.has('then')
    }),
  )

const messageFor = ({ keyword, kind }: ScenarioFault): Message =>
  kind === 'missing'
    ? message('This scenario has no {0}.', nameOf(keyword))
    : message('This {0} is in the wrong place: the order is Given, When, Then.', nameOf(keyword))

/** A missing Then goes to the end, a missing When before the Then; in the manner of the step beside it. */
function fixesFor(
  text: string,
  criterion: Criterion,
  { span, keyword, kind, language }: ScenarioFault,
): readonly Fix[] {
  if (kind !== 'missing') return []
  const start = lineStart(text, span.start)
  const prefix = text.slice(start, span.start)
  // In the middle of a line, or behind a number, nobody knows what to repeat.
  if (!/^[ \t>]*(?:[-*+][ \t]+)?$/.test(prefix)) return []
  const beside = text.slice(span.start, span.end)
  const own = beside.replace(/[^\p{L} ]/gu, '')
  const usual = language.wordFor(keyword)
  const isCapital = own === own.toUpperCase() && own !== own.toLowerCase()
  const word = isCapital ? usual.toUpperCase() : usual.charAt(0).toUpperCase() + usual.slice(1)
  const marked = beside.replace(own, word)
  const step = [`${marked} `, { stop: 1, text: slots.get(keyword) as string }] as const
  const title = message('Add a {0}', nameOf(keyword))
  if (keyword === 'when') return [{ title, edits: [insertAt(span.start, ...step, `\n${prefix}`)] }]
  let end = criterion.end
  while (end > criterion.start && /\s/.test(text[end - 1] as string)) end--
  const isOwnEntry = /[-*+]/.test(prefix) && text.slice(criterion.start, start).trim() !== ''
  const indent = isOwnEntry ? prefix : prefix.replace(/[-*+]/, ' ')
  return [{ title, edits: [insertAt(end, `\n${indent}`, ...step)] }]
}
