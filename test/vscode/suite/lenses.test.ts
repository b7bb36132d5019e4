import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import {
  type CodeLens,
  commands,
  type InlayHint,
  languages,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode'
import { either, open, triad, until, write } from './triad.ts'

const told = 'As a skipper, I want to moor, so that I can sleep.'
const story = (id: string, more = '') =>
  `---\ntype: user-story\nid: ${id}\nowner: product-owner\nparent: F-90\n---\n\n# Moor ${id}\n\n${told}\n${more}`
const criteria = '\n## Acceptance criteria\n\n- [x] Moored\n- [ ] Asleep\n'

const lenses = (uri: Uri) => commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 99)
const titles = async (uri: Uri) => (await lenses(uri)).map((it) => it.command?.title)

/** Fires when the server says that lenses are stale. */
async function refreshed(document: TextDocument) {
  const { client } = await triad()
  const provider = client.getFeature('textDocument/codeLens').getProvider(document)
  ok(provider)
  return provider.onDidChangeCodeLensEmitter.event
}

describe('code lenses', () => {
  before(triad)

  it('count what hangs below a document, live', async () => {
    await write('stories/us-91.md', story('US-91', criteria))
    await write('stories/us-92.md', story('US-92'))
    const text =
      '---\ntype: feature\nid: F-90\nowner: product-manager\nparent: RM-1\n---\n\n# Moor by night\n'
    const { document } = await open('features/moor.md', text)
    const shown = (title: string) => async () => (await titles(document.uri)).includes(title)
    await until(await refreshed(document), shown('2 stories, 1 not ready'))

    await write('stories/us-93.md', story('US-93', criteria))
    await until(await refreshed(document), shown('3 stories, 1 not ready'))

    const [lens] = await lenses(document.uri)
    equal(lens?.command?.command, 'triad.showReferences')
    const [, , places] = lens?.command?.arguments ?? []
    // What is not ready.
    equal(places.length, 1)
    await commands.executeCommand('triad.showReferences', ...(lens?.command?.arguments ?? []))
    await commands.executeCommand('closeReferenceSearch')
  })

  it('count the criteria of a story, and those that are done', async () => {
    const { document } = await open('stories/us-94.md', story('US-94', criteria))
    await until(await refreshed(document), async () =>
      (await titles(document.uri)).includes('2 criteria, 1 done'),
    )
  })

  it('add criteria, with the cursor in the first', async () => {
    const editor = await open('stories/us-95.md', story('US-95'))
    const { document } = editor
    const lens = await until(await refreshed(document), async () =>
      (await lenses(document.uri)).find((it) => it.command?.title === 'Add criteria'),
    )
    equal(
      await commands.executeCommand(lens.command?.command ?? '', ...(lens.command?.arguments ?? [])),
      true,
    )
    const selected = () => document.getText(editor.selection) === 'What must be true when this is done'
    await until(window.onDidChangeTextEditorSelection, selected)
    match(document.getText(), /## Acceptance criteria/)
  })

  it('link a story up', async () => {
    const { document } = await open(
      'stories/us-96.md',
      story('US-96', criteria).replace('parent: F-90\n', ''),
    )
    const lens = await until(await refreshed(document), async () =>
      (await lenses(document.uri)).find((it) => it.command?.title === 'Link to a feature…'),
    )
    const [given] = lens.command?.arguments ?? []
    equal(await commands.executeCommand('triad.linkParent', { ...given, parent: 'F-90' }), true)
    match(document.getText(), /^parent: F-90$/m)
    const changed = either(workspace.onDidChangeTextDocument, await refreshed(document))
    await until(changed, async () => (await titles(document.uri)).length === 1)
  })

  it('leave room for the titles behind ids', async () => {
    const { document } = await open('stories/us-97.md', story('US-97', criteria))
    const whole = new Range(0, 0, document.lineCount, 0)
    const changed = either(languages.onDidChangeDiagnostics, await refreshed(document))
    const hints = await until(changed, async () => {
      const found = await commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        whole,
      )
      return found.length > 0 ? found : undefined
    })
    deepEqual(
      hints.map((it) => [it.position.line, it.label]),
      [[4, 'Moor by night']],
    )
  })
})
