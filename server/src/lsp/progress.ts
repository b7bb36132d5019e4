import { type Connection, WorkDoneProgressCreateRequest } from 'vscode-languageserver'
import { WorkDoneProgress } from 'vscode-languageserver-protocol'
import type { Progress } from './session/scan.ts'

/** A folder with fewer documents is read before anyone could see the progress of it. */
const large = 1000
/** Percent between two reports. */
const step = 5

/** Shows a scan of the folder `name` in the client, where there is much to read. */
export function scanProgress(connection: Connection, name: string, token: string): Progress {
  let created: Promise<boolean> | null = null
  let last = 0
  // Nothing may be sent under a token before the client has agreed to it (LSP 3.18, "Work Done Progress").
  const send = (value: object) =>
    void created?.then((ok) => {
      if (ok) void connection.sendProgress(WorkDoneProgress.type, token, value as never)
    })
  return {
    report(done, all) {
      if (!created && (all ?? done) >= large) {
        created = connection.sendRequest(WorkDoneProgressCreateRequest.type, { token }).then(
          () => true,
          () => false,
        )
        send({ kind: 'begin', title: `Triad reads ${name}`, percentage: 0, cancellable: false })
      }
      const percentage = all === null ? 0 : Math.floor((100 * done) / all)
      if (percentage < last + step) return
      last = percentage
      send({ kind: 'report', percentage, message: `${done} of ${all} documents` })
    },
    done: () => send({ kind: 'end' }),
  }
}
