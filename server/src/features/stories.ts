import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Story } from '../reading/story.ts'
import { definitionsOf } from '../workspace/definition.ts'
import { toldIn } from '../workspace/told.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** A story with the document that tells it. */
export interface Told {
  readonly artifact: Artifact
  readonly story: Story
}

/** Each story once: where one has a document of its own, what others tell of it is no further one. */
export function storiesOf(
  artifacts: readonly Artifact[],
  workspaceOf: (artifact: Artifact) => Workspace,
): Told[] {
  const own = artifacts.filter(({ type }) => isStory(type))
  const sentences = new Set(
    own.flatMap(({ stories }) => stories.flatMap(({ sentence }) => sentence?.key ?? [])),
  )
  const isElsewhere = (artifact: Artifact, { id, sentence }: Story) =>
    (sentence?.key != null && sentences.has(sentence.key)) ||
    (id !== null &&
      definitionsOf(workspaceOf(artifact), artifact.path, id.text).some(
        (it) => !it.item && isStory(it.artifact.type) && it.artifact.path !== artifact.path,
      ))
  return artifacts.flatMap((artifact) =>
    toldIn(workspaceOf(artifact), artifact)
      .filter((story) => isStory(artifact.type) || !isElsewhere(artifact, story))
      .map((story) => ({ artifact, story })),
  )
}
