import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'mocha'
import {
  CompletionItemKind,
  type CompletionList,
  commands,
  languages,
  Position,
  Selection,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode'
import { inFolder, open, reported, triad, until, untilReported, write } from './triad.ts'

/** The text of the editor in front. */
const textOf = ({ document }: TextEditor) => document.getText()

/** Puts the cursor behind `before`, which stands in the document once. */
function goBehind(editor: TextEditor, before: string): void {
  const at = editor.document.positionAt(textOf(editor).indexOf(before) + before.length)
  editor.selection = new Selection(at, at)
}

/** What a person types, and the keys beside their own words that they press. */
function keyboard(editor: TextEditor) {
  let keys = 0
  const tick = () => new Promise((resolve) => setTimeout(resolve, 20))
  return {
    get keys() {
      return keys
    },
    write: (text: string) => commands.executeCommand('type', { text }),
    async press(command: string) {
      keys++
      await commands.executeCommand(command)
    },
    /**
     * Does what opens a list, and presses Enter on what it suggests. No event tells of the list, nor that there will be
     * none, as where the editor has not yet seen that it is in frontmatter: then `again` does the same once more.
     */
    async accept(ask: () => Thenable<unknown>, again = ask) {
      keys++
      await ask()
      const before = textOf(editor)
      for (let tries = 1; textOf(editor) === before; tries++) {
        await commands.executeCommand('acceptSelectedSuggestion')
        await tick()
        if (tries % 100 === 0 && textOf(editor) === before) await again()
      }
    },
  }
}

/** What is suggested at a place, but for the words of the document, which the editor itself offers when asked. */
const labels = async (uri: Uri, position: Position) => {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  )
  return list.items
    .filter(({ kind }) => kind !== CompletionItemKind.Text)
    .map(({ label }) => (typeof label === 'string' ? label : label.label))
}

describe('writing', () => {
  const made: Uri[] = []
  before(async () => {
    await triad()
    made.push(
      await write(
        'features/tides.md',
        '---\ntype: feature\nid: F-801\nowner: product-manager\nstatus: ready\n---\n\n# Tides at a glance\n',
      ),
    )
  })
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors')
    for (const uri of made) await workspace.fs.delete(uri)
  })

  it('is helped at the top of a document while one types, and left alone in prose', async () => {
    const text = '---\ntype: user-story\n\n---\n\n# Tides\n\nSome prose.\n'
    const editor = await open('stories/typed.md', text)
    made.push(editor.document.uri)
    const { write: type, accept } = keyboard(editor)
    goBehind(editor, 'type: user-story\n')
    await accept(
      () => type('ow'),
      async () => {
        await commands.executeCommand('deleteLeft')
        await type('w')
      },
    )
    match(textOf(editor), /^owner: /m)
    await commands.executeCommand('hideSuggestWidget')

    goBehind(editor, 'Some prose.')
    await type(' It is high')
    const prose = textOf(editor)
    const here = await labels(editor.document.uri, editor.selection.active)
    deepEqual(here, [])
    await commands.executeCommand('acceptSelectedSuggestion')
    equal(textOf(editor), prose)
  })

  it('a whole story, linked to a feature, takes fewer than fifteen keys beside its own words', async () => {
    const editor = await open('stories/tide-times.md', '')
    made.push(editor.document.uri)
    const board = keyboard(editor)
    const nextGap = () => board.press('jumpToNextSnippetPlaceholder')

    await board.accept(() => board.press('editor.action.triggerSuggest'))
    match(textOf(editor), /^type: user-story$/m)
    await board.write('See the tide times')
    await nextGap()
    // The features are on offer here, and their titles are what one types.
    await board.write('F-801')
    await nextGap()
    for (const words of [
      'visiting skipper',
      'see when the tide turns',
      'I can plan my way in',
      'a harbour with tides',
      'I open its page',
      'the next two turns are shown',
      'the tide table is out of date',
    ]) {
      await board.write(words)
      await nextGap()
    }
    await board.write('the page says since when')

    ok(board.keys < 15, `${board.keys} keys`)
    equal(
      textOf(editor).replace(/^id: US-\d+$/m, 'id: US-n'),
      `---
type: user-story
id: US-n
title: "See the tide times"
owner: product-owner
status: draft
parent: F-801
---

# See the tide times

As a visiting skipper, I want to see when the tide turns, so that I can plan my way in.

## Acceptance criteria

- [ ] Given a harbour with tides, when I open its page, then the next two turns are shown
- [ ] When the tide table is out of date, then the page says since when
`,
    )
    await editor.document.save()
    await until(languages.onDidChangeDiagnostics, () => reported(editor.document.uri).length === 0)
  })

  it('is mended on save, where one asks for it', async () => {
    const editor = await open(
      'stories/handle.md',
      '---\ntype: user-story\nowner: product-owner\npeople: @ben\n---\n\n# Handle\n',
    )
    made.push(editor.document.uri)
    const settings = workspace.getConfiguration('editor', editor.document.uri)
    await settings.update('codeActionsOnSave', { 'source.fixAll.triad': 'explicit' })
    await untilReported(editor.document.uri, 'invalid-frontmatter')
    await editor.edit((edit) => edit.insert(new Position(editor.document.lineCount, 0), '\nMore.\n'))
    await editor.document.save()
    match(textOf(editor), /^people: "@ben"$/m)
    await settings.update('codeActionsOnSave', undefined)
  })

  it('of a new artifact begins where its like lie, with its owner and its parent', async () => {
    const uri = await commands.executeCommand<Uri>('triad.newArtifact', {
      type: 'user-story',
      title: 'Warn before low water',
      parent: 'F-801',
      owner: 'product-owner',
    })
    made.push(uri)
    equal(uri.toString().startsWith(inFolder('stories').toString()), true)
    const editor = await until(window.onDidChangeActiveTextEditor, () =>
      window.activeTextEditor?.document.uri.toString() === uri.toString() ? window.activeTextEditor : null,
    )
    match(textOf(editor), /^owner: product-owner$/m)
    match(textOf(editor), /^parent: F-801$/m)
    deepEqual(
      reported(uri).filter((it) => /missing-(?:owner|parent)/.test(it)),
      [],
    )
  })
})
