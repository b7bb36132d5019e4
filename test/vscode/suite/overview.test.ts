import { deepEqual, equal, match } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import { commands, Uri, WorkspaceEdit, workspace } from 'vscode'
import { allNodes, inFolder, triad, until, write } from './triad.ts'

const story = (title: string) => `---\ntype: user-story\nowner: product-owner\n---\n\n# ${title}\n`

describe('the overview', () => {
  before(triad)

  it('shows the three roles with what each of them has', async () => {
    const { overview } = await triad()
    await until(overview.onDidChange, async () => (await overview.children()).length > 0)
    const roles = await overview.children()
    deepEqual(
      roles.map((it) => it.label),
      ['Product Leader', 'Product Manager', 'Product Owner'],
    )
    for (const { description } of roles) match(description, /\d/)
  })

  it('says what a role has not written yet, and starts it from its template', async () => {
    const api = await triad()
    const only = await until(api.overview.onDidChange, async () =>
      (await allNodes(api)).find((it) => it.kind === 'artifact' && it.type === 'executive-briefing'),
    )
    const missing = async () => (await allNodes(api)).find((it) => it.id === 'missing:executive-briefing')
    await workspace.fs.delete(Uri.parse(only.uri ?? ''))
    const { id, label } = await until(api.overview.onDidChange, missing)
    equal(label, 'No executive briefing yet')

    // What a click on it does, with the title that a person would be asked for.
    const { type } = api.overview.node(id) ?? {}
    await commands.executeCommand('triad.newArtifact', { type, title: 'Where we stand' })
    await until(api.overview.onDidChange, async () => !(await missing()))
  })

  it('shows a document that comes, and follows it to its new name', async () => {
    const api = await triad()
    const labelled = (label: string) => async () =>
      (await allNodes(api)).find((it) => it.label.includes(label))
    const from = await write('stories/wanders.md', story('Wanders about'))
    await until(api.overview.onDidChange, labelled('Wanders about'))

    const to = inFolder('stories/moved.md')
    const edit = new WorkspaceEdit()
    edit.renameFile(from, to)
    await workspace.applyEdit(edit)

    await until(
      api.overview.onDidChange,
      async () => (await labelled('Wanders about')())?.uri === to.toString(),
    )
    const here = (await allNodes(api)).filter((it) => it.uri === from.toString())
    deepEqual(here, [])
  })
})
