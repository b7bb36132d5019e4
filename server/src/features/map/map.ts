import type { Graph, GraphEdge, GraphNode } from '../graph.ts'
import { above, type Forest, forestOf } from './forest.ts'
import { layoutOf, type Spot } from './layout.ts'
import type { Lines, Room } from './room.ts'
import { everything, isFiltered, type ShownNode, shownOf, type Wish } from './shown.ts'
import { textWidth } from './text-width.ts'
import { stub, type Way, waysOf } from './ways.ts'

/** One end of a way, be it drawn or not. */
export interface MapEnd {
  readonly key: string
  /** `US-12 Pay with a card`. */
  readonly name: string
  readonly isBroken: boolean
}

/** A document on the map, where it stands, and what else is to be said of it. */
export interface MapCard extends GraphNode, Spot, Omit<ShownNode, 'node'> {
  /** The key of the card it stands under; null at the top. */
  readonly parent: string | null
  /** How many lines there is room for. */
  readonly lines: Lines
  readonly from: readonly MapEnd[]
  readonly to: readonly MapEnd[]
  /** The short ways that come from nowhere, and lead nowhere. */
  readonly stubs: readonly Way[]
}

/** A way between two cards. */
export interface MapWay extends GraphEdge, Way {
  /** Whether the picture is laid out along it. */
  readonly isTree: boolean
}

export interface MapLane {
  /** The id of its role, and what the team calls it. */
  readonly id: string
  readonly title: string
  readonly x: number
  readonly width: number
  /** How many cards stand in it, without those that only show the way. */
  readonly count: number
}

/** The picture of a graph: what is shown of it, and where everything stands. Editor and report draw the same one. */
export interface MapPicture {
  readonly width: number
  readonly height: number
  /** The room beside the cards of a lane, and above the first. */
  readonly edge: number
  readonly top: number
  readonly lanes: readonly MapLane[]
  /** In the order in which they are read, parents before their children. */
  readonly cards: readonly MapCard[]
  /** What is broken comes last, and what the picture is not laid out along first: so they lie above each other. */
  readonly ways: readonly MapWay[]
  /** What was asked for, with what is usual where nothing was said. */
  readonly wish: Wish
  readonly isFiltered: boolean
  /** How many documents match, or are there where nothing is asked for. */
  readonly matches: number
  /** How many of these are beyond the limit. */
  readonly left: number
}

/** How somebody looks at the map; all of it, where nothing is said. */
export interface MapLook extends Partial<Wish> {
  /** The width that there is for all lanes. */
  readonly width?: number
  /** A document that is to be there: then nothing is filtered, and all above it is open. */
  readonly select?: string | null
}

export interface Named {
  readonly id: string
  readonly title: string
}

/** What the picture is of: a graph, the lanes from left to right, and what kinds are called. */
export interface Mapped {
  readonly graph: Graph
  readonly roles: readonly Named[]
  readonly types: readonly Named[]
  /** The keys of what a filter lets through; null where there is none. */
  readonly wanted?: ReadonlySet<string> | null
}

