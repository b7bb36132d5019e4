import { append } from '../../text/append.ts'
import { once } from '../../text/once.ts'
import type { Part } from '../parts/part.ts'
import type { Criterion } from '../story.ts'
import { continued, criterion } from './criterion.ts'
import { continuesAfter, hasThen, isEars, isWholeScenario, type Step, stepOf } from './steps.ts'

/**
 * The criteria that entries of one list are. What they are is decided for all of them together: groups of criteria, or
 * criteria that the lists below them explain. Steps over several entries are one criterion.
 */
export function entryCriteria(text: string, entries: readonly Part[]): Criterion[] {
  const found: Criterion[] = []
  const areGroups = holdGroups(text, entries) && !areSentences(text, entries)
  // Where nothing ever happens then, entries that begin with When are sentences.
  const mayGoOn = once(() => entries.some((it) => hasThen(text.slice(it.start, it.end))))
  // Each has one step then, whatever its words mean in another language.
  const areSteps = isScenario(text, entries)
  let seen: Step = ''
  let opened: Step = ''
  for (const entry of entries) {
    const nested = nestedOf(entry)
    if (areGroups && isGroup(text, entry)) {
      for (const list of nested) append(found, entryCriteria(text, list))
      seen = ''
      continue
    }
    const own = headOf(text, entry)
    const step = stepOf(own)
    const before = found.at(-1)
    if (before && continuesAfter(seen, step, opened) && mayGoOn())
      found[found.length - 1] = continued(text, before, entry)
    else {
      found.push(criterion(text, entry, bodyOf(entry), checkedOf(entry, nested)))
      opened = step
    }
    const isClosed = !areSteps && (isWholeScenario(own) || isEars(own))
    seen = step === '' || isClosed ? '' : step === 'and' ? seen : step
  }
  return found
}

/** Whether all entries of a list are steps, from a Given or a When to a Then. */
export function isScenario(text: string, entries: readonly Part[]): boolean {
  const [first = '', ...rest] = entries.map(({ head }) => stepOf(text.slice(head.start, head.end)))
  return (first === 'given' || first === 'when') && rest.includes('then') && !rest.includes('')
}

const headOf = (text: string, { head }: Part): string => text.slice(head.start, head.end)

/** What tells whether an entry is still open: its head, or what stands first in it. */
const bodyOf = (entry: Part): { start: number; end: number } => {
  const [first] = entry.parts
  return entry.head.end > entry.head.start || !first ? entry.head : first
}

/** Its own box; else, where the entries below have boxes, whether all of them are checked. */
function checkedOf(entry: Part, nested: readonly (readonly Part[])[]): boolean | null {
  if (entry.checked !== null) return entry.checked
  const boxes = nested.flat().flatMap(({ checked }) => checked ?? [])
  return boxes.length === 0 ? null : boxes.every((it) => it)
}

/** The lists that stand right in a part, each as its entries. */
export function nestedOf({ parts }: Part): Part[][] {
  const lists: Part[][] = []
  let group = -1
  for (const part of parts) {
    if (part.kind !== 'entry') continue
    if (part.group !== group) lists.push([])
    group = part.group
    lists.at(-1)?.push(part)
  }
  return lists
}

/** Whether entries with lists below them name groups; a list of properties below explains what it stands under. */
function holdGroups(text: string, entries: readonly Part[]): boolean {
  const heads = entries.filter((it) => isGroup(text, it))
  return heads.length > 0 && !heads.every((it) => hasProperties(text, it))
}

/**
 * Whether entries that end in a colon are criteria, whose lists tell of what they consist: most of those beside them
 * are criteria without a list, and none is a name in bold.
 */
function areSentences(text: string, entries: readonly Part[]): boolean {
  const groups = entries.filter((it) => isGroup(text, it))
  const plain = entries.filter((it) => nestedOf(it).length === 0)
  return plain.length > groups.length && !groups.some((it) => isBoldName(headOf(text, it).trim()))
}

const longestGroup = 90

/**
 * `- **Payment:**`, `- Happy path:` with a list below: short, without number, box, step or obligation. A number may stand
 * before a colon that boxes follow, which each say how far one thing is: `1. The berth:`.
 */
function isGroup(text: string, entry: Part): boolean {
  if (entry.checked !== null || nestedOf(entry).length === 0) return false
  const own = headOf(text, entry).trim()
  if (entry.ordered && !(endsInColon.test(own) && nestedOf(entry).flat().every(isBox))) return false
  if (own.length > longestGroup || stepOf(own) !== '' || /\bSHALL\b/.test(own)) return false
  return endsInColon.test(own) || isBoldName(own)
}

const endsInColon = /[:：][*_` \t]*$/
const isBox = ({ checked }: Part): boolean => checked !== null

const isBoldName = (own: string): boolean => /^[*_]{2}[^*_]+[*_]{2}[:：]?$/.test(own)

const property = /^[\s*_`]*\p{L}[\p{L} /-]{1,24}[*_`]{0,3}[:：](?:[*_`]{0,3}\s|\s*$)/u

/** Whether all that stands in lists right below a part is `Word: …`, as its evidence and its files are. */
export function hasProperties(text: string, entry: Part): boolean {
  const below = nestedOf(entry).flat()
  return (
    below.length > 1 &&
    below.every((it) => property.test(headOf(text, it)) && stepOf(headOf(text, it)) === '')
  )
}
