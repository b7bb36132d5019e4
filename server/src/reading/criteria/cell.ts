import { trim } from '../../text/span.ts'
import type { Cell } from '../parts/part.ts'
import type { Criterion } from '../story.ts'
import { criterion } from './criterion.ts'
import { hasGiven } from './steps.ts'

const betweenScenarios = /<br\s*\/?>|\\n|<\/?(?:li|ul|ol|p)>|(?=\[[ xX]\]\s)/i
/** The entries of a list in YAML stand on lines of their own. */
const betweenCriteria =
  /<br\s*\/?>|[\r\n][ \t]*- |\\n|<\/?(?:li|ul|ol|p)>|(?<!&[a-z#\d]{1,10});\s+(?=\S)|；\s*(?=\S)|(?=\[[ xX]\]\s)/i

/** Numbers and signs that entries begin with where a cell has no lines: `1. it is mine 2. it is paid`, `• mine • paid`. */
const numbers = /(?:^|(?<=[\s；;。]))(?=\d{1,2}(?:[.)][ \t]|[.)、．]\p{L}))/u
const firstNumber = /^\s*1(?:[.)][ \t]|[.)、．]\p{L})/u
const firstSign = /^\s*([•·▪‣◦✓✔✅☐☑-])/u

/** What parts the entries of a list that a cell has on one line; null where it has none. */
function marksIn(source: string): RegExp | null {
  if (/<br|<li|\\n|[\r\n]/i.test(source)) return null
  if (firstNumber.test(source)) {
    const counted = source.split(numbers).map((it) => Number.parseInt(it, 10))
    return counted.length > 1 && counted.every((it, i) => it === i + 1) ? numbers : null
  }
  const [, sign] = firstSign.exec(source) ?? []
  return sign !== undefined && source.split(` ${sign} `).length > 1
    ? new RegExp(`(?<=\\s)(?=${sign}\\s)`, 'u')
    : null
}

/** The criteria in one cell, between its `<br>`s, checkboxes or semicolons. */
export function criteriaInCell(text: string, cell: Cell): Criterion[] {
  const source = text.slice(cell.start, cell.end)
  // The semicolons of a scenario part its steps, those of code are its own.
  const between =
    marksIn(source) ?? (source.includes('`') || hasGiven(source) ? betweenScenarios : betweenCriteria)
  let at = cell.start
  return source.split(between).flatMap((part) => {
    const start = text.indexOf(part, at)
    at = start + part.length
    return part.trim() === '' ? [] : [criterion(text, trim(text, { start, end: at }))]
  })
}
