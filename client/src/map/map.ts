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
import type { MapParams, MapWish } from '../../../server/src/lsp/protocol.ts'
import { type Filtering, partsBut } from '../filtering.ts'
import { filtered, isFiltered } from '../overview/filter.ts'
import { assetsOf, pageOf } from '../page/html.ts'
import { restored } from '../page/restored.ts'
import type { Questions } from '../questions.ts'
import { isFromPage, type ToPage } from './messages.ts'
import { mapWords } from './said.ts'

/** The picture of the triad, in a tab of its own. */
export interface TriadMap extends Disposable {
  /** Opens it, or brings it to the front; with the document of that URI selected. */
  show(uri?: string): Promise<void>
  /** Draws it anew where it is open; selection, zoom and scroll stay. */
  refresh(): Promise<void>
  /** Asks the page what it has drawn, which `onDidDraw` answers. */
  ping(): void
  /** How many documents are to be seen, after each drawing. */
  readonly onDidDraw: EventEmitter<Drawn>['event']
}

export interface Drawn {
  readonly nodes: number
  readonly milliseconds: number
}

export function createMap(context: ExtensionContext, questions: Questions, filtering: Filtering): TriadMap {
  const drawn = new EventEmitter<Drawn>()
  let panel: WebviewPanel | undefined
  /** What the page wants to show; null before it is there. */
  let asked: MapParams | null = null
  /** What is to be selected once the page can. */
  let wanted: string | null = null
  /** The documents the page was told of: it can open no other. */
  let known: ReadonlySet<string> = new Set()
  /** What the fields of the page were told of: another value is what somebody has changed. */
  let sent: Pick<MapWish, 'text' | 'findingsOnly' | 'role'> | null = null
  let newest = 0

  const post = (message: ToPage) => void panel?.webview.postMessage(message)

  async function refresh(): Promise<void> {
    // A page in the background is gone; it says that it is ready once it is back.
    if (!panel?.visible || !asked) return
    const turn = ++newest
    // Where the question fails, what was drawn stays.
    const select = wanted
    const { text = '', findings: findingsOnly = false, role = '', ...filter } = filtering.filter
    const look = { ...asked, text, findingsOnly, role, filter, select }
    const map = await questions.map(look).catch(() => null)
    if (!map || turn !== newest) return
    const ends = map.cards.flatMap(({ from, to }) => [...from, ...to])
    known = new Set([...map.cards, ...ends].map((it) => it.key))
    sent = { text, findingsOnly, role }
    post({ kind: 'show', words: mapWords(), map, select, parts: partsBut(filter, []) })
    wanted = null
  }

  /** What has a field in the page goes for the whole window, once somebody has changed it there. */
  async function turn({ text, findingsOnly, role }: Partial<MapWish>): Promise<void> {
    const wish = { text: text ?? '', findingsOnly: findingsOnly ?? false, role: role ?? '' }
    if (sent === null || isDeepStrictEqual(wish, sent)) return refresh()
    const { text: words, findingsOnly: findings, role: lane } = wish
    await filtering.set(filtered(filtering.filter, { text: words, findings, role: lane }))
  }

  function hear(message: unknown): void {
    if (!isFromPage(message)) return
    if (message.kind === 'ask') {
      asked = { ...message.wish, width: message.width }
      void turn(message.wish)
    } else if (message.kind === 'without') {
      const { name } = message
      void filtering.set(name === 'all' ? {} : filtered(filtering.filter, { [name]: null }))
    } else if (message.kind === 'drawn') drawn.fire(message)
    else if (known.has(message.key)) void open(Uri.parse(message.key), columnFor(panel))
  }

  const create = () => adopt(window.createWebviewPanel('triad.map', l10n.t('Map'), ViewColumn.Active))

  async function adopt(made: WebviewPanel): Promise<void> {
    made.webview.options = { enableScripts: true, localResourceRoots: assetsOf(context.extensionUri) }
    panel = made
    asked = null
    const icon = (name: string) => Uri.joinPath(context.extensionUri, 'client', 'media', name)
    made.iconPath = { light: icon('triad.svg'), dark: icon('triad-dark.svg') }
    made.webview.onDidReceiveMessage(hear)
    made.onDidDispose(() => {
      panel = undefined
      asked = null
      sent = null
    })
    made.webview.html = await pageOf(made.webview, context.extensionUri, {
      frame: 'map.css',
      cards: 'map-picture.css',
      script: 'map.js',
    })
  }

  const again = restored('triad.map', adopt)
  return {
    async show(uri) {
      wanted = uri === undefined ? null : Uri.parse(uri).toString()
      // What is to be brought into sight may be left out.
      if (wanted !== null && isFiltered(filtering.filter)) await filtering.set({})
      if (!panel) return create()
      panel.reveal()
      await refresh()
    },
    refresh,
    ping: () => post({ kind: 'ping' }),
    onDidDraw: drawn.event,
    dispose() {
      again.dispose()
      panel?.dispose()
      drawn.dispose()
    },
  }
}

/** Opens a document, where a story begins in it: `file:///backlog.md#char=120`. */
async function open(uri: Uri, viewColumn: ViewColumn): Promise<void> {
  const document = await workspace.openTextDocument(uri.with({ fragment: '' }))
  const [, offset] = /^char=(\d+)$/.exec(uri.fragment) ?? []
  const at = document.positionAt(Number(offset ?? 0))
  await window.showTextDocument(document, { viewColumn, ...(offset && { selection: new Range(at, at) }) })
}

/** A document opens beside the map, so that the map stays in sight. */
const columnFor = (panel: WebviewPanel | undefined): ViewColumn =>
  panel?.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One
