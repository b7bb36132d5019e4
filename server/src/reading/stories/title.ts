import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { plainText } from '../../syntax/inline.ts'
import { lineEnd } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import { withoutLabel } from '../artifact/items.ts'
import { storyIdAlone } from '../lead/id-alone.ts'
import type { Lead } from '../lead/lead.ts'
import { bareWords, wordsIn } from '../lead/name.ts'
import { spokenLabelAt } from '../parts/label.ts'
import { type Part, partsIn } from '../parts/part.ts'
import type { Sentence, Text } from '../story.ts'
import { idOfFence, titleColumn, titleOfFence } from './keys.ts'
import { leadIn, leadOfPart } from './leaf.ts'
import { isGeneral } from './name.ts'
import { type Board, boardOf } from './siblings.ts'

/** What a story is called, and its id. */
export interface Called {
  readonly id: Text | null
  readonly title: Text
}

/** The headers of tables, by the group that their rows have. */
export type Headers = ReadonlyMap<number, Part>

/** The headers of all tables in a document. */
export function headersIn(document: Part): Headers {
  const found = new Map<number, Part>()
  for (const part of partsIn(document))
    if (part.kind === 'row' && part.lang === 'header') found.set(part.group, part)
  return found
}

/** The words that name a story: those behind its id, else what is wanted; never a tag. `heading` names it where nothing in it does. */
export function calledOf(
  text: string,
  part: Part,
  sentence: Sentence | null,
  headers: Headers,
  heading: Part | null,
): Called {
  if (part.kind === 'row') return rowCalled(text, part, sentence, headers)
  const titled = titleOfFence(text, part)
  if (titled) return { id: idOfFence(text, part), title: titled }
  const { head } = part
  const lead = leadOfPart(text, part)
  const id = lead.id && { start: lead.id.start, end: lead.id.end, text: lead.id.text }
  const want = sentence?.want ?? null
  if (sentence !== null && sentence.start < head.end && sentence.end > head.start) {
    const name = nameBefore(text, lead, sentence) ?? (heading && headingName(text, heading))
    return { id, title: name ?? want ?? { ...head, text: text.slice(head.start, head.end) } }
  }
  const isRole = sentence?.role != null && sentence.role.start < head.end
  if (want && (isRole || isGeneral(text, part))) return { id, title: want }
  // `- **US-4 Pay**: at the till, or by phone`
  const bold = lead.name ?? lead.labels.find(({ end }) => /[*_]{2}/.test(text.slice(end, end + 2)))
  if (part.kind === 'entry' && bold?.start === lead.title) return { id, title: plainName(text, bold) }
  const words = storyIdAlone(text, head)
    ? ''
    : withoutLabel(titleWords(text, { start: lead.title, end: head.end }))
  if (words !== '') return { id, title: { ...head, text: words } }
  const below = titleBelow(text, part)
  if (below) return { id, title: below }
  const named = heading && headingName(text, heading)
  return { id, title: named ?? want ?? { ...head, text: wordsIn(text, head) } }
}

/** So many parts of a story may come before its title. */
const mostBefore = 3

const titleLabels = wordsOf(languages, ({ fields }) => [fields.title])

/** `Title: Berths` below the id of a story; null where none of its first parts says so. */
function titleBelow(text: string, { parts }: Part): Text | null {
  const isTitle = (label: Span): boolean => titleLabels.has(lookupKey(wordsIn(text, label)))
  for (const { kind, head, parts: inner } of parts.slice(0, mostBefore)) {
    const label = kind === 'entry' || kind === 'lines' ? spokenLabelAt(text, head) : null
    const said = label
      ? isTitle(label.head) && label.rest
      : kind === 'label' && isTitle(head) && inner[0]?.head
    const name = said && plainName(text, { start: said.start, end: lineEnd(text, said.start, said.end) })
    if (name && name.text !== '') return name
  }
  return null
}

