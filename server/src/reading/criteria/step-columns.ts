import type { Span } from '../../text/span.ts'
import type { Cell } from '../parts/part.ts'
import { criterion } from './criterion.ts'
import { announcesStep, stepOf } from './steps.ts'

/** In which columns a table has the steps of a scenario. */
export interface StepColumns {
  readonly given: number
  readonly when: number
  readonly then: number
  /** The last that is a step: an And may follow. */
  readonly last: number
}

/** No name of such a column is longer, in UTF-16 units. */
const longest = 40

/** The columns of a table that says by them that it holds scenarios, `Given | When | Then` in any language; else null. */
export function stepColumns(cells: readonly Cell[]): StepColumns | null {
  if (cells.length < 3) return null
  const steps = cells.map(({ name }) => (name.length <= longest && announcesStep(name) ? stepOf(name) : ''))
  const given = steps.indexOf('given')
  const when = steps.indexOf('when')
  const then = steps.indexOf('then')
  if (given < 0 || when < given || then < when) return null
  return { given, when, then, last: steps.findLastIndex((it) => it !== '') }
}

/** The scenario that a row tells in such columns, with the number right before it; null where it has no When or no Then. */
export function scenarioInRow(
  text: string,
  cells: readonly Cell[],
  { given, when, then, last }: StepColumns,
  isNumber: (cell: Cell | undefined) => boolean,
): Span | null {
  const result = cells[then]
  if (!result || !isTold(text, cells[when]) || !isTold(text, result)) return null
  const first = isNumber(cells[given - 1]) ? cells[given - 1] : cells[given]
  const end = cells[last]?.end ?? result.end
  return { start: (first ?? result).start, end: Math.max(end, result.end) }
}

const isTold = (text: string, cell: Cell | undefined): boolean =>
  cell !== undefined && cell.end > cell.start && !criterion(text, cell).placeholder
