import type { Graph, GraphNode } from './graph.ts'

/** The measures of a picture, in the units of an SVG. */
export interface Measures {
  readonly node: { readonly width: number; readonly height: number }
  /** Between nodes beside each other, and below each other. */
  readonly gap: { readonly x: number; readonly y: number }
  /** Around a lane's nodes, and above them where its name stands. */
  readonly lane: { readonly padding: number; readonly head: number }
  /** How many nodes stand below each other before a second stack begins. */
  readonly stack: number
}

export const usualMeasures: Measures = {
  node: { width: 128, height: 24 },
  gap: { x: 28, y: 6 },
  lane: { padding: 12, head: 22 },
  stack: 24,
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedNode extends Box {
  readonly key: string
}

/** A cubic curve: where it starts, its two handles, where it ends, as x and y by turns (SVG 2, 9.3.6). */
export interface PlacedEdge {
  readonly from: string
  readonly to: string
  readonly isBroken: boolean
  readonly curve: readonly [number, number, number, number, number, number, number, number]
}

/** Where everything stands: work is handed down from left to right, and from lane to lane. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** One for each role that has something, in the order of `roles`. */
  readonly lanes: readonly (Box & { readonly role: string })[]
  /** In the order of the graph. */
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

/**
 * A place for each node: its role gives the lane, its level the column; in a stack, what has the same parents stands
 * together. Edges to what is not in the graph are left out. A function of the graph alone: the same picture each time.
 */
export function layoutOf(graph: Graph, roles: readonly string[], measures: Measures = usualMeasures): Layout {
  const { node: size, gap, lane } = measures
  const cells = cellsOf(graph, roles)
  order(cells, graph)
  const lanes = [...new Set(cells.map(({ lane }) => lane))]
  const columns = [...new Set(cells.map(({ level }) => level))].sort((a, b) => a - b)
  const rowsOf = ({ nodes }: Cell) => Math.min(nodes.length, measures.stack)
  const stacksOf = ({ nodes }: Cell) => Math.ceil(nodes.length / measures.stack)

  const left = starts(columns, lane.padding, (level) => {
    const stacks = cells.reduce((most, it) => (it.level === level ? Math.max(most, stacksOf(it)) : most), 1)
    return stacks * (size.width + gap.x)
  })
  const top = starts(lanes, 0, (at) => {
    const rows = cells.reduce((most, it) => (it.lane === at ? Math.max(most, rowsOf(it)) : most), 1)
    return lane.head + rows * (size.height + gap.y) - gap.y + 2 * lane.padding
  })
  const width = left.end - gap.x + lane.padding

  const boxes = new Map<string, PlacedNode>()
  for (const cell of cells)
    for (const [at, { key }] of cell.nodes.entries()) {
      const x = (left.at.get(cell.level) ?? 0) + Math.floor(at / measures.stack) * (size.width + gap.x)
      const y = (top.at.get(cell.lane) ?? 0) + lane.head + lane.padding
      boxes.set(key, { key, x, y: y + (at % measures.stack) * (size.height + gap.y), ...size })
    }
  return {
    width: cells.length === 0 ? 0 : width,
    height: top.end,
    lanes: lanes.map((at) => {
      const y = top.at.get(at) ?? 0
      const next = lanes[lanes.indexOf(at) + 1]
      return { role: roles[at] ?? '', x: 0, y, width, height: (top.at.get(next ?? -1) ?? top.end) - y }
    }),
    nodes: graph.nodes.flatMap(({ key }) => boxes.get(key) ?? []),
    edges: graph.edges.flatMap(({ from, to, isBroken }) => {
      const a = boxes.get(from)
      const b = boxes.get(to)
      return a && b ? { from, to, isBroken, curve: curveOf(a, b, gap.x) } : []
    }),
  }
}

/** What stands in one column of one lane. */
interface Cell {
  readonly lane: number
  readonly level: number
  nodes: GraphNode[]
}

/** By lane, then by level. A role nobody knows has the last lane. */
function cellsOf({ nodes }: Graph, roles: readonly string[]): Cell[] {
  const rank = new Map(roles.map((role, at) => [role, at]))
  const cells = new Map<string, Cell>()
  for (const node of nodes) {
    const lane = rank.get(node.role) ?? roles.length
    const key = `${lane} ${node.level}`
    const cell = cells.get(key)
    if (cell) cell.nodes.push(node)
    else cells.set(key, { lane, level: node.level, nodes: [node] })
  }
  return [...cells.values()].sort((a, b) => a.lane - b.lane || a.level - b.level)
}

/** Puts each node of a cell where the first that stands above it is, from the highest level down: families stay together. */
function order(cells: readonly Cell[], { edges }: Graph): void {
  const above = new Map<string, string[]>()
  for (const { from, to } of edges) {
    const list = above.get(to)
    if (list) list.push(from)
    else above.set(to, [from])
  }
  const place = new Map<string, number>()
  for (const cell of [...cells].sort((a, b) => a.level - b.level || a.lane - b.lane)) {
    const first = new Map(
      cell.nodes.map(({ key }) => [
        key,
        (above.get(key) ?? []).reduce((least, it) => Math.min(least, place.get(it) ?? behindAll), behindAll),
      ]),
    )
    cell.nodes.sort((a, b) => (first.get(a.key) ?? 0) - (first.get(b.key) ?? 0))
    for (const [at, { key }] of cell.nodes.entries()) place.set(key, cell.lane * perLane + at)
  }
}

/** More than there are nodes in any lane. */
const perLane = 1e7
const behindAll = Number.MAX_SAFE_INTEGER

/** Where each of `things` starts if they stand one behind the other from `start` on. */
function starts(things: readonly number[], start: number, sizeOf: (thing: number) => number) {
  const at = new Map<number, number>()
  let end = start
  for (const thing of things) {
    at.set(thing, end)
    end += sizeOf(thing)
  }
  return { at, end }
}

/** From the right side of `a` to the left one of `b`; where `b` stands no further right, around the right of both. */
function curveOf(a: Box, b: Box, gap: number): PlacedEdge['curve'] {
  const start = [a.x + a.width, a.y + a.height / 2] as const
  const isForward = b.x >= a.x + a.width
  const end = [isForward ? b.x : b.x + b.width, b.y + b.height / 2] as const
  const reach = isForward ? Math.max(gap / 2, (end[0] - start[0]) / 2) : gap * 0.8
  const handle = isForward ? end[0] - reach : Math.max(start[0], end[0]) + reach
  return [...start, start[0] + reach, start[1], handle, end[1], ...end]
}
