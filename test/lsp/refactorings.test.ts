import { afterEach, expect, test } from 'vitest'
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver'
import { able, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const feature = `---
type: feature
id: F-1
owner: product-manager
---

# Cards

## US-1 Pay

As a guest, I want to pay, so that I can go.

### Acceptance criteria

- It is paid
- When it fails, it says so
`
const at = (line: number) => ({ start: { line, character: 2 }, end: { line, character: 2 } })
const onStory = at(8)
const onCriterion = at(15)

const actions = (path: string, range: object, context: object = { diagnostics: [] }): Promise<CodeAction[]> =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: uriOf(path) },
    range,
    context: { diagnostics: [], ...context },
  })

const kinds = (all: readonly CodeAction[]) => all.map((it) => it.kind)

test('a story can be split, extracted, and its criteria converted', async () => {
  client = await startClient({ 'f.md': feature })
  const found = await actions('f.md', onCriterion, { only: ['refactor'] })
  expect(found.map((it) => [it.title, it.kind])).toEqual([
    ['Convert criteria to Given/When/Then', 'refactor.rewrite.triad.criteria'],
    ['Extract this story to a file', 'refactor.extract.triad.story'],
    ['Split this story', 'refactor.rewrite.triad.split'],
  ])
})

test('each is found by its own kind, and by those it belongs to', async () => {
  client = await startClient({ 'f.md': feature })
  const only = async (...only: string[]) => kinds(await actions('f.md', onCriterion, { only }))
  expect(await only('refactor.rewrite.triad.split')).toEqual(['refactor.rewrite.triad.split'])
  expect(await only('refactor.rewrite')).toEqual([
    'refactor.rewrite.triad.criteria',
    'refactor.rewrite.triad.split',
  ])
  expect(await only('refactor.extract')).toEqual(['refactor.extract.triad.story'])
  expect(await only('refactor.inline')).toEqual([])
  expect(await only('refactor.rewrite.triad.splits')).toEqual([])
})

test('who opens the menu sees them, the light bulb does not look for them', async () => {
  client = await startClient({ 'f.md': feature })
  const invoked = await actions('f.md', onCriterion, { triggerKind: 1 })
  expect(kinds(invoked).filter((kind) => kind?.startsWith('refactor'))).toHaveLength(3)
  const automatic = await actions('f.md', onCriterion, { triggerKind: 2 })
  expect(kinds(automatic).filter((kind) => kind?.startsWith('refactor'))).toEqual([])
})

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: LSP's snippet syntax.
test('the stops of all edits are counted through', async () => {
  client = await startClient({ 'f.md': feature })
  client.open('f.md', feature, 4)
  const [action] = await actions('f.md', at(12), { only: ['refactor.rewrite.triad.criteria'] })
  expect(action?.edit?.documentChanges).toEqual([
    {
      textDocument: { uri: uriOf('f.md'), version: 4 },
      edits: [
        {
          range: { start: { line: 14, character: 2 }, end: { line: 14, character: 12 } },
          snippet: {
            kind: 'snippet',
            value:
              '**Given** ${1:‹starting point›}\n  **When** ${2:‹something happens›}\n  **Then** it is paid',
          },
        },
        {
          range: { start: { line: 15, character: 2 }, end: { line: 15, character: 27 } },
          snippet: {
            kind: 'snippet',
            value: '**Given** ${3:‹starting point›}\n  **When** it fails\n  **Then** it says so',
          },
        },
      ],
    },
  ])
})

