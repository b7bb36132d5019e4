import { dateFields, inAMonth, lastDayOf } from '../reading/fields/dates.ts'
import { setField, setValue } from '../reading/fields/field.ts'
import { isClosed } from '../reading/fields/status.ts'
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
        message: `“${field.key}” is in the past: ${date}.`,
        fixes: () => [
          { title: `Set “${field.key}” to ${next} (in a month)`, edits: [setValue(field, next)] },
          { title: 'Mark as done', edits: setField(artifact, 'status', 'done') },
        ],
      }
    }
  },
})
