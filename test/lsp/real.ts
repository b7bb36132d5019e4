import { URI } from 'vscode-uri'
import { nodeHost } from '../../server/src/host/node.ts'
import { createSession, type Session } from '../../server/src/lsp/session/session.ts'
import { english } from '../../server/src/text/say.ts'
import { pathsOf } from '../../server/src/workspace/workspace.ts'

export const uriAt = (path: string): string => URI.file(path).toString()

/** A session over real folders, and what it told the log. */
export function sessionOver(...roots: readonly string[]): {
  readonly session: Session
  readonly log: string[]
} {
  const log: string[] = []
  const session = createSession({
    host: nodeHost('/no/templates'),
    today: () => '2026-11-27',
    ruleDocs: null,
    say: english,
    progress: () => ({ report() {}, done() {} }),
    log: (message) => log.push(message),
    onChange() {},
  })
  session.setRoots(roots.map(uriAt))
  return { session, log }
}

/** The documents of each folder, and those that are not read. */
export const holdings = (session: Session) =>
  session.folders.map(({ workspace, skipped }) => ({
    read: pathsOf(workspace),
    skipped: [...skipped].map(([path, { why }]) => `${path} ${why}`).sort(),
  }))