/** What a label says that is no title: of which kind a thing is, how much it is wanted, how far it is. */
const noTitles = wordsOf(languages, ({ story, priorities }) => [
  story.one,
  story.several,
  story.statements,
  story.labels,
  story.others,
  priorities,
])
const isNoTitle = ({ text }: Text): boolean => noTitles.has(lookupKey(text)) || priorityCode.test(text)

/** `P1`, `Prio 2` */
const priorityCode = /^[PS]\d$/i

/** What stands before a sentence and names it. */
function nameBefore(text: string, lead: Lead, sentence: Sentence): Text | null {
  const name = [...(lead.name ? [lead.name] : []), ...lead.labels].find((it) => !isNoTitle(it))
  return name && name.start < sentence.start ? plainName(text, name) : null
}

const plainName = (text: string, { start, end }: Span): Text => ({
  start,
  end,
  text: titleWords(text, { start, end }),
})

function headingName(text: string, part: Part): Text | null {
  const { head } = part
  const words = withoutLabel(titleWords(text, { start: leadOfPart(text, part).title, end: head.end }))
  return words === '' ? null : { ...head, text: words }
}

/** The key in a tracker that people put behind a title: `Book a berth · ABC-18`, `Book a berth [ABC-18]`. */
const trackerKey = /(?<=\S)\s{0,3}(?:[·•|]\s{0,3}[A-Z][A-Z\d]{1,9}-\d{1,6}|\[[A-Z][A-Z\d]{1,9}-\d{1,6}\])$/

/** The words of a name without what sets them apart from its id, and without half of a pair of marks. */
function titleWords(text: string, { start, end }: Span): string {
  let from = start
  while (from > end - longestName && opening.includes(text[from - 1] ?? ' ')) from--
  const words = bareWords(text.slice(from, end))
    .replace(/\*\*|__(?![\p{L}\p{N}])/gu, '')
    .replace(/^[\s:.()[\]–—-]+(?=["“„«]?[\p{L}\p{N}])/u, '')
    .replace(/[\s:–—-]+$/, '')
    .replace(trackerKey, '')
  return /^[^*]*\*[^*]*$/.test(words) ? words.replace('*', '').trim() : words
}

/** What a lead skips before a name though it is part of it. */
const opening = '*_"“„«'
/** No more of a title is looked at, in characters. */
const longestName = 240

function rowCalled(text: string, row: Part, sentence: Sentence | null, headers: Headers): Called {
  const header = headers.get(row.group)
  const board = header ? boardOf(header) : null
  const story = row.cells[board?.story ?? -1]
  const first = row.cells[0]
  const idIn = (cell: Span | undefined) => (cell ? leadIn(text, cell).id : null)
  const found = idIn(first) ?? idIn(story)
  const id = found && { start: found.start, end: found.end, text: found.text }
  // The entries of a list in YAML name each of their values.
  const named = header ? undefined : row.cells.find(({ name }) => titleColumn.has(lookupKey(name)))
  if (named) return { id, title: { ...named, text: text.slice(named.start, named.end) } }
  if (sentence?.want) return { id, title: rowName(text, row, board, sentence) ?? sentence.want }
  const cell = row.cells[board?.title ?? -1] ?? story ?? first ?? row
  return {
    id,
    title: { start: cell.start, end: cell.end, text: plainText(text.slice(cell.start, cell.end)) },
  }
}

/** The title that a row has in a column of its own, or before its sentence. */
function rowName(text: string, row: Part, board: Board | null, sentence: Sentence): Text | null {
  const titled = row.cells[board?.title ?? -1]
  const words = titled ? plainText(text.slice(titled.start, titled.end)).trim() : ''
  const holds = (cell: Span) => cell.start <= sentence.start && sentence.start < cell.end
  if (titled && words !== '' && !holds(titled)) return { start: titled.start, end: titled.end, text: words }
  const told = row.cells.find(holds)
  return told ? nameBefore(text, leadIn(text, told), sentence) : null
}
