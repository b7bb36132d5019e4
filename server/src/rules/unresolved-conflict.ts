import { conflictsIn } from '../model/conflict.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unresolved-conflict',
  severity: 'error',
  summary: 'No conflict of a merge is left in a document.',
  why: 'Both sides stand there at once: whoever reads it reads what nobody has decided.',
  repair:
    'Keep one side, or put both together, and take the lines of `<<<<<<<`, `=======` and `>>>>>>>` out.',
  speaksAlone: true,

  *check(_artifact, _workspace, document) {
    const conflicts = conflictsIn(document)
    const [first] = conflicts
    if (!first) return
    const message =
      conflicts.length > 1
        ? `A merge left ${conflicts.length} conflicts in this document that nobody has resolved (\`<<<<<<<\`); until then, nothing else is checked in it.`
        : 'A merge left a conflict here that nobody has resolved (`<<<<<<<`); until then, nothing else is checked in this document.'
    yield { span: first.mark, message }
  },
})
