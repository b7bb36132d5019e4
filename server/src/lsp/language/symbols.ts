import type {
  DocumentSymbol,
  DocumentSymbolParams,
  WorkspaceSymbol,
  WorkspaceSymbolParams,
} from 'vscode-languageserver'
import type { Answering } from './routes.ts'

/** `textDocument/documentSymbol`. */
export function documentSymbols(_: Answering, __: DocumentSymbolParams): DocumentSymbol[] | null {
  return null
}

/** `workspace/symbol`. */
export function workspaceSymbols(_: Answering, __: WorkspaceSymbolParams): WorkspaceSymbol[] | null {
  return null
}
