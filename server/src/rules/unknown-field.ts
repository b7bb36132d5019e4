import { replace } from '../text/edit.ts'
import { message } from '../text/message.ts'
import { slipOf } from '../writing/slip.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unknown-field',
  severity: 'info',
  summary: 'No key in frontmatter is misspelt.',
  why: 'What is written under a misspelt key is ignored.',
  repair: 'Correct the spelling of the key; keys of other tools are left alone.',

  *check({ frontmatter }, { config }) {
    const fields = frontmatter?.fields ?? []
    for (const field of fields) {
      const meant = slipOf(field, fields, config.schema)
      if (meant === null) continue
      yield {
        span: field.keySpan,
        message: message('Unknown key “{0}”. Did you mean “{1}”?', field.key, meant),
        // Only a person knows whether it is no key of another tool.
        fixes: () => [{ title: message('Change to “{0}”', meant), edits: [replace(field.keySpan, meant)] }],
      }
    }
  },
})
