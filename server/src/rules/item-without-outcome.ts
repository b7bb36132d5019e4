import { lackingIn } from '../reading/artifact/planned.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'item-without-outcome',
  severity: 'info',
  summary: 'Every roadmap item has an outcome.',
  why: 'A roadmap of features alone is met by shipping them, whether or not anyone is better off.',
  repair: 'Say what will be different, for whom, or which number will show it.',
  asks: ({ items }) => items === 'planned',

  *check(artifact) {
    const { open, lacking, isManner, told } = lackingIn(
      artifact,
      ({ outcome, isOutcomeOpen }) => outcome !== null || isOutcomeOpen,
      2,
    )
    if (isManner)
      yield {
        span: artifact.head,
        message:
          lacking.length === open
            ? `None of these ${open} items has an outcome.`
            : `${lacking.length} of these ${open} items have no outcome.`,
      }
    else
      for (const item of told)
        yield { span: item.head, message: 'This item has no outcome: what will be better, and for whom?' }
  },
})
