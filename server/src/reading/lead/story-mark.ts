import type { Span } from '../../text/span.ts'
import { idAt, isNoStory } from './id.ts'
import { storyNumberAt } from './words.ts'

/** Whether a name begins with what may be a story's: an id, or the word for a story with its number. */
export function storyMarkIn(text: string, { start, end }: Span): boolean {
  let at = start
  while (at < end && ' \t*_~`[(<>"'.includes(text[at] as string)) at++
  const id = idAt(text, { start: at, end })
  if (id) return !isNoStory(id.text)
  return storyNumberAt(text, at) !== null
}
