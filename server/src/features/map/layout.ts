import type { Room } from './room.ts'

/**
 * Where each card stands. The roles are lanes from left to right. What is handed down within a lane stands
 * below and to the right of its parent, as in a tree; what is handed to another lane begins at its parent's
 * height. Parents come before their children in every lane, so that ways between lanes do not cross.
 */

export interface Card {
  readonly key: string
  /** The number of its lane, from the left. */
  readonly lane: number
  /** The key of the card it stands under; null at the top. */
  readonly parent: string | null
}

export interface Spot {
  readonly lane: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Lane {
  readonly x: number
  readonly width: number
}

export interface Layout {
  readonly spots: ReadonlyMap<string, Spot>
  readonly lanes: readonly Lane[]
  readonly width: number
  readonly height: number
}

/**
 * `cards` have parents before their children. `heightOf` tells how high a card is at a width; `laneWidth` is
 * the width of one that is not indented.
 */
export function layoutOf(
  cards: readonly Card[],
  lanes: number,
  laneWidth: number,
  room: Room,
  heightOf: (key: string, width: number) => number,
): Layout {
  const below = new Map<string | null, Card[]>()
  for (const card of cards) below.set(card.parent, [])
  for (const card of cards) below.get(card.parent)?.push(card)
  const spots = new Map<string, Spot>()
  const free = Array.from({ length: lanes }, () => room.top)
  const leftOf = (lane: number) => room.edge + lane * (laneWidth + room.gap)
  const late: Card[] = []
  const freeIn = (lane: number) => free[lane] ?? room.top

  function place({ key, lane }: Card, top: number, depth: number): void {
    const children = below.get(key) ?? []
    const indent = Math.min(depth, room.deepest) * room.indent
    const width = laneWidth - indent
    const height = heightOf(key, width)
    // Beside the first of what it hands to another lane, so that the way there is straight.
    const beside = children.filter((it) => it.lane > lane).map((it) => freeIn(it.lane))
    const y = Math.max(top, freeIn(lane), ...(beside.length > 0 ? [Math.min(...beside)] : []))
    spots.set(key, { lane, x: leftOf(lane) + indent, y, width, height })
    free[lane] = y + height + room.between

    // What is handed back to an earlier lane waits, so that it does not come between a parent there and its children.
    late.push(...children.filter((it) => it.lane < lane))
    const rank = (it: Card) => (it.lane !== lane ? 0 : below.has(it.key) ? 1 : 2)
    const ordered = children.filter((it) => it.lane >= lane).toSorted((a, b) => rank(a) - rank(b))
    for (const child of ordered) place(child, y, child.lane === lane ? depth + 1 : 0)
  }
  const roots = below.get(null) ?? []
  // What hands something down comes first; what stands alone fills up the lanes below.
  for (const card of roots.toSorted((a, b) => Number(below.has(b.key)) - Number(below.has(a.key))))
    place(card, room.top, 0)
  for (const card of late) place(card, room.top, 0)

  return {
    spots,
    lanes: free.map((_, lane) => ({ x: leftOf(lane), width: laneWidth })),
    width: lanes * (laneWidth + room.gap) - room.gap + 2 * room.edge,
    height: Math.max(...free, room.top) + room.top,
  }
}
