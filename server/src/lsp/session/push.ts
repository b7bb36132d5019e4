import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import type { Session } from './session.ts'

/**
 * Sends what is found in documents to a client that does not ask for it. Diagnostics stay with a client until the very
 * URI they came under is told that there are none; a document that is open goes by the client's own spelling, one that
 * is closed by ours. What stands under another spelling is taken back.
 */
export function createPush(
  session: Session,
  send: (params: PublishDiagnosticsParams) => void,
): (uris: Iterable<string>) => void {
  /** Normal URI → the URI as it was sent, while there is anything under it. */
  const sent = new Map<string, string>()

  function push(normal: string): void {
    const open = session.document(normal)
    const uri = open?.uri ?? normal
    const diagnostics: Diagnostic[] = [...(session.listed(normal)?.diagnostics ?? [])]
    const before = sent.get(normal)
    if (before !== undefined && before !== uri) send({ uri: before, diagnostics: [] })
    if (diagnostics.length > 0) sent.set(normal, uri)
    else sent.delete(normal)
    send({ uri, version: open?.version, diagnostics })
  }

  return (uris) => {
    for (const uri of uris) push(uri)
  }
}