export function mapOf({ graph, roles, types, wanted = null }: Mapped, look: MapLook, room: Room): MapPicture {
  const forest = forestOf(graph)
  const wish = wishOf(forest, look)
  const titles = new Map(types.map(({ id, title }) => [id, title]))
  const shown = shownOf(forest, wish, (type) => titles.get(type) ?? type, wanted)
  const byKey = new Map(shown.nodes.map((it) => [it.node.key, it]))
  const ends = endsOf(graph, forest, byKey)
  const parentOf = (key: string) => {
    const parent = forest.parents.get(key)
    return parent !== undefined && byKey.has(parent) ? parent : null
  }
  const laneOf = new Map(roles.map(({ id }, at) => [id, at]))
  const lines = new Map<string, Lines>()
  const count = Math.max(1, roles.length)
  const layout = layoutOf(
    shown.nodes.map(({ node }) => ({
      key: node.key,
      // A role that is none of the team's stands with the last.
      lane: laneOf.get(node.role) ?? count - 1,
      parent: parentOf(node.key),
    })),
    count,
    widthWithin(look.width ?? 0, count, room),
    room,
    (key, width) => {
      const found = linesOf(byKey.get(key) as ShownNode, ends.get(key)?.from ?? [], width, room)
      lines.set(key, found)
      return room.height(found)
    },
  )
  const links = graph.edges.map((it) => ({ ...it, isTree: forest.parents.get(it.to) === it.from }))
  const rank = (it: MapWay) => (it.isBroken ? 2 : it.isTree ? 1 : 0)
  return {
    width: layout.width,
    height: layout.height,
    edge: room.edge,
    top: room.top,
    lanes: roles.map((role, at) => ({
      ...role,
      ...(layout.lanes[at] ?? { x: 0, width: 0 }),
      count: shown.nodes.filter(({ node, isContext }) => node.role === role.id && !isContext).length,
    })),
    cards: shown.nodes.map(({ node, ...state }): MapCard => {
      const spot = layout.spots.get(node.key) as Spot
      return {
        ...node,
        ...state,
        ...spot,
        parent: parentOf(node.key),
        lines: lines.get(node.key) as Lines,
        ...(ends.get(node.key) ?? { from: [], to: [] }),
        stubs: [
          ...(node.isLoose ? [stub(spot, 'left', room)] : []),
          ...(node.isDropped ? [stub(spot, 'right', room)] : []),
        ],
      }
    }),
    ways: [...waysOf(links, layout.spots, room)]
      .map(([link, way]) => ({ ...link, ...way }))
      .sort((a, b) => rank(a) - rank(b)),
    wish,
    isFiltered: wanted !== null || isFiltered(wish),
    matches: shown.matches,
    left: shown.left,
  }
}

function wishOf(forest: Forest, { text, findingsOnly, role, turned, limit, select }: MapLook): Wish {
  const wish = {
    text: text ?? everything.text,
    findingsOnly: findingsOnly ?? everything.findingsOnly,
    role: role ?? everything.role,
    turned: turned ?? everything.turned,
    limit: limit ?? everything.limit,
  }
  if (select == null || !forest.nodes.has(select)) return wish
  const opened = [...above(forest, select)].map((key) => [key, true] as const)
  return {
    ...everything,
    limit: wish.limit,
    turned: { ...wish.turned, ...Object.fromEntries(opened) },
  }
}

/** Cards are as wide as there is room for, within what can be read. */
const widthWithin = (available: number, lanes: number, { edge, gap, width: [least, most] }: Room): number =>
  Math.round(Math.min(most, Math.max(least, (available - 2 * edge + gap) / lanes - gap)))

function linesOf(
  { node }: ShownNode,
  from: readonly MapEnd[],
  width: number,
  { title: { size, beside, most } }: Room,
): Lines {
  // A mark of what is found stands beside it.
  const mark = node.findings > 0 ? 36 : 0
  const needed = Math.ceil(textWidth(node.title || node.key, size) / Math.max(1, width - beside - mark))
  return {
    title: Math.min(most, Math.max(1, needed)),
    gaps: Number(node.isLoose) + Number(node.isDropped) + from.filter(({ isBroken }) => isBroken).length,
  }
}

type Ends = Readonly<Record<'from' | 'to', MapEnd[]>>

/** What leads to each of the nodes that are `shown`, and away from it. */
function endsOf({ edges }: Graph, { nodes }: Forest, shown: ReadonlyMap<string, unknown>): Map<string, Ends> {
  const ends = new Map<string, Ends>()
  const add = (key: string, side: keyof Ends, other: string, isBroken: boolean) => {
    const node = nodes.get(other)
    if (!shown.has(key) || !node) return
    const own = ends.get(key) ?? { from: [], to: [] }
    ends.set(key, own)
    own[side].push({ key: other, name: [node.id, node.title].filter(Boolean).join(' '), isBroken })
  }
  for (const { from, to, isBroken } of edges) {
    add(to, 'from', from, isBroken)
    add(from, 'to', to, isBroken)
  }
  return ends
}
