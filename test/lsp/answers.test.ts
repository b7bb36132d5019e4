import { afterEach, expect, test } from 'vitest'
import type { ExplainResult, OverviewResult, TypeInfo } from '../../server/src/lsp/protocol.ts'
import { startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const files = {
  'strategy/s.md': '---\ntype: strategy\nid: ST-1\nowner: product-leader\nstatus: active\n---\n\n# The bet\n',
  'stories/a.md': '---\ntype: user-story\nid: US-9\nparent: ST-1\n---\n\n# Pay\n',
  'stories/b.md':
    '---\ntype: user-story\nid: US-10\nowner: Ada\nstatus: Done ✅\nparent: ST-1\n---\n\n# Pay again\n',
  'README.md': '# Not an artifact\n',
}

const children = async (parent?: string) =>
  (await client.request<OverviewResult>('triad/overview', { parent })).nodes

test('the overview goes from role to type to artifact', async () => {
  client = await startClient(files)
  const { nodes, totals } = await client.request<OverviewResult>('triad/overview', {})
  expect(nodes.map((it) => [it.label, it.description])).toEqual([
    ['Product Leader', '1 document'],
    ['Product Manager', 'nothing yet'],
    ['Product Owner', '2 documents'],
  ])
  expect(totals).toMatchObject({ documents: 4, artifacts: 3, stories: 2 })

  expect((await children('role:product-leader')).map((it) => [it.kind, it.label])).toEqual([
    ['type', 'Strategies'],
    ['unwritten', 'Not written yet'],
  ])
  expect((await children('unwritten:product-leader')).map((it) => [it.kind, it.label])).toEqual([
    ['missing', 'No portfolio roadmap yet'],
    ['missing', 'No business case yet'],
    ['missing', 'No executive briefing yet'],
  ])
  const stories = await children('type:product-owner/user-story')
  expect(stories).toMatchObject([
    { label: 'Pay', description: 'US-9', uri: uriOf('stories/a.md'), line: 6, artifactId: 'US-9' },
    { label: 'Pay again', description: 'US-10 · done', severity: 'warning' },
  ])
})

test('the overview changes with an edit, and says so', async () => {
  client = await startClient(files)
  await children()
  client.told.length = 0
  client.open('stories/a.md', files['stories/a.md'].replace('type: user-story', 'type: bug'))
  await client.heard('triad/changed')
  expect((await children('role:product-owner')).map((it) => it.label)).toContain('Bugs')
})

test('a document that stays as it was is not announced', async () => {
  client = await startClient(files)
  await client.heard('triad/changed')
  client.told.length = 0
  client.open('stories/a.md', `${files['stories/a.md']}\nMore words.\n`)
  await client.pull('stories/a.md')
  client.open('stories/b.md', files['stories/b.md'].replace('Pay again', 'Pay once'))
  await client.heard('triad/changed')
  expect(client.told.filter((it) => it.method === 'triad/changed')).toHaveLength(1)
})

test('a new document gets the next id, beside its like', async () => {
  client = await startClient(files)
  const types = await client.request<TypeInfo[]>('triad/types')
  expect(types.find((it) => it.id === 'user-story')).toMatchObject({
    nextId: 'US-11',
    count: 2,
    roles: ['Product Owner'],
  })
  const made = await client.request<{ uri: string; text: string; id: string }>('triad/newArtifact', {
    type: 'user-story',
    title: 'Remove: a card',
    parent: 'ST-1',
  })
  expect(made).toMatchObject({ id: 'US-11', uri: uriOf('stories/us-11-remove-a-card.md') })
  expect(made.text).toContain('title: "Remove: a card"\n')
  expect(made.text).toContain('parent: ST-1\n')
})

test('what the status bar shows, and who can own a document', async () => {
  client = await startClient(files)
  expect(await client.request('triad/document', { uri: uriOf('stories/b.md') })).toMatchObject({
    typeTitle: 'user story',
    owner: 'Ada',
    status: 'Done ✅',
  })
  expect(await client.request('triad/document', { uri: uriOf('README.md') })).toBeNull()
  const { owners } = await client.request<{ owners: { value: string; usual: boolean }[] }>('triad/owners', {
    uri: uriOf('stories/a.md'),
  })
  expect(owners[0]).toMatchObject({ value: 'product-owner', usual: true })
  const edit = await client.request('triad/setOwner', { uri: uriOf('stories/a.md'), owner: 'product-owner' })
  expect(edit).toMatchObject({
    documentChanges: [{ edits: [{ newText: '\nowner: product-owner', range: { start: { line: 2 } } }] }],
  })
})

test('a document is explained, be it that it is no artifact', async () => {
  client = await startClient(files)
  const explain = (path: string) =>
    client.request<ExplainResult | null>('triad/explain', { uri: uriOf(path) })
  expect((await explain('stories/a.md'))?.text).toContain(
    '- Part of: ST-1 (line 4), which is strategy/s.md\n',
  )
  expect((await explain('README.md'))?.text).toContain('No product document')
  expect(await explain('gone.md')).toBe(null)
})
