import { isArchived } from '../reading/artifact/archive.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Sentence, Story } from '../reading/story.ts'
import { message } from '../text/message.ts'
import { isCopyOf } from '../workspace/copy.ts'
import { storyKeyOf } from '../workspace/entry.ts'
import { pathsWithSentence } from '../workspace/links.ts'
import { pointsTo } from '../workspace/pointing.ts'
import { saysTheSame, storiesToldBy } from '../workspace/told-elsewhere.ts'
import { artifactAt, type Workspace } from '../workspace/workspace.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'duplicate-story',
  severity: 'info',
  summary: 'No story is written twice.',
  why: 'Two stories that say the same are estimated twice and built twice, or one of them is forgotten.',
  repair: 'Keep one of them, or say how they differ.',

  *check(artifact, workspace) {
    const seen = new Map<string, Story>()
    const elsewhere = new Map<string, Sentence[]>()
    for (const story of storiesToldBy(workspace, artifact)) {
      const { sentence } = story
      const key = sentence?.key
      if (!key || !sentence) continue
      const here = seen.get(key)
      if (here)
        yield {
          span: sentence,
          message: message(
            'This story is already written above, at “{0}”.',
            here.id?.text ?? here.title.text,
          ),
        }
      else {
        seen.set(key, story)
        const path = pathBefore(workspace, artifact, story, key)
        if (path !== null) elsewhere.set(path, [...(elsewhere.get(path) ?? []), sentence])
      }
    }
    for (const [path, sentences] of elsewhere)
      yield* copiesOf(artifactAt(workspace, path)?.id?.text ?? path, sentences)
  },
})

/** So many stories that another document has as well are one thing to mend: one of the two documents repeats the other. */
const several = 3

function* copiesOf(name: string, sentences: readonly Sentence[]): Iterable<Report> {
  const [first] = sentences
  if (first && sentences.length >= several)
    yield {
      span: first,
      message: message(
        '{0} of these stories are already written in {1}, this one first.',
        sentences.length,
        name,
      ),
    }
  else
    for (const span of sentences)
      yield { span, message: message('This story is already written in {0}.', name) }
}

/** The document before this one, by path, that tells the story as well; null where none does. */
function pathBefore(workspace: Workspace, artifact: Artifact, story: Story, key: string): string | null {
  const path = pathsWithSentence(workspace, key).find(
    (it) =>
      !isArchived(it) &&
      !isCopyOf(workspace, it, artifact) &&
      isToldIn(workspace, it, key) &&
      !isListedIn(workspace, artifact, story, it) &&
      !isPointedAt(workspace, artifact, it),
  )
  return path !== undefined && path < artifact.path ? path : null
}

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

/** Whether one of two documents is a list whose stories link to the other: that says more of what the list only names. */
function isPointedAt(workspace: Workspace, artifact: Artifact, path: string): boolean {
  const other = artifactAt(workspace, path)
  return pointsTo(artifact, path) || (other !== null && pointsTo(other, artifact.path))
}

/** Whether a document tells the story with this sentence itself, as far as those can tell that share the sentence. */
function isToldIn(workspace: Workspace, path: string, key: string): boolean {
  const artifact = artifactAt(workspace, path)
  const own = artifact?.stories.find((it) => it.sentence?.key === key)
  return artifact !== null && own !== undefined && !saysTheSame(workspace, artifact, own)
}
