import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import type { Session } from './session.ts'

/** How a client that does not ask hears of findings; all URIs are normal ones. */
export interface Push {
  /** Something else is found in these documents. */
  changed(uris: Iterable<string>): void
  /** Tells of a document that was opened also where it says what it said on disk: some clients keep only what comes then. */
  opened(uri: string): void
}

/**
 * Sends what is found in documents to a client that does not ask for it. Diagnostics stay with a client until the very
 * URI they came under is told that there are none; a document that is open goes by the client's own spelling, one that
 * is closed by ours. What stands under another spelling is taken back.
 */
export function createPush(session: Session, send: (params: PublishDiagnosticsParams) => void): Push {
  /** Normal URI → the URI as it was sent, while there is anything under it. */
  const sent = new Map<string, string>()
  /** Normal URI → the version of the open document that was told of last. */
  const told = new Map<string, number>()

  function push(normal: string): void {
    const open = session.document(normal)
    const uri = open?.uri ?? normal
    const diagnostics: Diagnostic[] = [...(session.listed(normal)?.diagnostics ?? [])]
    const before = sent.get(normal)
    if (before !== undefined && before !== uri) send({ uri: before, diagnostics: [] })
    if (diagnostics.length > 0) sent.set(normal, uri)
    else sent.delete(normal)
    if (open) told.set(normal, open.version)
    else told.delete(normal)
    send({ uri, version: open?.version, diagnostics })
  }

  return {
    changed(uris) {
      for (const uri of uris) push(uri)
    },
    opened(uri) {
      if (session.checked(uri) && told.get(uri) !== session.document(uri)?.version) push(uri)
    },
  }
}
