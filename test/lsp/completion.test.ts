import { afterEach, expect, test } from 'vitest'
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
} from 'vscode-languageserver'
import { linesOf, positionAt } from '../../server/src/text/lines.ts'
import { able, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const files = {
  'features/a.md':
    '---\ntype: feature\nid: F-3\nowner: Ada\nstatus: ready\n---\n\n# Split [the](command:x) **bill**\n',
  'stories/s.md': '---\ntype: user-story\nid: US-9\n---\n\n# Pay\n',
}
const rich: ClientCapabilities = {
  ...able,
  textDocument: {
    ...able.textDocument,
    completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } },
  },
}

/** What is answered where `¦` stands in a document that is opened with this text; `uri` where it lies in no folder. */
async function complete(
  marked: string,
  path = 'stories/new.md',
  uri = uriOf(path),
): Promise<CompletionList | null> {
  const text = marked.replace('¦', '')
  const position = positionAt(linesOf(text), marked.indexOf('¦'))
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
  return client.request('textDocument/completion', { textDocument: { uri }, position })
}

const story = (line: string) => `---\ntype: user-story\n${line}\n---\n\n# New\n`

test('a value has its range, its order, and what it is found by', async () => {
  client = await startClient(files, rich)
  const list = await complete(story('parent: [split¦]'))
  expect(list).toEqual({
    isIncomplete: false,
    items: [
      {
        label: 'F-3',
        kind: CompletionItemKind.Reference,
        labelDetails: { detail: '  Split the bill', description: 'feature · ready' },
        sortText: '000',
        filterText: 'F-3 Split the bill',
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: {
          range: { start: { line: 2, character: 9 }, end: { line: 2, character: 14 } },
          newText: 'F-3',
        },
        data: {
          uri: uriOf('stories/new.md'),
          about: { kind: 'artifact', path: 'features/a.md', item: null },
        },
      },
    ],
  })
})

test('more is told of it once it is looked at, as plain text', async () => {
  client = await startClient(files, rich)
  const [item] = (await complete(story('parent: ¦')))?.items ?? []
  const resolved = await client.request<CompletionItem>('completionItem/resolve', item)
  expect(resolved).toEqual({
    ...item,
    documentation: {
      kind: 'plaintext',
      value: 'Split the bill\nfeature · F-3 · ready\nOwned by Ada\nfeatures/a.md',
    },
  })
  const [role] = (await complete(story('owner: ¦')))?.items ?? []
  expect(await client.request<CompletionItem>('completionItem/resolve', role)).toMatchObject({
    documentation: { kind: 'plaintext', value: expect.stringContaining('Owns the backlog') },
  })
})

test.each([
  undefined,
  null,
  7,
  { uri: 7 },
  { uri: 'file:///elsewhere.md', about: { kind: 'role', id: 'product-owner' } },
  { uri: uriOf('stories/s.md'), about: 'role' },
  { uri: 'a b:c', about: { kind: 'role', id: 'product-owner' } },
  { uri: uriOf('stories/s.md'), about: { kind: 'artifact', path: 'gone.md', item: null } },
  { uri: uriOf('stories/s.md'), about: { kind: 'constructor', id: 'x' } },
])('an item that says something else of itself stays as it is: %j', async (data) => {
  client = await startClient(files, rich)
  client.open('stories/s.md', files['stories/s.md'])
  const item = { label: 'x', data }
  expect(await client.request('completionItem/resolve', item)).toEqual(JSON.parse(JSON.stringify(item)))
})

test('a client that shows less gets a title in the detail, and no tab stops', async () => {
  client = await startClient(files)
  expect((await complete(story('parent: ¦')))?.items[0]).toMatchObject({
    detail: 'Split the bill · feature · ready',
  })
  const [item] = (await complete('¦', 'stories/empty.md'))?.items ?? []
  expect(item?.insertTextFormat).toBe(InsertTextFormat.PlainText)
  expect(item?.textEdit?.newText).toContain('title: "New user story"\nowner: product-owner\n')
})

test('an empty file becomes a document, with tab stops and a choice', async () => {
  client = await startClient(
    { ...files, 'features/b.md': files['features/a.md'].replace('F-3', 'F-4') },
    rich,
  )
  const [item] = (await complete('\n¦', 'stories/empty.md'))?.items ?? []
  expect(item).toMatchObject({ label: 'New user story', insertTextFormat: InsertTextFormat.Snippet })
  expect(item?.textEdit?.newText).toContain('id: US-10\ntitle: "$' + '{1:New user story}"\n')
  expect(item?.textEdit?.newText).toContain('parent: $' + '{2|‹parent›,F-4,F-3|}\n---\n\n# $' + '{1}\n')
  const start = { line: 0, character: 0 }
  expect(item?.additionalTextEdits).toEqual([
    { range: { start, end: { line: 1, character: 0 } }, newText: '' },
  ])
})

test('what lies in no folder sees the ids of the first one, and no paths', async () => {
  client = await startClient({ ...files, 'features/nameless.md': '---\ntype: feature\n---\n' }, rich)
  const uri = 'untitled:Untitled-1'
  expect((await complete('¦', '', uri))?.items[0]?.textEdit?.newText).toContain('id: US-10')
  const list = await complete(story('parent: ¦'), '', 'file:///elsewhere/x.md')
  expect(list?.items.map((it) => it.label)).toEqual(['F-3'])
})

test('a key leads on to its values in a client that says how', async () => {
  client = await startClient(files, rich, null, { initializationOptions: { suggestCommand: 'suggest' } })
  const items = (await complete(story('¦')))?.items ?? []
  expect(items.find((it) => it.label === 'owner')?.command).toEqual({ title: '', command: 'suggest' })
  expect(items.find((it) => it.label === 'title')?.command).toBeUndefined()
})

test('headings in links are left to a client that offers them itself', async () => {
  const link = story('id: US-1').replace('# New', '# New\n\n[it](#¦)')
  client = await startClient(files, rich)
  expect((await complete(link))?.items.map((it) => it.label)).toEqual(['#new'])
  await client.stop()
  client = await startClient(files, rich, null, { initializationOptions: { completesLinks: true } })
  expect(await complete(link)).toBe(null)
})

test('nothing is answered in prose, nor for what nobody has opened', async () => {
  client = await startClient(files, rich)
  expect(await complete(`${story('id: US-1')}\nSome words:¦`)).toBe(null)
  const textDocument = { uri: uriOf('gone.md') }
  const nowhere = client.request('textDocument/completion', {
    textDocument,
    position: { line: 9, character: 9 },
  })
  expect(await nowhere).toEqual([])
})

test('triad.yaml has completion of its own', async () => {
  client = await startClient(files, rich)
  const items = (await complete('pe¦', 'triad.yaml')) as unknown as CompletionItem[]
  expect(items.map((it) => it.label)).toContain('people')
})
