import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import type { Answering } from './routes.ts'

/** `textDocument/documentLink`. */
export function documentLinks(_: Answering, __: DocumentLinkParams): DocumentLink[] | null {
  return null
}
