import { type Stage, stages } from '../../domain/stages.ts'
import { keeping } from '../filter.ts'
import type { Source } from '../overview/node.ts'
import { cardOf } from './card.ts'
import { type Subject, subjectsOf } from './cards.ts'
import { columnOf, columnsOf, type Headed } from './columns.ts'
import type { Board, BoardColumn, BoardLook } from './drawn.ts'
import { laneOf, lanesFor } from './lanes.ts'

/** As many cards of a column as anybody looks through. */
const usual = 200

/** The board of all folders together. */
export function boardOf(source: Pick<Source, 'all' | 'schema'>, look: BoardLook): Board {
  const { filter = {}, lanes: kind = 'none', limit = usual } = look
  const subjects = subjectsOf(source.all(), filter.type)
  const keeps = keeping(filter)
  const kept = subjects.filter(({ shown, story, findings }) =>
    keeps({ ...shown, ...(story && { story }), findings: filter.findings ? findings() : 0 }),
  )
  const columns = columnsOf(source.all(), kept)
  const placed = new Map<string, Subject[]>(columns.map(({ id }) => [id, []]))
  const elsewhere = new Map<Stage, number>()
  for (const subject of kept) {
    const column = columnOf(columns, subject)
    if (column) placed.get(column.id)?.push(subject)
    else if (subject.status?.stage)
      elsewhere.set(subject.status.stage, (elsewhere.get(subject.status.stage) ?? 0) + 1)
  }
  const shown = columns.map((column) => ({ column, held: ordered(placed.get(column.id) ?? []) }))
  const laned = (it: Subject) => laneOf(kind, it)
  return {
    columns: shown.map(({ column, held }) => headOf(column, held, limit)),
    lanes: lanesFor(
      kind,
      shown.flatMap(({ held }) => held),
      source.schema,
    ),
    cards: shown.flatMap(({ column, held }) =>
      held.slice(0, limit).map((it) => cardOf(it, column.id, laned(it).id)),
    ),
    matches: kept.length,
    all: subjects.length,
    elsewhere: stages.flatMap((stage) => {
      const count = elsewhere.get(stage)
      return count === undefined ? [] : { stage, count }
    }),
  }
}

/** By id as people count, then by title. */
const ordered = (subjects: readonly Subject[]): Subject[] =>
  [...subjects].sort(
    (a, b) => order.compare(a.id ?? '\uffff', b.id ?? '\uffff') || order.compare(a.title, b.title),
  )

const order = new Intl.Collator('en', { numeric: true })

function headOf(
  { id, stage, title, limit, writes }: Headed,
  held: readonly Subject[],
  most: number,
): BoardColumn {
  const counts = new Map<string, number>()
  for (const { status } of held)
    if (status && status.text !== '') counts.set(status.text, (counts.get(status.text) ?? 0) + 1)
  const words = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3)
  return {
    ...{ id, stage, title, limit, writes, count: held.length, left: Math.max(0, held.length - most) },
    words: words.map(([word]) => word),
  }
}

export type { Board, BoardCard, BoardColumn, BoardLane, BoardLook } from './drawn.ts'
