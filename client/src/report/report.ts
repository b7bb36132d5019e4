import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode'
import { offerFirst } from '../commands/checkWorkspace.ts'
import { restored } from '../page/restored.ts'
import type { Questions } from '../questions.ts'
import { pageOf } from './page.ts'

/** How the product is doing, in a tab of its own. */
export interface Report extends Disposable {
  /** Opens it, or brings it to the front. Whether there is anything to report on. */
  show(): Promise<boolean>
  /** Writes it anew where it is open. */
  refresh(): Promise<void>
  /** Fires with the page, after each time it is written. */
  readonly onDidShow: EventEmitter<string>['event']
}

/** By this name menus know that it is in front. */
const viewType = 'triad.report'

export function createReport(context: ExtensionContext, questions: Questions): Report {
  const shown = new EventEmitter<string>()
  let panel: WebviewPanel | undefined
  let isStale = false
  let newest = 0

  async function fill(): Promise<boolean> {
    const turn = ++newest
    const { text } = await questions.report({ format: 'html', withLinks: true })
    if (text === null) return false
    if (turn !== newest) return true
    const made = panel ?? open()
    isStale = false
    made.webview.html = pageOf(text)
    shown.fire(made.webview.html)
    return true
  }

  const open = () =>
    adopt(
      window.createWebviewPanel(viewType, l10n.t('Report'), ViewColumn.Active, { enableFindWidget: true }),
    )

  function adopt(made: WebviewPanel): WebviewPanel {
    // The page has no script; its links open documents, and nothing else.
    made.webview.options = { enableCommandUris: ['vscode.open'], localResourceRoots: [] }
    panel = made
    const icon = (name: string) => Uri.joinPath(context.extensionUri, 'client', 'media', name)
    made.iconPath = { light: icon('triad.svg'), dark: icon('triad-dark.svg') }
    made.onDidDispose(() => {
      panel = undefined
    })
    made.onDidChangeViewState(() => {
      if (made.visible && isStale) void refresh()
    })
    return made
  }

  /** What is not in sight is written once it is. Where the question fails, what was written stays. */
  async function refresh(): Promise<void> {
    if (!panel) return
    isStale = true
    if (panel.visible) await fill().catch(() => false)
  }

  const again = restored(viewType, (made) => {
    adopt(made)
    isStale = true
    return refresh()
  })
  return {
    async show() {
      panel?.reveal()
      const isThere = await fill()
      if (!isThere) void questions.overview({}).then(({ totals }) => offerFirst(totals.overlooked))
      return isThere
    },
    refresh,
    onDidShow: shown.event,
    dispose() {
      again.dispose()
      panel?.dispose()
      shown.dispose()
    },
  }
}