test('so are those of a repair of several stories', async () => {
  const list = `---\ntype: feature\nowner: PM\n---\n\n# A\n\n## Stories\n\n${['pay', 'go', 'come'].map((it) => `- As a guest, I want to ${it}, so that I am well.\n`).join('')}`
  client = await startClient({ 'f.md': list })
  const [action] = (
    await actions('f.md', { start: { line: 9, character: 0 }, end: { line: 10, character: 0 } })
  ).filter((it) => it.title.endsWith('(checklist)'))
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[]
  expect(JSON.stringify(change?.edits).match(/\$\{\d/g)).toEqual(['${1', '${2', '${3', '${4', '${5', '${6'])
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: LSP's snippet syntax.

test('a document is created, and others follow', async () => {
  const other = '---\ntype: user-story\nparent: f.md#us-1-pay\n---\n\n# Other\n'
  client = await startClient({ 'f.md': feature, 'other.md': other })
  const [action] = await actions('f.md', onStory, { only: ['refactor.extract.triad.story'] })
  expect(action?.edit?.documentChanges).toMatchObject([
    { kind: 'create', uri: uriOf('us-1-pay.md'), options: { overwrite: false } },
    {
      textDocument: { uri: uriOf('us-1-pay.md') },
      edits: [{ newText: expect.stringContaining('id: US-1\n') }],
    },
    { textDocument: { uri: uriOf('f.md') } },
    { textDocument: { uri: uriOf('other.md') }, edits: [{ newText: 'us-1-pay.md#us-1-pay' }] },
  ])
})

test('only where the client creates files, and the document lies in a folder', async () => {
  const { resourceOperations, ...rest } = able.workspace?.workspaceEdit ?? {}
  expect(resourceOperations).toBeDefined()
  client = await startClient(
    { 'f.md': feature },
    { ...able, workspace: { ...able.workspace, workspaceEdit: rest } },
  )
  expect(await actions('f.md', onStory, { only: ['refactor.extract'] })).toEqual([])
  await client.stop()
  client = await startClient({ 'f.md': feature })
  client.notify('textDocument/didOpen', {
    textDocument: { uri: 'untitled:features/f.md', languageId: 'markdown', version: 1, text: feature },
  })
  const loose = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: 'untitled:features/f.md' },
    range: onCriterion,
    context: { diagnostics: [], only: ['refactor'] },
  })
  expect(kinds(loose)).toEqual(['refactor.rewrite.triad.criteria', 'refactor.rewrite.triad.split'])
})

const faulty = '---\ntype: user-stroy\nowner: @ben\n---\n\n# Pay\n'

test.each([['source'], ['source.fixAll'], ['source.fixAll.triad']])(
  'all is fixed at once by %s',
  async (kind) => {
    client = await startClient({ 's.md': faulty })
    client.open('s.md', faulty, 3)
    const found = await actions('s.md', at(0), { only: [kind] })
    expect(found).toEqual([
      {
        title: 'Fix all automatically',
        kind: 'source.fixAll.triad',
        edit: {
          documentChanges: [
            {
              textDocument: { uri: uriOf('s.md'), version: 3 },
              edits: [
                {
                  range: { start: { line: 1, character: 6 }, end: { line: 1, character: 16 } },
                  newText: 'user-story',
                },
                {
                  range: { start: { line: 2, character: 7 }, end: { line: 2, character: 11 } },
                  newText: '"@ben"',
                },
              ],
            },
          ],
        },
      },
    ])
  },
)

test('it is not offered unasked, nor where nothing is to be fixed', async () => {
  client = await startClient({ 's.md': faulty, 'f.md': feature })
  for (const context of [{}, { only: ['quickfix'] }, { only: [''] }, { only: ['source.organizeImports'] }])
    expect(kinds(await actions('s.md', at(0), context))).not.toContain('source.fixAll.triad')
  expect(await actions('f.md', at(0), { only: ['source.fixAll'] })).toEqual([])
  expect(await actions('notes.md', at(0), { only: ['source.fixAll'] })).toEqual([])
})

test('on its title a document is said to be what it is, or none', async () => {
  client = await startClient({ 'stories/a.md': '# Pay\n' })
  const found = await actions('stories/a.md', at(0), { only: ['refactor'] })
  expect(new Set(kinds(found))).toEqual(new Set(['refactor.rewrite.triad.kind']))
  expect(found.at(-1)?.edit).toEqual({
    documentChanges: [
      expect.objectContaining({ kind: 'create', uri: uriOf('triad.yaml') }),
      expect.objectContaining({
        edits: [expect.objectContaining({ newText: 'ignore: ["stories/a.md"]\n' })],
      }),
    ],
  })
  expect(await actions('stories/a.md', at(0), { triggerKind: 2 })).not.toContainEqual(
    expect.objectContaining({ kind: 'refactor.rewrite.triad.kind' }),
  )
})
