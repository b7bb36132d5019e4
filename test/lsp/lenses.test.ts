import { afterEach, describe, expect, test } from 'vitest'
import type { ClientCapabilities, CodeLens, InlayHint, Location, WorkspaceEdit } from 'vscode-languageserver'
import type { ParentsResult } from '../../server/src/lsp/protocol.ts'
import { able, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const story = (id: string, fields = 'owner: PO\nparent: F-1\n') =>
  `---\ntype: user-story\nid: ${id}\n${fields}---\n\n# Pay ${id}\n\nAs a guest, I want ${id}, so that I leave.\n\n## Acceptance criteria\n\n- [x] Paid\n- [ ] Told\n`
const files = {
  'f.md': '---\ntype: feature\nid: F-1\nowner: PM\nstatus: active\n---\n\n# Cards\n\nSee US-1.\n',
  'a.md': story('US-1'),
  'b.md': '---\ntype: user-story\nid: US-2\n---\n\n# Cash\n\nAs a guest, I want cash, so that I leave.\n',
}

const refreshing: ClientCapabilities = {
  ...able,
  workspace: {
    ...able.workspace,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
}
const withCommands = { initializationOptions: { lensCommands: true } }

const lenses = (path: string) =>
  client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(path) } })
const titles = async (path: string) => (await lenses(path)).map((it) => it.command?.title)
const hints = (path: string, range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }) =>
  client.request<InlayHint[] | null>('textDocument/inlayHint', { textDocument: { uri: uriOf(path) }, range })

/** Changes an open document as a keystroke does: all of its text. */
const type = (path: string, version: number, text: string) =>
  client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf(path), version },
    contentChanges: [{ text }],
  })

/** Waits until what went on has been told, and forgets what was. */
async function quiet(): Promise<void> {
  await client.heard('workspace/codeLens/refresh')
  client.told.length = 0
}

describe('a code lens', () => {
  test('says what hangs below, and leads there', async () => {
    client = await startClient(files, able, null, withCommands)
    const [lens, ...others] = await lenses('f.md')
    expect(others).toEqual([])
    expect(lens?.range).toEqual({ start: { line: 7, character: 0 }, end: { line: 7, character: 0 } })
    expect(lens?.command).toEqual({
      title: '1 story, ready',
      command: 'triad.showReferences',
      arguments: [
        uriOf('f.md'),
        { line: 7, character: 0 },
        [
          {
            uri: uriOf('a.md'),
            range: { start: { line: 7, character: 2 }, end: { line: 7, character: 10 } },
          },
        ],
      ],
    })
  })

  test('says how far a story is, and where its criteria are', async () => {
    client = await startClient(files, able, null, withCommands)
    const [lens] = await lenses('a.md')
    expect(lens?.command?.title).toBe('2 criteria, 1 done')
    const places: Location[] = lens?.command?.arguments?.[2]
    expect(places.map((it) => it.range.start.line)).toEqual([13, 14])
  })

  test('offers what is missing, through the commands of the client', async () => {
    client = await startClient(files, able, null, withCommands)
    expect((await lenses('b.md')).map((it) => it.command)).toEqual([
      {
        title: 'Add criteria',
        command: 'triad.addCriteria',
        arguments: [{ uri: uriOf('b.md'), position: { line: 5, character: 0 } }],
      },
      { title: 'Link to a feature…', command: 'triad.linkParent', arguments: [{ uri: uriOf('b.md') }] },
    ])
  })

  test('is none where the client has no commands of ours, and nobody is told that they are stale', async () => {
    client = await startClient(files, refreshing)
    expect(await lenses('f.md')).toBeNull()
    expect(await lenses('b.md')).toBeNull()
    client.open('a.md', files['a.md'])
    type('a.md', 2, files['a.md'].replace('owner: PO', 'status: draft'))
    await client.heard('workspace/inlayHint/refresh')
    expect(client.told.map((it) => it.method)).not.toContain('workspace/codeLens/refresh')
  })

  test('is none in what is no document of the workspace', async () => {
    client = await startClient(files)
    expect(await lenses('README.md')).toBeNull()
  })

  test('changes with an edit in another document, and the client is told', async () => {
    client = await startClient(files, refreshing, null, withCommands)
    expect(await titles('f.md')).toEqual(['1 story, ready'])
    client.open('a.md', files['a.md'])
    await quiet()
    type('a.md', 2, files['a.md'].replace('owner: PO', 'status: draft'))
    await client.heard('workspace/codeLens/refresh')
    await client.heard('workspace/inlayHint/refresh')
    expect(await titles('f.md')).toEqual(['1 story, not ready'])
    expect((await lenses('f.md'))[0]?.command?.tooltip).toBe('US-1 Pay US-1: no owner, still a draft')

    client.told.length = 0
    client.files.set('/team/c.md', story('US-3'))
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('c.md'), type: 1 }] })
    await client.heard('workspace/codeLens/refresh')
    expect(await titles('f.md')).toEqual(['2 stories, 1 not ready'])
  })

  test('of a story that moves to another parent, too', async () => {
    client = await startClient(
      { ...files, 'g.md': files['f.md'].replace('F-1', 'F-2') },
      refreshing,
      null,
      withCommands,
    )
    client.open('a.md', files['a.md'])
    await quiet()
    type('a.md', 2, files['a.md'].replace('F-1', 'F-2'))
    await client.heard('workspace/codeLens/refresh')
    expect(await titles('f.md')).toEqual([])
    expect(await titles('g.md')).toEqual(['1 story, ready'])
  })

  test('stays where what is typed changes nothing of it', async () => {
    client = await startClient(files, refreshing, null, withCommands)
    client.open('a.md', files['a.md'])
    client.open('f.md', files['f.md'])
    await quiet()
    type('a.md', 2, `${files['a.md']}\nMore words, and more.\n`)
    type('f.md', 2, files['f.md'].replace('# Cards', '# Cards, and'))
    await client.heard('workspace/codeLens/refresh')
    expect(client.told.filter((it) => it.method === 'workspace/codeLens/refresh')).toHaveLength(1)
  })
})

