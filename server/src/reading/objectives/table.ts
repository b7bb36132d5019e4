import type { Span } from '../../text/span.ts'
import type { Cell, Part } from '../parts/part.ts'
import { calledOf, type Draft, plainOf, type ResultDraft, titleOf } from './draft.ts'
import { isDue, isMeasured } from './measure.ts'
import { type Name, nameOf } from './name.ts'
import { type Column, columnOf } from './words.ts'

/** What a table states: objectives of its own, and key results of the objective it stands below. */
export interface TableRead {
  readonly objectives: readonly Draft[]
  readonly results: readonly ResultDraft[]
}

const nothing: TableRead = { objectives: [], results: [] }

/**
 * Reads the rows of one table, its header first. `isAnnounced` says that its rows are key results whatever its columns
 * are called, `isBelow` that it stands right below an objective.
 */
export function readTable(
  text: string,
  rows: readonly Part[],
  { isAnnounced, isBelow }: { readonly isAnnounced: boolean; readonly isBelow: boolean },
): TableRead {
  const header = rows[0]?.lang === 'header' ? rows[0] : null
  const body = header ? rows.slice(1) : rows
  const columns = (rows[0]?.cells ?? []).map(({ name }) => columnOf(name))
  const at = (column: Column) => columns.indexOf(column)
  if (header && isUpright(text, header, body)) return byRow(text, rows, [])
  const result = at('key-result')
  if (at('objective') >= 0 && (result >= 0 || (at('metric') >= 0 && at('target') >= 0)))
    return byColumns(
      text,
      body,
      columns,
      at('objective'),
      result < 0 ? [at('metric')] : resultColumns(rows[0]?.cells ?? [], columns, result),
    )
  if (result >= 0) return { ...nothing, results: rowResults(text, body, columns, result) }
  const named = byRow(text, body, columns)
  if (named.objectives.length > 0 || named.results.length > 0) return named
  const words = columns.findIndex((it) => it === 'metric' || it === 'title' || it === null)
  const hasValues = at('target') >= 0 || at('baseline') >= 0
  return words >= 0 && (isAnnounced || (isBelow && hasValues))
    ? { ...nothing, results: rowResults(text, body, columns, at('metric') < 0 ? words : at('metric')) }
    : nothing
}

/** `KR 1 | KR 2`: each of the columns that have a number holds key results. */
function resultColumns(
  cells: readonly Cell[],
  columns: readonly (Column | null)[],
  first: number,
): readonly number[] {
  const more = cells.flatMap(({ name }, at) =>
    at > first && columns[at] === 'key-result' && /\d\W*$/.test(name) ? [at] : [],
  )
  return [first, ...more]
}

/** A table whose head is the objective, and whose rows begin with the names of its key results. */
const isUpright = (text: string, { cells }: Part, body: readonly Part[]): boolean => {
  const [first] = cells
  return (
    first !== undefined &&
    cells.length > 1 &&
    cells.slice(1).every(({ name }) => columnOf(name) === null) &&
    nameOf(plainOf(text, first)).kind === 'objective' &&
    body.some(({ cells: [it] }) => it !== undefined && nameOf(plainOf(text, it)).kind === 'result')
  )
}

/** Rows that say by themselves what they are. */
function byRow(text: string, rows: readonly Part[], columns: readonly (Column | null)[]): TableRead {
  const objectives: Draft[] = []
  const results: ResultDraft[] = []
  let open: Draft | null = null
  if (rows.some((it) => isRenumbered(text, it))) return nothing
  for (const row of rows) {
    const cell = row.cells.find(({ start, end }) => end > start)
    if (!cell) continue
    const name = nameOf(plainOf(text, cell))
    if (name.kind === 'result') {
      const found = rowResult(text, row, columns, row.cells.indexOf(cell))
      if (open) {
        open.results.push(found)
        open.end = row.end
      } else results.push(found)
    } else if (name.kind === 'objective' && !name.isProse && (name.id !== '' || name.title === '')) {
      const next = row.cells[row.cells.indexOf(cell) + 1]
      const called = calledOf(text, cell, name)
      const title = name.title === '' && next ? titleOf(text, next, plainOf(text, next)) : called.title
      open = objectiveDraft(row, cell, { ...called, title })
      objectives.push(open)
    }
  }
  // Rows that only name objectives say how far those are that are told elsewhere.
  return { objectives: objectives.filter((it) => it.results.length > 0), results }
}

/** `| O1-KR2 · Warmth | O1-KR1 |`: the row says only which number one has now. */
const isRenumbered = (text: string, { cells }: Part): boolean =>
  cells.length === 2 && cells.every((it) => nameOf(plainOf(text, it)).kind === 'result')

const objectiveDraft = (part: Part, cell: Span, called: Pick<Draft, 'id' | 'title'>): Draft => ({
  start: part.start,
  end: part.end,
  part,
  head: { start: cell.start, end: cell.end },
  ...called,
  results: [],
  known: new Set(),
  strength: 'named',
  isAnnounced: false,
  candidates: [],
})

