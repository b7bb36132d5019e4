import type { MapCard } from '../../../../server/src/lsp/protocol.ts'

type Spot = Pick<MapCard, 'key' | 'lane' | 'y'>

/** Which card an arrow leads to: up and down within a lane, left and right to the nearest of the next lane. */
export function next(cards: readonly Spot[], key: string, arrow: string): string | null {
  const at = cards.find((it) => it.key === key)
  const move = moves[arrow]
  if (!at || !move) return null
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const spot of cards) {
    const distance = spot === at ? null : move(at, spot)
    if (distance === null || distance >= least) continue
    best = spot.key
    least = distance
  }
  return best
}

/** How far a card lies in a direction; null where it lies in another. */
const moves: Readonly<Record<string, (from: Spot, to: Spot) => number | null>> = {
  arrowdown: (from, to) => (to.lane === from.lane && to.y > from.y ? to.y - from.y : null),
  arrowup: (from, to) => (to.lane === from.lane && to.y < from.y ? from.y - to.y : null),
  arrowright: (from, to) => sideways(from, to, to.lane - from.lane),
  arrowleft: (from, to) => sideways(from, to, from.lane - to.lane),
}

/** The nearest lane that has cards counts before the height. */
const sideways = (from: Spot, to: Spot, lanes: number): number | null =>
  lanes > 0 ? lanes * 1e6 + Math.abs(to.y - from.y) : null
