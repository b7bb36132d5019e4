import type { Stage } from '../../domain/stages.ts'
import type { Span } from '../../text/span.ts'
import type { Text } from '../story.ts'

/** How far an item is, as written, and the stage that it means; null where that is none that is known. */
export interface ItemStatus extends Text {
  readonly stage: Stage | null
}

/** One thing that a plan promises: an entry, a row, or a section with a heading. Facts copied from the text alone. */
export interface PlanItem extends Span {
  /** Where the eye should land. */
  readonly head: Span
  /** Items of one list, of one table, or whose headings stand below the same one, have the same; an offset. */
  readonly group: number
  readonly id: Text | null
  readonly title: Text
  /** When it is to come, as written but for the markup: the heading it stands below, a cell, a date. */
  readonly horizon: Text | null
  /** What it is good for, as written but for the markup. */
  readonly outcome: Text | null
  /** Whether it has a place for an outcome in which a gap stands, which is told of the gap, or holds things that tell theirs. */
  readonly isOutcomeOpen: boolean
  readonly status: ItemStatus | null
  /** Whether it is done or dropped, by its own words or by those of what it stands in: then it is asked for nothing. */
  readonly isOver: boolean
}

/** What the parts around an item say for all that is in them. */
export interface Around {
  readonly horizon: Text | null
  readonly outcome: Text | null
  /** The status of those around that are over; null where none is. */
  readonly over: ItemStatus | null
}

export const nothingAround: Around = { horizon: null, outcome: null, over: null }
