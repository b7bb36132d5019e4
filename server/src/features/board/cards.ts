import { isStory } from '../../domain/kinds/kind.ts'
import { userStory } from '../../domain/kinds/user-story.ts'
import type { Status } from '../../reading/artifact/artifact.ts'
import type { Story } from '../../reading/story.ts'
import type { Span } from '../../text/span.ts'
import { statusOf } from '../../workspace/story-status.ts'
import { total } from '../counts.ts'
import type { Shown } from '../overview/node.ts'
import { storiesOf } from '../stories.ts'

/** What a card is about: a story, wherever it is told, or a document of another kind. */
export interface Subject {
  readonly shown: Shown
  /** Null where it is the whole document, and no story. */
  readonly story: Story | null
  /** Which story of the document: empty where that is the whole of it. */
  readonly name: string
  readonly id: string | null
  readonly title: string
  readonly status: Status | null
  readonly span: Span
  /** How much is found in it. */
  readonly findings: () => number
}

/**
 * The stories of all documents, each once, and the story documents that tell none yet; or the documents of another
 * kind, where the id of one is given.
 */
export function subjectsOf(all: readonly Shown[], type: string = userStory.id): Subject[] {
  if (type !== userStory.id)
    return all.filter(({ artifact }) => artifact.type.id === type).map((it) => documentCard(it))
  const shownOf = new Map(all.map((it) => [it.artifact, it]))
  const told = storiesOf([...shownOf.keys()], (it) => (shownOf.get(it) as Shown).workspace)
  const telling = new Set(told.map(({ artifact }) => artifact))
  const names = new Map<Shown, Set<string>>()
  const stories = told.map(({ artifact, story }) => {
    const shown = shownOf.get(artifact) as Shown
    const used = names.get(shown) ?? new Set<string>()
    names.set(shown, used)
    return storyCard(shown, story, used)
  })
  const untold = all.filter(({ artifact }) => isStory(artifact.type) && !telling.has(artifact))
  return [...stories, ...untold.map((it) => documentCard(it))]
}

/** The story of a document that goes by `name`, as a card has it; null where it is the whole document, or is gone. */
export const storyNamed = (shown: Shown, name: string): Story | null =>
  subjectsOf([shown]).find((it) => it.name === name)?.story ?? null

/** By which name the story at an offset of a document goes, as a card has it; null where none begins there. */
export const storyNameAt = (shown: Shown, at: number): string | null =>
  subjectsOf([shown]).find((it) => it.story && startOf(it.story) === at)?.name ?? null

/** Where the eye should land. */
const startOf = ({ heading, sentence, start }: Story): number => (heading ?? sentence ?? { start }).start

function storyCard(shown: Shown, story: Story, used: Set<string>): Subject {
  const { artifact } = shown
  const isWhole = story.place === 'file'
  const id = story.id ?? (isWhole ? artifact.id : null)
  const known = (id?.text ?? story.title.text).toLowerCase().slice(0, longest)
  let name = known
  for (let nth = 2; used.has(name); nth++) name = `${known} ${nth}`
  used.add(name)
  const span = isWhole ? artifact.head : (story.heading ?? { start: story.start, end: story.start })
  return {
    shown,
    story,
    name: isWhole ? '' : name,
    id: id?.text ?? null,
    title: story.title.text || artifact.title.text || artifact.path,
    status: statusOf(artifact, story),
    span,
    findings: () => total(isWhole ? shown.counts : shown.countsIn(story)),
  }
}

/** No name of a story is kept longer. */
const longest = 120

const documentCard = (shown: Shown): Subject => ({
  shown,
  story: null,
  name: '',
  id: shown.artifact.id?.text ?? null,
  title: shown.artifact.title.text || shown.artifact.path,
  status: shown.artifact.status,
  span: shown.artifact.head,
  findings: () => total(shown.counts),
})
