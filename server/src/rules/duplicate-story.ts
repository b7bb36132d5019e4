import { isArchived } from '../reading/artifact/archive.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Story } from '../reading/story.ts'
import { message } from '../text/message.ts'
import { isCopyOf } from '../workspace/copy.ts'
import { storyKeyOf } from '../workspace/entry.ts'
import { pathsWithSentence } from '../workspace/links.ts'
import { saysTheSame, storiesToldBy } from '../workspace/told-elsewhere.ts'
import { artifactAt, type Workspace } from '../workspace/workspace.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'duplicate-story',
  severity: 'info',
  summary: 'No story is written twice.',
  why: 'Two stories that say the same are estimated twice and built twice, or one of them is forgotten.',
  repair: 'Keep one of them, or say how they differ.',

  *check(artifact, workspace) {
    const seen = new Map<string, Story>()
    for (const story of storiesToldBy(workspace, artifact)) {
      const key = story.sentence?.key
      if (!key || !story.sentence) continue
      const here = seen.get(key)
      if (!here) seen.set(key, story)
      const path = pathsWithSentence(workspace, key).find(
        (it) =>
          !isArchived(it) &&
          !isCopyOf(workspace, it, artifact) &&
          isToldIn(workspace, it, key) &&
          !isListedIn(workspace, artifact, story, it),
      )
      const told = here
        ? message('This story is already written above, at “{0}”.', here.id?.text ?? here.title.text)
        : path !== undefined && path < artifact.path
          ? message('This story is already written in {0}.', artifactAt(workspace, path)?.id?.text ?? path)
          : null
      if (told) yield { span: story.sentence, message: told }
    }
  },
})

/** Whether one of two documents is a backlog, and the other specifies the story of the same id that it lists. */
function isListedIn(workspace: Workspace, artifact: Artifact, story: Story, path: string): boolean {
  const other = artifactAt(workspace, path)
  const id = storyKeyOf(artifact, story)
  return (
    other !== null &&
    id !== null &&
    (artifact.type.items === 'backlog') !== (other.type.items === 'backlog') &&
    other.stories.some((it) => storyKeyOf(other, it) === id && it.sentence?.key === story.sentence?.key)
  )
}

/** Whether a document tells the story with this sentence itself, as far as those can tell that share the sentence. */
function isToldIn(workspace: Workspace, path: string, key: string): boolean {
  const artifact = artifactAt(workspace, path)
  const own = artifact?.stories.find((it) => it.sentence?.key === key)
  return artifact !== null && own !== undefined && !saysTheSame(workspace, artifact, own)
}
