import { afterEach, expect, test } from 'vitest'
import type { FoldingRange, SelectionRange } from 'vscode-languageserver'
import { startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const files = {
  'a.md':
    '---\r\ntype: user-story\r\n---\r\n\r\n# Pay\r\n\r\n**AC:**\r\n\r\n- Paid\r\n- Told\r\n\r\n## Notes\r\n',
  'README.md': '# Read\n\nMore.\n',
}

test('whole lines fold, up to the last with something on it', async () => {
  client = await startClient(files)
  const folds = (path: string) =>
    client.request<FoldingRange[] | null>('textDocument/foldingRange', { textDocument: { uri: uriOf(path) } })
  expect(await folds('a.md')).toEqual([
    { startLine: 0, endLine: 2 },
    { startLine: 6, endLine: 9 },
  ])
  expect(await folds('README.md')).toBeNull()
})

test('a selection grows from the word to the document, for each place that is asked for', async () => {
  client = await startClient(files)
  const selections = (path: string, positions: object[]) =>
    client.request<SelectionRange[] | null>('textDocument/selectionRange', {
      textDocument: { uri: uriOf(path) },
      positions,
    })
  const [first, second, ...others] =
    (await selections('a.md', [
      { line: 8, character: 3 },
      { line: 99, character: 0 },
    ])) ?? []
  expect(others).toEqual([])
  const range = (line: number, character: number, endLine: number, endCharacter: number) => ({
    start: { line, character },
    end: { line: endLine, character: endCharacter },
  })
  const chain = (from: SelectionRange | undefined): object[] =>
    from ? [from.range, ...chain(from.parent)] : []
  expect(chain(first)).toEqual([
    range(8, 2, 8, 6),
    range(8, 0, 8, 6),
    range(6, 0, 9, 6),
    range(4, 0, 11, 8),
    range(0, 0, 12, 0),
  ])
  expect(chain(second).at(-1)).toEqual(range(0, 0, 12, 0))
  expect(await selections('README.md', [{ line: 0, character: 0 }])).toBeNull()
})
