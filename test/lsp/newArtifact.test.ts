import { afterEach, expect, test } from 'vitest'
import type { NewArtifactResult, OwnersResult } from '../../server/src/lsp/protocol.ts'
import { startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const files = {
  'triad.yaml':
    'people:\n  ada: { name: Ada Okoro, role: product-leader }\n  ben: { name: Ben Ito, role: product-owner }\nartifacts:\n  user-story: { folder: ../outside }\n',
  'features/f.md': '---\ntype: feature\nid: F-1\nowner: product-manager\n---\n\n# Cards\n',
}

const owners = (params: object) => client.request<OwnersResult | null>('triad/owners', params)
const make = (wish: object) => client.request<NewArtifactResult>('triad/newArtifact', wish)

test('who can own a new document: the usual role first, then the others, then the people', async () => {
  client = await startClient(files)
  await client.request('triad/overview', {})
  const asked = await owners({ type: 'user-story' })
  expect(asked?.typeTitle).toBe('user story')
  expect(asked?.owners.map((it) => [it.value, it.usual])).toEqual([
    ['product-owner', true],
    ['product-leader', false],
    ['product-manager', false],
    ['ada', false],
    ['ben', false],
  ])
  expect((await owners({ type: 'strategy', parent: 'F-1' }))?.owners[0]?.value).toBe('product-leader')
})

test('they are the same as for one that is there', async () => {
  client = await startClient(files)
  await client.request('triad/overview', {})
  expect(await owners({ uri: uriOf('features/f.md') })).toEqual(await owners({ type: 'feature' }))
})

test('of no kind, or of no document, nobody can be the owner', async () => {
  client = await startClient(files)
  await client.request('triad/overview', {})
  expect(await owners({ type: 'sotry' })).toBe(null)
  expect(await owners({ uri: uriOf('none.md') })).toBe(null)
  expect(await owners({})).toBe(null)
})

test('the owner who is chosen stands in the document', async () => {
  client = await startClient(files)
  await client.request('triad/overview', {})
  const made = await make({ type: 'user-story', title: 'Pay', owner: 'ben', parent: 'F-1' })
  expect(made.text).toContain('\nowner: ben\n')
})

test('whatever its title, and whatever the team says, it stays in the workspace', async () => {
  client = await startClient(files)
  await client.request('triad/overview', {})
  for (const [title, path] of [
    ['../../etc/passwd', 'stories/us-1-etc-passwd.md'],
    ['..\\..\\x\0y', 'stories/us-1-xy.md'],
    ['🎉', 'stories/us-1.md'],
  ] as const)
    expect((await make({ type: 'user-story', title })).uri).toBe(uriOf(path))
})
