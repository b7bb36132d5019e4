import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver'
import { completion as completeConfig } from '../config-answers.ts'
import type { Answering } from './routes.ts'

/** `textDocument/completion`: what can be written at a place. */
export function completion(
  { session }: Answering,
  params: CompletionParams,
): CompletionItem[] | CompletionList | null {
  return completeConfig(session, params)
}

/** `completionItem/resolve`: the same with what is only looked at when it is chosen. */
export const resolveCompletion = (_: Answering, item: CompletionItem): CompletionItem => item
