import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Story } from '../reading/story.ts'
import { idKey } from './entry.ts'
import { linkedDownFrom } from './linked.ts'
import { childrenOf } from './links.ts'
import { takenInBy } from './taken-in-by.ts'
import { toldIn } from './told.ts'
import type { Workspace } from './workspace.ts'

/** Work that hangs below a document: a story and the document that tells it, or any other document. */
export interface Below {
  readonly artifact: Artifact
  /** Null where it is no story, or a story file that tells none yet. */
  readonly story: Story | null
}

/**
 * What hangs below `artifact`: the documents that name it as their parent, those it takes in, each by path, and the
 * stories it tells itself, in order. Each story once, and nothing that was dropped.
 */
export function belowOf(workspace: Workspace, artifact: Artifact): Below[] {
  const elsewhere = documentsBelow(workspace, artifact).flatMap((it) => storiesOf(workspace, it))
  const ids = new Set(elsewhere.flatMap(({ story }) => (story?.id ? [idKey(story.id.text)] : [])))
  const sentences = new Set(elsewhere.flatMap(({ story }) => story?.sentence?.key ?? []))
  const here = toldIn(workspace, artifact).filter(
    ({ place, id, sentence }) =>
      place !== 'file' && !(id && ids.has(idKey(id.text))) && !(sentence?.key && sentences.has(sentence.key)),
  )
  return [...elsewhere, ...here.map((story) => ({ artifact, story }))]
}

/** The documents that name `artifact` as their parent, and those it takes in or links down to, each once; nothing that was dropped. */
export const documentsBelow = (workspace: Workspace, artifact: Artifact): Artifact[] => [
  ...new Map(
    [
      ...childrenOf(workspace, artifact),
      ...takenInBy(workspace, artifact),
      ...linkedDownFrom(workspace, artifact),
    ]
      .filter(({ path, status }) => path !== artifact.path && status?.stage !== 'dropped')
      .map((it) => [it.path, it]),
  ).values(),
]

function storiesOf(workspace: Workspace, artifact: Artifact): Below[] {
  const stories = isStory(artifact.type) ? toldIn(workspace, artifact) : []
  return stories.length > 0 ? stories.map((story) => ({ artifact, story })) : [{ artifact, story: null }]
}
