import { afterEach, describe, expect, test } from 'vitest'
import type {
  ClientCapabilities,
  Command,
  DocumentSymbol,
  InitializeParams,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver'
import type { OverviewResult } from '../../server/src/lsp/protocol.ts'
import { able, folder, rulesIn, startClient, type TestClient, uriOf } from './client.ts'

/** Editors that can do less than VS Code, are older, or do otherwise than LSP has it. */

let client: TestClient
afterEach(() => client.stop())

const story = '---\ntype: user-story\nid: US-1\nowner: PO\n---\n\n# Pay\n'
const files = { 's.md': story }
const documents = async () => (await client.request<OverviewResult>('triad/overview', {})).totals.documents
const logged = (message: RegExp) =>
  client.heard<{ message: string }>('window/logMessage', (it) => message.test(it.message))

describe('where a client says little of itself', () => {
  const none = undefined as never

  test.each<[string, Partial<InitializeParams>]>([
    ['no capabilities', { capabilities: none }],
    ['capabilities that are null', { capabilities: null as never }],
    [
      'parts of them that are null',
      { capabilities: { workspace: null, textDocument: null, window: null } as never },
    ],
    ['no workspaceFolders', { workspaceFolders: none, rootUri: folder }],
    ['workspaceFolders that are null', { workspaceFolders: null, rootUri: folder }],
    ['no workspaceFolders in the list', { workspaceFolders: [], rootUri: folder }],
    ['rootPath alone', { workspaceFolders: none, rootUri: none, rootPath: '/team' }],
    ['rootPath beside a rootUri that is null', { workspaceFolders: null, rootUri: null, rootPath: '/team' }],
    [
      'a rootUri that is malformed, and a rootPath',
      { workspaceFolders: none, rootUri: 'a b:c', rootPath: '/team' },
    ],
    [
      'a folder that is malformed beside one that is not',
      {
        workspaceFolders: [
          { uri: 'a b:c', name: 'x' },
          { uri: folder, name: 'team' },
        ],
      },
    ],
    ['a folder that is nothing', { workspaceFolders: [null as never, { uri: folder, name: 'team' }] }],
    ['a locale that is a number', { locale: 5 as never }],
    ['options that are a text', { initializationOptions: 'x' }],
  ])('%s, its folder is read', async (_, params) => {
    client = await startClient(files, able, null, params)
    expect(await documents()).toBe(1)
  })

  test.each<[string, Partial<InitializeParams>]>([
    ['no folder', { workspaceFolders: null, rootUri: null }],
    ['an empty path', { workspaceFolders: [], rootUri: '', rootPath: '' }],
    ['null for a path', { workspaceFolders: [], rootPath: null }],
  ])('%s, none is read', async (_, params) => {
    client = await startClient(files, able, null, params)
    expect(await documents()).toBe(0)
  })
})

describe('one malformed URI in a batch', () => {
  test('of watched files does not drop the others', async () => {
    client = await startClient(files)
    expect(await documents()).toBe(1)
    client.files.set('/team/t.md', story)
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'a b:c', type: 1 }, null, { uri: uriOf('t.md'), type: 1 }, { type: 2 }],
    })
    await logged(
      /^Part of workspace\/didChangeWatchedFiles is left out: changes\.0\.uri must be a URI, and is "a b:c"\.$/,
    )
    expect(await documents()).toBe(2)
  })

  test('of created, renamed or deleted files does not drop the others', async () => {
    client = await startClient(files)
    expect(await documents()).toBe(1)
    client.files.set('/team/t.md', story)
    client.notify('workspace/didCreateFiles', { files: [{ uri: 'file:////x' }, { uri: uriOf('t.md') }] })
    expect(await documents()).toBe(2)
    client.files.delete('/team/t.md')
    client.files.set('/team/u/t.md', story)
    client.files.set('/team/u/v.md', story)
    client.notify('workspace/didRenameFiles', {
      files: [
        { oldUri: 'file:///\ud800', newUri: uriOf('x.md') },
        { oldUri: uriOf('t.md'), newUri: uriOf('u/t.md') },
      ],
    })
    expect(await documents()).toBe(3)
    client.files.delete('/team/u/v.md')
    client.notify('workspace/didDeleteFiles', { files: [{ uri: 5 }, { uri: uriOf('u/v.md') }] })
    expect(await documents()).toBe(2)
  })

  test('of folders does not drop the others', async () => {
    client = await startClient(files)
    client.files.set('/other/o.md', story)
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [
          { uri: 'a b:c', name: 'x' },
          { uri: 'file:///other', name: 'other' },
        ],
        removed: [{ name: 'y' }],
      },
    })
    expect(await documents()).toBe(2)
  })

  test('of files that move does not drop the others', async () => {
    client = await startClient({
      ...files,
      'f.md': '---\ntype: feature\n---\n# Bill\n\n[pay](s.md)\n',
      't.md': `${story.replace('US-1', 'US-2').replace('owner', 'parent: f.md\nowner')}`,
    })
    const edit = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files: [
        { oldUri: 'a b:c', newUri: uriOf('x.md') },
        { oldUri: uriOf('f.md'), newUri: uriOf('g.md') },
      ],
    })
    expect(JSON.stringify(edit)).toContain('g.md')
  })

  test('of what the client knows already does not drop the others', async () => {
    client = await startClient(files)
    const { items } = await client.request<{ items: { uri: string }[] }>('workspace/diagnostic', {
      previousResultIds: [{ uri: 'a b:c', value: 'x' }, null],
    })
    expect(items.map((it) => it.uri)).toEqual([uriOf('s.md')])
  })
})

