import { kept } from '../../text/kept.ts'
import type { Part } from '../parts/part.ts'
import { nameIn } from './name.ts'

/** Fewer headings side by side say nothing of what each of them has. */
const fewest = 3

/**
 * The keys of the headings and labels that most of the sections in a part have below them, as `Release summary` and `Tests` in each
 * of five phases: they name a part of every phase, and none of the things that it brings.
 */
const repeatedIn = kept(
  (text, part: Part): Readonly<Record<Named, ReadonlySet<string>>> => ({
    section: namesRepeated(text, part, 'section'),
    label: namesRepeated(text, part, 'label'),
  }),
)

type Named = 'section' | 'label'

function namesRepeated(text: string, part: Part, named: Named): ReadonlySet<string> {
  const counts = new Map<string, number>()
  let holders = 0
  for (const { kind, parts } of part.parts) {
    const keys = new Set(
      kind === 'section'
        ? parts.filter((it) => it.kind === named).map(({ head }) => nameIn(text, head).key)
        : [],
    )
    if (keys.size > 0) holders++
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const repeated = [...counts]
    .filter(([, count]) => count >= fewest && count * 2 >= holders)
    .map(([key]) => key)
  if (repeated.length > 0 || holders !== 2) return new Set(repeated)
  // Two phases have the same parts where they share several.
  const shared = [...counts].filter(([, count]) => count === 2).map(([key]) => key)
  return new Set(shared.length > 1 ? shared : [])
}

/** Whether most of the sections beside the one around a heading or label have one of that name as well. */
export const isPartOfEach = (text: string, { kind, around, head }: Part): boolean =>
  (kind === 'section' || kind === 'label') &&
  around?.kind === 'section' &&
  around.around !== null &&
  repeatedIn(text, around.around)[kind].has(nameIn(text, head).key)
