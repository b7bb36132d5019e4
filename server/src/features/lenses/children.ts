import { isStory } from '../../domain/kinds/kind.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import type { Below } from '../../workspace/below.ts'
import { type Lack, lacksOf } from '../../workspace/ready.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { countOf } from '../kind-words.ts'
import type { Lens, Place } from './lens.ts'

/** What hangs below a document, a lens for each kind, stories first; it stands at `head`. */
export function childLenses(below: readonly Below[], workspace: Workspace, head: Span, say: Say): Lens[] {
  const { types } = workspace.config.schema
  const ordered = [...types.filter(isStory), ...types.filter((type) => !isStory(type))]
  return ordered.flatMap((type): Lens[] => {
    const ofStories = isStory(type)
    const those = below.filter(({ artifact, story }) => (story ? ofStories : artifact.type.id === type.id))
    if (those.length === 0) return []
    const unready = ofStories ? those.filter((it) => lacks(workspace, it).length > 0) : []
    const count = countOf(say, type, those.length)
    return [
      {
        span: head,
        title: ofStories ? withReadiness(say, count, those.length, unready.length) : count,
        tooltip: unready.length > 0 ? told(workspace, unready, say) : '',
        click: { kind: 'show', places: (unready.length > 0 ? unready : those).map(placeOf) },
      },
    ]
  })
}

/** A story file that tells no story yet lacks all that a sentence would bring. */
const lacks = (workspace: Workspace, { artifact, story }: Below): Lack[] =>
  story ? lacksOf(workspace, artifact, story) : ['sentence']

function withReadiness(say: Say, count: string, all: number, unready: number): string {
  if (unready === 0) return all === 1 ? say('{0}, ready', count) : say('{0}, all ready', count)
  if (unready < all) return say('{0}, {1} not ready', count, unready)
  return all === 1 ? say('{0}, not ready', count) : say('{0}, none ready', count)
}

/** A tooltip that is longer is not read. */
const most = 10

/** The stories that are not ready, each with what it lacks. */
function told(workspace: Workspace, unready: readonly Below[], say: Say): string {
  const lines = unready.slice(0, most).map(
    (it) =>
      `${nameOf(it)}: ${lacks(workspace, it)
        .map((lack) => words[lack](say))
        .join(', ')}`,
  )
  const more = unready.length - lines.length
  return [...lines, ...(more > 0 ? [say('… and {0} more', more)] : [])].join('\n')
}

const words: Readonly<Record<Lack, (say: Say) => string>> = {
  owner: (say) => say('no owner'),
  sentence: (say) => say('no story sentence'),
  why: (say) => say('no why'),
  criteria: (say) => say('no acceptance criteria'),
  parent: (say) => say('no parent'),
  fields: (say) => say('a field is missing'),
  agreement: (say) => say('still a draft'),
}

function nameOf({ artifact, story }: Below): string {
  const { id, title } = story ?? artifact
  return [id?.text, title.text].filter(Boolean).join(' ') || artifact.path
}

/** Where a person starts to read. */
function placeOf({ artifact, story }: Below): Place {
  const { path, head } = artifact
  if (!story || story.place === 'file') return { path, span: head }
  return { path, span: story.heading ?? story.sentence ?? { start: story.start, end: story.start } }
}
