import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Story, StoryStatus } from '../reading/story.ts'
import { memoOf } from '../text/memo.ts'

export type { StoryStatus } from '../reading/story.ts'

const ownIn = memoOf(
  ({ stories, storyStatuses }: Artifact): ReadonlyMap<Story, StoryStatus | null> =>
    new Map(stories.map((story, at) => [story, storyStatuses[at] ?? null])),
)

/** What `story` says itself of how far it is; null where it says nothing, or is the whole document. */
export const ownStatusOf = (artifact: Artifact, story: Story): StoryStatus | null =>
  artifact.storyStatuses.length === 0 ? null : (ownIn(artifact).get(story) ?? null)

/**
 * How far a story is: what it says itself, else what its document says. A box that is not ticked says only that it is
 * not done: it is as far as its document then, and no more than a draft where that says nothing.
 */
export function statusOf(artifact: Artifact, story: Story): StoryStatus | null {
  const own = ownStatusOf(artifact, story)
  const { status } = artifact
  const ofDocument = status && ({ ...status, place: 'document' } as const)
  if (own?.place !== 'box' || own.stage !== null) return own ?? ofDocument
  const stage = status?.stage === 'done' || status?.stage === 'dropped' ? null : status?.stage
  return { ...own, stage: stage ?? 'draft' }
}
