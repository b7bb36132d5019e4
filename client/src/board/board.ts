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
import type { BoardCard, BoardParams, BoardResult } from '../../../server/src/lsp/protocol.ts'
import { partsOf } from '../overview/words.ts'
import { assetsOf, pageOf } from '../page/html.ts'
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

export function createBoard(context: ExtensionContext, questions: Questions): Board {
  const drawn = new EventEmitter<BoardDrawn>()
  let panel: WebviewPanel | undefined
  /** What is looked at; null before the page is there. */
  let look: BoardParams | null = null
  /** What somebody asked for before it was. */
  let wanted: BoardParams | null = null
  let shown: BoardResult | null = null
  let newest = 0

  const post = (message: ToPage) => void panel?.webview.postMessage(message)

  async function refresh(): Promise<void> {
    // A page in the background is gone; it says that it is ready once it is back.
    if (!panel?.visible || !look) return
    const turn = ++newest
    const asked = look
    // Where the question fails, what was drawn stays.
    const board = await questions.board(asked).catch(() => null)
    if (!board || turn !== newest) return
    shown = board
    post({ kind: 'show', words: boardWords(), board, look: asked, parts: partsWithoutField(asked) })
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
      look = wanted ?? message.look
      wanted = null
      await refresh()
    } else if (message.kind === 'drawn') drawn.fire(message)
    else if (message.kind === 'move') {
      const why = await move(message.key, message.column)
      post({ ...message, kind: 'moved', why })
    } else {
      const card = shown?.cards.find(({ key }) => key === message.key)
      if (card) await open(card, panel)
    }
  }

  async function create(): Promise<void> {
    const made = window.createWebviewPanel('triad.board', l10n.t('Board'), ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: assetsOf(context.extensionUri),
    })
    panel = made
    look = null
    const icon = (name: string) => Uri.joinPath(context.extensionUri, 'client', 'media', name)
    made.iconPath = { light: icon('triad.svg'), dark: icon('triad-dark.svg') }
    made.webview.onDidReceiveMessage(hear)
    made.onDidDispose(() => {
      panel = undefined
      look = null
      shown = null
    })
    made.webview.html = await pageOf(made.webview, context.extensionUri, {
      frame: 'board.css',
      cards: 'board-cards.css',
      script: 'board.js',
    })
  }

  return {
    async show(given) {
      if (!panel) {
        wanted = given ?? null
        return create()
      }
      if (given) look = given
      panel.reveal()
      await refresh()
    },
    refresh,
    move,
    ping: () => post({ kind: 'ping' }),
    onDidDraw: drawn.event,
    dispose() {
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

/** The parts of a filter that only a word can show: text, kind and readiness have fields of their own in the page. */
const partsWithoutField = ({ filter = {} }: BoardParams) => {
  const names = ['status', 'owner', 'role', 'tag', 'due', 'findings'] as const
  return names.flatMap((name) => partsOf({ [name]: filter[name] }).map((text) => ({ name, text })))
}
