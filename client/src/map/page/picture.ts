import { cardOf, type Face, faceOf, type Measure } from './card.ts'
import type { Says } from './describe.ts'
import { html, svg } from './dom.ts'
import type { Forest, GraphEdge } from './forest.ts'
import { cross, ring } from './icons.ts'
import { type Layout, layoutOf, room, type Spot } from './layout.ts'
import type { Shown } from './shown.ts'
import { type Link, stub, type Way, waysOf } from './ways.ts'

/** The picture of what is shown, ready to be put into its place. */
export interface Picture {
  readonly svg: SVGSVGElement
  /** The lanes behind it, with their heads. */
  readonly lanes: readonly HTMLElement[]
  readonly layout: Layout
  /** The cards by their keys, in the order in which they are read. */
  readonly cards: ReadonlyMap<string, SVGGElement>
}

export interface Scene {
  readonly shown: Shown
  readonly forest: Forest
  readonly edges: readonly GraphEdge[]
  readonly roles: readonly { readonly id: string; readonly title: string }[]
  readonly says: Says
}

/** Cards are as wide as the window gives them, within what can be read. */
const widthWithin = (available: number, lanes: number): number =>
  Math.round(Math.min(300, Math.max(220, (available - 2 * room.edge + room.gap) / lanes - room.gap)))

/** `available` is the width that there is for all lanes. */
export function draw(
  { shown, forest, edges, roles, says }: Scene,
  available: number,
  measure: Measure,
): Picture {
  const byKey = new Map(shown.nodes.map((it) => [it.node.key, it]))
  const laneOf = new Map(roles.map((it, at) => [it.id, at]))
  const faces = new Map<string, Face>()
  const layout = layoutOf(
    shown.nodes.map(({ node }) => {
      const parent = forest.parents.get(node.key)
      // A role that is none of the team's stands with the last.
      const lane = laneOf.get(node.role) ?? Math.max(0, roles.length - 1)
      return { key: node.key, lane, parent: parent !== undefined && byKey.has(parent) ? parent : null }
    }),
    Math.max(1, roles.length),
    widthWithin(available, Math.max(1, roles.length)),
    (key, width) => {
      const it = byKey.get(key)
      if (!it) return 0
      const face = faceOf(it, width, says, measure)
      faces.set(key, face)
      return face.height
    },
  )

  const ways = svg('g', { class: 'ways', 'aria-hidden': 'true' })
  const links = edges.map((it) => ({ ...it, isTree: forest.parents.get(it.to) === it.from }))
  const found = waysOf(links, layout.spots)
  // What is broken lies above, and what the picture does not follow lies below all else.
  const rank = (it: Link) => (it.isBroken ? 2 : it.isTree ? 1 : 0)
  for (const [link, way] of [...found].sort(([a], [b]) => rank(a) - rank(b)))
    ways.append(drawn(link, way, says))
  const cards = new Map<string, SVGGElement>()
  const front = svg('g')
  for (const it of shown.nodes) {
    const spot = layout.spots.get(it.node.key)
    const face = faces.get(it.node.key)
    if (!spot || !face) continue
    if (it.node.isLoose) ways.append(loose(spot, 'left'))
    if (it.node.isDropped) ways.append(loose(spot, 'right'))
    const [card, ...more] = cardOf(it, face, spot, says, measure)
    if (card) cards.set(it.node.key, card)
    if (card) front.append(card, ...more)
  }
  const picture = svg('svg', { role: 'group', 'aria-label': says.words.map }, ways, front)
  picture.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`)
  return { svg: picture, lanes: lanesOf(roles, shown, layout), layout, cards }
}

function drawn(edge: Link, way: Way, says: Says): SVGGElement {
  const group = svg('g', {
    class: ['way', edge.isBroken ? 'broken' : !edge.isTree && 'aside'],
    'data-from': edge.from,
    'data-to': edge.to,
  })
  group.append(svg('title', {}, says.edge(edge)), svg('path', { class: 'line', d: way.path }))
  if (edge.isBroken) group.append(cross(way.x, way.y))
  return group
}

function loose(spot: Spot, side: 'left' | 'right'): SVGGElement {
  const way = stub(spot, side)
  return svg('g', { class: ['way', 'open'] }, svg('path', { class: 'line', d: way.path }), ring(way.x, way.y))
}

function lanesOf(roles: Scene['roles'], { nodes }: Shown, { lanes }: Layout): HTMLElement[] {
  return roles.map(({ id, title }, at) => {
    const count = nodes.filter(({ node, isContext }) => node.role === id && !isContext).length
    const head = html('h2', { class: 'head' }, title, ' ', html('span', { class: 'count' }, String(count)))
    const lane = html('div', { class: 'lane' }, head)
    lane.dataset.x = String((lanes[at]?.x ?? 0) - room.edge + 4)
    lane.dataset.width = String((lanes[at]?.width ?? 0) + 2 * room.edge - 8)
    return lane
  })
}
