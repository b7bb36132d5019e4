import type { Span } from '../../text/span.ts'
import type { Text } from '../story.ts'

/** A key result: the entry, row, label, line or heading that states it, with what belongs to it. */
export interface KeyResult extends Span {
  /** Where the eye should land: its first line, or its cell. */
  readonly head: Span
  /** As written: `KR1`, `Key result 1`, `O1-KR2`. */
  readonly id: Text | null
  readonly title: Text
  /** Whether it says by how much or by when, in its words or beside its baseline and target. */
  readonly measurable: boolean
}

/** An objective with its key results, which lie within it. */
export interface Objective extends Span {
  readonly head: Span
  /** As written: `O1`, `Objective 1`. */
  readonly id: Text | null
  readonly title: Text
  readonly results: readonly KeyResult[]
}

/** What a document states; `loose` are the key results that stand below no objective. */
export interface Objectives {
  readonly objectives: readonly Objective[]
  readonly loose: readonly KeyResult[]
}

/** Where nothing is stated. */
export const noObjectives: Objectives = { objectives: [], loose: [] }
