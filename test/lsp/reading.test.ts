import { afterEach, expect, test } from 'vitest'
import { LSPErrorCodes, type ResponseError, type WorkspaceEdit } from 'vscode-languageserver'
import { able, startClient, type TestClient, uriOf } from './client.ts'

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
  client = await startClient(files, able, null, {}, {}, { unread })
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
