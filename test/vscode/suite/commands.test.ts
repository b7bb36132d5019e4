import { equal, match, ok } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import { commands, Uri, window, workspace } from 'vscode'
import { typesRequest } from '../../../server/src/lsp/protocol.ts'
import { inFolder, open, triad, until, untilMended, untilReported, write } from './triad.ts'

describe('the commands', () => {
  before(triad)

  it('New User Story writes a story under the next id, open at its first gap', async () => {
    const { client } = await triad()
    const types = await client.sendRequest(typesRequest)
    const nextId = types.find((it) => it.id === 'user-story')?.nextId
    ok(nextId)

    const uri = await commands.executeCommand<Uri>('triad.newUserStory', { title: 'Remove a saved card' })

    const text = new TextDecoder().decode(await workspace.fs.readFile(uri))
    match(text, new RegExp(`^id: ${nextId}$`, 'm'))
    match(text, /Remove a saved card/)
    const editor = window.activeTextEditor
    equal(editor?.document.uri.toString(), uri.toString())
    // The cursor is where writing goes on.
    const selected = (text: string) =>
      until(window.onDidChangeTextEditorSelection, () => editor?.document.getText(editor.selection) === text)
    await selected('‹role›')
    await commands.executeCommand('jumpToNextSnippetPlaceholder')
    await selected('‹goal›')
    equal(editor?.document.getText(), text)
  })

  it('Set Owner writes the owner into the document', async () => {
    const text = '---\ntype: user-story\n---\n\n# Nobody has me yet\n'
    const { document } = await open('stories/nobody.md', text)
    await untilReported(document.uri, 'missing-owner')
    equal(await commands.executeCommand('triad.setOwner', { owner: 'product-owner' }), true)
    match(document.getText(), /^owner: product-owner$/m)
    await untilMended(document.uri, 'missing-owner')
  })

  it('Set Owner changes several documents in one step, and saves none', async () => {
    const text = '---\ntype: user-story\n---\n\n# One of two\n'
    const uris = [await write('stories/both-1.md', text), await write('stories/both-2.md', text)]
    for (const uri of uris) await untilReported(uri, 'missing-owner')
    const asked = { uris: uris.map(String), owner: 'product-owner', isSure: true }
    equal(await commands.executeCommand('triad.setOwner', asked), true)
    for (const uri of uris) {
      const document = await workspace.openTextDocument(uri)
      match(document.getText(), /^owner: product-owner$/m)
      ok(document.isDirty)
      await untilMended(uri, 'missing-owner')
    }
  })

  it('Set Owner writes who was chosen, whatever key stands empty', async () => {
    const text = '---\ntype: user-story\nproduct-owner:\n---\n\n# A manager has me\n'
    const { document } = await open('stories/managed.md', text)
    equal(await commands.executeCommand('triad.setOwner', { owner: 'product-manager' }), true)
    match(document.getText(), /^owner: product-manager\nproduct-owner:$/m)
  })

  it('Check Workspace counts what was found', async () => {
    const totals = await commands.executeCommand<{ artifacts: number }>('triad.checkWorkspace')
    ok(totals.artifacts > 0)
  })

  it('Explain This Document shows how the document in front is read', async () => {
    const text = '---\ntype: user-story\n---\n\n# Explained\n'
    const { document } = await open('stories/explained.md', text)
    await untilReported(document.uri, 'missing-owner')
    const shown = await commands.executeCommand<Uri>('triad.explainDocument')
    const explanation = window.activeTextEditor?.document
    equal(explanation?.uri.toString(), shown.toString())
    match(explanation?.getText() ?? '', /- Kind: user story\n[\s\S]*- Title: Explained \(line 5\)\n/)
  })

  it('Show Report shows the page, whose names open documents', async () => {
    const { report } = await triad()
    const pages: string[] = []
    const listening = report.onDidShow((it) => pages.push(it))
    equal(await commands.executeCommand('triad.showReport'), true)
    const [page = ''] = pages
    match(page, /default-src 'none'/)
    match(page, /<h2>What is stuck\?<\/h2>/)
    const [, link = ''] = /href="command:vscode\.open\?([^"]*)"/.exec(page) ?? []
    const [uri] = JSON.parse(decodeURIComponent(link))
    ok(await workspace.fs.stat(Uri.from(uri)))
    await report.refresh()
    equal(pages.length, 2)
    listening.dispose()
    await commands.executeCommand('workbench.action.closeActiveEditor')
    await report.refresh()
    equal(pages.length, 2)
  })

  it('Export Report writes the report, and shows what is no page', async () => {
    const exported = async (format: string, name: string) => {
      const uri = inFolder(name).toString()
      const written = await commands.executeCommand<Uri>('triad.exportReport', { format, uri })
      equal(written.toString(), uri)
      return new TextDecoder().decode(await workspace.fs.readFile(written))
    }
    match(await exported('html', 'report.html'), /^<!doctype html>[\s\S]*<h1>harbour<\/h1>/)
    match(await exported('mermaid', 'report.mmd'), /^flowchart LR/)
    equal(window.activeTextEditor?.document.uri.toString(), inFolder('report.mmd').toString())
  })

  it('Export Report keeps what it cannot write over', async () => {
    const uri = inFolder('stories').toString()
    equal(await commands.executeCommand('triad.exportReport', { format: 'md', uri }), undefined)
    ok((await workspace.fs.readDirectory(inFolder('stories'))).length > 0)
  })
})
