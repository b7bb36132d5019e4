import { isDeepStrictEqual } from 'node:util'
import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  l10n,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import type { BoardCard, BoardParams, BoardResult, OverviewFilter } from '../../../server/src/lsp/protocol.ts'
import { type Filtering, partsBut } from '../filtering.ts'
import { filtered } from '../overview/filter.ts'
import { assetsOf, pageOf } from '../page/html.ts'
import { restored } from '../page/restored.ts'
import type { Questions } from '../questions.ts'
import { isFromPage, type ToPage } from './messages.ts'
import { boardWords } from './said.ts'

/** The board of stories, in a tab of its own. */
export interface Board extends Disposable {
  /** Opens it, or brings it to the front; with what is given, looks at that. */
  show(look?: BoardParams): Promise<void>
  /** Draws it anew where it is open; the focus stays. */
  refresh(): Promise<void>
  /** Moves a card, by its key, to a column, as the page does. Why not, where it cannot be. */
  move(key: string, column: string): Promise<string | null>
  /** Asks the page what it has drawn, which `onDidDraw` answers. */
  ping(): void
  readonly onDidDraw: EventEmitter<BoardDrawn>['event']
}

export interface BoardDrawn {
  readonly cards: number
  readonly milliseconds: number
}

export function createBoard(context: ExtensionContext, questions: Questions, filtering: Filtering): Board {
  const drawn = new EventEmitter<BoardDrawn>()
  let panel: WebviewPanel | undefined
  /** What is looked at; null before the page is there. */
  let look: BoardParams | null = null
  /** What somebody asked for before it was. */
  let wanted: BoardParams | null = null
  let shown: BoardResult | null = null
  /** The filter that the page was told of: what it asks for beyond is what somebody has changed. */
  let sent: OverviewFilter | null = null
  let newest = 0

  const post = (message: ToPage) => void panel?.webview.postMessage(message)

  async function refresh(): Promise<void> {
    // A page in the background is gone; it says that it is ready once it is back.
    if (!panel?.visible || !look) return
    const turn = ++newest
    const asked = { ...look, filter: { ...look.filter, ...filtering.filter } }
    // Where the question fails, what was drawn stays.
    const board = await questions.board(asked).catch(() => null)
    if (!board || turn !== newest) return
    shown = board
    sent = asked.filter
    const parts = partsBut(asked.filter, fields)
    post({ kind: 'show', words: boardWords(), board, look: asked, parts })
  }

  /** Looks at what is asked for. The kind of cards is the board's own; all else of a filter goes for the whole window. */
  async function turn(asked: BoardParams, isPage: boolean): Promise<void> {
    const { filter = {}, ...others } = asked
    const isChange =
      !isPage || (sent !== null && !isDeepStrictEqual(filtered(filter, {}), filtered(sent, {})))
    const { type, ...rest } = filter
    look = { ...others, filter: type ? { type } : {} }
    if (isChange) await filtering.set(filtered(rest, {}))
    else await refresh()
  }

  async function move(key: string, column: string): Promise<string | null> {
    const card = shown?.cards.find((it) => it.key === key)
    const to = shown?.columns.find((it) => it.id === column)
    if (!card || !to?.stage) return l10n.t('There is nothing to be written for it.')
    try {
      const edit = await questions.setStatus({
        uri: card.uri,
        status: to.stage,
        ...(card.story !== null && { story: card.story }),
        ...(to.writes !== null && { word: to.writes }),
      })
      if (!edit) return l10n.t('The story is not there any more.')
      // Nothing is saved: whoever moves a card sees the change in its document, and takes it back there in one step.
      return (await workspace.applyEdit(edit)) ? null : l10n.t('The document could not be changed.')
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  async function hear(message: unknown): Promise<void> {
    if (!isFromPage(message)) return
    if (message.kind === 'ask') {
      await turn(wanted ?? message.look, wanted === null)
      wanted = null
    } else if (message.kind === 'drawn') drawn.fire(message)
    else if (message.kind === 'move') {
      const why = await move(message.key, message.column)
      post({ ...message, kind: 'moved', why })
    } else {
      const card = shown?.cards.find(({ key }) => key === message.key)
      if (card) await open(card, panel)
    }
  }

  const create = () => adopt(window.createWebviewPanel('triad.board', l10n.t('Board'), ViewColumn.Active))

  async function adopt(made: WebviewPanel): Promise<void> {
    made.webview.options = { enableScripts: true, localResourceRoots: assetsOf(context.extensionUri) }
    panel = made
    look = null
    const icon = (name: string) => Uri.joinPath(context.extensionUri, 'client', 'media', name)
    made.iconPath = { light: icon('triad.svg'), dark: icon('triad-dark.svg') }
    made.webview.onDidReceiveMessage(hear)
    made.onDidDispose(() => {
      panel = undefined
      look = null
      sent = null
      shown = null
    })
    made.webview.html = await pageOf(made.webview, context.extensionUri, {
      frame: 'board.css',
      cards: 'board-cards.css',
      script: 'board.js',
    })
  }

  const again = restored('triad.board', adopt)
  return {
    async show(given) {
      if (!panel) {
        wanted = given ?? null
        return create()
      }
      panel.reveal()
      await (given ? turn(given, false) : refresh())
    },
    refresh,
    move,
    ping: () => post({ kind: 'ping' }),
    onDidDraw: drawn.event,
    dispose() {
      again.dispose()
      panel?.dispose()
      drawn.dispose()
    },
  }
}

/** A story opens beside the board, so that the board stays in sight. */
async function open({ uri, range: { start } }: BoardCard, panel: WebviewPanel | undefined): Promise<void> {
  const viewColumn = panel?.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One
  const place = new Range(start.line, start.character, start.line, start.character)
  await window.showTextDocument(Uri.parse(uri), { viewColumn, selection: place })
}

/** What the page has fields for; other parts of a filter are words that can be taken away. */
const fields = ['text', 'type', 'ready'] as const
