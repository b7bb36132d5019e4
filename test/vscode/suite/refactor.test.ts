import { equal, match, ok } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import { commands, Position, Selection, type TextEditor, window, workspace } from 'vscode'
import { inFolder, open, triad, until, untilReported } from './triad.ts'

/** A document of two stories; `number` sets it apart from those of the other tests. */
const feature = (number: number) => `---
type: feature
id: F-${number}
owner: product-manager
---

# Cards

## US-${number} Pay with a card

As a shopper of town ${number}, I want to pay with a card, so that I need no cash.

### Acceptance criteria

- The card is charged
- When the card is refused, the shopper is told

## US-${number + 1} Pay later

As a shopper of town ${number}, I want to pay later, so that I can shop today.

### Acceptance criteria

- It is paid in a month
`

/** Puts the cursor at the first place that says `words`. */
function put(editor: TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words))
  editor.selection = new Selection(at, at)
}

const untilSays = (editor: TextEditor, pattern: RegExp) =>
  until(workspace.onDidChangeTextDocument, () => pattern.test(editor.document.getText()))

describe('the refactorings', () => {
  before(triad)

  it('Convert Criteria writes Given/When/Then, with a gap at the cursor', async () => {
    const editor = await open('features/convert.md', feature(62))
    await untilReported(editor.document.uri, 'missing-parent')
    put(editor, 'The card is charged')
    equal(await commands.executeCommand('triad.convertCriteria'), true)
    await untilSays(editor, /\*\*Then\*\* the card is charged/)
    match(editor.document.getText(), /\*\*When\*\* the card is refused\n {2}\*\*Then\*\* the shopper is told/)
    await until(
      window.onDidChangeTextEditorSelection,
      () => editor.document.getText(editor.selection) === '‹starting point›',
    )
    // The gaps of two criteria are no one place.
    await commands.executeCommand('type', { text: 'x' })
    equal(editor.document.getText().match(/\*\*Given\*\* ‹starting point›/g)?.length, 1)
  })

  it('Split Story puts a second one behind it', async () => {
    const editor = await open('features/split.md', feature(94))
    await untilReported(editor.document.uri, 'missing-parent')
    put(editor, 'When the card is refused')
    equal(await commands.executeCommand('triad.splitStory'), true)
    await untilSays(editor, /## US-\d+ Pay with a card \(2\)\n\nAs a shopper/)
    await until(
      window.onDidChangeTextEditorSelection,
      () => editor.document.getText(editor.selection) === 'Pay with a card (2)',
    )
  })

  it('Extract Story makes a file of it, and leaves a link', async () => {
    const editor = await open('features/extract.md', feature(66))
    await untilReported(editor.document.uri, 'missing-parent')
    put(editor, 'As a shopper')
    equal(await commands.executeCommand('triad.extractStory'), true)
    await untilSays(editor, /- \[US-66 Pay with a card\]\(\.\.\/stories\/us-66-pay-with-a-card\.md\)/)
    const made = await workspace.openTextDocument(inFolder('stories/us-66-pay-with-a-card.md'))
    match(made.getText(), /^id: US-66$/m)
    match(made.getText(), /\n# US-66 Pay with a card\n\nAs a shopper/)
  })

  it('say so kindly where there is nothing to do', async () => {
    const editor = await open('features/extract-none.md', '# Nothing\n')
    editor.selection = new Selection(new Position(0, 0), new Position(0, 0))
    for (const command of ['splitStory', 'extractStory', 'convertCriteria'])
      equal(await commands.executeCommand(`triad.${command}`), false)
  })

  it('all that needs no thought is fixed on save, where somebody wants that', async () => {
    const settings = workspace.getConfiguration('editor')
    await settings.update('codeActionsOnSave', { 'source.fixAll.triad': 'explicit' })
    const editor = await open('stories/on-save.md', '---\ntype: user-stroy\nowner: @ben\n---\n\n# Pay\n')
    await untilReported(editor.document.uri, 'unknown-type')
    await editor.edit((edit) => edit.insert(new Position(6, 0), '\nText.\n'))
    ok(await editor.document.save())
    match(editor.document.getText(), /^---\ntype: user-story\nowner: "@ben"\n---\n/)
    await settings.update('codeActionsOnSave', undefined)
  })
})
