import { afterEach, describe, expect, test } from 'vitest'
import { able, folder, rulesIn, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const story = (more = '') => `---
type: user-story
id: US-1
parent: F-1
${more}---

# Pay with a saved card

As a shopper, I want to pay with a saved card, so that I can check out in seconds.

## Acceptance criteria

- [ ] One tap pays.
`
const owned = story('owner: product-owner\n')
const feature = '---\ntype: feature\nid: F-1\nowner: product-manager\nparent: RM-1\n---\n\n# Cards\n'
const roadmap = '---\ntype: roadmap\nid: RM-1\nowner: product-manager\n---\n\n# Roadmap\n'

/** Replaces the text of an open document at a line. */
function edit(version: number, path: string, line: number, text: string, until = line): void {
  client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf(path), version },
    contentChanges: [{ range: { start: { line, character: 0 }, end: { line: until, character: 0 } }, text }],
  })
}

test('a document without an owner has a finding, which goes when it gets one', async () => {
  client = await startClient({ 'f.md': feature, 's.md': story() })
  client.open('s.md', story())
  const before = await client.pull('s.md')
  expect(before.items).toMatchObject([
    {
      code: 'missing-owner',
      source: 'triad',
      severity: 2,
      codeDescription: { href: 'file:///docs/rules/missing-owner.md' },
      range: { start: { line: 6, character: 2 }, end: { line: 6, character: 23 } },
    },
  ])
  edit(2, 's.md', 2, 'owner: product-owner\n')
  expect((await client.pull('s.md', before.resultId)).items).toEqual([])
})

test('an unchanged document is not sent again', async () => {
  client = await startClient({ 'f.md': feature, 's.md': story() })
  const { resultId } = await client.pull('s.md')
  expect(await client.pull('s.md', resultId)).toEqual({ kind: 'unchanged', resultId })
})

test('an id that appears in one document clears the unknown reference in another', async () => {
  client = await startClient({ 's.md': owned, 'f.md': feature.replace('F-1', 'F-2'), 'r.md': roadmap })
  client.open('s.md', owned)
  client.open('f.md', feature.replace('F-1', 'F-2'))
  await client.request('triad/types')
  expect(rulesIn((await client.pull('s.md')).items)).toEqual(['unknown-reference'])
  edit(2, 'f.md', 2, 'id: F-1\n', 3)
  expect((await client.pull('s.md')).items).toEqual([])
  await client.heard('workspace/diagnostic/refresh')
})

test('the question about the workspace is held open, and news are streamed', async () => {
  client = await startClient({ 's.md': owned, 'f.md': feature })
  const answer = client.request<{ items: object[] }>('workspace/diagnostic', {
    previousResultIds: [],
    partialResultToken: 'news',
  })
  type Report = { token: string; value: { items: { uri: string; items: { code: string }[] }[] } }
  const first = await client.heard<Report>('$/progress')
  expect(first.value.items.map((it) => [it.uri, it.items.map(({ code }) => code)])).toEqual([
    [uriOf('f.md'), ['unknown-reference']],
  ])

  client.files.set('/team/r.md', roadmap)
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('r.md'), type: 1 }] })
  const cleared = (it: Report) =>
    it.value.items.some(({ uri, items }) => uri === uriOf('f.md') && items.length === 0)
  await client.heard('$/progress', cleared)
  expect(client.told.some(({ method }) => method === 'textDocument/publishDiagnostics')).toBe(false)
  await client.stop()
  expect(await answer.catch(() => ({ items: [] }))).toEqual({ items: [] })
  client = await startClient({})
})

test('without a stream, the first news answer it', async () => {
  client = await startClient({ 's.md': owned, 'f.md': feature, 'r.md': roadmap })
  const { resultId } = await client.pull('r.md')
  const known = [{ uri: uriOf('r.md'), value: resultId }]
  const answer = client.request<{ items: { uri: string }[] }>('workspace/diagnostic', {
    previousResultIds: known,
  })
  client.files.delete('/team/f.md')
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('f.md'), type: 3 }] })
  expect((await answer).items.map((it) => it.uri)).toEqual([uriOf('s.md')])
})

test('a client that cannot pull gets every document pushed, and can ask for none', async () => {
  const old = { ...able, textDocument: { publishDiagnostics: {} } }
  client = await startClient({ 's.md': story(), 'f.md': feature, 'r.md': roadmap }, old)
  type Pushed = { uri: string; diagnostics: { code: string }[] }
  await client.heard<Pushed>('textDocument/publishDiagnostics', (it) => it.uri === uriOf('s.md'))
  client.open('s.md', story())
  edit(2, 's.md', 2, 'owner: product-owner\n')
  const empty = (it: Pushed) => it.uri === uriOf('s.md') && it.diagnostics.length === 0
  expect(
    await client.heard<Pushed & { version: number }>('textDocument/publishDiagnostics', empty),
  ).toMatchObject({
    version: 2,
  })
  await expect(client.pull('s.md')).rejects.toThrow(/Unhandled method/)
})

