import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '../../server/src/domain/roles.ts'
import { types } from '../../server/src/domain/schema/types.ts'
import type { GraphNode } from '../../server/src/features/graph.ts'
import { graphOf } from '../../server/src/features/graph.ts'
import { forestOf } from '../../server/src/features/map/forest.ts'
import { type Card, layoutOf, type Spot } from '../../server/src/features/map/layout.ts'
import { type MapLook, mapOf } from '../../server/src/features/map/map.ts'
import { ample, tight } from '../../server/src/features/map/room.ts'
import { everything, shownOf } from '../../server/src/features/map/shown.ts'
import { waysOf } from '../../server/src/features/map/ways.ts'
import { svgOf } from '../../server/src/features/report/svg.ts'
import { english } from '../../server/src/text/say.ts'
import { sample } from './sample.ts'

const node = (key: string, more: Partial<GraphNode> = {}): GraphNode => ({
  key,
  type: 'story',
  role: 'owner',
  id: null,
  title: key,
  stage: null,
  owner: null,
  severity: null,
  findings: 0,
  level: 0,
  isDropped: false,
  isLoose: false,
  ...more,
})
const edge = (from: string, to: string, isBroken = false) => ({ from, to, isBroken })
const keys = (nodes: readonly { node: GraphNode }[]) => nodes.map((it) => it.node.key).join(' ')

describe('the forest', () => {
  const nodes = ['a', 'b', 'c'].map((it) => node(it))

  test('a node stands under its first sound parent', () => {
    const { parents } = forestOf({ nodes, edges: [edge('a', 'c', true), edge('b', 'c'), edge('a', 'b')] })
    expect([...parents]).toEqual([
      ['c', 'b'],
      ['b', 'a'],
    ])
  })

  test('and never under itself, nor under what is not there', () => {
    const { parents, roots } = forestOf({
      nodes,
      edges: [edge('a', 'b'), edge('b', 'a', true), edge('c', 'c', true), edge('x', 'c')],
    })
    expect([...parents]).toEqual([['b', 'a']])
    expect(roots).toEqual(['a', 'c'])
  })
})

describe('what is shown', () => {
  const nodes = [
    node('bet', { role: 'leader' }),
    node('way', { title: 'The way to pay' }),
    node('pay', { id: 'US-1', findings: 1, severity: 'warning' }),
    node('alone'),
  ]
  const forest = forestOf({ nodes, edges: [edge('bet', 'way'), edge('way', 'pay')] })
  const shown = (wish: Partial<typeof everything>) =>
    shownOf(forest, { ...everything, ...wish }, (type) => type)

  test('all of it, where there is room', () => expect(keys(shown({}).nodes)).toBe('bet way pay alone'))

  test.each([
    [{ text: 'us-1' }, 'bet way pay', 1],
    [{ text: 'PAY way' }, 'bet way', 1],
    [{ findingsOnly: true }, 'bet way pay', 1],
    [{ role: 'leader' }, 'bet', 1],
    [{ text: 'pay', limit: 1 }, 'bet way', 2],
    [{ text: 'nothing' }, '', 0],
  ])('%o: what matches, and the way up', (wish, expected, matches) => {
    const { nodes, ...rest } = shown(wish)
    expect(keys(nodes)).toBe(expected)
    expect(rest.matches).toBe(matches)
  })

  test('what only shows the way is told apart', () =>
    expect(shown({ text: 'us-1' }).nodes.map((it) => it.isContext)).toEqual([true, true, false]))

  test('beyond the limit the levels above, with what they hold back', () => {
    const { nodes } = shown({ limit: 3 })
    expect(nodes.map(({ node, isOpen, below }) => [node.key, isOpen, below])).toEqual([
      ['bet', true, 0],
      ['way', false, 1],
      ['alone', null, 0],
    ])
  })

  test('and what was opened or closed by hand', () => {
    expect(keys(shown({ limit: 3, turned: { way: true } }).nodes)).toBe('bet way pay alone')
    expect(keys(shown({ turned: { bet: false } }).nodes)).toBe('bet alone')
  })

  test('what stands alone waits first', () => {
    const { nodes, left } = shown({ limit: 1 })
    expect([keys(nodes), left]).toEqual(['bet', 1])
  })
})

/** Any forest of cards in three lanes, parents before their children. */
const anyCards = fc
  .array(fc.tuple(fc.nat(2), fc.option(fc.nat(1000), { freq: 4 })), { maxLength: 60 })
  .map((list) =>
    list.map(
      ([lane, parent], at): Card => ({
        key: String(at),
        lane,
        parent: parent === null || at === 0 ? null : String(parent % at),
      }),
    ),
  )
const heightOf = (key: string) => 40 + (Number(key) % 3) * 16
const layout = (cards: readonly Card[]) => layoutOf(cards, 3, 240, ample, heightOf)

