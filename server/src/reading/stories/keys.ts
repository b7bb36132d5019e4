import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Part } from '../parts/part.ts'
import type { Text } from '../story.ts'

/** What the column of an id, or the key of one, is called. */
export const idColumn = wordsOf(languages, (it) => it.columns.id)
/** What the column of a title, or the key of one, is called. */
export const titleColumn = wordsOf(languages, (it) => it.columns.title)

/** The id that a fence in YAML gives to what it tells, `id: US-4`; null where it gives none. */
export const idOfFence = (text: string, fence: Part): Text | null => keyed(text, fence, idColumn)

/** The title that a fence in YAML gives to what it tells; null where it gives none. */
export const titleOfFence = (text: string, fence: Part): Text | null => keyed(text, fence, titleColumn)

function keyed(text: string, { kind, cells }: Part, names: typeof idColumn): Text | null {
  const cell = kind === 'fence' ? cells.find(({ name }) => names.has(lookupKey(name))) : undefined
  const value = cell ? text.slice(cell.start, cell.end) : ''
  // A value over several lines describes.
  return cell && value !== '' && !/[\r\n]/.test(value)
    ? { start: cell.start, end: cell.end, text: value }
    : null
}
