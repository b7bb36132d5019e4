import { afterEach, expect, test } from 'vitest'
import {
  type ClientCapabilities,
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver'
import { able, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const tree: ClientCapabilities = {
  ...able,
  textDocument: { ...able.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
}
const files = {
  'stories/a.md':
    '---\ntype: user-story\nid: US-1\n---\n\n# Pay\n\n## Acceptance criteria\n\n- [x] Paid\n- [ ] Told\n',
  'README.md': '# US-2 Read\n',
}
const range = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
})
const inDocument = <T>(path: string) =>
  client.request<T | null>('textDocument/documentSymbol', { textDocument: { uri: uriOf(path) } })

test('what stands in a document, as a tree', async () => {
  client = await startClient(files, tree)
  expect(await inDocument<DocumentSymbol[]>('stories/a.md')).toEqual([
    {
      name: 'US-1 Pay',
      detail: '2 criteria, 1 done',
      kind: SymbolKind.Event,
      range: range(5, 0, 10, 10),
      selectionRange: range(5, 0, 5, 5),
      children: [
        {
          name: 'Paid',
          detail: 'done',
          kind: SymbolKind.Boolean,
          range: range(9, 0, 9, 10),
          selectionRange: range(9, 0, 9, 10),
          children: [],
        },
        {
          name: 'Told',
          kind: SymbolKind.Boolean,
          range: range(10, 0, 10, 10),
          selectionRange: range(10, 0, 10, 10),
          children: [],
        },
      ],
    },
  ])
  expect(await inDocument('README.md')).toBeNull()
})

test('and as a list, for an editor that knows no tree', async () => {
  client = await startClient(files)
  const found = await inDocument<SymbolInformation[]>('stories/a.md')
  expect(found?.map((it) => [it.name, it.containerName, it.location.uri])).toEqual([
    ['US-1 Pay', undefined, uriOf('stories/a.md')],
    ['Paid', 'US-1 Pay', uriOf('stories/a.md')],
    ['Told', 'US-1 Pay', uriOf('stories/a.md')],
  ])
})

test('what is named in all folders, the best first', async () => {
  client = await startClient(files, tree)
  client.files.set(
    '/other/f.md',
    '---\ntype: feature\nid: F-1\n---\n\n# Pay\n\n## US-11 More\n\nAs a guest, I want x.\n',
  )
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'file:///other', name: 'other' }], removed: [] },
  })
  const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'us-1' })
  expect(found).toEqual([
    {
      name: 'US-1 Pay',
      kind: SymbolKind.File,
      containerName: 'user story',
      location: { uri: uriOf('stories/a.md'), range: range(5, 2, 5, 2) },
    },
    {
      name: 'US-11 More',
      kind: SymbolKind.Event,
      containerName: 'feature',
      location: { uri: 'file:///other/f.md', range: range(7, 0, 7, 0) },
    },
  ])
})
