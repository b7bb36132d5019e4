import { ok } from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { before, describe, it } from 'mocha'
import { CodeActionKind, commands, languages, Selection, window, workspace } from 'vscode'
import { open, ruleOf, triad, until, untilMended, untilReported } from './triad.ts'

const rule = 'missing-acceptance-criteria'

const text = `---
type: user-story
owner: product-owner
---

# Pay with a saved card

As a shopper, I want to pay with a saved card, so that I can check out in seconds.
`

describe('the quick fix for missing acceptance criteria', () => {
  before(triad)

  it('inserts a list and leaves the cursor where the first criterion is to be written', async () => {
    const editor = await open('stories/to-be-fixed.md', text)
    await untilReported(editor.document.uri, rule)
    const finding = languages.getDiagnostics(editor.document.uri).find((it) => ruleOf(it) === rule)
    ok(finding)
    editor.selection = new Selection(finding.range.start, finding.range.start)

    const inserted = () => /acceptance criteria/i.test(editor.document.getText())
    // The editor gives up on repairs that take it too long to get, as on a busy machine. Asked anew, it gives up on
    // what is still under way, so that it needs a moment in between.
    while (!inserted()) {
      await commands.executeCommand('editor.action.codeAction', {
        kind: CodeActionKind.QuickFix.value,
        apply: 'first',
      })
      await Promise.race([until(workspace.onDidChangeTextDocument, inserted), setTimeout(1000)])
    }
    // The first tab stop is selected, so that typing replaces it.
    const selected = () => editor.document.getText(editor.selection) === 'What must be true when this is done'
    await until(window.onDidChangeTextEditorSelection, selected)
    await untilMended(editor.document.uri, rule)
  })
})
