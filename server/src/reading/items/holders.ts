import type { Part } from '../parts/part.ts'
import { rolesOf } from './column-roles.ts'
import { isOfWork } from './columns.ts'
import { isShort, isTracked } from './heading.ts'
import { horizonsAmong, type When } from './horizon.ts'
import type { Around } from './item.ts'
import { runsOf } from './lists.ts'
import type { Source } from './make.ts'
import { isAside, isCriteria, isHistory, isLeftOut, isLookingBack, isOfFigures, nameIn } from './name.ts'
import { itemsInTable } from './rows.ts'
import { isTier } from './tier.ts'
import { idOf, leadAt } from './title.ts'

/** Whether a heading of a backlog only stands above a table of its things; beside such, others hold none. */
export const isListing = (source: Source, { parts }: Part, around: Around): boolean =>
  runsOf(parts).some((run) => run[0]?.kind === 'row' && itemsInTable(source, run, around).length > 0)

/**
 * Whether a heading of a backlog that says not when holds things beside those that do: headings that are counted, bear ids
 * or say how far they are, as `Issue #37 — Lamps`, or a table with how urgent or how far each is.
 */
export function holdsOthers(source: Source, part: Part, around: Around): boolean {
  const name = nameIn(source.text, part.head)
  if ([isAside, isCriteria, isHistory, isLookingBack, isOfFigures, isLeftOut].some((is) => is(name)))
    return false
  return holdsCounted(source.text, part) || (part.parts.some(saysOfWork) && isListing(source, part, around))
}

const saysOfWork = ({ kind, cells }: Part): boolean =>
  kind === 'row' && cells.some(({ name }) => isOfWork(name) || rolesOf(name).has('status'))

function holdsCounted(text: string, { parts }: Part): boolean {
  const sections = parts.filter(({ kind }) => kind === 'section')
  const counted = sections.filter(
    (it) => isNamed(text, it) || isTracked(text, it) || /^\p{L}+ #?\d/u.test(nameIn(text, it.head).key),
  )
  return counted.length > 1 && counted.length * 2 > sections.length
}

/** Whether a heading has tables or headings below it, as what is told in a paragraph has not. */
export const isHoldingMore = ({ parts }: Part): boolean =>
  parts.some(({ kind }) => kind === 'row' || kind === 'section')

/** Whether a heading without an id holds nothing but tables, which list no things. */
export const isOtherTable = (text: string, part: Part): boolean =>
  !isNamed(text, part) && part.parts.length > 0 && part.parts.every(({ kind }) => kind === 'row')

/**
 * Whether most headings of a phase hold checklists, as those of every phase beside it do: then what is in the lists are
 * the items of each.
 */
export function areChecklists(
  sections: readonly Part[],
  unsure: readonly Part[],
  when: When | null,
): boolean {
  if (when === null || unsure.length < 2 || !mostHoldBoxes(unsure)) return false
  const phase = sections[0]?.around
  const others = (phase?.around?.parts ?? [])
    .filter((it) => it.kind === 'section' && it !== phase)
    .map(({ parts }) => parts.filter(({ kind }) => kind === 'section'))
    .filter((it) => it.length > 0)
  return others.length > 0 && others.every(mostHoldBoxes)
}

const mostHoldBoxes = (sections: readonly Part[]): boolean =>
  sections.filter(holdsBoxes).length * 3 >= sections.length * 2

/** Whether a heading has nothing below it but paragraphs. */
export const isTold = ({ parts }: Part): boolean => parts.every(({ kind }) => kind === 'lines')

export const holdsBoxes = ({ parts }: Part): boolean => parts.some(({ checked }) => checked !== null)

export const isNamed = (text: string, { head }: Part): boolean => idOf(text, leadAt(text, head)) !== null

/** Whether a heading without an id holds the parts of a phase, or ranks, which tell more of when than it does itself. */
export function holdsParts(text: string, part: Part, isWithin: boolean): boolean {
  const sections = part.parts.filter(({ kind }) => kind === 'section')
  if (sections.length < 2 || isLeftOut(nameIn(text, part.head))) return false
  if (isNamed(text, part) || isTracked(text, part)) return false
  if (sections.filter(({ head }) => isTier(nameIn(text, head))).length > 1) return true
  if (!isWithin) return false
  const whens = [...horizonsAmong(text, sections).values()]
  return whens.filter((it) => it.grade === 'sure' && !isShort(it)).length > 1
}
