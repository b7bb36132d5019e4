import { keptBy } from '../writing/kept-words.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'invalid-frontmatter',
  severity: 'error',
  summary: 'Frontmatter is at the top of the document and is valid YAML, TOML or JSON.',
  why: 'Other tools stop at the first error and lose the owner, the status and everything else in the block.',
  repair:
    'Put the value in quotes, add the missing space, remove the duplicate key, or move the block to the top.',
  fixesSafely: true,

  *check(artifact) {
    const { frontmatter } = artifact
    for (const fault of frontmatter?.faults ?? []) {
      const { span, message, repair } = fault
      yield {
        span,
        message,
        fixes: () => {
          const kept = keptBy(artifact, fault)
          if (!repair || kept === 'other') return []
          const { title, edits, isGuess } = repair
          return [{ title, edits, ...(kept !== 'less' && !isGuess && { safe: true as const }) }]
        },
      }
    }
  },
})
