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
    const message =
      names.length === 0
        ? `“${reference.text}” is this document itself.`
        : `“${reference.text}” leads back to this document${names.length > 1 ? ` through ${said(names.slice(1))}` : ''}.`
    yield { span: reference, message }
  },
})

/** More than these nobody reads. */
const most = 3

const said = (names: readonly string[]): string => {
  const more = names.length > most ? [`${names.length - most} more`] : []
  return [...names.slice(0, most).map((it) => `“${it}”`), ...more].join(', ')
}
