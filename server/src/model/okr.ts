import type { Block, List, ListItem, Table } from '../syntax/nodes.ts'
import { outline } from '../syntax/outline.ts'
import { append } from '../text/append.ts'
import type { Span } from '../text/span.ts'
import { type Section, sectionsOf } from './section.ts'

/** A key result: the entry, row or heading that states it, with what stands below. */
export interface KeyResult extends Span {
  /** Where the eye should land: its first line. */
  readonly head: Span
}

export interface Objective extends Span {
  readonly head: Span
  readonly results: readonly KeyResult[]
}

const objectiveTitle = /^(?:[^\p{L}\p{N}]*)(?:objective\b\s*(?:#?\d|[:\-–—])|O\d+\b)/iu
const resultTitle =
  /^(?:[^\p{L}\p{N}]*)(?:key results?[*_]{0,3}\s*(?:#?\d|[:\-–—])|KRs?[*_]{0,3}\s*[:\-–—]|KR[-\s]?\d|O\d+[-.\s]?KR\s?\d)/iu
const resultLabel = /^[\s>*_#]{0,20}(?:key results?|KRs?)[*_]{0,3}\s{0,9}:?[*_]{0,3}\s*$/i
const resultColumn = /^[\s*_]*(?:key results?|KRs?)[\s*_]*$/i

/** The objectives of a document, each with its key results; `loose` are those that stand below none. */
export function objectivesIn(text: string): {
  readonly objectives: Objective[]
  readonly loose: KeyResult[]
} {
  const root = outline(text)
  const sections = sectionsOf(root, text)
  const named = sections.filter((section) => objectiveTitle.test(section.title))
  const objectives = named.map((section): Objective => {
    const body = root.children.slice(section.index + 1, section.until)
    return {
      start: section.start,
      end: section.end,
      head: section.heading,
      results: resultsIn(text, body, sections),
    }
  })
  if (objectives.length > 0) return { objectives, loose: [] }
  const inLists = root.children.flatMap((block) => (block.type === 'list' ? listed(text, block) : []))
  if (inLists.length > 0) return { objectives: inLists, loose: [] }
  // A page about key results announces them, too; one that has some numbers or names them.
  const loose = resultsIn(text, root.children, sections)
  return { objectives: [], loose: loose.some(({ head }) => isNamedResult(text, head)) ? loose : [] }
}

const isNamedResult = (text: string, { start, end }: Span): boolean =>
  resultTitle.test(text.slice(start, end))

/** `- **Objective 1:** …` with its key results nested below. */
const listed = (text: string, list: List): Objective[] =>
  list.children.flatMap((item) => {
    const head = headOf(text, item)
    if (!objectiveTitle.test(text.slice(head.start, head.end).replace(/^[*_]+/, ''))) return []
    const below = item.children.slice(1)
    return [{ start: item.start, end: item.end, head, results: resultsIn(text, below, []) }]
  })

function resultsIn(text: string, blocks: readonly Block[], sections: readonly Section[]): KeyResult[] {
  const found: KeyResult[] = []
  let isAnnounced = false
  for (const block of blocks) {
    if (block.type === 'heading') {
      const section = sections.find((it) => it.heading === block)
      const title = text.slice(block.content.start, block.content.end)
      isAnnounced = /^[^\p{L}]*(?:key results|KRs)\b/iu.test(title)
      if (section && !isAnnounced && resultTitle.test(title))
        found.push({ start: section.start, end: section.end, head: block })
    } else if (block.type === 'paragraph') {
      const line = text.slice(block.start, block.end)
      if (resultLabel.test(line)) isAnnounced = true
      else if (resultTitle.test(line)) found.push({ start: block.start, end: block.end, head: block })
    } else if (block.type === 'list') append(found, entryResults(text, block, isAnnounced))
    else if (block.type === 'table') append(found, rowResults(text, block, isAnnounced))
  }
  return found
}

/** Entries that call themselves key results, or all where a heading or label says that they are. */
function entryResults(text: string, list: List, isAnnounced: boolean): KeyResult[] {
  return list.children.flatMap((item) => {
    const head = headOf(text, item)
    const line = text.slice(head.start, head.end)
    const lists = item.children.filter((child): child is List => child.type === 'list')
    if (resultLabel.test(line)) return lists.flatMap((child) => entryResults(text, child, true))
    if (isAnnounced || resultTitle.test(line)) return [{ start: item.start, end: item.end, head }]
    return lists.flatMap((child) => entryResults(text, child, false))
  })
}

function rowResults(text: string, table: Table, isAnnounced: boolean): KeyResult[] {
  const [header, ...rows] = table.children
  const at =
    header?.children.findIndex(({ content }) => resultColumn.test(text.slice(content.start, content.end))) ??
    -1
  if (at < 0 && !isAnnounced) return []
  return rows.map((row) => ({
    start: row.start,
    end: row.end,
    head: row.children[Math.max(0, at)]?.content ?? row,
  }))
}

function headOf(text: string, item: ListItem): Span {
  const [first] = item.children
  if (first?.type !== 'paragraph') return item.marker
  const line = /^[^\r\n]*/.exec(text.slice(first.start, first.end))?.[0] ?? ''
  return { start: first.start, end: first.start + line.length }
}

/** Numbers, dates, shares, and the words that say as much: `zero`, `all`, `every`, `no`. */
const measure =
  /[\d%€$£]|\b(?:zero|all|every|each|no|none|never|always|one|two|three|four|five|ten|half|halve[ds]?|double[ds]?|triple[ds]?|twice|thrice|first|at least|at most|live|launched|shipped|signed|published|certified)\b/i

/** Whether anything in a key result can be measured; its own number (`KR2`) is none. */
export const isMeasurable = (text: string, { start, end }: Span): boolean =>
  measure.test(
    text
      .slice(start, end)
      .replace(
        /^[\s>*_#|+-]*(?:\d+[.)]\s*)?(?:\[[ xX]\]\s*)?[*_]*(?:key result|O\d+[-.\s]?KR|KR)?[-\s]*#?[\d.]*/i,
        '',
      ),
  )
