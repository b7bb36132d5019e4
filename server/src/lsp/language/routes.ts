import type { CancellationToken, CompletionItem, Connection } from 'vscode-languageserver'
import { stillWanted } from '../still-wanted.ts'
import type { Answering } from './answering.ts'

type Answers = typeof import('./answers.ts')

/** A question by the name of its answer: what is asked, and what comes back. */
type Handler<Name extends keyof Answers> = Answers[Name] extends (
  answering: Answering,
  params: infer Params,
) => infer Result
  ? (params: Params, token: CancellationToken) => Promise<Awaited<Result>>
  : never

/** The questions of LSP about the language, and who answers each. */
export function routeLanguage(connection: Connection, answering: Answering): void {
  const { session } = answering

  // What nobody has asked for yet takes no time at the start.
  const answer = async (name: keyof Answers, params: object) =>
    ((await import('./answers.ts'))[name] as (answering: Answering, params: object) => unknown)(
      answering,
      params,
    )

  /** An answer about one document, given as soon as that document is known. */
  const here = <Name extends keyof Answers>(name: Name): Handler<Name> =>
    (async (params: { readonly textDocument: { readonly uri: string } }, token: CancellationToken) => {
      await stillWanted(token, session.ready(params.textDocument.uri))
      return answer(name, params)
    }) as Handler<Name>

  /** An answer about the whole workspace, given as soon as nothing is under way any more. */
  const everywhere = <Name extends keyof Answers>(name: Name): Handler<Name> =>
    (async (params: object, token: CancellationToken) => {
      await stillWanted(token, session.settled())
      return answer(name, params)
    }) as Handler<Name>

  const handingOut =
    <Params, Result>(answer: (params: Params, token: CancellationToken) => Promise<Result>) =>
    async (params: Params, token: CancellationToken): Promise<Result> => {
      const edit = await answer(params, token)
      answering.handedOut()
      return edit
    }

  connection.onCompletion(here('completion'))
  connection.onCompletionResolve((item) => answer('resolveCompletion', item) as Promise<CompletionItem>)
  connection.onHover(here('hover'))

  connection.onDefinition(here('definition'))
  connection.onReferences(everywhere('references'))
  connection.onDocumentHighlight(here('highlights'))
  connection.onPrepareRename(here('prepareRename'))
  connection.onRenameRequest(handingOut(everywhere('rename')))
  connection.workspace.onWillRenameFiles(handingOut(everywhere('willRenameFiles')))

  connection.onDocumentSymbol(here('documentSymbols'))
  connection.onWorkspaceSymbol(everywhere('workspaceSymbols'))
  connection.onFoldingRanges(here('foldingRanges'))
  connection.onSelectionRanges(here('selectionRanges'))
  connection.onDocumentLinks(here('documentLinks'))

  connection.onCodeAction(here('codeActions'))
  connection.onCodeLens(here('codeLenses'))
  connection.languages.inlayHint.on(here('inlayHints'))
}
