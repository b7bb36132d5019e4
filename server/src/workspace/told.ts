import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Story } from '../reading/story.ts'

/**
 * The stories that a document tells, in order. What it only quotes to say why it is there is none of them, where it
 * takes that up in stories of its own.
 */
export function toldIn({ stories }: Pick<Artifact, 'stories'>): readonly Story[] {
  const isTakenUp = stories.some((story) => !isQuoted(story) && story.sections.length > 0)
  return isTakenUp ? stories.filter((story) => !isQuoted(story)) : stories
}

/** Whether a story is no more than its sentence, in a paragraph or below a heading that says something else. */
export const isQuoted = ({ title, sentence, place }: Story): boolean =>
  (place === 'paragraph' || place === 'section') && title === sentence?.want
