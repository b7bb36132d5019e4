import { dateFields } from '../reading/fields/dates.ts'
import { setField, setValue } from '../reading/fields/field.ts'
import { isClosed } from '../reading/fields/status.ts'
import { inAMonth, lastDayOf } from '../text/calendar.ts'
import { message } from '../text/message.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'overdue',
  severity: 'info',
  summary: 'No open document is past its date.',
  why: 'A date that nobody keeps teaches everyone to ignore dates.',
  repair: 'Review it and set a new date, or mark it as done.',

  *check(artifact, workspace) {
    if (isClosed(artifact.status)) return
    for (const field of dateFields(artifact.frontmatter?.fields ?? [])) {
      const date = field.scalars[0]?.text ?? ''
      const last = lastDayOf(date)
      if (!last || last >= workspace.today) continue
      const next = inAMonth(workspace.today)
      yield {
        span: field.valueSpan,
        message: message('“{0}” is in the past: {1}.', field.key, date),
        fixes: () => [
          {
            title: message('Set “{0}” to {1} (in a month)', field.key, next),
            edits: [setValue(field, next)],
          },
          { title: message('Mark as done'), edits: setField(artifact, 'status', 'done') },
        ],
      }
    }
  },
})
