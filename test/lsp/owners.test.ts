import { afterEach, expect, test } from 'vitest'
import type { OverviewResult } from '../../server/src/lsp/protocol.ts'
import { rulesIn, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const story =
  '---\ntype: user-story\nid: US-1\n---\n\n# Find a berth\n\nAs a skipper, I want a berth, so that I can sleep.\n'
const place = '.github/CODEOWNERS'

const write = (path: string, text: string | null) => {
  if (text === null) client.files.delete(`/team/${path}`)
  else client.files.set(`/team/${path}`, text)
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] })
}

/** Who owns the story as the status bar tells, whether it is asked for an owner, and under whom the overview has it. */
async function owner() {
  await client.request('triad/overview', {})
  const { owner } = await client.request<{ owner: string | null }>('triad/document', { uri: uriOf('a.md') })
  const { items } = await client.request<{ items: [] }>('textDocument/diagnostic', {
    textDocument: { uri: uriOf('a.md') },
  })
  const { nodes } = await client.request<OverviewResult>('triad/overview', { view: 'person' })
  return [owner, rulesIn(items).includes('missing-owner'), nodes.map(({ label }) => label).join()]
}

test('who owns what is taken over as CODEOWNERS changes on disk and in the editor', async () => {
  client = await startClient({ 'a.md': story })
  client.open('a.md', story)
  expect(await owner()).toEqual([null, true, 'Nobody'])
  write(place, '*.md @ada\n')
  expect(await owner()).toEqual(['ada (.github/CODEOWNERS)', false, 'ada'])
  client.open(place, '*.md @ben\n')
  expect(await owner()).toEqual(['ben (.github/CODEOWNERS)', false, 'ben'])
  client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf(place), version: 2 },
    contentChanges: [{ text: '*.txt @ben\n' }],
  })
  expect(await owner()).toEqual([null, true, 'Nobody'])
  client.notify('textDocument/didClose', { textDocument: { uri: uriOf(place) } })
  expect(await owner()).toEqual(['ada (.github/CODEOWNERS)', false, 'ada'])
  write('CODEOWNERS', '* @cleo\n')
  expect(await owner()).toEqual(['ada (.github/CODEOWNERS)', false, 'ada'])
  client.files.delete(`/team/${place}`)
  client.notify('workspace/didDeleteFiles', { files: [{ uri: uriOf('.github') }] })
  expect(await owner()).toEqual(['cleo (CODEOWNERS)', false, 'cleo'])
  write('triad.yaml', 'people: { dana: { name: Dana Ek } }\nowners: { "*.md": dana }\n')
  expect(await owner()).toEqual(['Dana Ek (triad.yaml)', false, 'Dana Ek'])
  write('triad.yaml', null)
  write('CODEOWNERS', null)
  expect(await owner()).toEqual([null, true, 'Nobody'])
})
