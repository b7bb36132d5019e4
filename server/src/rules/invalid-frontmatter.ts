import { defineRule } from './rule.ts'

export default defineRule({
  id: 'invalid-frontmatter',
  severity: 'error',
  summary: 'Frontmatter is valid YAML.',
  why: 'Other tools stop at the first fault, and lose the owner, the status and everything else in the block.',
  repair: 'Put the value in quotes, add the missing space, or remove the key that stands twice.',

  *check(artifact) {
    for (const fault of artifact.frontmatter?.faults ?? [])
      yield {
        span: fault.span,
        message: fault.message,
        fixes: () => (fault.repair ? [fault.repair] : []),
      }
  },
})
