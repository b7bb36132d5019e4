import { roadmapItems, roadmaps } from '../model/roadmap.ts'
import { isClosed } from '../model/status.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'item-without-outcome',
  severity: 'info',
  summary: 'An item of a roadmap says what it is good for.',
  why: 'A roadmap of outputs is kept by shipping; whether anyone is better off, nobody asks.',
  repair: 'Say what will be different, for whom, or by which number one will see it.',
  types: roadmaps,

  *check({ text, head, status }) {
    if (isClosed(status)) return
    const items = roadmapItems(text)
    const lacking = items.filter((item) => !item.hasOutcome)
    // Where none has one, the roadmap is written without them: that is one finding.
    if (lacking.length > 2 && lacking.length === items.length)
      yield { span: head, message: `None of these ${items.length} items says what it is good for.` }
    else
      for (const item of lacking)
        yield { span: item.head, message: 'This item does not say what it is good for.' }
  },
})
