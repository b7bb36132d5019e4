import { examples } from '../domain/examples.ts'
import { faultIn, type Keyword, type ScenarioFault } from '../reading/artifact/scenario.ts'
import { type Criterion, criteriaSectionsOf } from '../reading/story.ts'
import { insertAt } from '../text/edit.ts'
import { lineStart } from '../text/line.ts'
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
  summary: 'A scenario says what happens and what can be seen then, in this order.',
  why: 'A scenario without its When or its Then can be neither tried nor told apart from a wish.',
  repair: 'Add the step that is missing, or put the steps in order: Given, When, Then.',

  *check(artifact) {
    for (const { criteria } of criteriaSectionsOf(artifact))
      for (const criterion of criteria) {
        // A form is told of where it stands for criteria.
        if (criterion.placeholder) continue
        const fault = faultIn(artifact.text, criterion)
        if (!fault) continue
        const name = nameOf(fault.keyword)
        yield {
          span: fault.span,
          message:
            fault.kind === 'missing'
              ? `This scenario has no ${name}.`
              : `This ${name} comes too late: the order is Given, When, Then.`,
          fixes: () => fixesFor(artifact.text, criterion, fault),
        }
      }
  },
})

/** A missing Then goes to the end, a missing When before the Then; in the manner of the step beside it. */
function fixesFor(
  text: string,
  criterion: Criterion,
  { span, keyword, kind }: ScenarioFault,
): readonly Fix[] {
  if (kind !== 'missing') return []
  const start = lineStart(text, span.start)
  const prefix = text.slice(start, span.start)
  // In the middle of a line, or behind a number, nobody knows what to repeat.
  if (!/^[ \t>]*(?:[-*+][ \t]+)?$/.test(prefix)) return []
  const beside = text.slice(span.start, span.end)
  const word = beside === beside.toUpperCase() ? keyword.toUpperCase() : nameOf(keyword)
  const marked = beside.replace(/given|when|then/i, word)
  const step = [`${marked} `, { stop: 1, text: slots.get(keyword) as string }] as const
  const title = `Add a ${nameOf(keyword)}`
  if (keyword === 'when') return [{ title, edits: [insertAt(span.start, ...step, `\n${prefix}`)] }]
  let end = criterion.end
  while (end > criterion.start && /\s/.test(text[end - 1] as string)) end--
  const isOwnEntry = /[-*+]/.test(prefix) && text.slice(criterion.start, start).trim() !== ''
  const indent = isOwnEntry ? prefix : prefix.replace(/[-*+]/, ' ')
  return [{ title, edits: [insertAt(end, `\n${indent}`, ...step)] }]
}
