import { afterEach, expect, test } from 'vitest'
import type { ClientCapabilities, Diagnostic, WorkspaceEdit } from 'vscode-languageserver'
import { clientOf, serverCapabilities } from '../../server/src/lsp/capabilities.ts'
import { rulesIn, startClient, type TestClient, uriOf } from './client.ts'

/** An editor that sends no file events: what it writes, or others write, the server has to look for. */
const deaf: ClientCapabilities = {
  textDocument: { publishDiagnostics: {}, rename: {} },
  workspace: { workspaceFolders: true, fileOperations: { didRename: true } },
}

const feature = '---\ntype: feature\nid: F-1\n---\n\n# Pay\n'
const story = (number: number) =>
  `---\ntype: user-story\nid: US-${number}\nparent: F-1\nower: ada\n---\n\n# Story\n`
const stories = [1, 2, 3, 4, 5].map((number) => `stories/${number}.md`)
const files = { 'f.md': feature, ...Object.fromEntries(stories.map((path, at) => [path, story(at + 1)])) }

interface Published {
  readonly uri: string
  readonly diagnostics: Diagnostic[]
}

let client: TestClient
afterEach(() => client?.stop())

/** What was last published of each document. */
const last = () =>
  new Map(
    client.told.flatMap(({ method, params }) => {
      const { uri, diagnostics } = params as Published
      return method === 'textDocument/publishDiagnostics' ? [[uri, rulesIn(diagnostics)]] : []
    }),
  )
const published = (path: string, holds: (rules: readonly string[]) => boolean) =>
  client.heard<Published>(
    'textDocument/publishDiagnostics',
    ({ uri }) => uri === uriOf(path) && holds(last().get(uri) ?? []),
  )
const isLost = (rules: readonly string[]) => rules.includes('unknown-reference')
const isFine = (rules: readonly string[]) => rules.length > 0 && !isLost(rules)
const write = (path: string, text: string) => client.files.set(`/team/${path}`, text)

async function renamed(): Promise<WorkspaceEdit> {
  for (const path of stories) await published(path, isFine)
  client.open('f.md', feature)
  return client.request('textDocument/rename', {
    textDocument: { uri: uriOf('f.md') },
    position: { line: 2, character: 5 },
    newName: 'F-2',
  })
}

/** What an editor does with the edit: closed files it writes, the open one it changes. */
function apply(edit: WorkspaceEdit): void {
  expect(Object.keys(edit.changes ?? {}).sort()).toEqual(Object.keys(files).map(uriOf).sort())
  for (const [at, path] of stories.entries()) write(path, story(at + 1).replace('F-1', 'F-2'))
  client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf('f.md'), version: 2 },
    contentChanges: [{ text: feature.replace('F-1', 'F-2') }],
  })
}

test('only a client that does not watch files is asked to tell of each that is saved', () => {
  const able = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
  expect(serverCapabilities(clientOf(deaf))).toHaveProperty('textDocumentSync.save')
  expect(serverCapabilities(clientOf(able))).not.toHaveProperty('textDocumentSync.save')
})

test('a rename that writes closed files leaves no false reference behind', async () => {
  client = await startClient(files, deaf)
  const edit = await renamed()
  client.told.length = 0
  apply(edit)
  for (const path of stories) await published(path, isFine)
  await client.request('triad/overview', {})
  expect([...last().values()].filter(isLost)).toEqual([])
})

test('nor does one whose files are written late, once a document is saved', async () => {
  client = await startClient(files, deaf)
  await renamed()
  client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf('f.md'), version: 2 },
    contentChanges: [{ text: feature.replace('F-1', 'F-2') }],
  })
  for (const path of stories) await published(path, isLost)
  for (const [at, path] of stories.entries()) write(path, story(at + 1).replace('F-1', 'F-2'))
  client.notify('textDocument/didSave', { textDocument: { uri: uriOf('f.md') } })
  for (const path of stories) await published(path, isFine)
})

test('what others write is seen when a document is opened', async () => {
  client = await startClient(files, deaf)
  await published('stories/1.md', isFine)
  write('stories/1.md', story(1).replace('F-1', 'F-9'))
  client.open('f.md', feature)
  await published('stories/1.md', isLost)
})

test('a folder that is renamed in the editor is read at once', async () => {
  client = await startClient(files, deaf)
  await published('stories/1.md', isFine)
  for (const path of stories) {
    write(path.replace('stories', 'told'), client.files.get(`/team/${path}`) as string)
    client.files.delete(`/team/${path}`)
  }
  client.notify('workspace/didRenameFiles', { files: [{ oldUri: uriOf('stories'), newUri: uriOf('told') }] })
  await published('told/5.md', isFine)
  expect(last().get(uriOf('stories/5.md'))).toEqual([])
})