describe('an inlay hint', () => {
  test('is the title behind an id, within the range', async () => {
    client = await startClient(files)
    expect(await hints('a.md')).toEqual([
      { position: { line: 4, character: 11 }, label: 'Cards', tooltip: 'Cards', paddingLeft: true },
    ])
    const below = { start: { line: 6, character: 0 }, end: { line: 20, character: 0 } }
    expect(await hints('a.md', below)).toEqual([])
  })

  test('follows the title', async () => {
    client = await startClient(files, refreshing, null, withCommands)
    client.open('f.md', files['f.md'])
    await quiet()
    type('f.md', 2, files['f.md'].replace('# Cards', '# Coupons'))
    await client.heard('workspace/inlayHint/refresh')
    expect((await hints('a.md'))?.map((it) => it.label)).toEqual(['Coupons'])
  })
})

test('each kind is switched off by its setting, at once', async () => {
  const settings = { codeLens: {}, inlayHints: {} }
  client = await startClient(files, refreshing, settings, withCommands)
  expect(await titles('f.md')).toHaveLength(1)
  expect(await titles('b.md')).toHaveLength(2)
  await quiet()
  Object.assign(settings.codeLens, { children: false, criteria: false, parent: null })
  Object.assign(settings.inlayHints, { titles: false })
  client.notify('workspace/didChangeConfiguration', { settings: null })
  await client.heard('workspace/codeLens/refresh')
  expect(await titles('f.md')).toEqual([])
  expect(await titles('b.md')).toEqual(['Link to a feature…'])
  expect(await hints('a.md')).toBeNull()
})

test('a setting that is no answer is told to the log, and left out', async () => {
  client = await startClient(files, able, { codeLens: { children: 'no' } }, withCommands)
  await client.heard<{ message: string }>('window/logMessage', ({ message }) =>
    message.includes('triad.codeLens.children'),
  )
  expect(await titles('f.md')).toEqual(['1 story, ready'])
})

test('what a document can be linked to, and the edit that does', async () => {
  client = await startClient(files)
  const known = await client.request<ParentsResult>('triad/parents', { uri: uriOf('b.md') })
  expect(known).toMatchObject({
    typeTitle: 'user story',
    named: [],
    parents: [{ reference: 'F-1', id: 'F-1', title: 'Cards', typeTitle: 'feature', status: 'active' }],
  })
  const edit = await client.request<WorkspaceEdit>('triad/setParent', { uri: uriOf('b.md'), parent: 'F-1' })
  expect(edit.documentChanges).toMatchObject([
    {
      textDocument: { uri: uriOf('b.md') },
      edits: [{ newText: '\nparent: F-1', range: { start: { line: 2 } } }],
    },
  ])
  expect(await client.request('triad/parents', { uri: uriOf('README.md') })).toBeNull()
  expect(await client.request('triad/setParent', { uri: uriOf('README.md'), parent: 'F-1' })).toBeNull()
})

test('the edit that writes the criteria that are missing at a place', async () => {
  client = await startClient({
    'bare.md':
      '---\ntype: user-story\nid: US-4\n---\n\n# Moor\n\nAs a skipper, I want to moor, so that I can rest.\n',
  })
  const edit = await client.request<WorkspaceEdit>('triad/addCriteria', {
    uri: uriOf('bare.md'),
    position: { line: 5, character: 3 },
  })
  expect(JSON.stringify(edit.documentChanges)).toContain('Acceptance criteria')
  const elsewhere = { uri: uriOf('bare.md'), position: { line: 4, character: 0 } }
  expect(await client.request('triad/addCriteria', elsewhere)).toBeNull()
})
