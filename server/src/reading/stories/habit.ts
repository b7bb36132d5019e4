import { lineEnd } from '../../text/line.ts'
import { criteriaIn } from '../criteria/read.ts'
import { labelOf } from '../parts/lines.ts'
import type { Part } from '../parts/part.ts'
import type { CriteriaSection } from '../story.ts'
import { words } from '../words.ts'
import { leadOfPart } from './leaf.ts'
import { isNote, listBehind } from './promised.ts'
import type { Teller } from './tell.ts'

/** Of how few stories one can tell what their author is used to, where all of them have such a list. */
const fewest = 2
/** The same where only some of them have, at least so many of four. */
const few = 3
const ofFour = 3
/** The same of entries that are sentences with their lists in them, at least a third of all. */
const fewNested = 4

/**
 * Finds the criteria of stories that announce none: the list right behind the sentence, where nearly
 * all stories have one and nothing but statements stands in it; of an entry without a sentence the list in it. Where some
 * are announced, only what is nested in entries that are sentences.
 */
export function habitOf(
  text: string,
  tellers: readonly Teller[],
  isAnnounced: boolean,
): (story: Part) => CriteriaSection | null {
  const told = tellers.filter(
    ({ part, sentence }) => part.kind === 'entry' || (sentence !== null && part.kind !== 'row'),
  )
  const homes = new Set(tellers.map(({ part }) => part))
  const lists = new Map<Part, readonly Part[]>()
  for (const { part, sentence } of told) {
    const list = listBehind(part.parts, sentence?.end ?? part.head.end)
    const statements = list.filter((it) => isStatement(text, it))
    if (statements.length * 2 > list.length && list.every((it) => mayBeOne(text, it, homes)))
      lists.set(
        part,
        list.filter((it) => !isNote(text, it)),
      )
  }
  const isHabit =
    lists.size >= fewest &&
    ((!isAnnounced &&
      (lists.size === told.length || (lists.size >= few && lists.size * 4 >= told.length * ofFour))) ||
      (lists.size >= fewNested && lists.size * 3 >= told.length && areNested(told, lists)))
  return (story) => {
    const list = isHabit ? lists.get(story) : undefined
    const [first] = list ?? []
    const last = list?.at(-1)
    if (!list || !first || !last) return null
    const criteria = criteriaIn(text, list)
    const label = { start: first.start, end: Math.max(first.start, first.head.end) }
    return { start: first.start, end: last.end, label, criteria, insertAt: lineEnd(text, last.end) }
  }
}

/** Whether all stories with lists are sentences of one list: what is nested in such an entry can belong to nothing else. */
const areNested = (told: readonly Teller[], lists: ReadonlyMap<Part, readonly Part[]>): boolean =>
  told.every(({ part, sentence }) => !lists.has(part) || (part.kind === 'entry' && sentence !== null))

/** Whether an entry may be a criterion beside statements: no box of a task, no story of its own, nothing that holds more. */
const mayBeOne = (text: string, entry: Part, homes: ReadonlySet<Part>): boolean =>
  entry.checked === null &&
  !homes.has(entry) &&
  leadOfPart(text, entry).id === null &&
  entry.parts.every(({ kind }) => kind === 'entry')

/** Whether an entry says something by itself: no label with its value, no link alone. */
function isStatement(text: string, entry: Part): boolean {
  const own = text.slice(entry.head.start, entry.head.end)
  const label = entry.label === undefined ? labelOf(text, entry.head, words) : entry.label
  return (
    label === null &&
    own.length >= shortest &&
    !property.test(own) &&
    !/^\s*!?\[[^\]]*\]\([^)]*\)\s*$/.test(own)
  )
}

/** No statement is shorter, in UTF-16 units. */
const shortest = 8
/** `Priority: high`; a statement has more words before a colon. */
const property = /^[\s*_`]*[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+){0,2}[*_`]{0,3}\s?[:：]/u
