import type { Part } from '../parts/part.ts'
import { isFact } from './facts.ts'
import { fieldsIn } from './field.ts'
import { isCriteria, nameIn } from './name.ts'
import { outcomeField } from './outcome.ts'
import { planWords } from './words.ts'

/** Whether entries say something of what is around them: `Goal: …`, `Owner: …`. */
export function areProperties(text: string, entries: readonly Part[]): boolean {
  if (entries.length === 0) return false
  const known = entries.filter((entry) => {
    const [field] = fieldsIn(text, [entry])
    return field && isFact(field.name)
  })
  return known.length * 3 >= entries.length * 2
}

/** Whether all entries of a list ask something, as open questions do. */
export const areQuestions = (text: string, entries: readonly Part[]): boolean =>
  entries.length > 1 &&
  entries.every(({ head }) =>
    /[?？][*_)\]]{0,4}$/.test(text.slice(Math.max(head.start, head.end - 6), head.end)),
  )

/** Whether all entries of a list are only paths in code: `app/search/page.tsx`, `features/mail/**` say where something is. */
const arePaths = (text: string, entries: readonly Part[]): boolean =>
  entries.length > 0 &&
  entries.every(
    ({ head, parts }) =>
      parts.length === 0 && path.test(text.slice(head.start, Math.min(head.end, head.start + 300))),
  )

/** One or more code spans, and nothing else, that hold a path, a glob or the name of a file. */
const path = /^\s*(?:`[^`\s]*(?:\/|\*|\.[a-z]{1,5}\b)[^`\s]*`[\s,、·+&]{0,5})+$/i

/** `- **Deliverables:** ten hooks` among items that have no label: it says what they are good for. */
export function outcomesAmong(text: string, entries: readonly Part[]): ReadonlySet<Part> {
  const labelled = entries.filter((it) => fieldsIn(text, [it]).length > 0)
  const [only] = labelled
  return new Set(
    only && labelled.length === 1 && entries.length > 1 && outcomeField(text, [only]) ? [only] : [],
  )
}

/** `- Backend:` with a list below. */
export const isGroupEntry =
  (text: string) =>
  ({ head, parts, checked }: Part): boolean =>
    // A box says how far the thing itself is, unless what is below has boxes, too.
    (checked === null || parts.some((it) => it.checked !== null)) &&
    /[:：][*_]{0,3}$/.test(text.slice(Math.max(head.start, head.end - 6), head.end)) &&
    parts.some(({ kind }) => kind === 'entry')

/** The runs but for the bullets that stand, not indented, behind each of several numbered lines. */
export function withoutDetails(runs: readonly Part[][]): readonly Part[][] {
  const isNumber = (run: Part[] | undefined) =>
    run?.length === 1 && run[0]?.kind === 'entry' && run[0].ordered === true
  const isDetail = (run: Part[], at: number) =>
    run[0]?.kind === 'entry' && !run[0].ordered && isNumber(runs[at - 1])
  const details = new Set(runs.filter(isDetail))
  return details.size > 1 && details.size * 2 >= runs.filter(isNumber).length
    ? runs.filter((it) => !details.has(it))
    : runs
}

/** Parts in a row, the entries of one list and the rows of one table together. */
export function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last && part.group >= 0 && last[0]?.group === part.group && last[0].kind === part.kind)
      last.push(part)
    else runs.push([part])
  }
  return runs
}

/** Whether a heading is that of a log: it is called so, and its entries begin with days. */
export function isLog(text: string, { head, parts }: Part): boolean {
  const words = nameIn(text, head).key.split(' ', 6)
  const isNamed = words.length < 6 && words.some((it) => planWords.logNames.has(it) || endsInLog(it))
  return (
    isNamed &&
    areDated(
      text,
      parts.filter(({ kind }) => kind === 'entry'),
    )
  )
}

/** Scripts without spaces put what is told before the word. */
const endsInLog = (key: string): boolean =>
  /[\u3040-\u30ff\u3400-\u9fff]$/u.test(key) &&
  [2, 3].some((size) => planWords.logNames.has(key.slice(-size)))

/** Whether entries tell what was done on which day, as a log does: `2027-03-01: sorted the list`. */
export const areDated = (text: string, entries: readonly Part[]): boolean =>
  entries.every(({ checked }) => checked === null) &&
  entries.length > 0 &&
  entries.filter(({ head }) => dated.test(text.slice(head.start, Math.min(head.end, head.start + 40))))
    .length *
    3 >=
    entries.length * 2

/** `2027-03-01`, `1.3.2027`, `1 March 2027`, `March 1, 2027` */
const dated =
  /^[\s*_`[(]{0,6}(?:20\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]20\d\d|\d{1,2}(?:er|º|\.)? (?:de )?\p{L}{3,12}\.? (?:de )?20\d\d|\p{L}{3,12}\.? \d{1,2},? 20\d\d)(?!\d)/u

/** Whether a list stands right below `**Success criteria:** reached`, with no empty line between. */
function isBelowCriteria(text: string, before: Part | undefined, first: Part): boolean {
  return (
    before?.kind === 'label' &&
    isCriteria(nameIn(text, before.head)) &&
    /^[ \t]{0,9}(?:\r\n?|\n)[ \t]{0,9}$/.test(text.slice(before.end, Math.min(first.start, before.end + 20)))
  )
}

/** Whether a list tells when what stands before it is reached, or where in the code it is. */
export const isBesidePlan = (text: string, before: Part | undefined, run: readonly Part[]): boolean =>
  arePaths(text, run) || (run[0] !== undefined && isBelowCriteria(text, before, run[0]))

/** Whether a label only stands above blocks of code. */
export const isOfFences = ({ parts }: Part): boolean =>
  parts.length > 0 && parts.every(({ kind }) => kind === 'fence')
