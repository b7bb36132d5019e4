import { URI } from 'vscode-uri'
import { isRecord, uri } from './shape.ts'

/**
 * The parameters of `initialize` as LSP 3.18 has them, from what clients send: without capabilities a client can do
 * nothing, and the oldest name their folder by its path.
 */
export function understood(method: string, params: unknown): unknown {
  if (method !== 'initialize' || !isRecord(params)) return params
  const { capabilities, workspaceFolders, rootUri, rootPath, locale } = params
  return {
    ...params,
    capabilities: isRecord(capabilities) ? capabilities : {},
    workspaceFolders:
      Array.isArray(workspaceFolders) && workspaceFolders.length > 0 ? workspaceFolders : null,
    rootUri: uri(rootUri) === null ? rootUri : uriOf(rootPath),
    locale: typeof locale === 'string' ? locale : undefined,
  }
}

const uriOf = (path: unknown): string | null =>
  typeof path === 'string' && path !== '' ? URI.file(path).toString() : null
