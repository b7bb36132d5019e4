import { keyResultsOf, lacksMeasure } from '../reading/artifact/key-result.ts'
import { message } from '../text/message.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unmeasurable-key-result',
  severity: 'info',
  summary: 'Every key result can be measured.',
  why: 'A key result without a number is reached whenever somebody feels so.',
  repair: 'Say from what to what: a number, a share, none at all. A date alone says only when.',
  asks: ({ objectives }) => objectives === 'subject',

  *check(artifact) {
    for (const result of keyResultsOf(artifact))
      if (lacksMeasure(artifact, result))
        yield {
          span: result.head,
          message: message('This key result cannot be measured: it has no number.'),
        }
  },
})
