import { afterEach, expect, test } from 'vitest'
import { rulesIn, startClient, type TestClient, uriOf } from './client.ts'

/** Whatever comes over the wire, there is an answer or a clear error, and the server goes on. */

let client: TestClient
afterEach(() => client.stop())

const story = '---\ntype: user-story\n---\n\n# Pay\n'
const alive = async () => expect(rulesIn((await client.pull('s.md')).items)).toContain('missing-owner')

test.each([
  ['textDocument/diagnostic', { textDocument: { uri: uriOf('never-seen.md') } }],
  ['textDocument/diagnostic', { textDocument: { uri: 'not a uri' } }],
  ['textDocument/codeAction', codeAction(uriOf('never-seen.md'))],
  ['triad/document', { uri: uriOf('never-seen.md') }],
  ['triad/owners', { uri: 'untitled:Untitled-1' }],
  ['triad/setOwner', { uri: uriOf('never-seen.md'), owner: 'x' }],
  ['triad/overview', { parent: 'role:nobody' }],
])('%s for a document it never saw is answered', async (method, params) => {
  client = await startClient({ 's.md': story })
  await client.request(method, params)
  await alive()
})

function codeAction(uri: string) {
  const range = { start: { line: 5, character: 5 }, end: { line: 1, character: 0 } }
  return { textDocument: { uri }, range, context: { diagnostics: [] } }
}

test.each([
  ['textDocument/diagnostic', undefined],
  ['textDocument/diagnostic', {}],
  ['textDocument/codeAction', {}],
  ['triad/document', undefined],
  ['triad/newArtifact', { type: 'sonnet', title: 'x' }],
  ['triad/nonsense', {}],
])('%s with parameters that make no sense is refused', async (method, params) => {
  client = await startClient({ 's.md': story })
  await expect(client.request(method, params)).rejects.toThrow()
  await alive()
})

test('changes and closings of what is not open, doubled openings and old versions do no harm', async () => {
  client = await startClient({ 's.md': story })
  const change = (version: number, text: string, path = 's.md') =>
    client.notify('textDocument/didChange', {
      textDocument: { uri: uriOf(path), version },
      contentChanges: [{ text }],
    })
  change(1, 'nothing')
  client.notify('textDocument/didClose', { textDocument: { uri: uriOf('never.md') } })
  client.notify('textDocument/didOpen', {})
  client.open('s.md', 'other', 3)
  client.open('s.md', story, 4)
  change(4, 'an old version')
  await client.heard<{ message: string }>('window/logMessage', (it) => /version 4/.test(it.message))
  await alive()
})

test('a change outside of the text is moved into it', async () => {
  client = await startClient({ 's.md': story })
  client.open('s.md', story)
  const range = { start: { line: 900, character: 9 }, end: { line: 999, character: 9 } }
  client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf('s.md'), version: 2 },
    contentChanges: [{ range, text: '\n## Acceptance criteria\n\n- one tap\n' }],
  })
  expect(rulesIn((await client.pull('s.md')).items)).not.toContain('missing-acceptance-criteria')
})

test.each([
  ['a block that never ends', '---\ntype: user-story\n'],
  ['no frontmatter that YAML would read', '---\n\t: [}\n&a *a\n---\n'],
  ['NULs and half characters', '---\ntype: user-story\u0000\ud800\n---\n# \udc00\u0000\n'],
  ['ten thousand bullets in a line', `---\ntype: user-story\n---\n${'- '.repeat(10_000)}x`],
  ['only a mark', '\ufeff'],
  ['lone line ends', '---\rtype: user-story\r---\r\r# Pay\r'],
])('%s is no reason to fall silent elsewhere', async (_, text) => {
  client = await startClient({ 's.md': story, 'odd.md': text })
  client.open('odd.md', text)
  expect(await client.pull('odd.md')).toHaveProperty('resultId')
  await client.request('textDocument/codeAction', codeAction(uriOf('odd.md')))
  await alive()
})

test('a folder that cannot be read leaves an empty workspace', async () => {
  client = await startClient({})
  const nodes = await client.request<{ totals: { documents: number } }>('triad/overview', {})
  expect(nodes.totals.documents).toBe(0)
})
