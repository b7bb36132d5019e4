import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { nounOf } from '../reading/artifact/noun.ts'
import { setField } from '../reading/fields/field.ts'
import { criteriaOf } from '../reading/story.ts'
import type { Span } from '../text/span.ts'
import { documentsBelow } from '../workspace/below.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'inverted-status',
  severity: 'info',
  summary: 'A document is not done while its stories are open.',
  why: 'If a feature is done and its stories are not, one of the two is wrong, and a plan relies on it.',
  repair: 'Set the status back, or finish, move or drop what is still open.',

  *check(artifact, workspace) {
    const { status, type } = artifact
    if (!status || status.end <= status.start) return
    if (status.stage === 'done') {
      yield* openBelow(artifact, workspace, status)
      yield* unticked(artifact, status)
    } else if (type.takesInReady && (status.stage === 'ready' || status.stage === 'active'))
      yield* draftsIn(artifact, workspace, status)
  },
})

function* openBelow(artifact: Artifact, workspace: Workspace, status: Span): Iterable<Report> {
  const below = documentsBelow(workspace, artifact)
  const open = below.filter(({ status }) => status?.stage && status.stage !== 'done')
  if (open.length === 0) return
  yield {
    span: status,
    message: `This ${nounOf(artifact)} is done, but ${share(open.length, below.length)} below it ${are(open)} not: ${names(open)}.`,
    fixes: () => [{ title: 'Set status to active', edits: setField(artifact, 'status', 'active') }],
  }
}

/** Where nobody has ticked anything, nobody ticks; where somebody has, what is left open says something. */
function* unticked(artifact: Artifact, status: Span): Iterable<Report> {
  const { type, stories, criteria } = artifact
  if (!isStory(type)) return
  const boxes = [...stories.flatMap(criteriaOf), ...criteria.flatMap((section) => section.criteria)].filter(
    ({ checked }) => checked !== null,
  )
  const open = boxes.filter(({ checked }) => checked === false)
  if (open.length === 0 || open.length === boxes.length) return
  yield {
    span: status,
    message: `This ${nounOf(artifact)} is done, but ${open.length} of its ${boxes.length} criteria ${open.length === 1 ? 'is' : 'are'} not ticked.`,
  }
}

function* draftsIn(artifact: Artifact, workspace: Workspace, status: Span): Iterable<Report> {
  const below = documentsBelow(workspace, artifact)
  const drafts = below.filter(({ status }) => status?.stage === 'draft' || status?.stage === 'proposed')
  if (drafts.length === 0) return
  yield {
    span: status,
    message:
      `${share(drafts.length, below.length)} in this ${nounOf(artifact)} ${drafts.length === 1 ? 'is a draft' : 'are drafts'}: ${names(drafts)}.`.replace(
        /^./,
        (letter) => letter.toUpperCase(),
      ),
  }
}

const share = (some: number, all: number): string =>
  all === 1 ? 'the one document' : some === all ? `all ${all} documents` : `${some} of ${all} documents`

const are = ({ length }: readonly Artifact[]): string => (length === 1 ? 'is' : 'are')

/** More than these nobody reads through. */
const most = 3

const names = (artifacts: readonly Artifact[]): string =>
  [
    ...artifacts.slice(0, most).map(({ id, path }) => id?.text ?? path),
    ...(artifacts.length > most ? [`${artifacts.length - most} more`] : []),
  ].join(', ')
