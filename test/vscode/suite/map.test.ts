import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'mocha'
import { commands, Uri, window } from 'vscode'
import type { Drawn } from '../../../client/src/map/map.ts'
import { type MapResult, mapRequest } from '../../../server/src/lsp/protocol.ts'
import { allNodes, triad, until, write } from './triad.ts'

/** The next drawing for which `holds`, after `act`. */
async function drawn(act: () => unknown, holds: (it: Drawn) => boolean = () => true): Promise<Drawn> {
  const { map } = await triad()
  const seen: Drawn[] = []
  const listening = map.onDidDraw((it) => seen.push(it))
  await act()
  const found = await until(map.onDidDraw, () => seen.find(holds))
  listening.dispose()
  return found
}

const maps = () =>
  window.tabGroups.all
    .flatMap((it) => it.tabs)
    .filter((it) => String((it.input as { viewType?: string })?.viewType).endsWith('triad.map'))

describe('the map', () => {
  before(triad)
  after(() => window.tabGroups.close(maps()))

  it('opens, draws each document, and answers a ping with their number', async () => {
    const { client, map } = await triad()
    // By its name: the client beside this file has a protocol of its own.
    const { cards: nodes } = await client.sendRequest<MapResult>(mapRequest.method, {})
    ok(nodes.length > 10)
    equal((await drawn(() => commands.executeCommand('triad.showMap'))).nodes, nodes.length)
    equal((await drawn(() => map.ping())).nodes, nodes.length)
  })

  it('stays one tab when it is asked for with a document', async () => {
    const api = await triad()
    const story = (await allNodes(api)).find((it) => it.kind === 'artifact')
    ok(story?.uri)
    await drawn(() => commands.executeCommand('triad.showMap', story.uri))
    await drawn(() => commands.executeCommand('triad.showMap', Uri.parse(story.uri ?? '')))
    deepEqual(maps().length, 1)
  })

  it('shows what the filter of the window lets through, and so do tree and board', async () => {
    const { client, overview } = await triad()
    const filter = { status: 'done' as const }
    const { cards } = await client.sendRequest<MapResult>(mapRequest.method, { filter })
    const all = await client.sendRequest<MapResult>(mapRequest.method, {})
    ok(cards.length > 0 && cards.length < all.cards.length)
    await drawn(
      () => commands.executeCommand('triad.filterOverview', filter),
      (it) => it.nodes === cards.length,
    )
    deepEqual(overview.look.filter, filter)
    await drawn(
      () => commands.executeCommand('triad.clearFilter'),
      (it) => it.nodes === all.cards.length,
    )
  })

  it('shows a document that comes', async () => {
    const { map } = await triad()
    const { nodes } = await drawn(() => map.ping())
    const text = '---\ntype: user-story\nowner: product-owner\n---\n\n# Comes while the map is open\n'
    await drawn(
      () => write('stories/comes.md', text),
      (it) => it.nodes === nodes + 1,
    )
  })
})
