import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forestOf, type GraphNode } from '../../client/src/map/page/forest.ts'
import { next } from '../../client/src/map/page/keys.ts'
import { type Card, layoutOf, type Spot } from '../../client/src/map/page/layout.ts'
import { linesOf } from '../../client/src/map/page/lines.ts'
import { everything, shownOf } from '../../client/src/map/page/shown.ts'
import { waysOf } from '../../client/src/map/page/ways.ts'

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
const layout = (cards: readonly Card[]) => layoutOf(cards, 3, 240, heightOf)

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

  test('an arrow leads to the next card on that side', () => {
    const all = layout([
      { key: '0', lane: 0, parent: null },
      { key: '1', lane: 0, parent: '0' },
      { key: '2', lane: 2, parent: '0' },
    ])
    expect(next(all, '0', 'arrowdown')).toBe('1')
    expect(next(all, '1', 'arrowup')).toBe('0')
    expect(next(all, '0', 'arrowright')).toBe('2')
    expect(next(all, '2', 'arrowleft')).toBe('0')
    expect(next(all, '2', 'arrowdown')).toBe(null)
    expect(next(all, '2', 'x')).toBe(null)
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
  const turns = [...waysOf(links, spots).values()].map(({ path }) => Number(/Q([\d.]+)/.exec(path)?.[1]))
  expect(turns[0]).toBeGreaterThan(turns[1] ?? 0)
})

describe('lines', () => {
  const lines = (text: string, width: number, most = 2) => linesOf(text, width, most, (it) => it.length)

  test.each([
    ['Pay', 10, ['Pay']],
    ['Pay with a card', 10, ['Pay with a', 'card']],
    ['Pay with a card that is saved', 10, ['Pay with a', 'card …']],
    ['Verylongwordindeed', 10, ['Verylongw…']],
    ['Pay Verylongwordindeed now', 10, ['Pay', 'Verylongw…']],
    ['   ', 10, []],
    ['👩‍👩‍👧👩‍👩‍👧', 9, ['👩‍👩‍👧…']],
  ])('%j in %i', (text, width, expected) => expect(lines(text, width)).toEqual(expected))

  test('always fit, and end in an ellipsis where something is left out', () =>
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 4, max: 20 }), (text, width) => {
        const found = lines(text, width)
        expect(found.length).toBeLessThanOrEqual(2)
        for (const line of found) expect(line.length).toBeLessThanOrEqual(width)
        const words = text.split(/\s+/).filter(Boolean).join(' ')
        if (!found.at(-1)?.endsWith('…')) expect(found.join(' ')).toBe(words)
      }),
    ))
})
