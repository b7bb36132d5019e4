import { equal, match, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'mocha'
import { type CodeAction, commands, languages, Range, window, workspace } from 'vscode'
import { inFolder, open, ruleOf, triad, untilMended, untilReported } from './triad.ts'

const read = async (path: string) => new TextDecoder().decode(await workspace.fs.readFile(inFolder(path)))

describe('triad.yaml', () => {
  before(triad)
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors')
    await workspace.fs.delete(inFolder('triad.yaml'))
  })

  it('is proposed from what is there, and written once somebody agrees', async () => {
    equal(await commands.executeCommand('triad.adopt', { save: true }), true)
    match(await read('triad.yaml'), /^people:|^# people:/m)
  })

  it('turns a rule off for the workspace, from the light bulb', async () => {
    const text =
      '---\ntype: user-story\nowner: product-owner\n---\n\n# Print\n\nAs a clerk, I want to print.\n'
    const { document } = await open('stories/print.md', text)
    await untilReported(document.uri, 'missing-why')
    const finding = languages.getDiagnostics(document.uri).find((it) => ruleOf(it) === 'missing-why')
    ok(finding)
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
    )
    const action = actions.find((it) => it.title === 'Disable missing-why in this workspace')
    ok(action?.edit)
    ok(await workspace.applyEdit(action.edit))
    await untilMended(document.uri, 'missing-why')
  })

  it('says where it cannot be understood, while it is written', async () => {
    const editor = await window.showTextDocument(inFolder('triad.yaml'))
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end
    await editor.edit((edit) => edit.insert(end, '\nids: { scope: planet }\n'))
    await untilReported(editor.document.uri, 'invalid-configuration')
    await editor.edit((edit) =>
      edit.replace(new Range(end, editor.document.positionAt(editor.document.getText().length)), '\n'),
    )
    await untilMended(editor.document.uri, 'invalid-configuration')
    await editor.document.save()
  })
})
