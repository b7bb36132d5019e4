import { isInPath } from '../reading/mention/path-word.ts'
import { isIdShaped } from '../reading/mention/spots.ts'

/** What ids in prose are written with; `spotsOf` takes the same for parts of a word. */
const letter = 'A-Za-z0-9_\\u00C0-\\u024F\\u0400-\\u04FF-'
/** A run of such letters and full stops that holds a digit; tried at the start of each run alone, so that it is linear. */
const run = new RegExp(`(?<![${letter}.])[${letter}.]*\\d[${letter}.]*`, 'g')
const ofLetters = new RegExp(`^[${letter}.]*$`)

/** No id that people write is longer, nor has more full stops. */
const longest = 100
const mostStops = 5

/** Whether prose that names `id` is known by its words. */
export const isIdWord = (id: string): boolean =>
  isIdShaped(id) && id.length <= longest && ofLetters.test(id) && id.split('.').length <= mostStops + 1

/**
 * The words of a text that could be ids, in small letters, each once: those in code, too, but none that is a part of a
 * path, of which documents that list others are full.
 */
export function idWordsIn(text: string): string[] {
  const found = new Set<string>()
  for (const { index, 0: word } of text.matchAll(run)) {
    let start = 0
    const parts = word.split('.')
    for (const [from, part] of parts.entries()) {
      let id = ''
      const last = Math.min(parts.length - 1, from + mostStops)
      for (let to = from; to <= last; to++) {
        id += (to > from ? '.' : '') + parts[to]
        if (id.length > longest) break
        // What a digit follows behind a full stop goes on.
        if (/^\d/.test(parts[to + 1] ?? '') || !isIdShaped(id)) continue
        const at = index + start
        if (!isInPath(text, { start: at, end: at + id.length })) found.add(id.toLowerCase())
      }
      start += part.length + 1
    }
  }
  return [...found]
}
