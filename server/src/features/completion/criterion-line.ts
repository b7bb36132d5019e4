import type { CriteriaSection } from '../../reading/story.ts'
import { lineBefore, lineEnd, lineStart } from '../../text/line.ts'

const entry = /^([ \t]*)([-*+]|(\d{1,9})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?/

/** How the criteria of a section are written: the white space before one, and what each begins with. */
export function criterionLine(
  text: string,
  { criteria }: CriteriaSection,
  offset: number,
): { readonly lead: string; readonly marker: string } {
  const last = criteria.findLast(({ start }) => start < offset)
  const start = last ? lineStart(text, last.start) : 0
  const match = last && entry.exec(text.slice(start, lineEnd(text, start)))
  if (!match) return { lead: '', marker: '- [ ] ' }
  const [, lead = '', sign = '', number, end = '', gap = ' ', box] = match
  const marker = number === undefined ? sign : `${Number(number) + 1}${end}`
  return { lead, marker: `${marker}${gap}${box ? `[ ]${box.slice(3)}` : ''}` }
}

/** What the entry of a list begins with on the line before `offset`; null where that line is none. */
export function entryBefore(text: string, offset: number): string | null {
  const line = lineBefore(text, lineStart(text, offset))
  return line && (entry.exec(text.slice(line.start, line.end))?.[0] ?? null)
}
