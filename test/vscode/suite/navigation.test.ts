import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'mocha'
import {
  commands,
  type Hover,
  type Location,
  type LocationLink,
  Position,
  Range,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode'
import { inFolder, open, triad, until, write } from './triad.ts'

const feature =
  '---\ntype: feature\nid: F-901\nowner: product-manager\nstatus: ready\n---\n\n# Moorings by the hour\n'
const story = (id: string, parent: string) =>
  `---\ntype: user-story\nid: ${id}\nowner: product-owner\nparent: ${parent}\n---\n\n# Moor for an hour\n\nPart of F-901, not \`F-901\`.\n`

/** Where the id of the parent stands in a story. */
const atParent = new Position(4, 10)

const read = async (uri: Uri) => (await workspace.openTextDocument(uri)).getText()

/** Gives an open document another text, and saves it. */
async function rewrite(uri: Uri, text: string): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const edit = new WorkspaceEdit()
  edit.replace(uri, new Range(0, 0, document.lineCount, 0), text)
  ok(await workspace.applyEdit(edit))
  await document.save()
}

describe('an id', () => {
  let files: Uri[] = []
  before(async () => {
    const { client } = await triad()
    files = [
      await write('features/moorings.md', feature),
      await write('stories/moor-1.md', story('US-901', 'F-901')),
      await write('stories/moor-2.md', story('US-902', '../features/moorings.md')),
    ]
    await open('stories/moor-1.md', story('US-901', 'F-901'))
    await client.sendRequest('triad/types')
  })
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors')
    for (const uri of files) await workspace.fs.delete(uri)
  })

  it('shows a card of what it stands for', async () => {
    const [, from] = files
    ok(from)
    const { overview } = await triad()
    const card = await until(overview.onDidChange, async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', from, atParent)
      const texts = hovers.flatMap((it) =>
        it.contents.map((part) => (typeof part === 'string' ? part : part.value)),
      )
      return texts.find((it) => it.includes('Moorings by the hour'))
    })
    match(card, /ready/)
    match(card, /Product Manager/)
  })

  it('leads to its document', async () => {
    const [target, from] = files
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      from,
      atParent,
    )
    deepEqual(
      found.map((it) => ('targetUri' in it ? it.targetUri : it.uri).toString()),
      [target?.toString()],
    )
  })

  it('gets another name in three documents at once, and nothing else changes', async () => {
    const [, from, other] = files
    ok(other)
    await rewrite(other, story('US-902', '"F-901" # ours'))
    const { overview } = await triad()
    const edit = await until(overview.onDidChange, async () => {
      const it = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        from,
        atParent,
        'F-950',
      )
      return it.entries().length === 3 && it.get(other).length === 2 ? it : null
    })
    ok(await workspace.applyEdit(edit))
    deepEqual(await Promise.all(files.map(read)), [
      feature.replace('F-901', 'F-950'),
      story('US-901', 'F-950').replace('of F-901', 'of F-950'),
      story('US-902', '"F-950" # ours').replace('of F-901', 'of F-950'),
    ])
    await workspace.saveAll()
  })

  it('is followed by its path, too, when its file gets another name', async () => {
    const [from, , path] = files
    ok(path)
    await rewrite(path, story('US-902', '../features/moorings.md'))
    const to = inFolder('features/hourly.md')
    const edit = new WorkspaceEdit()
    edit.renameFile(from as Uri, to)
    ok(await workspace.applyEdit(edit))
    files[0] = to
    const document = await workspace.openTextDocument(path)
    await until(workspace.onDidChangeTextDocument, () => document.getText().includes('../features/hourly.md'))
    equal(document.getText().includes('moorings.md'), false)
    await workspace.saveAll()
  })
})
