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
  /** Those that are told one by one where it is not said once. */
  readonly told: readonly PlanItem[]
}

/**
 * Which items of `artifact` lack something; those that are done or dropped lack nothing. `few` are still told one by one.
 * A list of which most lack it while another list has it is of another kind: open questions, what is left out,
 * ideas. What bears an id is an item wherever it stands.
 */
export function lackingIn(artifact: Artifact, has: (item: PlanItem) => boolean, few: number): Lacking {
  const open = isClosed(artifact.status) ? [] : artifact.planned.filter(({ isOver }) => !isOver)
  const lacking = open.filter((it) => !has(it))
  const shares = new Map<number, { all: number; having: number }>()
  for (const it of open) {
    const share = shares.get(it.group) ?? { all: 0, having: 0 }
    shares.set(it.group, { all: share.all + 1, having: share.having + Number(has(it)) })
  }
  const isUsual = ({ id, group }: PlanItem) => {
    const { all, having } = shares.get(group) ?? { all: 0, having: 0 }
    return id !== null || having * 2 >= all
  }
  const isBesideOthers = ({ id, group }: PlanItem) => id !== null || (shares.get(group)?.having ?? 0) > 0
  return {
    open: open.length,
    lacking,
    isManner:
      lacking.length > few &&
      (lacking.length > open.length * mostly || lacking.filter(isBesideOthers).length > many),
    told: lacking.length === open.length ? lacking : lacking.filter(isUsual),
  }
}
