import { afterEach, expect, test } from 'vitest'
import type { ClientCapabilities, Hover } from 'vscode-languageserver'
import { able, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const reading: ClientCapabilities = {
  ...able,
  textDocument: { ...able.textDocument, hover: { contentFormat: ['markdown', 'plaintext'] } },
}
const files = {
  'features/a (b)/f [1].md': '---\ntype: feature\nid: F-1\nowner: PM\nparent: ST-1\n---\n\n# Cards\n',
  'strategy/s.md': '---\ntype: strategy\nid: ST-1\n---\n\n# The *bet*\n',
  'README.md': '# Read\n\nSee F-1.\n',
}
const hover = (path: string, line: number, character: number) =>
  client.request<Hover | null>('textDocument/hover', {
    textDocument: { uri: uriOf(path) },
    position: { line, character },
  })

test('an id is shown with its chain, in links to files', async () => {
  client = await startClient(files, reading)
  expect(await hover('README.md', 2, 5)).toEqual({
    range: { start: { line: 2, character: 4 }, end: { line: 2, character: 7 } },
    contents: {
      kind: 'markdown',
      value: expect.stringContaining(
        '**[Cards](file:///team/features/a%20%28b%29/f%20%5B1%5D.md#L8)**  \nfeature · F-1 · Product Manager\n\n' +
          '- Part of [ST-1 The bet](file:///team/strategy/s.md#L6)',
      ),
    },
  })
  expect(await hover('README.md', 0, 3)).toBeNull()
})

test('an editor that shows no Markdown gets plain text', async () => {
  client = await startClient(files)
  expect((await hover('strategy/s.md', 2, 5))?.contents).toEqual({
    kind: 'plaintext',
    value: expect.stringMatching(/^The bet\nstrategy · ST-1\n\n• Handed down to F-1 Cards\n• 1 warning/),
  })
})

test('a document that is edited is shown as it is at the moment', async () => {
  client = await startClient(files, reading)
  client.open('strategy/s.md', files['strategy/s.md'].replace('The *bet*', 'Another bet'))
  const shown = await hover('README.md', 2, 5)
  expect(shown?.contents).toMatchObject({ value: expect.stringContaining('ST-1 Another bet') })
})

test('triad.yaml answers for itself', async () => {
  client = await startClient({ ...files, 'triad.yaml': 'ignore: []\n' }, reading)
  client.open('triad.yaml', 'ignore: []\n')
  expect(await hover('triad.yaml', 0, 2)).toMatchObject({ contents: { kind: 'markdown' } })
})
