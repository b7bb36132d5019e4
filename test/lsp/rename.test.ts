import { afterEach, describe, expect, test } from 'vitest'
import type { Location, RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { able, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const feature = '---\ntype: feature\nid: F-1\n---\n\n# Cards\n'
const story = (parent: string) => `---\ntype: user-story\nparent: ${parent}\n---\n\n# Pay\n`
const files = {
  'features/f.md': feature,
  'stories/a.md': story('F-1'),
  'stories/b.md': story('../features/f.md'),
}

const at = (path: string, line: number, character: number) => ({
  textDocument: { uri: uriOf(path) },
  position: { line, character },
})
const changes = (edit: WorkspaceEdit | null) => (edit?.documentChanges ?? []) as TextDocumentEdit[]

const renaming = {
  ...able,
  textDocument: { ...able.textDocument, rename: { prepareSupport: true } },
  workspace: {
    ...able.workspace,
    fileOperations: { willRename: true },
    workspaceEdit: {
      ...able.workspace?.workspaceEdit,
      resourceOperations: ['create', 'rename'],
      changeAnnotationSupport: {},
    },
  },
} as typeof able

test('an id leads to its definition, and back to all that name it', async () => {
  client = await startClient(files)
  const [target] = await client.request<Location[]>('textDocument/definition', at('stories/a.md', 2, 9))
  expect(target).toEqual({
    uri: uriOf('features/f.md'),
    range: { start: { line: 2, character: 4 }, end: { line: 2, character: 7 } },
  })
  const found = await client.request<Location[]>('textDocument/references', {
    ...at('features/f.md', 2, 5),
    context: { includeDeclaration: false },
  })
  expect(found.map((it) => it.uri)).toEqual([uriOf('stories/a.md'), uriOf('stories/b.md')])
  expect(await client.request('textDocument/documentHighlight', at('features/f.md', 2, 5))).toHaveLength(1)
})

describe('rename', () => {
  test('changes every document that names the id, with the versions of those that are open', async () => {
    client = await startClient(files, renaming)
    client.open('stories/a.md', files['stories/a.md'], 4)
    expect(await client.request('textDocument/prepareRename', at('stories/a.md', 2, 9))).toEqual({
      range: { start: { line: 2, character: 8 }, end: { line: 2, character: 11 } },
      placeholder: 'F-1',
    })
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at('stories/a.md', 2, 9),
      newName: 'F-7',
    })
    expect(changes(edit).map((it) => [it.textDocument.uri, it.textDocument.version])).toEqual([
      [uriOf('features/f.md'), null],
      [uriOf('stories/a.md'), 4],
    ])
    expect(edit.changeAnnotations).toBeUndefined()
  })

  test('asks before it changes many', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`stories/s${i}.md`, story('F-1')]))
    client = await startClient({ 'features/f.md': feature, ...many }, renaming)
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at('features/f.md', 2, 5),
      newName: 'F-7',
    })
    expect(Object.values(edit.changeAnnotations ?? {})).toEqual([
      { label: 'Rename to F-7 in 13 documents', needsConfirmation: true },
    ])
    const edits = changes(edit).flatMap((it) => it.edits as (TextEdit & { annotationId?: string })[])
    expect(new Set(edits.map((it) => it.annotationId))).toEqual(
      new Set(Object.keys(edit.changeAnnotations ?? {})),
    )
  })

  test.each([
    ['F-2', 'F-2 is the id of features/g.md already.'],
    ['F 2', '“F 2” cannot be an id: letters, a hyphen and a number are best, as in US-12.'],
  ])('to %s is refused, with the reason', async (newName, reason) => {
    client = await startClient({ ...files, 'features/g.md': feature.replace('F-1', 'F-2') }, renaming)
    await expect(
      client.request('textDocument/rename', { ...at('features/f.md', 2, 5), newName }),
    ).rejects.toThrow(reason)
  })

  test('of a path moves the document, and the client asks what else changes', async () => {
    client = await startClient(files, renaming)
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at('stories/b.md', 2, 20),
      newName: '../features/cards.md',
    })
    expect(edit.documentChanges).toEqual([
      {
        kind: 'rename',
        oldUri: uriOf('features/f.md'),
        newUri: uriOf('features/cards.md'),
        options: { overwrite: false },
      },
    ])
    const follow = await client.request<WorkspaceEdit>('workspace/willRenameFiles', {
      files: [{ oldUri: uriOf('features/f.md'), newUri: uriOf('features/cards.md') }],
    })
    expect(changes(follow).map((it) => it.edits)).toEqual([
      [
        {
          range: { start: { line: 2, character: 8 }, end: { line: 2, character: 24 } },
          newText: '../features/cards.md',
        },
      ],
    ])
  })

  test('of a path does it all at once for a client that would not ask', async () => {
    const plain = { ...renaming, workspace: { ...renaming.workspace, fileOperations: {} } }
    client = await startClient(files, plain)
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at('stories/b.md', 2, 20),
      newName: '../features/cards.md',
    })
    expect(edit.documentChanges).toHaveLength(2)
    expect((edit.documentChanges?.[1] as RenameFile | undefined)?.kind).toBe('rename')
  })
})

test('a folder that moves takes its parents along', async () => {
  client = await startClient(files, renaming)
  const edit = await client.request<WorkspaceEdit>('workspace/willRenameFiles', {
    files: [{ oldUri: uriOf('stories'), newUri: uriOf('work/stories') }],
  })
  expect(changes(edit).map((it) => [it.textDocument.uri, (it.edits[0] as TextEdit).newText])).toEqual([
    [uriOf('stories/b.md'), '../../features/f.md'],
  ])
  const none = await client.request('workspace/willRenameFiles', {
    files: [{ oldUri: uriOf('stories/a.md'), newUri: uriOf('stories/c.md') }],
  })
  expect(none).toBeNull()
})

test('a folder gets a name with blanks and signs, and every parent below it is a link still', async () => {
  client = await startClient(
    {
      ...files,
      'stories/c.md': '---\ntype: user-story\n---\n\n# Pay\n\nFeature: [Cards](../features/f.md)\n',
      'stories/d.md': story('"[Cards](../features/f.md#cards)"'),
    },
    renaming,
  )
  const edit = await client.request<WorkspaceEdit>('workspace/willRenameFiles', {
    files: [{ oldUri: uriOf('features'), newUri: uriOf(encodeURIComponent('our features #1 (café)')) }],
  })
  const path = '../our%20features%20%231%20%28café%29/f.md'
  expect(changes(edit).map((it) => [it.textDocument.uri, (it.edits[0] as TextEdit).newText])).toEqual([
    [uriOf('stories/b.md'), path],
    [uriOf('stories/c.md'), path],
    [uriOf('stories/d.md'), `${path}#cards`],
  ])
  // The editor makes the edit, and moves the folder: nothing is lost.
  const moved = await startClient({
    'our features #1 (café)/f.md': feature,
    'stories/b.md': story(path),
    'stories/c.md': `---\ntype: user-story\n---\n\n# Pay\n\nFeature: [Cards](${path})\n`,
    'stories/d.md': story(`"[Cards](${path}#cards)"`),
  })
  for (const name of ['b', 'c', 'd']) {
    const { items } = await moved.request<{ items: { code: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri: uriOf(`stories/${name}.md`) },
    })
    expect(items.map((it) => it.code)).not.toContain('unknown-reference')
    expect(items.map((it) => it.code)).not.toContain('missing-parent')
  }
  await moved.stop()
})
