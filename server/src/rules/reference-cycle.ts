import { type Message, message, someOf } from '../text/message.ts'
import { cycleOf } from '../workspace/cycle.ts'
import { artifactAt } from '../workspace/workspace.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'reference-cycle',
  severity: 'error',
  summary: 'No document is its own parent, directly or through others.',
  why: 'Work that is its own reason has none, and every count along the way is wrong.',
  repair: 'Remove the parent that leads down instead of up.',

  *check(artifact, workspace) {
    const cycle = cycleOf(workspace, artifact)
    if (!cycle) return
    const { reference, path } = cycle
    const names = path.slice(0, -1).map((it) => artifactAt(workspace, it)?.id?.text ?? it)
    const { text } = reference
    yield {
      span: reference,
      message:
        names.length === 0
          ? message('“{0}” is this document itself.', text)
          : names.length === 1
            ? message('“{0}” leads back to this document.', text)
            : message('“{0}” leads back to this document through {1}.', text, said(names.slice(1))),
    }
  },
})

/** More than these nobody reads. */
const most = 3

const said = (names: readonly string[]): Message =>
  someOf(
    names.map((it) => message('“{0}”', it)),
    most,
  )
