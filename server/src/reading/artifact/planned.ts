import { isClosed } from '../fields/status.ts'
import type { PlanItem } from '../items/item.ts'
import type { Artifact } from './artifact.ts'

/** The share of items above which what they lack is the manner of the roadmap. */
const mostly = 2 / 3
/** More than these are not told one by one, however many others have it: nobody reads the same line so often. */
const many = 12

/** What the items of a roadmap lack that are still to come. */
export interface Lacking {
  /** How many are still to come. */
  readonly open: number
  readonly lacking: readonly PlanItem[]
  /** Whether so many lack it, or most of them, that it is said once, of the document. */
  readonly isManner: boolean
}

/** Which items of `artifact` lack something; those that are done or dropped lack nothing. `few` are still told one by one. */
export function lackingIn(artifact: Artifact, has: (item: PlanItem) => boolean, few: number): Lacking {
  const open = isClosed(artifact.status) ? [] : artifact.planned.filter(({ isOver }) => !isOver)
  const lacking = open.filter((it) => !has(it))
  return {
    open: open.length,
    lacking,
    isManner: lacking.length > few && (lacking.length > open.length * mostly || lacking.length > many),
  }
}
