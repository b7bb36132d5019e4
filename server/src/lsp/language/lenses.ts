import type { CodeLens, CodeLensParams, InlayHint, InlayHintParams } from 'vscode-languageserver'
import type { Answering } from './routes.ts'

/** `textDocument/codeLens`. */
export function codeLenses(_: Answering, __: CodeLensParams): CodeLens[] | null {
  return null
}

/** `textDocument/inlayHint`. */
export function inlayHints(_: Answering, __: InlayHintParams): InlayHint[] | null {
  return null
}
