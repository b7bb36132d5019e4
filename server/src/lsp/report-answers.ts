import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import { writers } from '../features/report/formats.ts'
import { htmlOf } from '../features/report/html.ts'
import { reportOf } from '../features/report/report.ts'
import type { Host } from '../host/host.ts'
import type { Say } from '../text/say.ts'
import { namedProduct } from './product.ts'
import type { ReportParams, ReportResult } from './protocol.ts'
import type { Session } from './session/session.ts'
import { localPath } from './uri.ts'

/** The report on all folders, as text, which is written to a file where that is asked for. */
export async function report(
  session: Session,
  host: Host,
  { format, to, withLinks = false }: ReportParams,
  say: Say,
): Promise<ReportResult> {
  const place = to === undefined ? null : localPath(to)
  if (to !== undefined && place === null)
    throw new ResponseError(ErrorCodes.InvalidParams, 'A report is written to a `file:` URI.')
  const text = textOf(session, format, withLinks, say)
  return { text, fault: text !== null && place !== null ? await host.write(place, text) : null }
}

function textOf(
  session: Session,
  format: ReportParams['format'],
  withLinks: boolean,
  say: Say,
): string | null {
  if (!Object.hasOwn(writers, format))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `There is no report as “${format}”; there are ${Object.keys(writers).join(', ')}.`,
    )
  const found = namedProduct(session.folders)
  if (!found) return null
  const report = reportOf(found.product, found.name, { say })
  return format === 'html' && withLinks
    ? htmlOf(report, { linkOf: (key) => session.uriOf(found.placeOf(key)) })
    : writers[format](report)
}
