import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver'
import type { Say } from '../../text/say.ts'
import { answered } from '../answered.ts'
import type { Client } from '../capabilities.ts'
import type { Preferences } from '../session/preferences.ts'
import type { Session } from '../session/session.ts'
import { completion, resolveCompletion } from './completion.ts'
import { foldingRanges, selectionRanges } from './folding.ts'
import { hover } from './hover.ts'
import { codeLenses, inlayHints } from './lenses.ts'
import { documentLinks } from './links.ts'
import { definition, highlights, references } from './navigation.ts'
import { prepareRename, rename, willRenameFiles } from './rename.ts'
import { documentSymbols, workspaceSymbols } from './symbols.ts'

/** What an answer needs beside its question. */
export interface Answering {
  readonly session: Session
  readonly client: Client
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly say: Say
  /** What somebody wants to see, as their settings say now. */
  readonly preferences: () => Preferences
}

/** The questions of LSP about the language, and who answers each. */
export function routeLanguage(connection: Connection, answering: Answering): void {
  const { session } = answering

  /** An answer about one document, given as soon as that document is known. */
  const here = <P extends { readonly textDocument: { readonly uri: string } }, R>(
    answer: (answering: Answering, params: P) => R | Promise<R>,
  ) =>
    answered(async (params: P): Promise<R> => {
      if (typeof params.textDocument?.uri !== 'string')
        throw new ResponseError(ErrorCodes.InvalidParams, 'The request names no document.')
      await session.ready(params.textDocument.uri)
      return answer(answering, params)
    })

  /** An answer about the whole workspace, given as soon as nothing is under way any more. */
  const everywhere = <P extends object, R>(answer: (answering: Answering, params: P) => R | Promise<R>) =>
    answered(async (params: P): Promise<R> => {
      await session.settled()
      return answer(answering, params)
    })

  connection.onCompletion(here(completion))
  connection.onCompletionResolve((item) => resolveCompletion(answering, item))
  connection.onHover(here(hover))

  connection.onDefinition(here(definition))
  connection.onReferences(everywhere(references))
  connection.onDocumentHighlight(here(highlights))
  connection.onPrepareRename(here(prepareRename))
  connection.onRenameRequest(everywhere(rename))
  connection.workspace.onWillRenameFiles(everywhere(willRenameFiles))

  connection.onDocumentSymbol(here(documentSymbols))
  connection.onWorkspaceSymbol(everywhere(workspaceSymbols))
  connection.onFoldingRanges(here(foldingRanges))
  connection.onSelectionRanges(here(selectionRanges))
  connection.onDocumentLinks(here(documentLinks))

  connection.onCodeLens(here(codeLenses))
  connection.languages.inlayHint.on(here(inlayHints))
}
