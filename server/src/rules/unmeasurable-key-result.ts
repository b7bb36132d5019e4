import { keyResultsOf, lacksMeasure } from '../reading/artifact/key-result.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unmeasurable-key-result',
  severity: 'info',
  summary: 'A key result says by how much.',
  why: 'A key result without a measure is reached when somebody feels so.',
  repair: 'Say from what to what: a number, a share, none at all. A date says only when.',
  asks: ({ objectives }) => objectives === 'subject',

  *check(artifact) {
    for (const result of keyResultsOf(artifact))
      if (lacksMeasure(artifact, result))
        yield {
          span: result.head,
          message: 'This key result cannot be measured: it names no number.',
        }
  },
})
