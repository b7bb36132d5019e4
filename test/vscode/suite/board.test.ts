import { equal, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'mocha'
import { commands, Uri, window, workspace } from 'vscode'
import type { BoardDrawn } from '../../../client/src/board/board.ts'
import { type BoardResult, boardRequest } from '../../../server/src/lsp/protocol.ts'
import { inFolder, triad, until, write } from './triad.ts'

/** The next drawing for which `holds`, after `act`. */
async function drawn(
  act: () => unknown,
  holds: (it: BoardDrawn) => unknown = () => true,
): Promise<BoardDrawn> {
  const { board } = await triad()
  const seen: BoardDrawn[] = []
  const listening = board.onDidDraw((it) => seen.push(it))
  await act()
  const found = await until(board.onDidDraw, async () => {
    for (const it of seen) if (await holds(it)) return it
    return undefined
  })
  listening.dispose()
  return found
}

const asked = async (): Promise<BoardResult> =>
  (await triad()).client.sendRequest<BoardResult>(boardRequest.method, {})
const cardAt = async (uri: Uri) =>
  (await asked()).cards.find((it) => Uri.parse(it.uri).toString() === uri.toString())

const boards = () =>
  window.tabGroups.all
    .flatMap((it) => it.tabs)
    .filter((it) => String((it.input as { viewType?: string })?.viewType).endsWith('triad.board'))

describe('the board', () => {
  before(triad)
  after(async () => {
    await window.tabGroups.close(boards())
    await workspace.fs.delete(inFolder('stories/on-board.md'))
  })

  it('opens, and draws each story', async () => {
    const { board } = await triad()
    const { cards } = await asked()
    ok(cards.length > 10)
    equal((await drawn(() => commands.executeCommand('triad.showBoard'))).cards, cards.length)
    equal((await drawn(() => board.ping())).cards, cards.length)
  })

  it('looks at what somebody asks for, in one tab', async () => {
    const { matches } = await (await triad()).client.sendRequest<BoardResult>(boardRequest.method, {
      filter: { status: 'done' },
    })
    const look = { filter: { status: 'done' }, lanes: 'owner' }
    await drawn(
      () => commands.executeCommand('triad.showBoard', look),
      (it) => it.cards === matches,
    )
    await drawn(
      () => commands.executeCommand('triad.showBoard', { filter: {} }),
      (it) => it.cards > matches,
    )
    equal(boards().length, 1)
  })

  it('writes the status of a card that is moved, in one step that can be undone, and saves nothing', async () => {
    const { board } = await triad()
    const text = '---\ntype: user-story\nstatus: draft\n---\n\n# Is moved on the board\n'
    const before = (await asked()).matches
    let uri = inFolder('stories/on-board.md')
    await drawn(
      async () => {
        uri = await write('stories/on-board.md', text)
      },
      (it) => it.cards === before + 1,
    )
    const card = await cardAt(uri)
    ok(card)
    await drawn(
      async () => equal(await board.move(card.key, 'active'), null),
      async () => (await cardAt(uri))?.column === 'active',
    )
    const document = await workspace.openTextDocument(uri)
    equal(document.getText(), text.replace('draft', 'active'))
    ok(document.isDirty)
    equal(new TextDecoder().decode(await workspace.fs.readFile(uri)), text)
    await window.showTextDocument(document)
    await commands.executeCommand('undo')
    equal(document.getText(), text)
    await until(workspace.onDidChangeTextDocument, () => document.getText() === text)
    await commands.executeCommand('workbench.action.files.revert')
  })

  it('says why a card stays where it is', async () => {
    const { board } = await triad()
    equal(await board.move('nothing', 'active'), 'There is nothing to be written for it.')
  })
})
