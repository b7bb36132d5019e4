import type { Span } from '../../text/span.ts'
import { type Part, sectionAround } from '../parts/part.ts'
import { isSlotAlone } from '../placeholders/sentence-slots.ts'
import type { Sentence } from '../story.ts'
import { hasStoryId, isNamedStory } from './name.ts'
import type { Telling } from './telling.ts'

/** `tellings` without those that only show how the others are made, and where these stand. */
export function withoutFormats(
  text: string,
  tellings: Telling[],
): { readonly tellings: Telling[]; readonly formats: readonly Span[] } {
  const shown = new Set(formatsAmong(text, tellings))
  if (shown.size === 0) return { tellings, formats: [] }
  return {
    tellings: tellings.filter((it) => !shown.has(it)),
    formats: [...shown].map(({ sentence: { start, end } }) => ({ start, end })),
  }
}

/**
 * Those of `tellings` that only show how the sentences of a document are made, `As a [role], I want [something], so that
 * [benefit]`: all is a slot, no story is named there, and others beside it are filled in.
 */
function formatsAmong(text: string, tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length < 2) return []
  const open = tellings.filter(({ sentence }) => isAllSlots(text, sentence))
  if (open.length === 0 || open.length === tellings.length) return []
  const isOpen = new Set(open)
  const filled = tellings.filter((it) => !isOpen.has(it))
  return open.filter(
    ({ part }) =>
      !names(text, part) &&
      !names(text, sectionAround(part)) &&
      // One among others of a list is a story that nobody has written yet.
      !filled.some((it) => it.part.around === part.around && it.part.kind === part.kind),
  )
}

const names = (text: string, part: Part): boolean => isNamedStory(text, part, null) || hasStoryId(text, part)

const isAllSlots = (text: string, { role, want, why }: Sentence): boolean =>
  role !== null && want !== null && [role, want, why].every((it) => it === null || isSlotAlone(text, it))
