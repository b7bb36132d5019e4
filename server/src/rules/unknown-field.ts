import { knownKeys, otherKeys } from '../model/keys.ts'
import { isMeant, near } from '../model/near.ts'
import { replace } from '../text/edit.ts'
import { memo } from '../text/memo.ts'
import { defineRule } from './rule.ts'

/** The known key that a key is a slip of, or null. The same few keys stand in all documents. */
const nearest = memo((key) => (otherKeys.has(key) ? null : near(key, knownKeys)))

export default defineRule({
  id: 'unknown-field',
  severity: 'info',
  summary: 'A frontmatter key that is nearly one Triad knows is spelt like it.',
  why: 'A key with a slip in it is a fact that nobody reads.',
  repair: 'Correct the spelling of the key; keys of other tools are left alone.',
  fixesSafely: true,

  *check(artifact) {
    const fields = artifact.frontmatter?.fields ?? []
    for (const field of fields) {
      const closest = nearest(field.name)
      // Where both stand, the near miss is a key of its own: `state` beside `status`.
      if (!closest || fields.some((it) => it.name === closest)) continue
      yield {
        span: field.keySpan,
        message: `\`${field.key}\` is no key Triad reads; did you mean \`${closest}\`?`,
        fixes: () => [
          {
            title: `Change to \`${closest}\``,
            edits: [replace(field.keySpan, closest)],
            ...(isMeant(field.name, closest) && { safe: true as const }),
          },
        ],
      }
    }
  },
})
