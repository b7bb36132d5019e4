import { replace } from '../text/edit.ts'
import { slipOf } from '../writing/slip.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unknown-field',
  severity: 'info',
  summary: 'A frontmatter key that is nearly one Triad knows is spelt like it.',
  why: 'A key with a slip in it is a fact that nobody reads.',
  repair: 'Correct the spelling of the key; keys of other tools are left alone.',

  *check({ frontmatter }, { config }) {
    const fields = frontmatter?.fields ?? []
    for (const field of fields) {
      const meant = slipOf(field, fields, config.schema)
      if (meant === null) continue
      yield {
        span: field.keySpan,
        message: `\`${field.key}\` is no key Triad reads; did you mean \`${meant}\`?`,
        // Only a person knows whether it is no key of another tool.
        fixes: () => [{ title: `Change to \`${meant}\``, edits: [replace(field.keySpan, meant)] }],
      }
    }
  },
})
