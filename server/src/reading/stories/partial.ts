import type { FoundCriteria } from '../criteria/sections.ts'
import type { Part } from '../parts/part.ts'
import { readSentence } from '../sentence/read.ts'
import type { Sentence } from '../story.ts'
import { leadOfLeaf, leavesIn } from './leaf.ts'

/** Whether a section or a label announces criteria: `I can pay by card` below it is one, and no sentence. */
export function announcedIn(criteria: readonly FoundCriteria[]): (part: Part) => boolean {
  const parts = new Set(criteria.map(({ part }) => part))
  return (part) => (part.kind === 'section' || part.kind === 'label') && parts.has(part)
}

/** The sentence of a story that only has its name and a part of one. */
export function partial(
  text: string,
  part: Part,
  next: Part | undefined,
  isCriteria: (part: Part) => boolean,
): Sentence | null {
  if (part.kind === 'row') return null
  const leaves = leavesIn(
    text,
    part,
    (it) => it !== part && (isCriteria(it) || it.start >= (next?.start ?? part.end)),
  )
  return readSentence(text, leaves, (leaf) => ({
    start: Math.min(leaf.end, leadOfLeaf(text, leaf).words),
    end: leaf.end,
  }))
}
