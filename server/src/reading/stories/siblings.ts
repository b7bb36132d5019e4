import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { patternOf as sourceOf } from '../../domain/languages/pattern.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { append } from '../../text/append.ts'
import { once } from '../../text/once.ts'
import { expectedAt } from '../criteria/expected.ts'
import { announces, speaksOfScenarios } from '../criteria/names.ts'
import { isBareId, isNoStory, patternOf } from '../lead/id.ts'
import { bareWords } from '../lead/name.ts'
import { storyPrefixes, storyWords } from '../lead/words.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { idColumn, titleColumn } from './keys.ts'
import { leadIn, leadOfPart } from './leaf.ts'
import type { NamedSource } from './named.ts'

/** What stands beside stories and is of their shape: it tells one, too, though it has no sentence. */
export function alikeIn(
  text: string,
  document: Part,
  homes: ReadonlySet<Part>,
  { isCriteria, hasCriteria }: Pick<NamedSource, 'isCriteria' | 'hasCriteria'>,
): Part[] {
  const around = new Set<Part>()
  for (const home of homes) for (let it = home.around; it && !around.has(it); it = it.around) around.add(it)
  const found: Part[] = []
  const parents = new Set<Part>()
  for (const home of homes) if (home.around) parents.add(home.around)
  const groups = [...parents].flatMap((parent) => groupsOf(text, parent, isCriteria))
  const shares = sharesOf(groups, homes)
  for (const { shape, parts: group } of groups) {
    const { telling, all } = shares.get(shape) as Share
    if (telling < 2 || telling * 2 < all) continue
    // Headings without ids are alike only where each says when it is done.
    if (
      group.some(
        ({ part, id }) => id === null && !homes.has(part) && (around.has(part) || !hasCriteria(part)),
      )
    )
      continue
    for (const { part, id } of group)
      if (!homes.has(part) && (id === null || !isBareId(id) || hasCriteria(part)) && hasContent(part))
        found.push(part)
  }
  append(found, boldEntries(text, document, homes, new Set(found), isCriteria))
  const known = once(() => toldIds(text, homes))
  for (const { header, rows } of tablesIn(document))
    append(found, boardRows(text, { header, rows }, homes, known))
  return found
}

/**
 * The entries without a sentence that bear an id in bold as two or more with one do, wherever in the document their list
 * stands: `- **US-7 — Find a berth.** By name or on a map.` An id that is told already is only mentioned again.
 */
function boldEntries(
  text: string,
  document: Part,
  homes: ReadonlySet<Part>,
  known: ReadonlySet<Part>,
  isCriteria: (part: Part) => boolean,
): Part[] {
  const ids = new Set<string>()
  const counts = new Map<string, number>()
  for (const home of homes) {
    const { id } = leadOfPart(text, home)
    if (id) ids.add(id.text)
    const shape = boldShape(text, home)
    if (shape) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  if (![...counts.values()].some((it) => it > 1)) return []
  for (const part of known) ids.add(leadOfPart(text, part).id?.text ?? '')
  const found: Part[] = []
  for (const part of partsIn(document)) {
    if (part.kind !== 'entry' || homes.has(part) || known.has(part)) continue
    if ((counts.get(boldShape(text, part) ?? '') ?? 0) < 2) continue
    const id = leadOfPart(text, part).id?.text ?? ''
    if (ids.has(id) || isAmongCriteria(part, isCriteria)) continue
    ids.add(id)
    found.push(part)
  }
  return found
}

const boldName = /^(\*\*|__)[^\s*_]{3,20}[^*_\r\n]*?\s\p{L}[^*_\r\n]*\1/u

/** The depth of an entry that begins with a story's id and its title in bold, and what that id begins with; else null. */
function boldShape(text: string, part: Part): string | null {
  if (part.kind !== 'entry' || !boldName.test(text.slice(part.head.start, part.head.end))) return null
  const { id } = leadOfPart(text, part)
  return id && isStoryId(id.text) ? `${part.depth} ${/^\p{L}*/u.exec(id.text)?.[0]}` : null
}

function isAmongCriteria(part: Part, isCriteria: (part: Part) => boolean): boolean {
  for (let it: Part | null = part; it; it = it.around) if (isCriteria(it)) return true
  return false
}

/** The ids of rows that tell a story, and what two or more of them have in common. */
interface ToldIds {
  readonly ids: ReadonlySet<string>
  readonly shapes: ReadonlySet<string>
}

function toldIds(text: string, homes: ReadonlySet<Part>): ToldIds {
  const ids = new Set([...homes].flatMap((it) => rowId(text, it) ?? []))
  const seen = new Set<string>()
  const shapes = new Set<string>()
  for (const id of ids) (seen.has(patternOf(id)) ? shapes : seen).add(patternOf(id))
  return { ids, shapes }
}

/** The id that a row begins with; null where it has none. */
const rowId = (text: string, { kind, cells }: Part): string | null =>
  kind === 'row' && cells[0] ? (leadIn(text, cells[0]).id?.text ?? null) : null

interface Rows {
  readonly header: Part
  /** Those below the header. */
  readonly rows: readonly Part[]
}

/** The tables in a document that have a header, in order; the rows of one stand in a row. */
function tablesIn(document: Part): Rows[] {
  const found: { readonly header: Part; readonly rows: Part[] }[] = []
  for (const part of partsIn(document)) {
    if (part.kind !== 'row') continue
    const last = found.at(-1)
    if (part.lang === 'header') found.push({ header: part, rows: [] })
    else if (last && last.header.group === part.group && last.header.around === part.around)
      last.rows.push(part)
  }
  return found
}

/** Whether more than a name stands there; an entry and a row are their name. */
const hasContent = ({ kind, parts }: Part): boolean => kind === 'entry' || kind === 'row' || parts.length > 0

interface Shaped {
  readonly part: Part
  readonly id: string | null
}

interface Group {
  /** What its parts have in common; of ids that name something beyond their list in all lists of a document. */
  readonly shape: string
  readonly parts: readonly Shaped[]
}

/** Of how many parts of a shape how many tell a story. */
interface Share {
  readonly telling: number
  readonly all: number
}

function sharesOf(groups: readonly Group[], homes: ReadonlySet<Part>): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>()
  for (const { shape, parts } of groups) {
    const { telling, all } = shares.get(shape) ?? { telling: 0, all: 0 }
    const own = parts.filter(({ part }) => homes.has(part)).length
    shares.set(shape, { telling: telling + own, all: all + parts.length })
  }
  return shares
}

