import { roadmap } from '../../domain/kinds/roadmap.ts'
import { saysPlan } from '../../domain/plan-names.ts'
import { isLeftOut, isOutcome, nameOf } from '../items/name.ts'
import { timeOf } from '../items/time.ts'
import type { Evidence } from './evidence.ts'
import { stemOf } from './place.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

/** So many times one after the other are no accident. */
const fewestTimes = 3
/** So often a plan says when, or what for. */
const fewestReasons = 2

/**
 * What speaks for a document being a roadmap that is called by its milestones or phases. So are the steps of any work;
 * a roadmap says of them by which day they come, or what they are good for.
 */
export function planEvidence(path: string, text: string): Evidence[] {
  const isNamed = saysPlan(stemOf(path))
  if (!isNamed && !(titleIn(text) ?? '').split(apart).some((it) => saysPlan(it, true))) return []
  const { times, reasons } = stepsIn(text)
  if (times < fewestTimes || reasons < fewestReasons) return []
  const kind = roadmap.id
  const called = isNamed ? `Its file is called \`${stemOf(path)}\`.` : 'Its title calls it a plan.'
  const says = 'It says what is to come one after the other, and when or what for.'
  return [
    { by: isNamed ? 'file' : 'title', kind, weight: weights.perhaps, text: called },
    { by: 'content', kind, weight: weights.borneOut, text: says },
  ]
}

/** What sets the parts of a title apart. */
const apart = /[:：|–—()]| - /

/** UTF-16 units that are looked at. */
const looked = 60_000

/** Headings, first cells, and what stands in bold at the beginning of a line or an entry. */
const heads =
  /^ {0,6}(?:#{2,4}[ \t]+(.{1,200})|\|[ \t*]{0,9}([^|\n]{1,80})\||(?:[-*+] |\d{1,2}[.)] )?(?:\[[ xX]\] )?\*\*([^*\n]{1,80})\*\*)/gm

/** How many names of headings, rows and labels are times, and how many of them are days or say what for. */
function stepsIn(text: string): { readonly times: number; readonly reasons: number } {
  const times = new Set<string>()
  let reasons = 0
  for (const match of text.slice(0, looked).matchAll(heads)) {
    const name = nameOf(match[1] ?? match[2] ?? match[3] ?? '')
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
