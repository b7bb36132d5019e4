import { isStoryWordAt } from '../lead/words.ts'
import type { Part } from '../parts/part.ts'

/**
 * Whether the entry at `at` is ticked off when the criteria have been written, and tells none itself: an entry of
 * checkboxes beside one that asks the same of the story (`- [x] Story: … is clear`, `- [x] Acceptance criteria: …`).
 */
export function isSelfCheckAt(text: string, parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  if (part?.kind !== 'entry' || part.checked === null || part.parts.length > 0) return false
  return parts.some(
    (it) =>
      it !== part &&
      it.kind === 'entry' &&
      it.group === part.group &&
      it.checked !== null &&
      it.parts.length === 0 &&
      asksOfStory(text, it),
  )
}

const asksOfStory = (text: string, { head }: Part): boolean => {
  const start = head.start + (/^[\s*_]*/.exec(text.slice(head.start, head.start + 9))?.[0].length ?? 0)
  return isStoryWordAt(text, start)
}