test('who is told of findings hears of a document again when it is opened as it stands', async () => {
  client = await startClient(
    { 's.md': story(), 'f.md': feature, 'r.md': roadmap },
    { ...able, textDocument: { publishDiagnostics: {} } },
  )
  type Pushed = { uri: string; version?: number; diagnostics: { code: string }[] }
  await client.heard<Pushed>('textDocument/publishDiagnostics', (it) => it.uri === uriOf('s.md'))
  client.open('s.md', story())
  const opened = await client.heard<Pushed>(
    'textDocument/publishDiagnostics',
    (it) => it.uri === uriOf('s.md') && it.version === 1,
  )
  expect(opened.diagnostics.map(({ code }) => code)).toEqual(['missing-owner'])
})

test('a team that has not chosen Triad is told no louder than by information', async () => {
  const guess = '# Pay\n\nAs a shopper, I want to pay.\n'
  client = await startClient({ 'stories/pay.md': guess })
  const { items } = await client.pull('stories/pay.md')
  expect(items.length).toBeGreaterThan(0)
  expect(Math.min(...items.map((it) => it.severity ?? 0))).toBe(3)
  client.open('stories/own.md', owned)
  await client.pull('stories/own.md')
  expect(Math.min(...(await client.pull('stories/pay.md')).items.map((it) => it.severity ?? 0))).toBe(2)
})

test('settings change how grave a rule is, and a wrong one is told in the log', async () => {
  const settings = { rules: { 'missing-owner': 'error', 'missing-onwer': 'off', 'missing-why': 'loud' } }
  client = await startClient({ 'f.md': feature, 's.md': story() }, able, settings)
  await client.heard<{ message: string }>('window/logMessage', (it) => /missing-onwer/.test(it.message))
  await client.heard<{ message: string }>('window/logMessage', (it) => /loud/.test(it.message))
  expect((await client.pull('s.md')).items[0]).toMatchObject({ code: 'missing-owner', severity: 1 })
})

test('what git ignores is no product document in the editor either', async () => {
  client = await startClient({ 's.md': owned })
  client.open('ignored/x.md', story())
  expect((await client.pull('ignored/x.md')).items).toEqual([])
})

test('a document outside of every folder is checked by itself', async () => {
  client = await startClient({})
  const uri = 'file:///elsewhere/stories/pay.md'
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: story() },
  })
  const { items } = await client.request<{ items: { code: string }[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  })
  // Its parent may well be there, where nobody has looked.
  expect(items.map((it) => it.code)).toEqual(['missing-owner'])
  expect(folder).not.toContain('elsewhere')
})

describe('in push mode, a document that is closed and lies in no folder leaves nothing behind', () => {
  type Pushed = { uri: string; diagnostics: unknown[] }

  test.each([
    'git:/team/s.md?%7B%22path%22%3A%22%2Fteam%2Fs.md%22%2C%22ref%22%3A%22~%22%7D',
    'git:/team/s.md?{"path":"/team/s.md","ref":"~"}',
    'git:/team/caf%C3%A9%20100%25.md?%7B%22path%22%3A%22%2Fteam%2Fcaf%C3%A9%20100%25.md%22%7D',
    'git:/c:/team/s.md?%7B%22path%22%3A%22c%3A%5C%5Cteam%5C%5Cs.md%22%7D',
    'git:/team/s.md?%7B%22path%22%3A%22%2Fteam%2F%2541.md%22%7D',
    'file:///C:/elsewhere/s.md',
    'file:///elsewhere/a+b&c (1).md',
    'file:///elsewhere/%E9.md',
    'untitled:Untitled-1',
    'untitled:c:/team/s.md#part',
  ])('%s', async (uri) => {
    const old = { ...able, textDocument: { publishDiagnostics: {} } }
    client = await startClient({}, old)
    const open = (version: number, text: string) =>
      client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } })
    open(1, story())
    await client.heard<Pushed>(
      'textDocument/publishDiagnostics',
      (it) => it.uri === uri && it.diagnostics.length > 0,
    )
    client.notify('textDocument/didClose', { textDocument: { uri } })
    // What comes next on the wire comes after what the closing brought.
    client.open('z.md', story())
    await client.heard<Pushed>('textDocument/publishDiagnostics', (it) => it.uri === uriOf('z.md'))
    const last = new Map(
      client.told
        .filter(({ method }) => method === 'textDocument/publishDiagnostics')
        .map(({ params }) => params as Pushed)
        .map((it) => [it.uri, it.diagnostics.length]),
    )
    last.delete(uriOf('z.md'))
    expect([...last].filter(([, count]) => count > 0)).toEqual([])
  })
})
