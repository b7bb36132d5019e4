import type { MapResult, MapWay } from '../../../../server/src/lsp/protocol.ts'
import { html, svg } from '../../page/dom.ts'
import { cross, ring } from '../../page/icons.ts'
import { cardOf, type Measure } from './card.ts'
import type { Says } from './describe.ts'

/** The picture of what is shown, ready to be put into its place. */
export interface Picture {
  readonly svg: SVGSVGElement
  /** The lanes behind it, with their heads. */
  readonly lanes: readonly HTMLElement[]
  readonly map: MapResult
  /** The cards by their keys, in the order in which they are read. */
  readonly cards: ReadonlyMap<string, SVGGElement>
}

/** Draws what the server has laid out. */
export function draw(map: MapResult, says: Says, measure: Measure): Picture {
  const ways = svg('g', { class: 'ways', 'aria-hidden': 'true' }, ...map.ways.map((it) => drawn(it, says)))
  const cards = new Map<string, SVGGElement>()
  const front = svg('g')
  for (const it of map.cards) {
    for (const { path, x, y } of it.stubs)
      ways.append(svg('g', { class: ['way', 'open'] }, svg('path', { class: 'line', d: path }), ring(x, y)))
    const [card, ...more] = cardOf(it, says, measure)
    if (card) cards.set(it.key, card)
    if (card) front.append(card, ...more)
  }
  const picture = svg('svg', { role: 'group', 'aria-label': says.words.map }, ways, front)
  picture.setAttribute('viewBox', `0 0 ${map.width} ${map.height}`)
  return { svg: picture, lanes: lanesOf(map), map, cards }
}

function drawn(way: MapWay, says: Says): SVGGElement {
  const group = svg('g', {
    class: ['way', way.isBroken ? 'broken' : !way.isTree && 'aside'],
    'data-from': way.from,
    'data-to': way.to,
  })
  group.append(svg('title', {}, says.edge(way)), svg('path', { class: 'line', d: way.path }))
  if (way.isBroken) group.append(cross(way.x, way.y))
  return group
}

const lanesOf = ({ lanes, edge }: MapResult): HTMLElement[] =>
  lanes.map(({ title, x, width, count }) => {
    const head = html('h2', { class: 'head' }, title, ' ', html('span', { class: 'count' }, String(count)))
    const lane = html('div', { class: 'lane' }, head)
    lane.dataset.x = String(x - edge + 4)
    lane.dataset.width = String(width + 2 * edge - 8)
    return lane
  })
