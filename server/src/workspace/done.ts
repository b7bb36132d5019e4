import type { Config } from '../domain/config/config.ts'
import type { Criterion } from '../reading/story.ts'

/** How many of the criteria with a checkbox are not ticked, of how many. */
export interface Unticked {
  readonly open: number
  readonly all: number
}

/**
 * The criteria that speak against calling something done, as `done` of `triad.yaml` has it; null where none do. Where the
 * team says nothing and nobody has ticked anything, nobody ticks; where somebody has, what is left open says something.
 */
export function untickedIn({ done }: Pick<Config, 'done'>, criteria: readonly Criterion[]): Unticked | null {
  if (done.criteria === 'none') return null
  const boxes = criteria.filter(({ checked }) => checked !== null)
  const open = boxes.filter(({ checked }) => checked === false).length
  const isHabit = open < boxes.length || done.criteria === 'all'
  return open > 0 && isHabit ? { open, all: boxes.length } : null
}
