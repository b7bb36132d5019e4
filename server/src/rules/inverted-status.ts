import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { nounIn, thisOne } from '../reading/artifact/noun.ts'
import { setField } from '../reading/fields/field.ts'
import { criteriaOf } from '../reading/story.ts'
import { type Message, message, someOf, type Value } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { documentsBelow } from '../workspace/below.ts'
import { untickedIn } from '../workspace/done.ts'
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
      yield* unticked(artifact, workspace, status)
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
    message: openMessage(artifact, open, below.length),
    fixes: () => [{ title: message('Set status to active'), edits: setField(artifact, 'status', 'active') }],
  }
}

function* unticked(artifact: Artifact, { config }: Workspace, status: Span): Iterable<Report> {
  const { type, stories, criteria } = artifact
  if (!isStory(type)) return
  const all = [...stories.flatMap(criteriaOf), ...criteria.flatMap((section) => section.criteria)]
  const left = untickedIn(config, all)
  if (!left) return
  yield {
    span: status,
    message:
      left.open === 1
        ? message('{0} is done, but 1 of its {1} criteria is not ticked.', thisOne(artifact), left.all)
        : message(
            '{0} is done, but {1} of its {2} criteria are not ticked.',
            thisOne(artifact),
            left.open,
            left.all,
          ),
  }
}

function* draftsIn(artifact: Artifact, workspace: Workspace, status: Span): Iterable<Report> {
  const below = documentsBelow(workspace, artifact)
  const drafts = below.filter(({ status }) => status?.stage === 'draft' || status?.stage === 'proposed')
  if (drafts.length === 0) return
  yield {
    span: status,
    message: draftMessage(artifact, drafts, below.length),
  }
}

function openMessage(artifact: Artifact, open: readonly Artifact[], all: number): Message {
  const said: readonly [Message, Message] = [thisOne(artifact), names(open)]
  if (all === 1) return message('{0} is done, but the one document below it is not: {1}.', ...said)
  if (open.length === all)
    return message('{0} is done, but all {2} documents below it are not: {1}.', ...said, all)
  return open.length === 1
    ? message('{0} is done, but 1 of {2} documents below it is not: {1}.', ...said, all)
    : message('{0} is done, but {2} of {3} documents below it are not: {1}.', ...said, open.length, all)
}

function draftMessage(artifact: Artifact, drafts: readonly Artifact[], all: number): Message {
  const said: readonly [Message, Message] = [nounIn(artifact), names(drafts)]
  if (all === 1) return message('The one document in this {0} is a draft: {1}.', ...said)
  if (drafts.length === all) return message('All {2} documents in this {0} are drafts: {1}.', ...said, all)
  return drafts.length === 1
    ? message('1 of {2} documents in this {0} is a draft: {1}.', ...said, all)
    : message('{2} of {3} documents in this {0} are drafts: {1}.', ...said, drafts.length, all)
}

/** More than these nobody reads through. */
const most = 3

const names = (artifacts: readonly Artifact[]): Message =>
  someOf(
    artifacts.map(({ id, path }): Value => id?.text ?? path),
    most,
  )
