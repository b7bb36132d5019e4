import { afterEach, expect, test } from 'vitest'
import type { CodeAction, Diagnostic, Hover, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import { rulesIn, startClient, type TestClient, uriOf } from '../lsp/client.ts'
import { editors } from './capabilities.ts'

let client: TestClient
afterEach(() => client.stop())

const text =
  '---\ntype: user-story\nid: US-1\nparent: ../features/none.md\n---\n\n# Pay\n\nAs a skipper, I want to pay.\n'
const files = { 'stories/pay.md': text }

/** What the server answers an editor of each name. */
test.each(Object.entries(editors))('%s gets findings, fixes and help that it can show', async (_, able) => {
  client = await startClient(files, able, null, { initializationOptions: undefined })
  const { capabilities } = client.initialized
  // The folder is read by then.
  await client.request('triad/overview', {})
  client.open('stories/pay.md', text)
  const pulls = able.textDocument?.diagnostic !== undefined
  expect(capabilities.diagnosticProvider !== undefined).toBe(pulls)
  expect(capabilities.positionEncoding).toBe('utf-16')
  const { uri, items } = pulls
    ? { uri: uriOf('stories/pay.md'), items: (await client.pull('stories/pay.md')).items }
    : await client
        .heard<{ uri: string; items: Diagnostic[] } & { diagnostics: Diagnostic[] }>(
          'textDocument/publishDiagnostics',
          (it) => it.uri === uriOf('stories/pay.md') && rulesIn(it.diagnostics).includes('unknown-reference'),
        )
        .then(({ uri, diagnostics }) => ({ uri, items: diagnostics }))
  expect(rulesIn(items)).toEqual(
    expect.arrayContaining(['missing-owner', 'missing-why', 'unknown-reference']),
  )

  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 8, character: 28 } },
    context: { diagnostics: items },
  })
  const fixes = actions.filter(({ kind }) => kind === 'quickfix')
  expect(fixes.length).toBeGreaterThan(2)
  for (const { edit = {} } of fixes) expect(faultsIn(edit, able)).toEqual([])

  const hover = await client.request<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 1, character: 8 },
  })
  expect(hover?.contents).toMatchObject({ kind: 'markdown' })
})

/** What an edit takes for granted that the editor does not say it can. */
function faultsIn(
  { documentChanges, changeAnnotations }: WorkspaceEdit,
  able: (typeof editors)[string],
): string[] {
  const { workspaceEdit } = able.workspace ?? {}
  const edits = (documentChanges ?? []).filter((it): it is TextDocumentEdit => !('kind' in it))
  const operations = (documentChanges ?? []).flatMap((it) => ('kind' in it ? it.kind : []))
  return [
    ...(documentChanges && !workspaceEdit?.documentChanges ? ['documentChanges'] : []),
    ...(changeAnnotations && !workspaceEdit?.changeAnnotationSupport ? ['changeAnnotations'] : []),
    ...operations.filter((kind) => !workspaceEdit?.resourceOperations?.includes(kind)),
    ...(edits.some((it) => it.edits.some((edit) => 'snippet' in edit)) && !workspaceEdit?.snippetEditSupport
      ? ['snippets']
      : []),
  ]
}
