import type { Part } from '../parts/part.ts'

/**
 * The parts of a section but for those that close the whole page: what stands behind a thematic break in the last
 * section, where none of those beside it goes on behind one.
 */
export function withoutClosing(text: string, section: Part): readonly Part[] {
  if (section.kind !== 'section' || !isLast(section)) return section.parts
  const at = brokenAt(text, section)
  if (at < 1) return section.parts
  const beside = section.around?.parts.filter((it) => it !== section && it.kind === 'section') ?? []
  return beside.length > 0 && beside.every((it) => brokenAt(text, it) < 0)
    ? section.parts.slice(0, at)
    : section.parts
}

/** Which of the parts of a section is the first behind a break; -1 where none is. */
const brokenAt = (text: string, { parts }: Part): number =>
  parts.findIndex(
    ({ start, kind }, at) =>
      at > 0 && kind !== 'section' && isBroken(text, parts[at - 1]?.end ?? start, start),
  )

/** Breaks are no parts: they stand between them. */
const isBroken = (text: string, from: number, to: number): boolean =>
  to - from > 3 && /^ {0,3}([-*_])(?:[ \t]{0,3}\1){2,80}[ \t]{0,9}$/m.test(text.slice(from, to))

/** Whether nothing stands in the document behind a part. */
function isLast(part: Part): boolean {
  for (let it = part; it.around; it = it.around) if (it.around.parts.at(-1) !== it) return false
  return true
}
