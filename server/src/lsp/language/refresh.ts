import { CodeLensRefreshRequest, type Connection, InlayHintRefreshRequest } from 'vscode-languageserver'
import type { Client } from '../capabilities.ts'
import { coalesced } from '../session/coalesce.ts'

/** Milliseconds in which many changes become one: an answer for each letter of a title would make lenses flicker. */
const soon = 250

/** Tells the client, where it can be told, that what it shows in its documents beside their text is stale. */
export function createRefresh(connection: Connection, { lensRefresh, hintRefresh }: Client) {
  const ask = (type: typeof CodeLensRefreshRequest.type | typeof InlayHintRefreshRequest.type) =>
    // A client that is just going away has nothing to show any more.
    void connection.sendRequest(type).catch(() => {})
  return coalesced(() => {
    if (lensRefresh) ask(CodeLensRefreshRequest.type)
    if (hintRefresh) ask(InlayHintRefreshRequest.type)
  }, soon)
}
