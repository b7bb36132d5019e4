import { isDeepStrictEqual } from 'node:util'
import { type Disposable, EventEmitter, type ExtensionContext, l10n, Uri } from 'vscode'
import type { MapParams, MapWish } from '../../../server/src/lsp/protocol.ts'
import { type Filtering, partsBut } from '../filtering.ts'
import { filtered, isFiltered } from '../overview/filter.ts'
import { createPanel } from '../page/panel.ts'
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
  /** What the page wants to show; null before it is there. */
  let asked: MapParams | null = null
  /** What is to be selected once the page can. */
  let wanted: string | null = null
  /** The documents the page was told of: it can open no other. */
  let known: ReadonlySet<string> = new Set()
  /** What the fields of the page were told of: another value is what somebody has changed. */
  let sent: Pick<MapWish, 'text' | 'findingsOnly' | 'role'> | null = null
  let newest = 0

  const panel = createPanel<ToPage>(context, {
    viewType: 'triad.map',
    title: l10n.t('Map'),
    files: { frame: 'map.css', cards: 'map-picture.css', script: 'map.js' },
    hear,
    forget() {
      asked = null
      sent = null
    },
  })

  async function refresh(): Promise<void> {
    // A page in the background is gone; it says that it is ready once it is back.
    if (!panel.isVisible || !asked) return
    const turn = ++newest
    // Where the question fails, what was drawn stays.
    const select = wanted
    const { filter } = filtering
    const { text = '', findings: findingsOnly = false, role = '', ...others } = filter
    const look = { ...asked, text, findingsOnly, role, filter, select }
    const map = await questions.map(look).catch(() => null)
    if (!map || turn !== newest) return
    const ends = map.cards.flatMap(({ from, to }) => [...from, ...to])
    known = new Set([...map.cards, ...ends].map((it) => it.key))
    sent = { text, findingsOnly, role }
    panel.post({ kind: 'show', words: mapWords(), map, select, parts: partsBut(others, []) })
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
    else if (known.has(message.key)) void panel.openBeside(...placeOf(message.key))
  }

  return {
    async show(uri) {
      wanted = uri === undefined ? null : Uri.parse(uri).toString()
      // What is to be brought into sight may be left out.
      if (wanted !== null && isFiltered(filtering.filter)) await filtering.set({})
      if (await panel.reveal()) await refresh()
    },
    refresh,
    ping: () => panel.post({ kind: 'ping' }),
    onDidDraw: drawn.event,
    dispose() {
      panel.dispose()
      drawn.dispose()
    },
  }
}

/** Where a document lies, and where in it a story begins: `file:///backlog.md#char=120`. */
function placeOf(key: string): [uri: Uri, offset?: number] {
  const uri = Uri.parse(key)
  const [, offset] = /^char=(\d+)$/.exec(uri.fragment) ?? []
  return offset === undefined ? [uri] : [uri.with({ fragment: '' }), Number(offset)]
}
