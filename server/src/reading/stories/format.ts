import { templateWords } from '../../domain/aside.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Span } from '../../text/span.ts'
import { wordsIn } from '../lead/name.ts'
import { isWithin, type Part, sectionAround } from '../parts/part.ts'
import { isSlotAlone } from '../placeholders/sentence-slots.ts'
import type { Sentence } from '../story.ts'
import { hasStoryId, isNamedStory } from './name.ts'
import type { Telling } from './telling.ts'

interface Formats {
  readonly tellings: Telling[]
  /** Where those stand that only show how the others are made. */
  readonly formats: readonly Span[]
  /** The sections that are called a template and hold nothing but one; what criteria stand there are a part of it. */
  readonly templates: readonly Part[]
}

/** `tellings` without those that only show how the others are made. */
export function withoutFormats(text: string, tellings: Telling[]): Formats {
  const shown = new Set(formatsAmong(text, tellings))
  if (shown.size === 0) return { tellings, formats: [], templates: [] }
  const kept = tellings.filter((it) => !shown.has(it))
  return {
    tellings: kept,
    formats: [...shown].map(({ sentence: { start, end } }) => ({ start, end })),
    templates: [...shown].flatMap(({ part }) => templateAround(text, part, kept) ?? []),
  }
}

/** The section around `part` whose heading has a word for a template in it, `Template of a story`, and that holds none of `filled`. */
function templateAround(text: string, part: Part, filled: readonly Telling[]): Part | null {
  for (let it: Part | null = part; it; it = it.around)
    if (it.kind === 'section' && saysTemplate(wordsIn(text, it.head)))
      return filled.some(({ part: other }) => isWithin(other, it as Part)) ? null : it
  return null
}

const saysTemplate = (heading: string): boolean =>
  (heading.match(/\p{L}+/gu) ?? []).some((word) => templateWords.has(lookupKey(word)))

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
      (templateAround(text, part, filled) !== null ||
        (!names(text, part) && !names(text, sectionAround(part)))) &&
      // One among others of a list is a story that nobody has written yet.
      !filled.some((it) => it.part.around === part.around && it.part.kind === part.kind),
  )
}

const names = (text: string, part: Part): boolean => isNamedStory(text, part, null) || hasStoryId(text, part)

const isAllSlots = (text: string, { role, want, why }: Sentence): boolean =>
  role !== null && want !== null && [role, want, why].every((it) => it === null || isSlotAlone(text, it))