test('a document that is opened without a text is left out, and opened once it has one', async () => {
  client = await startClient(files)
  client.notify('textDocument/didOpen', { textDocument: { uri: uriOf('s.md'), version: 1 } })
  await logged(/^textDocument\/didOpen is left out: textDocument\.text is missing\.$/)
  client.open('s.md', story.replace('owner: PO\n', ''))
  expect(rulesIn((await client.pull('s.md')).items)).toContain('missing-owner')
})

describe('a client that has not heard of triad/changed', () => {
  test.each([[undefined], [{}], [{ hearsChanges: false }]])(
    'is not told of changes: %j',
    async (initializationOptions) => {
      client = await startClient(files, able, null, { initializationOptions })
      client.open('s.md', story.replace('Pay', 'Pay twice'))
      await client.pull('s.md')
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [{ uri: folder, name: 'team' }] },
      })
      // Comes as long after the change as the word of it would, and after that.
      await client.heard('workspace/diagnostic/refresh')
      expect(client.told.map((it) => it.method).filter((it) => it.startsWith('triad/'))).toEqual([])
    },
  )
})

describe('settings', () => {
  const settings = { rules: { 'missing-acceptance-criteria': 'off' } }
  const dynamic: ClientCapabilities = {
    ...able,
    workspace: { ...able.workspace, didChangeConfiguration: { dynamicRegistration: true } },
  }
  const pushing: ClientCapabilities = {
    ...dynamic,
    workspace: { ...dynamic.workspace, configuration: false },
  }
  const push = (triad: unknown) => client.notify('workspace/didChangeConfiguration', { settings: { triad } })
  const refuse = () => {
    throw new Error('This editor registers nothing.')
  }
  const never = () => new Promise(() => {})
  /** Waits until the rule is off. */
  async function off(): Promise<void> {
    for (;;) {
      const { items, resultId } = await client.pull('s.md')
      if (!rulesIn(items).includes('missing-acceptance-criteria')) return
      await client.request('workspace/diagnostic', {
        previousResultIds: [{ uri: uriOf('s.md'), value: resultId }],
      })
    }
  }

  test.each([
    ['refuses', refuse],
    ['never answers', never],
  ])('hold for a client that %s to register, and is asked for them', async (_, reply) => {
    client = await startClient(files, dynamic, settings, {}, { 'client/registerCapability': reply })
    await off()
  })

  test.each([
    ['refuses', refuse],
    ['never answers', never],
  ])('hold for a client that %s to register, and tells them by itself', async (_, reply) => {
    client = await startClient(files, pushing, null, {}, { 'client/registerCapability': reply })
    push(settings)
    await off()
  })

  test('hold for a client that tells them at once', async () => {
    client = await startClient(files, pushing)
    push(settings)
    await off()
    await logged(/^Read 1 documents/)
    await client.request('triad/overview', {})
    await off()
  })

  test.each([
    ['refuses to answer', refuse],
    ['never answers', never],
    ['has none', () => [null]],
    ['answers with nothing', () => null],
  ])('that were told stay where the client %s when it is asked', async (_, reply) => {
    client = await startClient(files, dynamic, null, {}, { 'workspace/configuration': reply })
    push(settings)
    await off()
  })

  test('the newest answer counts, in whatever order they come', async () => {
    const waiting: ((answer: unknown) => void)[] = []
    const wait = () => new Promise((resolve) => waiting.push(resolve))
    client = await startClient(files, dynamic, null, {}, { 'workspace/configuration': wait })
    push(null)
    await client.heard('workspace/configuration', () => waiting.length === 2)
    waiting[1]?.([settings])
    await off()
    waiting[0]?.([{ rules: {} }])
    await client.request('triad/overview', {})
    await off()
  })

  test('that make no sense are none', async () => {
    client = await startClient(files, pushing)
    for (const odd of ['x', 5, null, [], { rules: 'x' }]) push(odd)
    client.notify('workspace/didChangeConfiguration', { settings: 'x' })
    client.notify('workspace/didChangeConfiguration', {})
    expect(rulesIn((await client.pull('s.md')).items)).toContain('missing-acceptance-criteria')
    push(settings)
    await off()
  })
})

