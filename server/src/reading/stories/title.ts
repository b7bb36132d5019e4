import { plainText } from '../../syntax/inline.ts'
import type { Span } from '../../text/span.ts'
import { withoutLabel } from '../artifact/items.ts'
import { bareWords, wordsIn } from '../lead/name.ts'
import { type Part, partsIn } from '../parts/part.ts'
import type { Sentence, Text } from '../story.ts'
import { leadIn, leadOfPart } from './leaf.ts'
import { isGeneral } from './name.ts'
import { boardOf } from './siblings.ts'

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

/** The words that name a story: those behind its id, else what is wanted; never a tag. */
export function calledOf(text: string, part: Part, sentence: Sentence | null, headers: Headers): Called {
  if (part.kind === 'row') return rowCalled(text, part, sentence, headers)
  const named = part.head
  const lead = leadOfPart(text, part)
  const id = lead.id && { start: lead.id.start, end: lead.id.end, text: lead.id.text }
  const want = sentence?.want ?? null
  const isSentence = sentence !== null && sentence.start < part.head.end && sentence.end > part.head.start
  if (isSentence) {
    // What stands before the sentence names it.
    const name = lead.name ?? lead.labels.find((it) => !isKind.test(it.text)) ?? null
    return { id, title: name ?? want ?? { ...named, text: text.slice(named.start, named.end) } }
  }
  if (want && isGeneral(text, part)) return { id, title: want }
  const words = withoutLabel(titleWords(text, { start: lead.title, end: named.end }))
  if (words !== '') return { id, title: { ...part.head, text: words } }
  const whole = wordsIn(text, part.head)
  return { id, title: want ?? { ...part.head, text: whole } }
}

const isKind = /^(?:(?:user |job )?story|story statement|description|statement|need|summary)$/i

/** The words of a name without what sets them apart from its id. */
const titleWords = (text: string, { start, end }: Span): string =>
  bareWords(text.slice(start, end))
    .replace(/\*\*|__(?![\p{L}\p{N}])/gu, '')
    .replace(/^[\s:.()[\]–—-]+(?=[\p{L}\p{N}])/u, '')
    .replace(/[\s:–—-]+$/, '')

function rowCalled(text: string, row: Part, sentence: Sentence | null, headers: Headers): Called {
  const header = headers.get(row.group)
  const board = header ? boardOf(header) : null
  const story = row.cells[board?.story ?? -1]
  const first = row.cells[0]
  const idIn = (cell: Span | undefined) => (cell ? leadIn(text, cell).id : null)
  const found = idIn(first) ?? idIn(story)
  const id = found && { start: found.start, end: found.end, text: found.text }
  if (sentence?.want) return { id, title: sentence.want }
  const cell = row.cells[board?.title ?? -1] ?? story ?? first ?? row
  return {
    id,
    title: { start: cell.start, end: cell.end, text: plainText(text.slice(cell.start, cell.end)) },
  }
}