/** One column has objectives, another their key results; where the first is empty or goes on, so does the objective. */
function byColumns(
  text: string,
  rows: readonly Part[],
  columns: readonly (Column | null)[],
  objective: number,
  results: readonly number[],
): TableRead {
  const objectives: Draft[] = []
  let said = ''
  for (const row of rows) {
    const cell = row.cells[objective]
    const words = cell ? plainOf(text, cell) : ''
    if (cell && /[\p{L}\p{N}]/u.test(words) && words !== said) {
      said = words
      const name = nameOf(words)
      const ids = columns.indexOf('id')
      const id = row.cells[ids]
      const called =
        name.kind === 'objective'
          ? calledOf(text, cell, name)
          : { id: id && ids < objective ? idIn(text, id) : null, title: titleOf(text, cell, words) }
      const title =
        called.title.text === ''
          ? (beside(text, row, columns, objective) ?? titleOf(text, cell, words))
          : called.title
      objectives.push(objectiveDraft(row, cell, { ...called, title }))
    }
    const open = objectives.at(-1)
    for (const result of results) {
      const from = row.cells[result]
      if (!open || !from) continue
      open.end = row.end
      const pieces = piecesOf(text, from)
      const [only] = pieces
      if (pieces.length > 1 || (only && results.length > 1))
        for (const piece of pieces) open.results.push(pieceResult(text, piece, ''))
      else if (only)
        open.results.push({ ...rowResult(text, row, columns, result), start: from.start, end: from.end })
    }
  }
  return { objectives, results: [] }
}

/** The words in the column behind one that has an id alone. */
function beside(text: string, row: Part, columns: readonly (Column | null)[], at: number) {
  const next = row.cells[at + 1]
  const kind = columns[at + 1]
  return next && next.end > next.start && (kind === 'title' || kind === null)
    ? titleOf(text, next, plainOf(text, next))
    : null
}

const idIn = (text: string, cell: Cell) => {
  const words = plainOf(text, cell)
  return /^[\p{L}#]{0,4}[-_. ]?\d[\w.-]{0,8}$/u.test(words) && !/^\d+$/.test(words)
    ? { start: cell.start, end: cell.end, text: words }
    : null
}

function rowResults(
  text: string,
  rows: readonly Part[],
  columns: readonly (Column | null)[],
  at: number,
): ResultDraft[] {
  return rows
    .filter(({ cells }) => cells[at] && /\p{L}|\d/u.test(plainOf(text, cells[at] as Cell)))
    .map((row) => rowResult(text, row, columns, at))
}

/** A key result that is a row: its words, and what stands beside them but who does it and how far it is. */
function rowResult(text: string, row: Part, columns: readonly (Column | null)[], at: number): ResultDraft {
  const cell = row.cells[at] as Cell
  const name = nameOf(plainOf(text, cell))
  const called = calledOf(text, cell, name)
  const next = row.cells[at + 1]
  // `| KR1 | Berths |`, `| 1.1 | Berths |`: the words stand in the cell behind.
  const isId = name.kind === 'result' ? name.title === '' : /^[\d.]{1,8}$/.test(name.title)
  const isBeside = isId && next !== undefined && next.end > next.start
  const title = isBeside ? titleOf(text, next, plainOf(text, next)) : called.title
  const others = row.cells.filter((it, i) => it !== cell && !(columns[i] && left.has(columns[i])))
  const own =
    isBeside && called.id === null ? { start: cell.start, end: cell.end, text: name.title } : called.id
  const id = own ?? firstId(text, row, columns, at)
  return {
    start: row.start,
    end: row.end,
    head: { start: cell.start, end: cell.end },
    id,
    title,
    measurable:
      [isId ? '' : name.title, title.text, ...others.map((it) => plainOf(text, it))].some(isMeasured) ||
      isDue(title.text, text, row.cells),
    isNamed: name.kind === 'result' || columns[at] === 'key-result',
  }
}

const firstId = (text: string, row: Part, columns: readonly (Column | null)[], at: number) => {
  const ids = columns.indexOf('id')
  const cell = row.cells[ids]
  return cell && ids < at && columns.indexOf('objective') < 0 ? idIn(text, cell) : null
}

const left: ReadonlySet<Column> = new Set(['objective', 'owner', 'status', 'id'])

const between = /<br\s*\/?>|<\/?(?:li|ul|ol|p)>|(?<=\S)\s*;\s+(?=\S)|\s*•\s*/i

/** The key results in one cell, between its `<br>`s, bullets or semicolons. */
function piecesOf(text: string, cell: Cell): Span[] {
  let at = cell.start
  const source = text.slice(cell.start, Math.min(cell.end, cell.start + 20000))
  return source.split(between).flatMap((piece) => {
    const start = text.indexOf(piece, at)
    at = start + piece.length
    const from = start + piece.length - piece.trimStart().length
    return /\p{L}/u.test(piece) ? [{ start: from, end: start + piece.trimEnd().length }] : []
  })
}

function pieceResult(text: string, piece: Span, beside: string): ResultDraft {
  const name: Name = nameOf(plainOf(text, piece))
  return {
    ...piece,
    head: piece,
    ...calledOf(text, piece, name),
    measurable: isMeasured(name.title) || isMeasured(beside),
    isNamed: true,
  }
}
