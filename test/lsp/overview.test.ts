import { afterEach, expect, test } from 'vitest'
import { DiagnosticSeverity } from 'vscode-languageserver'
import type {
  AdoptResult,
  OverviewNode,
  OverviewParams,
  OverviewResult,
  ParentsResult,
  RevealResult,
} from '../../server/src/lsp/protocol.ts'
import { startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const files = {
  'strategy/s.md': '---\ntype: strategy\nid: ST-1\nowner: product-leader\nstatus: active\n---\n\n# The bet\n',
  'roadmap/r.md': '---\ntype: roadmap\nid: RM-1\nowner: product-manager\nparent: ST-1\n---\n\n# The plan\n',
  'stories/a.md': '---\ntype: user-story\nid: US-9\nparent: RM-1\n---\n\n# Pay\n',
  'stories/b.md': '---\ntype: user-story\nid: US-10\nowner: Ada\nstatus: Done ✅\n---\n\n# Pay again\n',
}

const ask = (params: OverviewParams) => client.request<OverviewResult>('triad/overview', params)
const labels = (nodes: readonly OverviewNode[]) => nodes.map((it) => it.label)

test('without a view it is the one by role, and says nothing of a filter', async () => {
  client = await startClient(files)
  const asked = await ask({})
  expect(asked).toEqual(await ask({ view: 'role', filter: {} }))
  expect(asked.matches).toBeUndefined()
})

test('by handoff, node by node', async () => {
  client = await startClient(files)
  const { nodes } = await ask({ view: 'handoff' })
  expect(labels(nodes)).toEqual(['The bet', 'No parent'])
  const [bet] = nodes
  expect(bet).toMatchObject({ artifactId: 'ST-1', uri: uriOf('strategy/s.md'), handsDown: true })
  const [plan] = (await ask({ view: 'handoff', parent: bet?.id })).nodes
  expect(plan).toMatchObject({ label: 'The plan', description: 'RM-1 · 1 story' })
  const below = (await ask({ view: 'handoff', parent: plan?.id })).nodes
  expect(labels(below)).toEqual(['Pay'])
  const loose = (await ask({ view: 'handoff', parent: nodes[1]?.id })).nodes
  expect(loose).toMatchObject([{ label: 'Pay again', description: 'US-10 · done' }])
})

test('by person, and nobody last', async () => {
  client = await startClient(files)
  const { nodes } = await ask({ view: 'person' })
  expect(labels(nodes)).toEqual(['Ada', 'Product Leader', 'Product Manager', 'Nobody'])
  expect(nodes[0]).toMatchObject({ kind: 'person', owner: 'Ada', description: 'Product Owner · 1 document' })
})

test('a filter says how many it lets through, and leaves the totals alone', async () => {
  client = await startClient(files)
  const { nodes, matches, totals } = await ask({ filter: { status: 'open', text: 'pay' } })
  expect([labels(nodes), matches, totals.artifacts]).toEqual([['Product Owner'], 1, 4])
})

test('a filter says how much is found in what it lets through', async () => {
  client = await startClient(files)
  const { totals, found } = await ask({ filter: { status: 'done' } })
  const { items } = await client.pull('stories/b.md')
  const warnings = items.filter((it) => it.severity === DiagnosticSeverity.Warning).length
  expect(found?.warning).toBe(warnings)
  expect(totals.warning).toBeGreaterThan(warnings)
  expect((await ask({ parent: 'role:product-owner', filter: { status: 'done' } })).found).toBeUndefined()
})

test('an empty overview says how many documents begin stories and are not read, and what takes them in', async () => {
  const begun = '# Berths\n\nAs a skipper, I want to book a berth.\n'
  client = await startClient({ 'needs/a.md': begun, 'needs/b.md': begun, 'notes.md': '# Notes\n' })
  expect((await ask({})).totals).toMatchObject({ documents: 3, artifacts: 0, overlooked: 2 })
  const { text } = await client.request<AdoptResult>('triad/adopt', {})
  expect(text).toContain('include: ["needs/*.md"] } # 2 documents not read without it')
})

test('where anything is an artifact, nobody asks for it', async () => {
  const begun = '# Berths\n\nAs a skipper, I want to book a berth.\n'
  client = await startClient({ ...files, 'needs/a.md': begun, 'needs/b.md': begun })
  expect((await ask({})).totals.overlooked).toBe(0)
})

test('a view that is not there is the fault of who asks', async () => {
  client = await startClient(files)
  for (const view of ['toString', 'colour'])
    await expect(client.request('triad/overview', { view })).rejects.toThrow(/There is no view/)
})

test('the way to a document, in each view, and where the filter leaves it out', async () => {
  client = await startClient(files)
  const way = async (params: object) =>
    (await client.request<RevealResult>('triad/reveal', { uri: uriOf('stories/a.md'), ...params })).way
  expect(await way({})).toEqual([
    'role:product-owner',
    'type:product-owner/user-story',
    `artifact:${uriOf('stories/a.md')}`,
  ])
  const down = await way({ view: 'handoff' })
  expect(down).toHaveLength(3)
  for (const [at, id] of down.entries()) {
    const { nodes } = await ask({ view: 'handoff', parent: down[at - 1] })
    expect(nodes.map((it) => it.id)).toContain(id)
  }
  expect(await way({ filter: { status: 'done' } })).toEqual([])
  expect(await way({ uri: uriOf('nowhere.md') })).toEqual([])
})

test('a document that gets another parent is announced, and moves', async () => {
  client = await startClient(files)
  await ask({})
  client.told.length = 0
  client.open('stories/b.md', files['stories/b.md'].replace('owner: Ada', 'owner: Ada\nparent: RM-1'))
  await client.heard('triad/changed')
  expect(labels((await ask({ view: 'handoff' })).nodes)).toEqual(['The bet'])
})

test('what a document can hang below, by address, and what it does', async () => {
  client = await startClient(files)
  const { parents, named } = await client.request<ParentsResult>('triad/parents', {
    uri: uriOf('stories/b.md'),
  })
  expect([parents.map((it) => it.uri), named]).toEqual([[uriOf('roadmap/r.md')], []])
  const other = await client.request<ParentsResult>('triad/parents', { uri: uriOf('stories/a.md') })
  expect(other.named).toEqual([uriOf('roadmap/r.md')])
})

test('a status is written where one stands, and in the same case', async () => {
  client = await startClient(files)
  const edit = (path: string, status: string) =>
    client.request('triad/setStatus', { uri: uriOf(path), status })
  const texts = (newText: string) => ({ documentChanges: [{ edits: [{ newText }] }] })
  expect(await edit('stories/b.md', 'dropped')).toMatchObject(texts('Dropped'))
  expect(await edit('strategy/s.md', 'done')).toMatchObject(texts('done'))
  expect(await edit('stories/a.md', 'ready')).toMatchObject(texts('\nstatus: ready'))
  expect(await edit('nowhere.md', 'ready')).toBeNull()
  await expect(edit('stories/a.md', 'finished')).rejects.toThrow(/is no status/)
})

test('what is done without a word on what came of it stands at the end', async () => {
  client = await startClient({
    'okrs/o.md': '---\ntype: okr\nid: OKR-1\nowner: product-manager\nparent: ST-1\n---\n\n# Fewer calls\n',
    'features/f.md':
      '---\ntype: feature\nid: F-1\nowner: product-manager\nstatus: done\nparent: OKR-1\n---\n\n# Search\n',
    'strategy/s.md': files['strategy/s.md'],
  })
  for (const view of ['role', 'handoff', 'person'] as const) {
    const last = (await ask({ view })).nodes.at(-1)
    expect(last).toMatchObject({ label: 'Ready to look back on', description: '1 document' })
    const [type] = (await ask({ view, parent: last?.id })).nodes
    expect(labels((await ask({ view, parent: type?.id })).nodes)).toEqual(['Search'])
  }
  expect((await ask({ filter: { status: 'open' } })).nodes.some((it) => it.kind === 'extra')).toBe(false)
})
