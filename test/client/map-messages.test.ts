import { expect, test } from 'vitest'
import { isFromPage, isToPage } from '../../client/src/map/messages.ts'
import { fill } from '../../client/src/page/fill.ts'
import { type MapResult, mapRequest } from '../../server/src/lsp/protocol.ts'
import { startClient, uriOf } from '../lsp/client.ts'

test('what the extension sends is heard, and nothing of another kind', () => {
  expect(isToPage({ kind: 'show', words: {}, map: { cards: [] }, select: null })).toBe(true)
  expect(isToPage({ kind: 'ping' })).toBe(true)
  for (const other of [undefined, null, 'ping', [{ kind: 'ping' }], { kind: 'run' }, { kind: 'show' }])
    expect(isToPage(other)).toBe(false)
})

test('what the page says is heard, and no more', () => {
  const ask = { kind: 'ask', wish: { text: 'pay', turned: { 'file:///a.md': true } }, width: 900 }
  expect(isFromPage(ask)).toBe(true)
  expect(isFromPage({ ...ask, wish: {} })).toBe(true)
  expect(isFromPage({ ...ask, wish: { limit: '300' } })).toBe(false)
  expect(isFromPage({ ...ask, wish: { turned: { a: 1 } } })).toBe(false)
  expect(isFromPage({ ...ask, wish: { constructor: true } })).toBe(false)
  expect(isFromPage({ ...ask, width: Number.NaN })).toBe(false)
  expect(isFromPage({ kind: 'open', key: 'file:///a.md' })).toBe(true)
  expect(isFromPage({ kind: 'drawn', nodes: 3, milliseconds: 1.5 })).toBe(true)
  expect(isFromPage({ kind: 'open' })).toBe(false)
  expect(isFromPage({ kind: 'open', key: 'x', column: 2 })).toBe(false)
  expect(isFromPage({ kind: 'drawn', nodes: Number.NaN, milliseconds: 1 })).toBe(false)
  expect(isFromPage({ kind: 'constructor' })).toBe(false)
})

test('the server answers with what is wished for, and where it stands, with URIs for keys', async () => {
  const client = await startClient({
    's.md': '---\ntype: strategy\nid: ST-1\nowner: product-leader\n---\n\n# The bet\n',
    'r.md': '---\ntype: roadmap\nid: RM-1\nparent: ST-1\n---\n\n# The way\n',
  })
  const map = await client.request<MapResult>(mapRequest.method, { text: 'way' })
  await client.stop()
  expect(map.cards.map(({ key, isContext }) => [key, isContext])).toEqual([
    [uriOf('s.md'), true],
    [uriOf('r.md'), false],
  ])
  expect(map.ways).toMatchObject([{ from: uriOf('s.md'), to: uriOf('r.md'), isBroken: false }])
  expect(map.lanes.map((it) => it.title)).toEqual(['Product Leader', 'Product Manager', 'Product Owner'])
  expect(map.types.map((it) => it.id)).toEqual(['strategy', 'roadmap'])
})

test('gaps are filled, and others stay', () =>
  expect(fill('{0} of {1}, {2} $& {0}', 1, '$&')).toBe('1 of $&, {2} $& 1'))
