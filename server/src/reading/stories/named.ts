import type { Format } from '../../domain/formats/format.ts'
import { countBefore } from '../../text/sorted.ts'
import { wordsIn } from '../lead/name.ts'
import { isWithin, type Part, partsIn } from '../parts/part.ts'
import { homeOf, tally } from './home.ts'
import { idOfFence } from './keys.ts'
import { leadOfPart } from './leaf.ts'
import { hasStoryId, isNamedStory, isStoryWord } from './name.ts'
import type { Teller } from './tell.ts'
import type { Telling } from './telling.ts'

export interface NamedSource {
  readonly text: string
  readonly document: Part
  readonly format: Format | null
  readonly isCriteria: (part: Part) => boolean
  /** Whether criteria stand in a part. */
  readonly hasCriteria: (part: Part) => boolean
}

/** The stories that sentences and names tell, in order: each name with the one sentence below it. */
export function tellersIn(source: NamedSource, all: readonly Telling[]): Teller[] {
  const { text, document, format } = source
  const tellings = withoutFenced(text, all)
  const counts = tally(tellings)
  const homes = new Map<Part, Telling>()
  for (const telling of tellings) {
    const home = homeOf(text, telling, counts)
    homes.set(homes.has(home) ? telling.part : home, telling)
  }
  const named = new Set(
    [...partsIn(document)].filter((part) => isNamedStory(text, part, format) && isPlace(source, part)),
  )
  const places = [...new Set([...homes.keys(), ...named])].sort((a, b) => a.start - b.start)
  const found = new Map<Part, Teller>()
  for (const [part, telling] of homes) found.set(part, { part, telling, sentence: telling.sentence })
  // The innermost first, so that a name around others sees what they tell.
  for (const part of [...named].reverse()) {
    if (found.has(part)) continue
    const inner = within(places, part).filter((it) => found.has(it))
    const told = inner.filter((it) => found.get(it)?.telling)
    const own = told.filter((it) => isOwn(it, part))
    const [only] =
      told.length === 1 && !named.has(told[0] as Part)
        ? told
        : own.length === 1
          ? own
          : own.filter((it) => isFenceOf(text, it, part))
    const telling = only && found.get(only)?.telling
    if (only && telling) {
      found.delete(only)
      found.set(part, { part, telling, sentence: telling.sentence })
    } else if (told.length === 0 && isMeant(source, part, inner))
      found.set(part, { part, telling: null, sentence: null })
  }
  return withoutMentions(
    source,
    [...found.values()].sort((a, b) => a.part.start - b.part.start),
  )
}

/** Whether a fence bears the id of the heading that it stands below. */
const isFenceOf = (text: string, fence: Part, section: Part): boolean => {
  const id = idOfFence(text, fence)
  return id !== null && leadOfPart(text, section).id?.text === id.text
}

/** `tellings` without the entries of lists that only open the fence which tells the story under their id. */
function withoutFenced(text: string, tellings: readonly Telling[]): readonly Telling[] {
  const ids = new Set(tellings.flatMap(({ part }) => idOfFence(text, part)?.text ?? []))
  if (ids.size === 0) return tellings
  return tellings.filter(
    ({ part }) => part.kind !== 'entry' || !ids.has(leadOfPart(text, part).id?.text ?? ''),
  )
}

/** Those of `sorted`, parts in the order of the text, that lie in `part`. */
function within(sorted: readonly Part[], part: Part): Part[] {
  let low = countBefore(sorted, ({ start }) => start < part.start)
  const inner: Part[] = []
  for (let it = sorted[low]; it && it.start < part.end; it = sorted[++low])
    if (it !== part && isWithin(it, part)) inner.push(it)
  return inner
}

/** Whether a name may stand for a story where it does: not below what was removed, and not among criteria. */
function isPlace({ text, format, isCriteria }: NamedSource, part: Part): boolean {
  for (let it: Part | null = part; it; it = it.around) if (isCriteria(it)) return false
  return !(part.around && format?.notUnder?.test(wordsIn(text, part.around.head)))
}

/** Whether words stand right in a section, and not in a further one. */
const isOwn = (it: Part, section: Part): boolean => {
  for (let around = it.around; around; around = around.around) {
    if (around === section) return true
    if (around.kind === 'section' || around.kind === 'entry') return false
  }
  return false
}

/**
 * A number with nothing behind and below it tells nothing; a name with further names below it is a chapter, unless it
 * has criteria.
 */
function isMeant({ text, hasCriteria }: NamedSource, part: Part, inner: readonly Part[]): boolean {
  if (part.parts.length === 0) return isTitled(text, part) || hasCriteria(part)
  // `1.3 User story` over a list of ids only says where they are.
  if (isStoryWord(wordsIn(text, { ...part.head, start: leadOfPart(text, part).words }))) {
    const listed = part.parts.filter((it) => it.kind === 'entry' && hasStoryId(text, it))
    if (listed.length > 1 && !hasCriteria(part)) return false
  }
  return inner.length === 0 || part.parts.some((it) => it.kind !== 'section' && hasCriteria(it))
}

/** Whether a heading says what its story is about: `US-2 Book`, but not `Story 2`. */
const isTitled = (text: string, part: Part): boolean =>
  part.kind === 'section' && /\p{L}/u.test(text.slice(leadOfPart(text, part).words, part.head.end))

/** A name without sentence and criteria inside a told story only mentions another. */
function withoutMentions({ hasCriteria }: NamedSource, found: readonly Teller[]): Teller[] {
  const telling = new Set(found.filter((it) => it.sentence !== null).map(({ part }) => part))
  const isInTold = (part: Part): boolean => {
    for (let it = part.around; it; it = it.around) if (telling.has(it)) return true
    return false
  }
  return found.filter((it) => it.telling !== null || hasCriteria(it.part) || !isInTold(it.part))
}
