import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { once } from '../../text/once.ts'
import { type Span, trim } from '../../text/span.ts'
import { idAt } from './id.ts'
import { storyNumberAt, storyPrefixes } from './words.ts'

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

/** The words that set a title apart from the id before it, and the title: no sentence, which ends in a mark of its own. */
const titleBehind = /^[*_]{0,2}[ \t]{0,3}[:：–—-][ \t]{0,3}(?=\S)[^\r\n]{1,100}[^\s.,;:!?。，；：！？]$/

/**
 * Where the name of a story stands that is all of a line without any markup: `Story 1.2 — Book a berth`; null where it
 * is not. `isTold` says whether a sentence follows, so that nothing has to stand between id and title.
 */
export function storyNameAlone(text: string, line: Span, isTold: () => boolean): Span | null {
  const { start, end } = trim(text, line)
  if (end - start > longestName || !hasDigitSoon(text, start, end)) return null
  const number = storyNumberAt(text, start) ?? ofStoryAt(text, start, end)
  if (number === null) return null
  const rest = text.slice(start + number.length, end)
  if (titleBehind.test(rest)) return { start, end }
  return /^[ \t]{1,3}[\p{L}\p{N}]/u.test(rest) && !/[.,;:!?。，；：！？]$/.test(rest) && isTold()
    ? { start, end }
    : null
}

/** No name of a story is longer, in UTF-16 units. */
const longestName = 140

function ofStoryAt(text: string, start: number, end: number): string | null {
  const id = idAt(text, { start, end })
  return id && isStoryId(id.text) ? id.text : null
}

/** Whether a digit stands near the beginning of a line that begins with a letter: most lines are told by it. */
function hasDigitSoon(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) < 65) return false
  for (let at = start + 1, stop = Math.min(end, start + 26); at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return false
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
