import type { Artifact } from './artifact.ts'
import { definitionsOf } from './definition.ts'
import { idKey } from './entry.ts'
import { childrenOf } from './links.ts'
import type { Story } from './story.ts'
import { toldIn } from './told.ts'
import type { Workspace } from './workspace.ts'

/** Work that hangs below a document: a story and the document that tells it, or any other document. */
export interface Below {
  readonly artifact: Artifact
  /** Null where it is no story, or a story file that tells none yet. */
  readonly story: Story | null
}

const work = ['user-story', 'bug', 'enabler']

/** By type id: what a document takes in by its id alone, wherever that is handed down from. */
const takesIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['feature-backlog', ['feature']],
  ['team-backlog', work],
  ['sprint-objective', work],
  ['release-plan', ['feature', ...work]],
])

/**
 * What hangs below `artifact`: the documents that name it as their parent, those it takes in, each by path, and the
 * stories it tells itself, in order. Each story once, and nothing that was dropped.
 */
export function belowOf(workspace: Workspace, artifact: Artifact): Below[] {
  const documents = new Map(
    [...childrenOf(workspace, artifact), ...takenIn(workspace, artifact)]
      .filter(({ path, status }) => path !== artifact.path && status?.stage !== 'dropped')
      .map((it) => [it.path, it]),
  )
  const elsewhere = [...documents.values()].flatMap(storiesOf)
  const ids = new Set(elsewhere.flatMap(({ story }) => (story?.id ? [idKey(story.id.text)] : [])))
  const sentences = new Set(elsewhere.flatMap(({ story }) => story?.sentence?.key ?? []))
  const here = toldIn(artifact).filter(
    ({ place, id, sentence }) =>
      place !== 'file' && !(id && ids.has(idKey(id.text))) && !(sentence?.key && sentences.has(sentence.key)),
  )
  return [...elsewhere, ...here.map((story) => ({ artifact, story }))]
}

function storiesOf(artifact: Artifact): Below[] {
  const stories = artifact.type.id === 'user-story' ? toldIn(artifact) : []
  return stories.length > 0 ? stories.map((story) => ({ artifact, story })) : [{ artifact, story: null }]
}

/** The documents whose ids stand at the head of an entry, a row or a section here. */
function takenIn(workspace: Workspace, { type, items, path }: Artifact): Artifact[] {
  const kinds = takesIn.get(type.id) ?? []
  if (kinds.length === 0) return []
  return items.flatMap(({ id }) => {
    const [found, ...others] = definitionsOf(workspace, path, id.text)
    return found && others.length === 0 && !found.item && kinds.includes(found.artifact.type.id)
      ? found.artifact
      : []
  })
}
