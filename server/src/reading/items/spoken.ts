import type { Part } from '../parts/part.ts'
import { wordsOfSpan } from './field.ts'
import { whenOf } from './horizon.ts'
import type { Around, PlanItem } from './item.ts'
import { itemOf, type Source } from './make.ts'
import { nameIn } from './name.ts'

/** Fewer paragraphs are prose that happens to begin so. */
const fewest = 3
/** A paragraph that only names a milestone is no longer; UTF-16 units. */
const longest = 160

/**
 * The milestones that paragraphs of a section are, each on a line of its own: `M0 - Pier`, `M1 - Lamps`. All of them
 * are, but for one that introduces the others.
 */
export function itemsSpoken(source: Source, parts: readonly Part[], around: Around): PlanItem[] {
  const paragraphs = parts.filter(({ kind }) => kind === 'lines')
  if (paragraphs.length < fewest) return []
  const [first, ...others] = paragraphs.map((part) => ({ part, when: whenNamed(source.text, part) }))
  if (!first || others.some(({ when }) => when === null)) return []
  const named = first.when === null ? others : [first, ...others]
  if (named.length < fewest) return []
  return named.flatMap(({ part, when }) => {
    const title = when && wordsOfSpan(when.title, { start: 0, end: when.title.length })
    if (!when || !title) return []
    const span = { start: part.head.start, end: part.head.end }
    const known = { horizon: { ...span, text: when.time }, title: { ...span, text: title.text } }
    return [itemOf(source, part, { ...around, horizon: null }, known)]
  })
}

/** When a paragraph of one line says, with what is then behind it; null where it does not. */
function whenNamed(text: string, { start, end, head }: Part): ReturnType<typeof whenOf> {
  if (end - start > longest || /[\r\n]|[.!?]\s*$/.test(text.slice(start, end))) return null
  const when = whenOf(nameIn(text, head))
  return when && when.title !== '' && text.startsWith(when.time, start) ? when : null
}
