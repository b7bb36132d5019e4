import { isForAll } from '../criteria/names.ts'
import type { FoundCriteria } from '../criteria/sections.ts'
import { wordsIn } from '../lead/name.ts'
import { isWithin, type Part } from '../parts/part.ts'

/**
 * The story that criteria belong to: the innermost around them, or before that the last one among the siblings of what
 * lies between, up to the first heading; else the only one. Null where they are the whole document's.
 */
export function ownerOf(
  text: string,
  found: FoundCriteria,
  homes: ReadonlyMap<Part, Part>,
  stories: readonly Part[],
  isCriteria: (part: Part) => boolean,
): Part | null {
  let isBelowHeading = true
  for (let it: Part | null = found.part; it; it = it.around) {
    const around = homes.get(it)
    if (around && around.start <= found.part.start) return around
    if (!isBelowHeading) continue
    const beside = it.kind === 'section' ? besides(text, it, homes, isCriteria) : before(it, homes, stories)
    if (beside) return beside
    if (it.kind === 'section') isBelowHeading = false
  }
  return stories.length === 1 ? (stories[0] as Part) : null
}

/** The last story before `part` among its siblings, or in them. */
function before(part: Part, homes: ReadonlyMap<Part, Part>, stories: readonly Part[]): Part | null {
  const siblings = part.around?.parts ?? []
  for (let at = siblings.indexOf(part) - 1; at >= 0; at--) {
    const sibling = siblings[at] as Part
    const own = homes.get(sibling) ?? stories.findLast((it) => isWithin(it, sibling))
    if (own) return own
  }
  return null
}

/** The story right before a section of criteria, other such sections aside. */
function besides(
  text: string,
  section: Part,
  homes: ReadonlyMap<Part, Part>,
  isCriteria: (part: Part) => boolean,
): Part | null {
  const siblings = section.around?.parts ?? []
  if (isForAll(wordsIn(text, section.head)) && homes.size > 1) return null
  for (let at = siblings.indexOf(section) - 1; at >= 0; at--) {
    const sibling = siblings[at] as Part
    const own = homes.get(sibling)
    // Criteria under a heading are for all of a list above it.
    if (own) return own.kind === 'section' || homes.size === 1 ? own : null
    if (sibling.kind === 'section' && !isCriteria(sibling)) return null
  }
  return null
}
