import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver'
import { able, startClient, type TestClient, uriOf } from './client.ts'

const german = JSON.parse(readFileSync(new URL('../../server/l10n/de.json', import.meta.url), 'utf8'))

let client: TestClient
afterEach(() => client.stop())

const start = async (files: Record<string, string>, locale = 'de') => {
  client = await startClient(files, able, null, { locale }, {}, { german })
}

const messages = async (path: string) => (await client.pull(path)).items.map((it) => it.message)

const story = '---\ntype: user-story\nid: US-1\nonwer: PO\n---\n\n# Pay\n\nAs a guest, I want to pay.\n'

test('who reads German is told in German what is wrong, and how to fix it', async () => {
  await start({ 's.md': story })
  client.open('s.md', story)
  expect(await messages('s.md')).toEqual(
    expect.arrayContaining([
      'Unbekannter Schlüssel „onwer“. Gemeint: „owner“?',
      'Diese User Story hat keinen Owner; meist ist das: Product Owner.',
      'Diese Story sagt nicht, warum: Das „so that …“ fehlt.',
    ]),
  )
  const at = { line: 3, character: 1 }
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: uriOf('s.md') },
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['quickfix'] },
  })
  expect(actions.map(({ title }) => title)).toEqual([
    'In „owner“ ändern',
    'unknown-field für diese Datei abschalten',
    'unknown-field in diesem Arbeitsbereich abschalten',
  ])
  expect(actions[0]?.diagnostics?.[0]?.message).toBe('Unbekannter Schlüssel „onwer“. Gemeint: „owner“?')
})

test('so is what nearly all documents lack, and what is wrong in triad.yaml', async () => {
  const names = [...'abcdefghijkl']
  const stories = names.map((name) => [
    `stories/${name}.md`,
    `---\ntype: user-story\n---\n\n# ${name}\n\nAs a guest, I want ${name}, so that I pay.\n\n## Acceptance criteria\n\n- ${name}\n`,
  ])
  await start({ ...Object.fromEntries(stories), 'triad.yaml': 'poeple: {}\n' })
  const { items } = await client.request<{ items: { items: { message: string }[] }[] }>(
    'workspace/diagnostic',
    { previousResultIds: [] },
  )
  const said = items.flatMap((it) => it.items.map(({ message }) => message))
  expect(said).toContain('Ohne Owner: alle 12 User Storys in stories/.')
  expect(said).toContain('Unbekannter Schlüssel „poeple“ in triad.yaml. Gemeint: „people“?')
})

test('and in English whom no translation fits', async () => {
  await start({ 's.md': story }, 'pl')
  expect(await messages('s.md')).toContain('Unknown key “onwer”. Did you mean “owner”?')
})
