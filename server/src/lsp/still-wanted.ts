import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { nextTurn } from './session/turn.ts'

/**
 * Resolves once what an answer needs is `known`, and those had their turn who came after its question; rejects as soon
 * as the client has taken the question back (LSP 3.18, "Cancellation Support"): nobody reads what takes its time then.
 */
export async function stillWanted(token: CancellationToken, known: Promise<void>): Promise<void> {
  await Promise.race([known.then(nextTurn), takenBack(token)])
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer asks for this.')
}

const takenBack = (token: CancellationToken): Promise<void> =>
  token.isCancellationRequested
    ? Promise.resolve()
    : new Promise((resolve) => {
        token.onCancellationRequested(() => resolve())
      })
