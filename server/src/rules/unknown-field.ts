import { knownKeys, otherKeys } from '../model/keys.ts'
import { near } from '../model/near.ts'
import { replace } from '../text/edit.ts'
import { fold } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unknown-field',
  severity: 'info',
  summary: 'A frontmatter key that is nearly one Triad knows is spelt like it.',
  why: 'A key with a slip in it is a fact that nobody reads.',
  repair: 'Correct the spelling of the key; keys of other tools are left alone.',

  *check(artifact) {
    const fields = artifact.frontmatter?.fields ?? []
    const present = new Set(fields.map((field) => fold(field.key)))
    for (const field of fields) {
      const key = fold(field.key)
      const closest = otherKeys.has(key) ? null : near(key, knownKeys)
      // Where both stand, the near miss is a key of its own: `state` beside `status`.
      if (!closest || present.has(closest)) continue
      yield {
        span: field.keySpan,
        message: `\`${field.key}\` is no key Triad reads; did you mean \`${closest}\`?`,
        fixes: () => [{ title: `Change to \`${closest}\``, edits: [replace(field.keySpan, closest)] }],
      }
    }
  },
})
