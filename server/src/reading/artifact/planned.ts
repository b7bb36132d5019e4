import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
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

/** `Step 3 — …`: a word, and the number of the step. */
const step = /^[\s#>*_+-]{0,12}(?<word>\p{L}{2,20})\s{1,2}(?<number>\d{1,2})\b(?![.\d])/u
const fewestSteps = 3

/**
 * Whether nearly all items are the steps of an order, numbered from 1 on without a gap: that is when each of them comes,
 * and what they are good for is said of them all. `Epic 3` is a name.
 */
function isInSteps({ text }: Artifact, items: readonly PlanItem[]): boolean {
  const steps = items.flatMap(({ head, id }) => {
    const found = id ? null : step.exec(text.slice(head.start, Math.min(head.end, head.start + 60)))
    return found?.groups ? [found.groups as { word: string; number: string }] : []
  })
  const [first] = steps
  return (
    first !== undefined &&
    steps.length >= fewestSteps &&
    steps.length * 4 >= items.length * 3 &&
    !isNameOfWork(first.word) &&
    steps.every(({ word, number }, at) => word === first.word && Number(number) === at + 1)
  )
}

const wordsForWork = wordsOf(languages, ({ fields }) => [fields.epic, fields.feature])
const isNameOfWork = (word: string): boolean => wordsForWork.has(lookupKey(word))

/**
 * Which items of `artifact` lack something; those that are done or dropped lack nothing. `few` are still told one by one.
 * A list of which most lack it while another list has it is of another kind: open questions, what is left out,
 * ideas. What bears an id is an item wherever it stands.
 */
export function lackingIn(artifact: Artifact, has: (item: PlanItem) => boolean, few: number): Lacking {
  const open = isClosed(artifact.status) ? [] : artifact.planned.filter(({ isOver }) => !isOver)
  const lacking = isInSteps(artifact, open) ? [] : open.filter((it) => !has(it))
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
