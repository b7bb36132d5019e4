import { window } from 'vscode'

/** What a command is about: one document, or several that were selected; the one in front where neither is given. */
export interface Subjects {
  readonly uri?: string
  readonly uris?: readonly string[]
  /** Whether several are changed without a question. */
  readonly isSure?: boolean
}

/** The URIs of the documents, each once. */
export function subjectsOf({ uri, uris }: Subjects): string[] {
  const front = window.activeTextEditor?.document.uri.toString()
  const all = uris && uris.length > 0 ? uris : [uri ?? front ?? []].flat()
  return [...new Set(all)]
}
