import type { Part } from '../parts/part.ts'
import { fieldsIn } from './field.ts'
import type { When } from './horizon.ts'
import { areProperties, isLog } from './lists.ts'
import { isContents, type Source } from './make.ts'
import { isAside, isCriteria, isGroup, isHistory, isLeftOut, isLegend, isOutcome, nameIn } from './name.ts'
import { isPartOfEach } from './repeated.ts'
import { isTier } from './tier.ts'
import { idOf, leadAt } from './title.ts'
import { isOneOf, planWords } from './words.ts'

/** What a heading below a horizon is: about the horizon itself, a name of things, one of them, or only siblings tell. */
export function kindOf(
  { text }: Source,
  part: Part,
  when: When | null,
): 'aside' | 'group' | 'item' | 'unsure' {
  const name = nameIn(text, part.head)
  if (isLeftOut(name) || isContents(text, part) || isDrawing(part) || isLog(text, part)) return 'aside'
  if ((isGroup(name) || (isTier(name) && (holdsThings(part) || holdsLabels(part)))) && part.parts.length > 0)
    return 'group'
  const isOfEach = isPartOfEach(text, part)
  if (isOfEach && holdsThings(part) && isOneOf(planWords.areaNames, name.key)) return 'group'
  if ([isOutcome, isAside, isCriteria, isHistory, isLegend].some((is) => is(name))) return 'aside'
  const lead = leadAt(text, part.head)
  if (idOf(text, lead) || isTracked(text, part)) return 'item'
  // A phase that has a title is what is promised where each tells the same of itself.
  if (isOfEach && when && when.title !== '' && !holdsThings(part)) return 'aside'
  if (isOfEach && holdsThings(part)) return 'group'
  return lead.number ? 'item' : 'unsure'
}

/** Fields stand at the beginning, among so many parts. */
const mostFields = 20

/** Whether a heading says right below itself how far it is or how urgent: `**Status:** open`. */
export const isTracked = (text: string, { parts }: Part): boolean =>
  fieldsIn(text, parts.filter(({ kind }) => kind !== 'section').slice(0, mostFields)).some(
    ({ name: { keys }, value }) =>
      value !== null &&
      (isOneOf(planWords.statusNames, keys[0] ?? '') || isOneOf(planWords.priorityNames, keys[0] ?? '')),
  )

/** Whether at least two of the headings below a phase are such. */
export const isOfPartsOfEach = (text: string, sections: readonly Part[]): boolean =>
  sections.filter((it) => isPartOfEach(text, it)).length > 1

const holdsThings = ({ parts }: Part): boolean =>
  parts.some(({ kind }) => kind === 'section' || kind === 'entry' || kind === 'row')

const holdsLabels = ({ parts }: Part): boolean => parts.filter(({ kind }) => kind === 'label').length > 1

/** Whether a horizon is no longer than a few weeks: `Week 3`, `Days 1–4`. */
export const isShort = ({ name }: When): boolean =>
  isOneOf(planWords.units, (name.keys[0] ?? '').split(' ', 1)[0] ?? '')

/** Whether a section only shows the plan: `### All phases` above a drawing in a fence. */
const isDrawing = ({ parts }: Part): boolean =>
  parts.length > 0 && parts.every(({ kind }) => kind === 'fence')

/** Whether most entries bear ids: then they are the things, and what stands above them sorts them. */
const areNamed = (text: string, entries: readonly Part[]): boolean =>
  entries.length > 1 &&
  entries.filter(({ head }) => idOf(text, leadAt(text, head)) !== null).length * 2 > entries.length

/** Whether there is nothing but lists and tables of things in a section, of which none is told by the lists. */
export function holdsLists(text: string, { parts }: Part): boolean {
  const entries = parts.filter(({ kind }) => kind === 'entry')
  if (areNamed(text, entries)) return true
  const isList = parts.length > 0 && parts.every(({ kind }) => kind === 'entry' || kind === 'row')
  return isList ? !areProperties(text, entries) : entries.some(({ checked }) => checked !== null)
}
