import { afterEach, expect, test } from 'vitest'
import type { DocumentLink } from 'vscode-languageserver'
import { startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

test('ids and parents lead to their lines, with titles that are only text', async () => {
  client = await startClient({
    'f 1.md': '---\ntype: feature\nid: F-1\n---\n\n# <command:x> [Pay](command:y) *now*\n',
    'a.md': '---\ntype: user-story\nid: US-1\nparent: F-1\n---\n\n# Pay\n\nUnlike f-1 and F-9.\n',
    'README.md': 'F-1\n',
  })
  const links = (path: string) =>
    client.request<DocumentLink[] | null>('textDocument/documentLink', { textDocument: { uri: uriOf(path) } })
  const to = { target: 'file:///team/f%201.md#L6' }
  expect(await links('a.md')).toEqual([
    {
      range: { start: { line: 3, character: 8 }, end: { line: 3, character: 11 } },
      ...to,
      tooltip: expect.any(String),
    },
    {
      range: { start: { line: 8, character: 7 }, end: { line: 8, character: 10 } },
      ...to,
      tooltip: expect.any(String),
    },
  ])
  for (const link of (await links('a.md')) ?? []) expect(link.tooltip).toMatch(/^F-1 [^<[\]*]*Pay now$/)
  expect(await links('README.md')).toBeNull()
})
