import { afterEach, expect, test } from 'vitest'
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver'
import { able, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const story =
  '---\ntype: user-story\nowner: product-owner\nparent: F-1\n---\n\n# Pay\n\nAs a shopper, I want to pay, so that I have it.\n'
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

const actions = (path: string, context: object = { diagnostics: [] }, range: object = whole) =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: uriOf(path) },
    range,
    context,
  })

function editsOf(action: CodeAction | undefined): (TextEdit | SnippetTextEdit)[] {
  const [change] = action?.edit?.documentChanges ?? []
  return (change as TextDocumentEdit).edits as (TextEdit | SnippetTextEdit)[]
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: LSP's snippet syntax.
test('a repair for a story is a snippet whose stops are where a person writes', async () => {
  client = await startClient({ 's.md': story })
  client.open('s.md', story, 7)
  const found = (await actions('s.md')).filter(
    (it) => it.diagnostics?.[0]?.code === 'missing-acceptance-criteria',
  )
  expect(found.map((it) => [it.title, it.isPreferred, it.kind])).toEqual([
    ['Add acceptance criteria (checklist)', true, 'quickfix'],
    ['Add acceptance criteria (Given/When/Then)', false, 'quickfix'],
    ['Disable missing-acceptance-criteria for this line', false, 'quickfix'],
    ['Disable missing-acceptance-criteria for this file', false, 'quickfix'],
    ['Disable missing-acceptance-criteria in this workspace', false, 'quickfix'],
  ])
  const [edit] = editsOf(found[0])
  expect(edit).toEqual({
    range: { start: { line: 8, character: 47 }, end: { line: 8, character: 47 } },
    snippet: {
      kind: 'snippet',
      value:
        '\n\n## Acceptance criteria\n\n- [ ] ${1:What must be true when this is done}\n- [ ] ${2:What happens when it goes wrong}',
    },
  })
  expect(found[0]?.edit?.documentChanges?.[0]).toMatchObject({
    textDocument: { uri: uriOf('s.md'), version: 7 },
  })
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: LSP's snippet syntax.

test('where the client has no snippets it is plain text, and keeps the line ends', async () => {
  const plain = { ...able, workspace: { ...able.workspace, workspaceEdit: {} } }
  const text = story.replaceAll('\n', '\r\n')
  client = await startClient({ 's.md': text }, plain)
  client.open('s.md', text)
  const [action] = (await actions('s.md')).filter((it) => it.title.endsWith('(checklist)'))
  const edits = action?.edit?.changes?.[uriOf('s.md')]
  expect(edits?.[0]?.newText).toBe(
    '\r\n\r\n## Acceptance criteria\r\n\r\n- [ ] What must be true when this is done\r\n- [ ] What happens when it goes wrong',
  )
})

test('a missing parent can be created from its template, where the client creates files', async () => {
  client = await startClient({ 's.md': story })
  const created = (await actions('s.md')).find((it) => it.title.startsWith('Create '))
  expect(created?.edit?.documentChanges).toMatchObject([
    { kind: 'create', options: { overwrite: false } },
    { textDocument: { version: null }, edits: [{ newText: expect.stringContaining('id: F-1') }] },
  ])
  await client.stop()
  const { resourceOperations, ...rest } = able.workspace?.workspaceEdit ?? {}
  expect(resourceOperations).toBeDefined()
  client = await startClient(
    { 's.md': story },
    { ...able, workspace: { ...able.workspace, workspaceEdit: rest } },
  )
  expect((await actions('s.md')).some((it) => it.title.startsWith('Create '))).toBe(false)
})

test('repairs are those of the range, and of the kind that was asked for', async () => {
  client = await startClient({ 's.md': story })
  const point = { line: 3, character: 9 }
  const atParent = await actions('s.md', { diagnostics: [] }, { start: point, end: point })
  expect(new Set(atParent.map((it) => it.diagnostics?.[0]?.code))).toEqual(new Set(['unknown-reference']))
  expect(await actions('s.md', { diagnostics: [], only: ['refactor'] })).toEqual([])
  expect((await actions('s.md', { diagnostics: [], only: ['quickfix'] })).length).toBeGreaterThan(0)
})

test('a repair is that of the text as it is now', async () => {
  client = await startClient({ 's.md': story })
  client.open('s.md', story)
  const start = { line: 5, character: 0 }
  client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf('s.md'), version: 2 },
    contentChanges: [{ range: { start, end: start }, text: '\n\n\n' }],
  })
  const [action] = (await actions('s.md')).filter((it) => it.title.endsWith('(checklist)'))
  expect(editsOf(action)[0]?.range.start.line).toBe(11)
})

test('a rule is turned off for the workspace in triad.yaml, which is made where there is none', async () => {
  client = await startClient({ 's.md': story })
  client.open('s.md', story, 7)
  const find = async () => (await actions('s.md')).find((it) => it.title.endsWith('in this workspace'))
  const rule = (await find())?.diagnostics?.[0]?.code
  expect((await find())?.edit?.documentChanges).toEqual([
    { kind: 'create', uri: uriOf('triad.yaml'), options: { overwrite: false, ignoreIfExists: false } },
    expect.objectContaining({ edits: [expect.objectContaining({ newText: `rules:\n  ${rule}: off\n` })] }),
  ])
  client.open('triad.yaml', 'rules:\n  overdue: off\n', 3)
  // The overview answers once everything has settled.
  await client.request('triad/overview', {})
  const changes = (await find())?.edit?.documentChanges as TextDocumentEdit[]
  expect(changes).toEqual([
    {
      textDocument: { uri: uriOf('triad.yaml'), version: 3 },
      edits: [
        {
          range: { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } },
          newText: `${rule}: off\n  `,
        },
      ],
    },
  ])
})
