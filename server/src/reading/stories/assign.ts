import { isForAll, isForEach } from '../criteria/names.ts'
import type { FoundCriteria } from '../criteria/sections.ts'
import { wordsIn } from '../lead/name.ts'
import type { Part } from '../parts/part.ts'

/**
 * For each place of criteria the story that they belong to: the innermost around them, or before that the last one
 * among the siblings of what lies between, up to the first heading. Null where they belong
 * to none of these. `stories` in the order of the text.
 */
export function ownersAmong(
  text: string,
  stories: readonly Part[],
  isCriteria: (part: Part) => boolean,
): (found: FoundCriteria) => Part | null {
  const homes = new Set(stories)
  const last = lastIn(stories)
  const before = perParent((parts) => lastBefore(parts, last))
  const beside = perParent((parts) => besides(parts, homes, isCriteria))
  /** Whether a section has what holds for all stories, be it that only one is told. */
  const isForNone = ({ kind, head }: Part): boolean => {
    const name = kind === 'section' ? wordsIn(text, head) : ''
    return isForEach(name) || (isForAll(name) && homes.size > 1)
  }
  return ({ part }) => {
    let isBelowHeading = true
    for (let it: Part | null = part; it; it = it.around) {
      if (homes.has(it) && it.start <= part.start) return it
      if (!isBelowHeading || !it.around) continue
      const own =
        it.kind !== 'section' ? before(it.around).get(it) : isForNone(it) ? null : beside(it.around).get(it)
      if (own) return own
      if (it.kind === 'section') isBelowHeading = false
    }
    return null
  }
}

type Answers = ReadonlyMap<Part, Part | null>

/** What is found for all parts right in one, at one pass over them and only once. */
function perParent(find: (parts: readonly Part[]) => Answers): (parent: Part) => Answers {
  const known = new Map<Part, Answers>()
  return (parent) => {
    const found = known.get(parent) ?? find(parent.parts)
    known.set(parent, found)
    return found
  }
}

/** Part → the last story that it is or that lies in it. */
function lastIn(stories: readonly Part[]): Answers {
  const last = new Map<Part, Part>()
  for (const story of stories) for (let it: Part | null = story; it; it = it.around) last.set(it, story)
  for (const story of stories) last.set(story, story)
  return last
}

/** Part → the last story before it among its siblings, or in them. */
function lastBefore(parts: readonly Part[], last: Answers): Answers {
  const found = new Map<Part, Part | null>()
  let own: Part | null = null
  for (const part of parts) {
    found.set(part, own)
    own = last.get(part) ?? own
  }
  return found
}

/** Section → the story right before it, other sections of criteria aside. */
function besides(
  parts: readonly Part[],
  homes: ReadonlySet<Part>,
  isCriteria: (part: Part) => boolean,
): Answers {
  const found = new Map<Part, Part | null>()
  let own: Part | null = null
  for (const part of parts) {
    found.set(part, own)
    // Criteria under a heading are for all of a list above it.
    if (homes.has(part)) own = part.kind === 'section' || homes.size === 1 ? part : null
    else if (part.kind === 'section' && !isCriteria(part)) own = null
  }
  return found
}
