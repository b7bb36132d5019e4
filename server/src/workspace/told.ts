import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Story } from '../reading/story.ts'
import { storiesToldBy } from './told-elsewhere.ts'
import type { Workspace } from './workspace.ts'

/** The stories that a document tells, in order: without those that it only mentions, and those that it only quotes. */
export const toldIn = (workspace: Workspace, artifact: Artifact): readonly Story[] =>
  withoutQuotes(storiesToldBy(workspace, artifact))

/**
 * `stories` of a document without those that it only quotes to say why it is there, where it takes them up in stories
 * of its own.
 */
export function withoutQuotes(stories: readonly Story[]): readonly Story[] {
  const isTakenUp = stories.some((story) => !isQuoted(story) && story.sections.length > 0)
  return isTakenUp ? stories.filter((story) => !isQuoted(story)) : stories
}

/** Whether a story is no more than its sentence, in a paragraph or below a heading that says something else. */
export const isQuoted = ({ title, sentence, place }: Story): boolean =>
  (place === 'paragraph' || place === 'section') && title === sentence?.want
