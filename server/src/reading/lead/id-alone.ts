import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { once } from '../../text/once.ts'
import { type Span, trim } from '../../text/span.ts'
import { storyPrefixes } from './words.ts'

const labels = once(() => patternOf(languages.flatMap(({ fields }) => fields.id)))

/** `US-001`, `ID: US-001`: the id of a story, and nothing else, be it behind the name of its field. */
const alone = once(
  () =>
    new RegExp(
      String.raw`^[ \t>]{0,9}[*_]{0,2}(?:(?:${labels()})[*_]{0,2}[:：][*_]{0,2}[ \t]{0,3})?[*_]{0,2}((?:${storyPrefixes})[-_ ]?\d{1,4}(?:[.-]\d{1,3}){0,2})[*_]{0,2}[:：]?[*_]{0,2}[ \t]{0,3}$`,
      'iu',
    ),
)

/** No such line is longer, in UTF-16 units. */
const longest = 40

/** Where the id of a story stands that is all of a line; null where it is not. */
export function storyIdAlone(text: string, line: Span): Span | null {
  const { start, end } = trim(text, line)
  if (end - start > longest || end - start < 3 || !hasDigitNear(text, end)) return null
  const [whole, id] = alone().exec(text.slice(start, end)) ?? []
  if (whole === undefined || id === undefined) return null
  const at = start + whole.lastIndexOf(id)
  return { start: at, end: at + id.length }
}

/** Whether a digit stands at the end, or before its marks: most lines are told by it. */
function hasDigitNear(text: string, end: number): boolean {
  for (let at = end - 1; at > end - 6; at--) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
    if (code !== 42 && code !== 95 && code !== 58) return false
  }
  return false
}

/** Whether an id begins as those of stories do. */
export const isStoryId = (id: string): boolean => ofStory.test(id)

const ofStory = new RegExp(`^(?:${storyPrefixes})[-_ ]?\\d`, 'i')
