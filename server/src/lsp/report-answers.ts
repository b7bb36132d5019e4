import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import { writers } from '../features/report/formats.ts'
import { reportTogether } from '../features/report/together.ts'
import { artifactsOf } from '../model/workspace.ts'
import type { ReportParams, ReportResult } from './protocol.ts'
import type { Session } from './session/session.ts'
import { nameOf } from './uri.ts'

/** The report on all folders, as text. */
export function report({ folders }: Session, { format }: ReportParams): ReportResult {
  if (!Object.hasOwn(writers, format))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `There is no report as “${format}”; there are ${Object.keys(writers).join(', ')}.`,
    )
  const [first, ...others] = folders
    .map(({ root, workspace }) => ({ name: nameOf(root.uri), workspace }))
    .filter(({ workspace }) => artifactsOf(workspace).length > 0)
  if (!first) return { text: null }
  return { text: writers[format](reportTogether([first, ...others]), (path) => path) }
}
