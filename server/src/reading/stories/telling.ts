import type { Part } from '../parts/part.ts'
import type { Whole } from './leaf.ts'

/** A whole sentence, with the part whose words it is. */
export interface Telling {
  readonly part: Part
  /** The last part that it stretches over. */
  readonly last: Part
  readonly sentence: Whole
  /** Whether it was put together from the columns of a row, or the fields of a fence. */
  readonly isByNames: boolean
}
