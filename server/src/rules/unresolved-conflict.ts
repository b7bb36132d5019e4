import { conflictsIn } from '../reading/document/conflict.ts'
import { message } from '../text/message.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unresolved-conflict',
  severity: 'error',
  summary: 'No document has unresolved merge conflicts.',
  why: 'Both versions are in the text, and nobody has decided which one counts.',
  repair: 'Keep one version, or combine both, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  speaksAlone: true,

  *check(_artifact, _workspace, document) {
    const conflicts = conflictsIn(document)
    const [first] = conflicts
    if (!first) return
    yield {
      span: first.mark,
      message:
        conflicts.length > 1
          ? message(
              'This document has {0} unresolved merge conflicts (<<<<<<<); until they are resolved, nothing else is checked in it.',
              conflicts.length,
            )
          : message(
              'This merge conflict is not resolved (<<<<<<<); until it is, nothing else is checked in this document.',
            ),
    }
  },
})
