import { afterEach, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type PublishDiagnosticsParams,
  type ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { able, rulesIn, startClient, type TestClient, uriOf } from './client.ts'

/** A command that somebody chose while the documents are still being read, as at the start of the editor. */

let client: TestClient
afterEach(() => client.stop())

const files = {
  'features/f.md': '---\ntype: feature\nid: F-1\nowner: product-manager\n---\n\n# Cards\n',
  'stories/a.md': '---\ntype: user-story\nid: US-9\nproduct-owner:\n---\n\n# Pay\n',
}
const uri = uriOf('stories/a.md')

const commands: readonly (readonly [method: string, params: object | undefined, answer: unknown])[] = [
  ['triad/owners', { uri }, { typeTitle: 'user story' }],
  ['triad/owners', { type: 'user-story', parent: 'F-1' }, { typeTitle: 'user story' }],
  ['triad/setOwner', { uri, owner: 'product-manager' }, edit('\nowner: product-manager')],
  ['triad/setParent', { uri, parent: 'F-1' }, edit('\nparent: F-1')],
  ['triad/setStatus', { uri, status: 'ready' }, edit('\nstatus: ready')],
  ['triad/parents', { uri }, { parents: [{ id: 'F-1' }] }],
  ['triad/newArtifact', { type: 'user-story', title: 'Refund' }, { id: 'US-10' }],
]

function edit(newText: string) {
  return { documentChanges: [{ edits: [{ newText }] }] }
}

/** Documents that are not found before `read` is called. */
function reading() {
  let read = () => {}
  const unread = new Promise<void>((resolve) => {
    read = resolve
  })
  return { unread, read }
}

test.each(commands)('%s %j waits until they are', async (method, params, answer) => {
  const { unread, read } = reading()
  client = await startClient(files, able, null, {}, {}, { unread, patience: () => new Promise(() => {}) })
  const asked = client.request(method, params)
  // What is asked after it and waits for nothing is answered first.
  await client.request('textDocument/foldingRange', { textDocument: { uri: 'untitled:Untitled-1' } })
  read()
  expect(await asked).toMatchObject(answer as object)
})

test.each([...commands, ['triad/types', undefined, null] as const])(
  '%s %j says so where that takes too long, and works later',
  async (method, params) => {
    const { unread, read } = reading()
    // It ends at once until they are read, and then never.
    let isRead = false
    const patience = () => (isRead ? new Promise<void>(() => {}) : Promise.resolve())
    client = await startClient(files, able, null, {}, {}, { unread, patience })
    const refusal: ResponseError<void> = await client.request(method, params).then(
      () => Promise.reject(new Error('It was answered.')),
      (error) => error,
    )
    expect([refusal.code, refusal.message]).toEqual([
      LSPErrorCodes.RequestFailed,
      'Triad is still reading the documents of this workspace. Try again in a moment.',
    ])
    isRead = true
    read()
    await client.request('triad/overview', {})
    expect(await client.request(method, params)).not.toBe(null)
  },
)

test('an owner that cannot be written is refused, not forgotten', async () => {
  client = await startClient({ 'stories/x.md': '---\njust words\n---\n' })
  const asked = client.request<WorkspaceEdit>('triad/setOwner', { uri: uriOf('stories/x.md'), owner: 'PM' })
  await expect(asked).rejects.toThrow('Write it by hand.')
})

test('the command writes what the quick fix of the same name does', async () => {
  client = await startClient(files)
  const { items } = await client.pull('stories/a.md')
  const range = items.find((it) => it.code === 'missing-owner')?.range
  const actions = await client.request<{ title: string; edit: WorkspaceEdit }[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  })
  for (const [title, owner] of [
    ['Product Manager', 'product-manager'],
    ['Product Owner', 'product-owner'],
  ])
    expect(actions.find((it) => it.title === `Set owner to ${title}`)?.edit).toEqual(
      await client.request('triad/setOwner', { uri, owner }),
    )
})

