import { deepEqual, match, ok } from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import { WorkspaceEdit, workspace } from 'vscode'
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

  it('says what a role has not written yet, and can start it', async () => {
    const missing = (await allNodes(await triad())).filter((it) => it.kind === 'missing')
    ok(missing.length > 0, 'the sample lacks at least one type')
    for (const { type } of missing) ok(type)
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
