import {
  type Disposable,
  type ExtensionContext,
  l10n,
  Position,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import { assetsOf, type PageFiles, pageOf } from './html.ts'

/** A tab with a page of ours in it, which is there once at most. */
export interface Panel<Message> extends Disposable {
  /** Whether somebody can see it. */
  readonly isVisible: boolean
  /** Brings it to the front; false where it is not there yet, and is made. */
  reveal(): Promise<boolean>
  post(message: Message): void
  /** Opens a document beside it, so that the page stays in sight, at a place: an offset in UTF-16 units, or a line. */
  openBeside(
    uri: Uri,
    place?: number | Pick<Position, 'line' | 'character'>,
    preserveFocus?: boolean,
  ): Promise<void>
}

export interface PanelOptions {
  /** By this name the editor knows it again, also in a window that is opened anew. */
  readonly viewType: string
  readonly title: string
  readonly files: PageFiles
  /** What the page says. */
  readonly hear: (message: unknown) => unknown
  /** Called when a page begins, and when it is closed: nothing is known of it any more. */
  readonly forget: () => void
}

export function createPanel<Message>(
  { extensionUri }: ExtensionContext,
  { viewType, title, files, hear, forget }: PanelOptions,
): Panel<Message> {
  let panel: WebviewPanel | undefined

  async function adopt(made: WebviewPanel): Promise<void> {
    made.webview.options = { enableScripts: true, localResourceRoots: assetsOf(extensionUri) }
    panel = made
    forget()
    made.iconPath = iconIn(extensionUri)
    made.webview.onDidReceiveMessage(hear)
    made.onDidDispose(() => {
      panel = undefined
      forget()
    })
    made.webview.html = await pageOf(made.webview, extensionUri, files)
  }

  const again = restored(viewType, adopt)
  return {
    get isVisible() {
      return panel?.visible ?? false
    },
    async reveal() {
      panel?.reveal()
      const isThere = panel !== undefined
      if (!isThere) await adopt(window.createWebviewPanel(viewType, title, ViewColumn.Active))
      return isThere
    },
    post: (message) => void panel?.webview.postMessage(message),
    async openBeside(uri, place, preserveFocus = false) {
      // It may have been deleted meanwhile.
      const document = await workspace.openTextDocument(uri).then(
        (it) => it,
        (error: Error) => void window.showWarningMessage(l10n.t('That did not work: {0}', error.message)),
      )
      if (!document) return
      const at =
        typeof place === 'object'
          ? new Position(place.line, place.character)
          : document.positionAt(place ?? 0)
      await window.showTextDocument(document, {
        viewColumn: panel?.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One,
        preserveFocus,
        ...(place !== undefined && { selection: new Range(at, at) }),
      })
    },
    dispose() {
      again.dispose()
      panel?.dispose()
    },
  }
}

/** The sign of Triad on a tab. */
export const iconIn = (extension: Uri): { readonly light: Uri; readonly dark: Uri } => {
  const icon = (name: string) => Uri.joinPath(extension, 'client', 'media', name)
  return { light: icon('triad.svg'), dark: icon('triad-dark.svg') }
}

/** Hands the panels of a kind that were open when the window was closed to whoever fills them again. */
export const restored = (viewType: string, fill: (panel: WebviewPanel) => unknown): Disposable =>
  window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (panel) => void (await fill(panel)),
  })
