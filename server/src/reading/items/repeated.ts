import { kept } from '../../text/kept.ts'
import type { Part } from '../parts/part.ts'
import { nameIn } from './name.ts'

/** Fewer headings side by side say nothing of what each of them has. */
const fewest = 3

/**
 * The keys of the headings that most of the sections in a part have below them, as `Release summary` and `Tests` in each
 * of five phases: they name a part of every phase, and none of the things that it brings.
 */
export const repeatedIn = kept((text, part: Part): ReadonlySet<string> => {
  const holders = part.parts.filter(
    ({ kind, parts }) => kind === 'section' && parts.some((it) => it.kind === 'section'),
  )
  const counts = new Map<string, number>()
  if (holders.length < fewest) return new Set()
  for (const { parts } of holders) {
    const keys = parts.filter(({ kind }) => kind === 'section').map(({ head }) => nameIn(text, head).key)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set(
    [...counts].filter(([, count]) => count >= fewest && count * 2 >= holders.length).map(([key]) => key),
  )
})