/** The parts right in `parent` that bear ids, and the headings that do not, by their shape: kind, depth, pattern of the id. */
function groupsOf(text: string, parent: Part, isCriteria: (part: Part) => boolean): Group[] {
  const groups = new Map<string, Shaped[]>()
  for (const part of parent.parts) {
    if (part.kind !== 'section' && part.kind !== 'label' && part.kind !== 'entry') continue
    const { id } = leadOfPart(text, part)
    if (id ? isNoStory(id.text) : part.kind !== 'section' || isCriteria(part) || namesScenario(text, part))
      continue
    // `US-1` counts on through a document, `1.1` and headings without ids are of their chapter.
    const place = id && !id.isLocal ? '' : parent.start
    const shape = `${part.kind} ${part.depth} ${id ? patternOf(id.text) : ''} ${place}`
    const own = { part, id: id?.text ?? null }
    const group = groups.get(shape)
    if (group) group.push(own)
    else groups.set(shape, [own])
  }
  return [...groups].map(([shape, parts]) => ({ shape, parts }))
}

/** `Scenario 1` is one of a story, though it has no steps. */
const namesScenario = (text: string, { head }: Part): boolean =>
  speaksOfScenarios(text.slice(head.start, head.end))

const storyColumn = wordsOf(languages, (it) => it.columns.story)
const epicWord = once(
  () => new RegExp(`^(?:${sourceOf(languages.flatMap(({ fields }) => fields.epic))})`, 'iu'),
)

/** The columns of a table that name a story and give its title. */
export interface Board {
  readonly story: number
  /** Whether the column only has ids, which have to be those of stories. */
  readonly isById: boolean
  readonly title: number
}

/** The columns of a table of stories; null where its header does not name a story. */
export function boardOf({ cells }: Part): Board | null {
  const titles = cells.map(({ name }) => lookupKey(bareWords(name)))
  const named = titles.findIndex((title) => storyColumn.has(title))
  const at = named < 0 ? titles.findIndex((title) => idColumn.has(title)) : named
  return at < 0
    ? null
    : { story: at, isById: named < 0, title: titles.findIndex((it) => titleColumn.has(it)) }
}

/**
 * The rows of a table that names stories and says when each is done, or what is expected of each, or of which some tell one by their sentence, or
 * whose ids go on from those that do in other tables.
 */
function boardRows(
  text: string,
  { header, rows }: Rows,
  homes: ReadonlySet<Part>,
  known: () => ToldIds,
): Part[] {
  const board = boardOf(header)
  if (!board) return []
  const hasCriteria = header.cells.some(({ name }) => announces(name))
  const isTelling = rows.some((it) => homes.has(it))
  const isByIds = !hasCriteria && !isTelling && !board.isById
  if (!hasCriteria && !isByIds && (!isTelling || board.isById)) return []
  return rows.filter((row) => {
    if (isByIds && expectedAt(text, row.cells) < 0 && !goesOn(rowId(text, row), known())) return false
    const cell = row.cells[board.story]
    if (homes.has(row) || !cell || cell.end <= cell.start) return false
    const name = text.slice(cell.start, cell.end).replace(/[*_`]/g, '').trim()
    if (epicWord().test(name)) return false
    return !board.isById || (leadIn(text, cell).id !== null && isStoryId(name))
  })
}

const goesOn = (id: string | null, { ids, shapes }: ToldIds): boolean =>
  id !== null && !ids.has(id) && shapes.has(patternOf(id))

const isStoryId = (name: string): boolean => storyId().test(name)

const storyId = once(
  () => new RegExp(String.raw`^(?:(?:${storyPrefixes})(?:[-_ ]?\d|-[a-z]+-?\d)|${storyWords()})`, 'iu'),
)
