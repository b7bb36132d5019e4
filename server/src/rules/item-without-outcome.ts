import { lackingIn } from '../reading/artifact/planned.ts'
import { message } from '../text/message.ts'
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
            ? message('None of these {0} items has an outcome.', open)
            : message('{0} of these {1} items have no outcome.', lacking.length, open),
      }
    else
      for (const item of told)
        yield {
          span: item.head,
          message: message('This item has no outcome: what will be better, and for whom?'),
        }
  },
})
