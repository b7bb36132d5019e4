import type { Part } from '../parts/part.ts'
import { isPlaceholder } from '../placeholders/placeholder.ts'
import { nameIn } from './name.ts'
import { isStatusAlone } from './stage.ts'

/** Whether nothing but gaps stands below a horizon: `- _(to be filled in)_`. */
export const isUnfilled = (text: string, parts: readonly Part[]): boolean =>
  parts.length > 0 &&
  parts.every(
    ({ kind, head }) =>
      (kind === 'entry' || kind === 'lines') && (isGapIn(text, head) || isStatusAlone(nameIn(text, head))),
  )

/** Whether a head says no more than that its words are still to come: `_(pending)_`. */
export const isGapIn = (text: string, head: Part['head']): boolean => {
  const bare = nameIn(text, head)
    .words.replace(/[()（）]/g, '')
    .trim()
  return isPlaceholder(bare)
}
