import type { Span } from '../../text/span.ts'

/** What an id may not touch: then it is a part of another word, as `US-1` is of `US-1.1` and of `us-1-pay`. */
const letter = 'A-Za-z0-9_\\u00C0-\\u024F\\u0400-\\u04FF-'
const before = `(?<![${letter}])`
const after = `(?![${letter}]|\\.\\d)`

/** Every place where `id` stands in `text` as a word of its own, in any letter case; in code and paths, too. */
export function spotsOf(text: string, id: string): Span[] {
  if (id === '') return []
  const pattern = new RegExp(before + id.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&') + after, 'gi')
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

const word = new RegExp(`[${letter}.]`)

/** The word around `offset` that could be an id, without the full stop of its sentence; null where there is none. */
export function wordAt(text: string, offset: number): Span | null {
  let start = offset
  let end = offset
  while (start > 0 && offset - start < longest && word.test(text[start - 1] as string)) start--
  while (end < text.length && end - offset < longest && word.test(text[end] as string)) end++
  while (end > start && /[.-]/.test(text[end - 1] as string)) end--
  while (start < end && /[.-]/.test(text[start] as string)) start++
  return start < end && start <= offset && offset <= end ? { start, end } : null
}

/** No id that people write is longer. */
const longest = 100

/** The spellings in which an id is looked for in prose. */
export const spellingsOf = (id: string): readonly string[] => [
  ...new Set([
    id,
    id.toUpperCase(),
    id.toLowerCase(),
    id.charAt(0).toUpperCase() + id.slice(1).toLowerCase(),
  ]),
]

/** Letters and a number, in parts: what prose can name without being mistaken for a common word. */
export const isIdShaped = (id: string): boolean =>
  /^\p{L}[\p{L}\p{N}]*(?:[-_.][\p{L}\p{N}]+)*$/u.test(id) && /\d/.test(id) && !period.test(id)

/** `Q3`, `H1`, `v2`, `2027-Q1`: times and versions that prose is full of. */
const period = /^(?:[QHVWY]|FY)-?\d/i
