import type { Part } from '../parts/part.ts'
import { hasStoryId, isCollecting, isStoryName } from './name.ts'
import type { Telling } from './telling.ts'

/** Part → how many sentences stand in it. */
export function tally(tellings: readonly Telling[]): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>()
  for (const { part } of tellings)
    for (let it: Part | null = part; it; it = it.around) counts.set(it, (counts.get(it) ?? 0) + 1)
  return counts
}

/**
 * The part whose story a sentence tells: the words it stands in, or what holds them, up to the first heading, as long
 * as no other sentence stands there. What bears an id of its own is a story by itself.
 */
export function homeOf(text: string, { part, last }: Telling, counts: ReadonlyMap<Part, number>): Part {
  const isSpread = part !== last
  if (part.kind === 'row' && !isSpread) return part
  let home = part
  while (home.kind !== 'section') {
    const { around } = home
    if (!around || around.kind === 'document' || (counts.get(around) ?? 0) > 1) return home
    if (home !== part || !isSpread) {
      if (home.kind === 'label' && home.depth === 7) return home
      if (home.kind === 'entry' && hasStoryId(text, home)) return home
    }
    if (around.kind === 'section' && home.kind !== 'fence' && isCollecting(text, around)) return home
    home = around
  }
  return isPartOfStory(text, home, counts) ? (home.around as Part) : home
}

/** `### Historia de usuario` below `## F-12: Title`: the heading above names the story that is told in a part of it. */
function isPartOfStory(text: string, section: Part, counts: ReadonlyMap<Part, number>): boolean {
  const { around } = section
  if (around?.kind !== 'section' || around.depth === 1 || (counts.get(around) ?? 0) > 1) return false
  return isStoryName(text, section) && !isCollecting(text, around)
}
