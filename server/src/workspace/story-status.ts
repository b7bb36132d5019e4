import type { Artifact } from '../reading/artifact/artifact.ts'
import { stageNamedBy } from '../reading/fields/status.ts'
import { type StoryStatus, statusesOf } from '../reading/stories/status.ts'
import type { Story } from '../reading/story.ts'
import { memoOf } from '../text/memo.ts'
import { documentAt, type Workspace } from './workspace.ts'

export type { StoryStatus } from '../reading/stories/status.ts'

type Own = ReadonlyMap<Story, StoryStatus | null>

/** What the stories of an artifact say of themselves, once somebody has asked. */
const keeperOf = memoOf((_: Artifact): { own: Own | null } => ({ own: null }))

/** What `story` says itself of how far it is; null where it says nothing, or is the whole document. */
export function ownStatusOf(workspace: Workspace, artifact: Artifact, story: Story): StoryStatus | null {
  if (story.place === 'file') return null
  const keeper = keeperOf(artifact)
  keeper.own ??= read(workspace, artifact)
  return keeper.own.get(story) ?? null
}

/**
 * How far a story is: what it says itself, else what its document says. A box that is not ticked says only that it is
 * not done: it is as far as its document then, and no more than a draft where that says nothing.
 */
export function statusOf(workspace: Workspace, artifact: Artifact, story: Story): StoryStatus | null {
  const own = ownStatusOf(workspace, artifact, story)
  const { status } = artifact
  const ofDocument = status && ({ ...status, place: 'document' } as const)
  if (own?.place !== 'box' || own.stage !== null) return own ?? ofDocument
  const stage = status?.stage === 'done' || status?.stage === 'dropped' ? null : status?.stage
  return { ...own, stage: stage ?? 'draft' }
}

function read(workspace: Workspace, { path, stories }: Artifact): Own {
  const { text, parts } = documentAt(workspace, path)
  const inside = stories.filter(({ place }) => place !== 'file')
  const stageOf = stageNamedBy(workspace.config.statuses)
  const statuses = statusesOf({ text, document: parts, stageOf }, inside)
  return new Map(inside.map((story, at) => [story, statuses[at] ?? null]))
}
