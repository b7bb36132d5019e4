import { lackingIn } from '../reading/artifact/planned.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'item-without-outcome',
  severity: 'info',
  summary: 'An item of a roadmap says what it is good for.',
  why: 'A roadmap of outputs is kept by shipping; whether anyone is better off, nobody asks.',
  repair: 'Say what will be different, for whom, or by which number one will see it.',
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
            ? `None of these ${open} items says what it is good for.`
            : `${lacking.length} of these ${open} items do not say what they are good for.`,
      }
    else
      for (const item of told)
        yield { span: item.head, message: 'This item does not say what it is good for.' }
  },
})
