import type { BoardResult } from '../../../../server/src/lsp/protocol.ts'

type Spots = {
  readonly columns: readonly Pick<BoardResult['columns'][number], 'id'>[]
  readonly lanes: readonly Pick<BoardResult['lanes'][number], 'id'>[]
  readonly cards: readonly Pick<BoardResult['cards'][number], 'key' | 'column' | 'lane'>[]
}

/**
 * Which card an arrow leads to: up and down within a column, over its lanes; left and right to the nearest column with
 * cards, there to the nearest lane and as far down. Null where there is none, and for any other key.
 */
export function next(board: Spots, key: string, arrow: string): string | null {
  const at = board.cards.find((it) => it.key === key)
  if (!at) return null
  const lane = new Map(board.lanes.map(({ id }, index) => [id, index]))
  const laneOf = (it: { readonly lane: string }) => lane.get(it.lane) ?? 0
  const inColumn = (id: string) =>
    board.cards.filter((it) => it.column === id).sort((a, b) => laneOf(a) - laneOf(b))
  const own = inColumn(at.column)
  const place = own.indexOf(at)
  if (arrow === 'arrowup') return own[place - 1]?.key ?? null
  if (arrow === 'arrowdown') return own[place + 1]?.key ?? null
  if (arrow === 'home') return own[0]?.key ?? null
  if (arrow === 'end') return own.at(-1)?.key ?? null
  const step = arrow === 'arrowright' ? 1 : arrow === 'arrowleft' ? -1 : 0
  if (step === 0) return null
  const down = own.filter((it) => it.lane === at.lane).indexOf(at)
  const start = board.columns.findIndex(({ id }) => id === at.column)
  for (let column = start + step; board.columns[column]; column += step) {
    const there = inColumn(board.columns[column]?.id ?? '')
    if (there.length === 0) continue
    const far = (it: (typeof there)[number]) => Math.abs(laneOf(it) - laneOf(at))
    const least = Math.min(...there.map(far))
    const nearest = there.filter((it) => far(it) === least)
    return nearest[Math.min(down, nearest.length - 1)]?.key ?? null
  }
  return null
}

/** The column that a card moves to with Alt and an arrow; null at the edge. What has no stage takes nothing in. */
export function columnBeside(
  columns: readonly Pick<BoardResult['columns'][number], 'id' | 'stage'>[],
  column: string,
  arrow: string,
): string | null {
  const step = arrow === 'arrowright' ? 1 : arrow === 'arrowleft' ? -1 : 0
  const to = columns[columns.findIndex(({ id }) => id === column) + step]
  return step !== 0 && to?.stage != null ? to.id : null
}
