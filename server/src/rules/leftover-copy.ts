import { message } from '../text/message.ts'
import { copiedFrom, sameTextAs } from '../workspace/copy.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'leftover-copy',
  severity: 'hint',
  summary: 'No document is a leftover copy of another.',
  why: 'Somebody will change one of them and read the other.',
  repair: 'Delete the copy, or give it an id of its own if it is a different document by now.',
  speaksAlone: true,

  *check(artifact, workspace) {
    const copied = copiedFrom(workspace, artifact)
    const original = copied ?? sameTextAs(workspace, artifact)
    if (!original) return
    const name = original.path.slice(original.path.lastIndexOf('/') + 1)
    yield {
      span: artifact.head,
      message:
        copied && artifact.id
          ? message(
              'This is a copy of “{0}” with the same id, “{1}”; nothing else is checked in it.',
              name,
              artifact.id.text,
            )
          : message('This is the same text as “{0}”; nothing else is checked in it.', original.path),
    }
  },
})
