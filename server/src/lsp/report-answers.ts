import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import { writers } from '../features/report/formats.ts'
import { reportTogether } from '../features/report/together.ts'
import type { Host } from '../host/host.ts'
import { artifactsOf } from '../workspace/workspace.ts'
import type { ReportParams, ReportResult } from './protocol.ts'
import type { Session } from './session/session.ts'
import { localPath, nameOf } from './uri.ts'

/** The report on all folders, as text, which is written to a file where that is asked for. */
export async function report(
  session: Session,
  host: Host,
  { format, to }: ReportParams,
): Promise<ReportResult> {
  const place = to === undefined ? null : localPath(to)
  if (to !== undefined && place === null)
    throw new ResponseError(ErrorCodes.InvalidParams, 'A report is written to a `file:` URI.')
  const text = textOf(session, format)
  return { text, fault: text !== null && place !== null ? await host.write(place, text) : null }
}

function textOf({ folders }: Session, format: ReportParams['format']): string | null {
  if (!Object.hasOwn(writers, format))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `There is no report as “${format}”; there are ${Object.keys(writers).join(', ')}.`,
    )
  const [first, ...others] = folders
    .map(({ root, workspace }) => ({ name: nameOf(root.uri), workspace }))
    .filter(({ workspace }) => artifactsOf(workspace).length > 0)
  return first ? writers[format](reportTogether([first, ...others]), (path) => path) : null
}