/** What is open is checked by itself before the others are read; whoever saw that is told of the rest. */
const lonely = '---\ntype: user-story\nid: US-1\nparent: F-9\n---\n\n# Pay\n\nAs a guest, I want to pay.\n'
const [early, late] = [
  ['missing-owner', 'missing-why'],
  ['unknown-reference', 'missing-owner', 'missing-why', 'missing-acceptance-criteria'],
].map((it) => it.sort()) as [string[], string[]]
const rulesOf = (items: Parameters<typeof rulesIn>[0]) => rulesIn(items).sort()

test('what is open is answered from itself while the others are read, and again once they are', async () => {
  const { unread, read } = reading()
  client = await startClient({ ...files, 's.md': lonely }, able, null, {}, {}, { unread })
  client.open('s.md', lonely)
  const before = await client.pull('s.md')
  expect(rulesOf(before.items)).toEqual(early)
  client.told.length = 0
  read()
  await client.heard('workspace/diagnostic/refresh')
  const after = await client.pull('s.md', before.resultId)
  expect(rulesOf(after.items)).toEqual(late)
})

test('what is typed meanwhile counts', async () => {
  const { unread, read } = reading()
  client = await startClient({ ...files, 's.md': lonely }, able, null, {}, {}, { unread })
  client.open('s.md', lonely)
  await client.pull('s.md')
  const text = lonely.replace('id: US-1', 'id: US-1\nowner: product-owner')
  client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf('s.md'), version: 2 },
    contentChanges: [{ text }],
  })
  expect(rulesOf((await client.pull('s.md')).items)).toEqual(early.filter((it) => it !== 'missing-owner'))
  read()
  await client.request('triad/types')
  expect(rulesOf((await client.pull('s.md')).items)).toEqual(late.filter((it) => it !== 'missing-owner'))
})

test('what a team says counts from the first answer on', async () => {
  const { unread, read } = reading()
  const team = { 'triad.yaml': 'rules: { missing-owner: off }\n' }
  client = await startClient({ ...files, ...team, 's.md': lonely }, able, null, {}, {}, { unread })
  client.open('s.md', lonely)
  expect(rulesOf((await client.pull('s.md')).items)).not.toContain('missing-owner')
  read()
})

test('an answer that no longer holds is taken back', async () => {
  const { unread, read } = reading()
  // Of a copy nothing is said but that it is one.
  client = await startClient({ 's.md': lonely, 's copy.md': lonely }, able, null, {}, {}, { unread })
  client.open('s copy.md', lonely)
  const before = await client.pull('s copy.md')
  expect(rulesOf(before.items)).toEqual(early)
  client.told.length = 0
  read()
  await client.heard('workspace/diagnostic/refresh')
  expect(rulesOf((await client.pull('s copy.md', before.resultId)).items)).toEqual(['leftover-copy'])
})

test('what the folder does not list has no findings, early or late', async () => {
  const { unread, read } = reading()
  client = await startClient({ ...files, 'ignored/s.md': lonely }, able, null, {}, {}, { unread })
  client.open('ignored/s.md', lonely)
  expect((await client.pull('ignored/s.md')).items).toEqual([])
  read()
})

test('a client that is sent diagnostics gets those of an open document first, and all of them then', async () => {
  const { unread, read } = reading()
  const { diagnostic: _, ...textDocument } = able.textDocument ?? {}
  const pushed = { ...able, textDocument }
  client = await startClient({ ...files, 's.md': lonely }, pushed, null, {}, {}, { unread })
  client.open('s.md', lonely)
  const about = (rules: readonly string[]) => (it: PublishDiagnosticsParams) =>
    it.uri === uriOf('s.md') && rulesOf(it.diagnostics).join() === rules.join()
  await client.heard('textDocument/publishDiagnostics', about(early))
  read()
  await client.heard('textDocument/publishDiagnostics', about(late))
})

test.each([
  ['textDocument/references', { position: { line: 2, character: 5 }, context: { includeDeclaration: true } }],
  ['textDocument/hover', { position: { line: 2, character: 5 } }],
  ['workspace/symbol', { query: 'pay' }],
  ['triad/overview', {}],
])('%s is no longer waited for once it is taken back', async (method, params) => {
  const { unread, read } = reading()
  client = await startClient(files, able, null, {}, {}, { unread })
  const source = new CancellationTokenSource()
  const answer = client.connection.sendRequest(method, { textDocument: { uri }, ...params }, source.token)
  source.cancel()
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
  read()
})
