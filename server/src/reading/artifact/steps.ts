import type { Document } from '../document/document.ts'
import { isLeftOut, isOutcome, type Name, nameIn } from '../items/name.ts'
import { timeOf } from '../items/time.ts'
import { type Part, partsIn } from '../parts/part.ts'

/**
 * How many names of headings, rows and labels are times, one after the other as in a plan, and how many of them are days
 * or say what for. So are the steps of any work; a roadmap says of them by which day they come, or what they are good for.
 */
export function stepsIn({ text, parts }: Document): { readonly times: number; readonly reasons: number } {
  const times = new Set<string>()
  let reasons = 0
  for (const part of partsIn(parts)) {
    const name = nameOfStep(text, part)
    if (!name) continue
    const [first = ''] = name.keys
    const time = timeOf(first)
    // `MS1` alone is a milestone here.
    if (time && (time.grade === 'sure' || time.end >= first.length) && !isLeftOut(name)) {
      times.add(first)
      if (time.isDate || name.keys.slice(1).some((it) => timeOf(it)?.isDate)) reasons++
    } else if (isOutcome(name)) reasons++
  }
  return { times: times.size, reasons }
}

/** What a heading below the title, a label, a row by its first cell, or an entry that begins in bold is called. */
function nameOfStep(text: string, part: Part): Name | null {
  if (part.kind === 'row') return part.cells[0] && part.lang !== 'header' ? nameIn(text, part.cells[0]) : null
  if (part.kind === 'section') return part.depth > 1 && part.depth < 5 ? nameIn(text, part.head) : null
  if (part.kind === 'label') return nameIn(text, part.head)
  if (part.kind !== 'entry' && part.kind !== 'lines') return null
  const { start } = part.kind === 'entry' ? part.head : part
  const bold = leadingBold.exec(text.slice(start, start + 90))?.[0]
  return bold === undefined ? null : nameIn(text, { start, end: start + bold.length })
}

const leadingBold = /^\*\*[^*\n]{1,80}\*\*/
