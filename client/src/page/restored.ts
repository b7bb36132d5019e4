import { type Disposable, type WebviewPanel, window } from 'vscode'

/** Hands the panels of a kind that were open when the window was closed to whoever fills them again. */
export const restored = (viewType: string, fill: (panel: WebviewPanel) => unknown): Disposable =>
  window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (panel) => void (await fill(panel)),
  })