describe('a client without code-action literals', () => {
  const range = { start: { line: 1, character: 0 }, end: { line: 6, character: 3 } }
  const ask = () =>
    client.request<Command[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('s.md') },
      range,
      context: { diagnostics: [] },
    })
  const unowned = { 's.md': story.replace('owner: PO\n', '') }
  const plain: ClientCapabilities = { workspace: { applyEdit: true } }

  test('gets commands, and the edit when it runs one', async () => {
    const edits: WorkspaceEdit[] = []
    client = await startClient(
      unowned,
      plain,
      null,
      {},
      {
        'workspace/applyEdit': ({ edit }: { edit: WorkspaceEdit }) => {
          edits.push(edit)
          return { applied: true }
        },
      },
    )
    const commands = await ask()
    expect(commands.length).toBeGreaterThan(0)
    for (const it of commands)
      expect(it).toEqual({ title: it.title, command: 'triad.applyEdit', arguments: [expect.anything()] })
    const owner = commands.find(({ title }) => title.includes('Product Owner'))
    expect(await client.request('workspace/executeCommand', owner)).toBeNull()
    expect(edits).toEqual([
      { changes: { [uriOf('s.md')]: [expect.objectContaining({ newText: '\nowner: product-owner' })] } },
    ])
  })

  test('is told where its editor does not apply the edit', async () => {
    client = await startClient(
      unowned,
      plain,
      null,
      {},
      {
        'workspace/applyEdit': () => ({ applied: false, failureReason: 'The file is locked.' }),
      },
    )
    const [command] = await ask()
    await expect(client.request('workspace/executeCommand', command)).rejects.toThrow('The file is locked.')
  })

  test.each([
    [{ command: 'triad.nonsense' }],
    [{ command: 5 }],
    [{}],
    [{ command: 'triad.applyEdit' }],
    [{ command: 'triad.applyEdit', arguments: ['x'] }],
  ])('that runs %j is refused', async (params) => {
    client = await startClient(unowned, plain)
    await expect(client.request('workspace/executeCommand', params)).rejects.toMatchObject({ code: -32602 })
  })

  test('gets none where it cannot apply edits either', async () => {
    client = await startClient(unowned, {})
    expect(await ask()).toEqual([])
  })
})

describe('what a server can do depends on the client', () => {
  const capabilitiesFor = async (capabilities: ClientCapabilities, initializationOptions?: object) => {
    client = await startClient({}, capabilities, null, { initializationOptions })
    return client.initialized.capabilities
  }

  test('an old one is told no options that it does not know', async () => {
    const can = await capabilitiesFor({ workspace: { applyEdit: true } })
    expect(can).toMatchObject({ codeActionProvider: true, renameProvider: true })
    expect(can.executeCommandProvider).toEqual({ commands: ['triad.applyEdit'] })
    expect(can).not.toHaveProperty('codeLensProvider')
  })

  test('a new one runs no commands of the server', async () => {
    const can = await capabilitiesFor(
      { ...able, textDocument: { ...able.textDocument, rename: { prepareSupport: true } } },
      { lensCommands: true },
    )
    expect(can.codeActionProvider).toHaveProperty('codeActionKinds')
    expect(can.renameProvider).toEqual({ prepareProvider: true })
    expect(can).not.toHaveProperty('executeCommandProvider')
    expect(can.codeLensProvider).toEqual({})
  })
})

describe('the outline of a document in which headings are all there is', () => {
  const feature =
    '---\ntype: feature\nid: F-1\n---\n\n# Pay by *card*\n\nText.\n\n## Why\n\n### Who\n\n## What\n\nMore.\n'
  const ask = <T>() =>
    client.request<T>('textDocument/documentSymbol', { textDocument: { uri: uriOf('f.md') } })
  const tree: ClientCapabilities = {
    ...able,
    textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  }

  test('has the headings, as a tree', async () => {
    client = await startClient({ 'f.md': feature }, tree)
    const shown = ({ name, children = [] }: DocumentSymbol): unknown => [name, ...children.map(shown)]
    const symbols = await ask<DocumentSymbol[]>()
    expect(symbols.map(shown)).toEqual([['Pay by card', ['Why', ['Who']], ['What']]])
    expect(symbols[0]).toMatchObject({
      kind: 15,
      range: { start: { line: 5, character: 0 }, end: { line: 15, character: 5 } },
      selectionRange: { start: { line: 5, character: 0 }, end: { line: 5, character: 15 } },
    })
  })

  test('and as a list', async () => {
    client = await startClient({ 'f.md': feature })
    expect((await ask<SymbolInformation[]>()).map((it) => [it.name, it.containerName])).toEqual([
      ['Pay by card', undefined],
      ['Why', 'Pay by card'],
      ['Who', 'Why'],
      ['What', 'Pay by card'],
    ])
  })

  test('but not where the editor lists them by itself', async () => {
    client = await startClient({ 'f.md': feature }, tree, null, {
      initializationOptions: { listsHeadings: true },
    })
    expect(await ask()).toEqual([])
  })
})
