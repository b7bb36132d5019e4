import { mostly, roadmapItems } from '../model/roadmap.ts'
import { isClosed } from '../model/status.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'item-without-horizon',
  severity: 'info',
  summary: 'An item of a roadmap says when, roughly.',
  why: 'A roadmap without times is a list of wishes, and everyone hears “soon”.',
  repair: 'Put it under Now, Next or Later, a quarter or a phase, or give it a date.',
  asks: ({ items }) => items === 'planned',

  *check({ text, head, status }) {
    if (isClosed(status)) return
    const items = roadmapItems(text)
    const lacking = items.filter((item) => !item.hasHorizon)
    // Where most have none, the roadmap is written without them: that is one finding.
    if (lacking.length > 2 && lacking.length > items.length * mostly)
      yield {
        span: head,
        message:
          lacking.length === items.length
            ? `None of these ${items.length} items says when.`
            : `${lacking.length} of these ${items.length} items do not say when.`,
      }
    else for (const item of lacking) yield { span: item.head, message: 'This item does not say when.' }
  },
})
