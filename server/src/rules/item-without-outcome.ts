import { mostly, roadmapItems } from '../model/roadmap.ts'
import { isClosed } from '../model/status.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'item-without-outcome',
  severity: 'info',
  summary: 'An item of a roadmap says what it is good for.',
  why: 'A roadmap of outputs is kept by shipping; whether anyone is better off, nobody asks.',
  repair: 'Say what will be different, for whom, or by which number one will see it.',
  asks: ({ items }) => items === 'planned',

  *check({ text, head, status }) {
    if (isClosed(status)) return
    const items = roadmapItems(text)
    const lacking = items.filter((item) => !item.hasOutcome)
    // Where most have none, the roadmap is written without them: that is one finding.
    if (lacking.length > 2 && lacking.length > items.length * mostly)
      yield {
        span: head,
        message:
          lacking.length === items.length
            ? `None of these ${items.length} items says what it is good for.`
            : `${lacking.length} of these ${items.length} items do not say what they are good for.`,
      }
    else
      for (const item of lacking)
        yield { span: item.head, message: 'This item does not say what it is good for.' }
  },
})
