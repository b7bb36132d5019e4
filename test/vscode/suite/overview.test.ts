import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { afterEach, before, describe, it } from 'mocha'
import {
  CancellationTokenSource,
  commands,
  DataTransfer,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import { decoratedUri } from '../../../client/src/overview/decorations.ts'
import { createOverview } from '../../../client/src/overview/overview.ts'
import { allNodes, inFolder, triad, until, write } from './triad.ts'

const story = (title: string) => `---\ntype: user-story\nowner: product-owner\n---\n\n# ${title}\n`

const below = (id: string, text: string) => text.replace('\n---\n\n', `\nparent: ${id}\n---\n\n`)

describe('the overview', () => {
  before(triad)
  afterEach(() => commands.executeCommand('triad.clearFilter'))

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

  it('is ordered by what is handed down, by who owns it, and as it was', async () => {
    const api = await triad()
    const kinds = async () => (await api.overview.children()).map((it) => it.kind)
    await commands.executeCommand('triad.viewByHandoff')
    equal(api.overview.look.view, 'handoff')
    const [strategy] = await api.overview.children()
    equal(strategy?.type, 'strategy')
    ok((await api.overview.children(strategy?.id)).length > 0)
    await commands.executeCommand('triad.viewByPerson')
    ok((await kinds()).every((it) => it !== 'artifact'))
    await commands.executeCommand('triad.viewByRole')
    deepEqual(await kinds(), ['role', 'role', 'role'])
  })

  it('shows what is looked for, with what stands above it', async () => {
    const api = await triad()
    const labelled = async () => (await allNodes(api)).some((it) => it.label === 'Lanterns on the pier')
    await write('stories/lanterns.md', below('F-1', story('Lanterns on the pier')))
    await until(api.overview.onDidChange, labelled)
    await commands.executeCommand('triad.viewByHandoff')
    await commands.executeCommand('triad.searchOverview', 'pier LANTERNS')
    const found = await allNodes(api)
    deepEqual(
      new Set(found.flatMap((it) => (it.isContext ? [] : it.label))),
      new Set(['Lanterns on the pier']),
    )
    ok(found.some((it) => it.isContext && it.artifactId === 'F-1'))
    equal(api.overview.matches, 1)
    await commands.executeCommand('triad.clearFilter')
    equal(api.overview.matches, undefined)
  })

  it('finds the document in front, and shows it in each order', async () => {
    const api = await triad()
    const uri = await write('stories/sought.md', below('F-1', story('Sought')))
    await until(api.overview.onDidChange, async () =>
      (await allNodes(api)).some((it) => it.label === 'Sought'),
    )
    await window.showTextDocument(uri)
    for (const order of ['Handoff', 'Person', 'Role']) {
      await commands.executeCommand(`triad.viewBy${order}`)
      equal(await commands.executeCommand('triad.revealInOverview'), true)
      const id = await api.overview.find(uri.toString())
      equal(api.overview.node(id ?? '')?.label, 'Sought')
    }
  })

  it('hangs a document below the one it is dragged onto, and gives it to the role it is dragged onto', async () => {
    const api = await triad()
    const { handleDrag, handleDrop } = api.pane.dragging
    const uri = await write('stories/dragged.md', story('Dragged'))
    const text = async () => (await workspace.openTextDocument(uri)).getText()
    const labelled = (label: string) =>
      until(api.overview.onDidChange, async () => (await allNodes(api)).find((it) => it.label === label))
    const drag = async (from: string, to: string) => {
      const transfer = new DataTransfer()
      const { token } = new CancellationTokenSource()
      await handleDrag([from], transfer, token)
      await handleDrop(to, transfer, token)
    }
    await commands.executeCommand('triad.viewByHandoff')
    const feature = (await allNodes(api)).find((it) => it.artifactId === 'F-1')
    await drag((await labelled('Dragged')).id, feature?.id ?? '')
    match(await text(), /^parent: F-1$/m)
    await until(api.overview.onDidChange, async () =>
      (await api.overview.children(feature?.id)).some((it) => it.label === 'Dragged'),
    )
    await commands.executeCommand('triad.viewByRole')
    await drag((await labelled('Dragged')).id, 'role:product-manager')
    match(await text(), /^owner: product-manager$/m)
  })

  it('sets the status of a document', async () => {
    const api = await triad()
    const uri = await write('stories/ends.md', story('Ends'))
    const ends = async () => (await allNodes(api)).find((it) => it.label === 'Ends')
    await until(api.overview.onDidChange, ends)
    await commands.executeCommand('triad.setStatus', { uri: uri.toString(), status: 'done' })
    await until(api.overview.onDidChange, async () => (await ends())?.status === 'done')
    const document = await workspace.openTextDocument(uri)
    match(document.getText(), /^status: done$/m)
    // It can still be undone.
    ok(document.isDirty)
  })

  it('counts in its badges what the filter shows, and no more', async () => {
    const { overview, pane } = await triad()
    const role = () => overview.node('role:product-owner')
    await commands.executeCommand('triad.viewByRole')
    await until(overview.onDidChange, () => role()?.findings)
    const { badge: all } = pane
    const drawnAgain: (Uri | Uri[] | undefined)[] = []
    const heard = pane.decorations.onDidChangeFileDecorations?.((it) => drawnAgain.push(it))
    await commands.executeCommand('triad.searchOverview', 'berth')
    heard?.dispose()
    const node = role()
    ok(node)
    // The editor asks anew for what it knew by the same name. Documents that changed before may be heard of, too.
    ok(drawnAgain.includes(undefined))
    const { token } = new CancellationTokenSource()
    const decoration = await pane.decorations.provideFileDecoration(decoratedUri(node), token)
    equal(decoration?.badge, node.findings === 0 ? undefined : String(node.findings))
    const { error = 0, warning = 0 } = overview.found ?? {}
    equal(pane.badge?.value ?? 0, error + warning)
    ok((pane.badge?.value ?? 0) < (all?.value ?? 0))
    await commands.executeCommand('triad.clearFilter')
    deepEqual(pane.badge, all)
  })

  it('tells when it asks, until it is answered', async () => {
    const totals = {
      documents: 0,
      artifacts: 0,
      stories: 0,
      error: 0,
      warning: 0,
      info: 0,
      hint: 0,
      skipped: 0,
      overlooked: 0,
    }
    let answer = () => {}
    const reading = new Promise<void>((resolve) => {
      answer = resolve
    })
    const overview = createOverview({
      overview: () => reading.then(() => ({ nodes: [], totals })),
      reveal: async () => ({ way: [] }),
    })
    const rounds: Promise<void>[] = []
    overview.onDidAsk((round) => rounds.push(round))
    const refreshed = Promise.all([overview.refresh(), overview.refresh()])
    equal(rounds.length, 1)
    equal(overview.totals, undefined)
    answer()
    await Promise.all([refreshed, ...rounds])
    equal(overview.totals, totals)
  })
})
