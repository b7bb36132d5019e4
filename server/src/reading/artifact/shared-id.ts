import type { Span } from '../../text/span.ts'
import type { Text } from '../story.ts'
import { stemOf } from './place.ts'

/** `harbour-office-13`, in backticks or not, with what sets it apart from the title behind it; no year is a number. */
const idOfWords =
  /[\s*_`]{0,4}(\p{L}[\p{L}\p{N}]{0,23}(?:[-_]\p{L}[\p{L}\p{N}]{0,23}){1,4}[-_](?!(?:19|20)\d\d(?!\d))\d{1,6}(?:\.\d{1,4}){0,3})[*_`]{0,3}(?:[ \t]*[:：–—]|[ \t]+-(?=[ \t]))/uy

/**
 * The id of several words and a number that a title at `span` begins with. Other names have that form, too; that of the
 * file has to begin with the same one. Null where the two do not agree.
 */
export function idSharedWithName(text: string, { start, end }: Span, path: string): Text | null {
  idOfWords.lastIndex = start
  const match = idOfWords.exec(text)
  const id = match?.[1]
  if (!match || id === undefined || start + match[0].length > end) return null
  const stem = stemOf(path).toLowerCase()
  if (!stem.startsWith(id.toLowerCase()) || /^[.]?\d/.test(stem.slice(id.length))) return null
  const at = start + match[0].indexOf(id)
  return { start: at, end: at + id.length, text: id }
}
