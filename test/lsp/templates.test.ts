import { afterEach, expect, test } from 'vitest'
import type { NewArtifactResult, TypeInfo } from '../../server/src/lsp/protocol.ts'
import { startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const story =
  '---\ntype: user-story\nid: {{id}}\nowner: {{owner}}\n---\n\n# {{title}}\n\nOurs, of {{sprint}}.\n'
const place = '.triad/templates/user-story.md'

const make = (type: string) =>
  client.request<NewArtifactResult>('triad/newArtifact', { type, title: 'Pay', parent: 'F-1' })

const write = (path: string, text: string | null) => {
  if (text === null) client.files.delete(`/team/${path}`)
  else client.files.set(`/team/${path}`, text)
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] })
}

/** Resolves once nothing is under way: the overview is answered then. */
const settle = () => client.request('triad/overview', {})

test('a new document is made from the template of the team', async () => {
  client = await startClient({ [place]: story })
  await settle()
  const made = await make('user-story')
  expect(made.text).toBe(
    '---\ntype: user-story\nid: US-1\nowner: product-owner\n---\n\n# Pay\n\nOurs, of {{sprint}}.\n',
  )
})

test('a template is taken over as it changes, and left when it goes', async () => {
  client = await startClient({ 'a.md': '# A' })
  await settle()
  expect((await make('user-story')).text).not.toContain('Ours')
  write(place, story)
  await settle()
  expect((await make('user-story')).text).toContain('Ours')
  write(place, story.replace('Ours', 'Mine'))
  await settle()
  expect((await make('user-story')).text).toContain('Mine')
  client.files.delete(`/team/${place}`)
  client.notify('workspace/didDeleteFiles', { files: [{ uri: uriOf('.triad') }] })
  await settle()
  expect((await make('user-story')).text).not.toContain('Mine')
})

test('what counts is what is saved', async () => {
  client = await startClient({ [place]: story })
  client.open(place, story.replace('Ours', 'Half written'))
  await settle()
  expect((await make('user-story')).text).toContain('Ours')
})

test('a kind of the team’s own has a template of its own', async () => {
  client = await startClient({
    'triad.yaml': 'artifacts:\n  experiment: { owner: product-manager, prefix: EX }\n',
    '.triad/templates/experiment.md': '---\ntype: experiment\nid: {{id}}\n---\n\n## Hypothesis\n',
  })
  await settle()
  expect((await make('experiment')).text).toBe('---\ntype: experiment\nid: EX-1\n---\n\n## Hypothesis\n')
})

test('templates are no documents: nothing is found in them, and none counts', async () => {
  client = await startClient({ [place]: story.replace('{{id}}', 'US-7') })
  await settle()
  expect((await client.pull(place)).items).toEqual([])
  const types = await client.request<TypeInfo[]>('triad/types')
  expect(types.find((it) => it.id === 'user-story')).toMatchObject({ count: 0, nextId: 'US-1' })
})

test('a template of no kind is told in the log', async () => {
  client = await startClient({ '.triad/templates/sotry.md': story })
  const { message } = await client.heard<{ message: string }>('window/logMessage', (it) =>
    it.message.includes('sotry'),
  )
  expect(message).toBe(
    `The template ${uriOf('.triad/templates/sotry.md')} is used by nothing: there is no kind of document “sotry”. Name it after one, such as user-story.md.`,
  )
})
