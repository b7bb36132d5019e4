import type { Spot } from './layout.ts'
import type { Room } from './room.ts'

/**
 * The ways between cards, as the data of SVG paths. What one card hands to another lane leaves on one trunk and
 * branches off it; trunks beside each other keep apart, those of lower cards further left, so that none crosses.
 */

export interface Link {
  readonly from: string
  readonly to: string
  readonly isBroken: boolean
  /** Whether the picture is laid out along it. */
  readonly isTree: boolean
}

export interface Way {
  readonly path: string
  /** Where a mark belongs: just before the end. */
  readonly x: number
  readonly y: number
}

type Point = readonly [x: number, y: number]
type Ends = Link & { readonly start: Spot; readonly end: Spot }

/** One way for each link whose ends are both there. */
export function waysOf<L extends Link>(
  links: readonly L[],
  spots: ReadonlyMap<string, Spot>,
  room: Room,
): Map<L, Way> {
  const ends = new Map<L, Ends>()
  for (const link of links) {
    const [start, end] = [spots.get(link.from), spots.get(link.to)]
    if (start && end && link.from !== link.to) ends.set(link, { ...link, start, end })
  }
  const all = [...ends.values()]
  const trunks = slotsOf(all.filter(isAcross), room, (a, b) => a.start - b.start)
  const brackets = slotsOf(all.filter(isBracket), room, (a, b) => a.last - a.first - (b.last - b.first))
  const wayOf = (it: Ends): Way => {
    if (isAcross(it)) return across(it, trunks.get(groupOf(it)) ?? 0, room)
    if (isBracket(it)) return bracket(it, brackets.get(groupOf(it)) ?? 0, room)
    return it.start.lane === it.end.lane ? elbow(it, room) : back(it, room)
  }
  return new Map([...ends].map(([link, it]) => [link, wayOf(it)]))
}

const middleOf = ({ y }: Spot, { middle }: Room): number => y + middle
const right = ({ x, width }: Spot): number => x + width

const isAcross = ({ start, end }: Ends): boolean => start.lane < end.lane
const isBracket = ({ start, end, isTree }: Ends): boolean =>
  start.lane === end.lane && !(isTree && end.y > start.y && end.x > start.x)

/** Links that share a trunk: those of one card that look the same. */
const groupOf = ({ from, isBroken, isTree }: Ends): string => JSON.stringify([from, isBroken, isTree])

interface Group {
  readonly key: string
  readonly lane: number
  readonly start: number
  first: number
  last: number
}

/** The number of each trunk among those that run beside it, given out in an order. */
function slotsOf(
  links: readonly Ends[],
  room: Room,
  order: (a: Group, b: Group) => number,
): Map<string, number> {
  const groups = new Map<string, Group>()
  for (const it of links) {
    const [y, endY] = [middleOf(it.start, room), middleOf(it.end, room)]
    const key = groupOf(it)
    const group = groups.get(key) ?? { key, lane: it.start.lane, start: y, first: y, last: y }
    group.first = Math.min(group.first, endY)
    group.last = Math.max(group.last, endY)
    groups.set(key, group)
  }
  const slots = new Map<string, number>()
  const placed: Group[] = []
  for (const group of [...groups.values()].sort(order)) {
    const beside = placed.filter(
      (it) => it.lane === group.lane && it.first <= group.last && group.first <= it.last,
    )
    slots.set(group.key, Math.max(-1, ...beside.map((it) => slots.get(it.key) ?? 0)) + 1)
    placed.push(group)
  }
  return slots
}

/** Down beside the children and to the right, as in a tree. */
function elbow({ start, end }: Ends, room: Room): Way {
  const x = start.x + room.indent / 2
  const y = middleOf(end, room)
  const path = rounded([
    [x, start.y + start.height],
    [x, y],
    [end.x, y],
  ])
  return { path, x: x + 2, y }
}

/** Around the right side of the cards between them. */
function bracket({ start, end }: Ends, slot: number, room: Room): Way {
  const out = Math.max(right(start), right(end)) + 8 + Math.min(slot, 3) * 5
  const [y, endY] = [middleOf(start, room) + 8, middleOf(end, room) + 8]
  const path = rounded([
    [right(start), y],
    [out, y],
    [out, endY],
    [right(end), endY],
  ])
  return { path, x: right(end) + 6, y: endY }
}

/** To a lane further right. Lanes between are passed behind their cards, at the height of the end. */
function across({ start, end }: Ends, slot: number, room: Room): Way {
  const x = right(start) + room.gap - 22 - Math.min(slot, 6) * 6
  const [y, endY] = [middleOf(start, room), middleOf(end, room)]
  const path = rounded([
    [right(start), y],
    [x, y],
    [x, endY],
    [end.x, endY],
  ])
  return { path, x: end.x - 10, y: endY }
}

/** Against the stream, from the left side of a card to the right side of one further left. */
function back({ start, end }: Ends, room: Room): Way {
  const [y, endY] = [middleOf(start, room), middleOf(end, room)]
  const half = room.gap / 2
  const path = `M${start.x} ${y}C${start.x - half} ${y} ${right(end) + half} ${endY} ${right(end)} ${endY}`
  return { path, x: right(end) + 12, y: endY }
}

/** A short way to the left that comes from nowhere, or to the right that leads nowhere. */
export function stub(spot: Spot, side: 'left' | 'right', room: Room): Way {
  const [x, way] = side === 'left' ? [spot.x, -1] : [right(spot), 1]
  const y = middleOf(spot, room)
  return { path: `M${x} ${y}H${x + way * 12}`, x: x + way * 16, y }
}

/** A line along the points, which lie above or beside each other, with round corners. */
function rounded(points: readonly Point[]): string {
  const far = ([ax, ay]: Point, [bx, by]: Point) => Math.abs(ax - bx) + Math.abs(ay - by)
  const towards = (a: Point, b: Point, length: number): string => {
    const part = length / (far(a, b) || 1)
    return `${a[0] + (b[0] - a[0]) * part} ${a[1] + (b[1] - a[1]) * part}`
  }
  const [first = [0, 0], ...rest] = points.filter((it, at) => at === 0 || far(it, points[at - 1] ?? it) > 0)
  let path = `M${first[0]} ${first[1]}`
  let before: Point = first
  for (const [at, corner] of rest.entries()) {
    const after = rest[at + 1]
    if (!after) return `${path}L${corner[0]} ${corner[1]}`
    const radius = Math.min(6, far(before, corner) / 2, far(corner, after) / 2)
    path += `L${towards(corner, before, radius)}Q${corner[0]} ${corner[1]} ${towards(corner, after, radius)}`
    before = corner
  }
  return path
}
