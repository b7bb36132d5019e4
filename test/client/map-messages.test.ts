import { describe, expect, test } from 'vitest'
import { isFromPage, isToPage } from '../../client/src/map/messages.ts'
import { fill, wordKeys } from '../../client/src/map/words.ts'
import { type GraphResult, graphRequest } from '../../server/src/lsp/protocol.ts'
import { startClient, uriOf } from '../lsp/client.ts'

const words = Object.fromEntries(wordKeys.map((key) => [key, key]))
const node = {
  key: 'file:///a.md',
  type: 'user-story',
  role: 'product-owner',
  id: null,
  title: '<b>',
  stage: 'ready',
  owner: null,
  severity: 'warning',
  findings: 1,
  level: 0,
  isDropped: false,
  isLoose: true,
}
const graph = { nodes: [node], edges: [{ from: 'a', to: 'b', isBroken: false }], roles: [], types: [] }
const show = { kind: 'show', words, graph, select: null }

test('what the extension sends is heard', () => {
  expect(isToPage(show)).toBe(true)
  expect(isToPage({ ...show, select: 'file:///a.md' })).toBe(true)
  expect(isToPage({ kind: 'ping' })).toBe(true)
})

describe('what it does not send is not', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ping'],
    ['a list', [{ kind: 'ping' }]],
    ['another kind', { kind: 'run' }],
    ['more than is due', { kind: 'ping', and: 1 }],
    ['words that lack one', { ...show, words: { ...words, title: undefined } }],
    ['a node with a stage of its own', { ...show, graph: { ...graph, nodes: [{ ...node, stage: 'x' }] } }],
    ['a node with more', { ...show, graph: { ...graph, nodes: [{ ...node, html: '<b>' }] } }],
    [
      'an edge to nowhere',
      { ...show, graph: { ...graph, edges: [{ from: 'a', to: null, isBroken: false }] } },
    ],
  ])('%s', (_, message) => expect(isToPage(message)).toBe(false))
})

test('what the page says is heard, and no more', () => {
  expect(isFromPage({ kind: 'ready' })).toBe(true)
  expect(isFromPage({ kind: 'open', key: 'file:///a.md' })).toBe(true)
  expect(isFromPage({ kind: 'drawn', nodes: 3, milliseconds: 1.5 })).toBe(true)
  expect(isFromPage({ kind: 'open' })).toBe(false)
  expect(isFromPage({ kind: 'open', key: 'x', column: 2 })).toBe(false)
  expect(isFromPage({ kind: 'drawn', nodes: Number.NaN, milliseconds: 1 })).toBe(false)
  expect(isFromPage({ kind: 'constructor' })).toBe(false)
})

test('the server answers in that shape, with URIs for keys', async () => {
  const client = await startClient({
    's.md': '---\ntype: strategy\nid: ST-1\nowner: product-leader\n---\n\n# The bet\n',
    'r.md': '---\ntype: roadmap\nid: RM-1\nparent: ST-1\n---\n\n# The way\n',
  })
  const graph = await client.request<GraphResult>(graphRequest.method)
  await client.stop()
  expect(isToPage({ ...show, graph })).toBe(true)
  expect(graph.nodes.map((it) => it.key)).toEqual([uriOf('s.md'), uriOf('r.md')])
  expect(graph.edges).toEqual([{ from: uriOf('s.md'), to: uriOf('r.md'), isBroken: false }])
  expect(graph.roles.map((it) => it.title)).toEqual(['Product Leader', 'Product Manager', 'Product Owner'])
  expect(graph.types.map((it) => it.id)).toEqual(['strategy', 'roadmap'])
})

test('gaps are filled, and others stay', () =>
  expect(fill('{0} of {1}, {2} $& {0}', 1, '$&')).toBe('1 of $&, {2} $& 1'))
