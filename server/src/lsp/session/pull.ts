import type {
  CancellationToken,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { nothing } from './folder.ts'
import type { Session } from './session.ts'

/**
 * `textDocument/diagnostic`: what is found in a document, unless the client has it already. What is open is answered at
 * once, if need be from itself alone; whoever got such an answer is told when there is another.
 */
export async function documentReport(
  session: Session,
  uri: string,
  previous: string | undefined,
): Promise<DocumentDiagnosticReport> {
  await session.checkable(uri)
  const checked = session.checked(uri)
  const resultId = checked?.resultId ?? nothing
  if (resultId === previous) return { kind: 'unchanged', resultId }
  return { kind: 'full', resultId, items: [...(checked?.diagnostics ?? [])] }
}

/** The question about the whole workspace, which is held open until there is something new to say. */
export interface WorkspacePull {
  /**
   * `workspace/diagnostic`: `known` has the result id of each document the client has diagnostics of.
   * With `stream`, news are sent as they come and the question stays open until `token` is cancelled;
   * without, the first news answer it.
   */
  ask(
    known: Iterable<readonly [uri: string, resultId: string]>,
    stream: ((report: WorkspaceDiagnosticReport) => void) | null,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport>
  /** Something else is found in these documents. */
  tell(uris: Iterable<string>): void
  dispose(): void
}

interface Held {
  readonly known: Map<string, string>
  readonly stream: ((report: WorkspaceDiagnosticReport) => void) | null
  readonly answer: (report: WorkspaceDiagnosticReport) => void
}

export function createWorkspacePull(session: Session): WorkspacePull {
  const held = new Set<Held>()

  function say(to: Held, items: WorkspaceDocumentDiagnosticReport[]): void {
    if (items.length === 0) return
    if (to.stream) to.stream({ items })
    else to.answer({ items })
  }

  return {
    async ask(known, stream, token) {
      await session.settled()
      return new Promise((resolve) => {
        const question: Held = {
          known: new Map(known),
          stream,
          answer(report) {
            held.delete(question)
            resolve(report)
          },
        }
        held.add(question)
        token.onCancellationRequested(() => question.answer({ items: [] }))
        if (token.isCancellationRequested) question.answer({ items: [] })
        else say(question, news(session, question.known, everyUri(session, question.known)))
      })
    },
    tell(uris) {
      const changed = [...uris]
      for (const question of [...held]) say(question, news(session, question.known, changed))
    },
    dispose() {
      for (const question of [...held]) question.answer({ items: [] })
    },
  }
}

/** The documents among `uris` in which something else is found than `known` has; it is known from then on. */
function news(
  session: Session,
  known: Map<string, string>,
  uris: Iterable<string>,
): WorkspaceDocumentDiagnosticReport[] {
  const items: WorkspaceDocumentDiagnosticReport[] = []
  for (const uri of uris) {
    const listed = session.listed(uri)
    const resultId = listed?.resultId ?? nothing
    if ((known.get(uri) ?? nothing) === resultId) continue
    if (resultId === nothing) known.delete(uri)
    else known.set(uri, resultId)
    const open = session.document(uri)
    items.push({
      kind: 'full',
      uri: open?.uri ?? uri,
      version: open?.version ?? null,
      resultId,
      items: [...(listed?.diagnostics ?? [])],
    })
  }
  return items
}

function everyUri(session: Session, known: ReadonlyMap<string, string>): Set<string> {
  const uris = new Set(known.keys())
  for (const folder of [...session.folders, ...session.loose])
    for (const path of folder.checked.keys()) uris.add(session.uriOf({ folder, path }))
  return uris
}