describe('the layout', () => {
  test('every card has a place in its lane, and none lies on another', () =>
    fc.assert(
      fc.property(anyCards, (cards) => {
        const { spots, lanes, height } = layout(cards)
        expect(spots.size).toBe(cards.length)
        const ends = new Map<number, number>()
        for (const spot of [...spots.values()].sort((a, b) => a.y - b.y)) {
          const lane = lanes[spot.lane]
          expect(spot.x >= (lane?.x ?? 0) && spot.x + spot.width === (lane?.x ?? 0) + 240).toBe(true)
          expect(spot.y).toBeGreaterThan(ends.get(spot.lane) ?? 0)
          expect(spot.y + spot.height).toBeLessThan(height)
          ends.set(spot.lane, spot.y + spot.height)
        }
      }),
    ))

  test('nothing stands above its parent', () =>
    fc.assert(
      fc.property(anyCards, (cards) => {
        const { spots } = layout(cards)
        for (const { key, lane, parent } of cards) {
          const [own, above] = [spots.get(key), spots.get(parent ?? '')]
          if (own && above && lane >= above.lane) expect(own.y).toBeGreaterThanOrEqual(above.y)
        }
      }),
    ))

  test('what is handed on begins beside its parent', () => {
    const { spots } = layout([
      { key: '0', lane: 0, parent: null },
      { key: '1', lane: 1, parent: '0' },
      { key: '2', lane: 2, parent: '1' },
      { key: '3', lane: 2, parent: '1' },
      { key: '4', lane: 1, parent: '0' },
      { key: '5', lane: 2, parent: '4' },
    ])
    const y = (key: string) => spots.get(key)?.y
    expect([y('0'), y('1')]).toEqual([y('1'), y('2')])
    expect(y('4')).toBe(y('5'))
  })
})

test('two trunks beside each other keep apart', () => {
  const at = (lane: number, y: number): Spot => ({ lane, x: lane * 324, y, width: 240, height: 44 })
  const spots = new Map([
    ['a', at(0, 0)],
    ['b', at(0, 60)],
    ['c', at(1, 120)],
    ['d', at(1, 180)],
  ])
  const links = [edge('a', 'c'), edge('b', 'd')].map((it) => ({ ...it, isTree: true }))
  const turns = [...waysOf(links, spots, ample).values()].map(({ path }) =>
    Number(/Q([\d.]+)/.exec(path)?.[1]),
  )
  expect(turns[0]).toBeGreaterThan(turns[1] ?? 0)
})

describe('the map of harbour', () => {
  const graph = graphOf(sample('harbour'))
  const map = (look: MapLook = {}, room = ample) => mapOf({ graph, roles, types }, look, room)

  test('has each document once, in the lane of its role, under its parent', () => {
    const { cards, ways, lanes, matches, left } = map()
    expect(cards.map(({ key }) => key).sort()).toEqual(graph.nodes.map(({ key }) => key).sort())
    expect([matches, left]).toEqual([38, 0])
    expect(lanes.map(({ count }) => count).reduce((a, b) => a + b)).toBe(38)
    for (const { role, lane } of cards) expect(lanes[lane]?.id).toBe(role)
    expect(ways.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(
      graph.edges.map(({ from, to }) => `${from} ${to}`).sort(),
    )
    for (const card of cards) expect(card.stubs).toHaveLength(Number(card.isLoose) + Number(card.isDropped))
  })

  test('says of each card what leads there and what leads on, drawn or not', () => {
    const { cards } = map({ limit: 8 })
    expect(cards.length).toBeLessThan(38)
    for (const { key, from, to } of cards) {
      expect(from.map((it) => it.key)).toEqual(graph.edges.flatMap((it) => (it.to === key ? it.from : [])))
      expect(to.map((it) => it.key)).toEqual(graph.edges.flatMap((it) => (it.from === key ? it.to : [])))
    }
  })

  test('brings a document into sight, whatever was filtered or closed', () => {
    const key = 'stories/us-02-see-my-credit.md'
    const { cards, wish } = map({ text: 'nothing of this kind', limit: 4, select: key })
    expect(cards.map((it) => it.key)).toContain(key)
    expect(wish).toMatchObject({ text: '', limit: 4 })
    expect(map({ ...wish }).cards.map((it) => it.key)).toContain(key)
    expect(map({ select: 'nowhere.md' }).cards).toHaveLength(38)
  })

  test('gives the lanes the room there is, within what can be read', () => {
    const widths = [0, 930, 5000].map((width) => map({ width }).lanes[0]?.width)
    expect(widths).toEqual([220, 234, 300])
  })

  test('is the same in a report, but for the room it has', () => {
    const all = new Map(roles.map(({ id, title }) => [id, title]))
    const drawn = svgOf(
      { graph, hidden: new Map(), types: [] },
      { roles: all, name: 'Harbour', say: english },
    )
    const { cards, ways } = map({}, tight)
    expect(
      [...drawn.matchAll(/<rect class="box" x="(\d+)" y="(\d+)"/g)].map(([, x, y]) => `${x} ${y}`),
    ).toEqual(cards.map(({ x, y }) => `${x} ${y}`))
    expect([...drawn.matchAll(/<path class="edge/g)]).toHaveLength(ways.length)
    const order = ({ cards }: ReturnType<typeof map>) =>
      cards.map(({ key, lane, parent }) => [key, lane, parent])
    expect(order(map({}, tight))).toEqual(order(map()))
  })
})

test('a chain of any length is shown, level by level', () => {
  const nodes = Array.from({ length: 20_000 }, (_, at) => node(String(at)))
  const edges = nodes.slice(1).map(({ key }, at) => edge(String(at), key))
  const { cards, left } = mapOf({ graph: { nodes, edges }, roles: [], types: [] }, {}, ample)
  expect([cards.length, left]).toEqual([300, 0])
  expect(cards.at(-1)).toMatchObject({ isOpen: false, below: 19_700 })
})
