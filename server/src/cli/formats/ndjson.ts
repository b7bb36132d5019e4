import type { CheckReport } from '../check-report.ts'
import { summaryData } from '../json.ts'
import { findingsData } from './finding-data.ts'

/**
 * NDJSON: a line for each finding, then for each document that is not read, then one with the summary. Each says by its
 * `kind` which it is; beside that it has what `--format json` has.
 */
export const writeNdjson = (report: CheckReport): string =>
  [
    ...report.files.flatMap(findingsData).map((it) => ({ kind: 'finding', ...it })),
    ...report.skipped.map(({ path, why }) => ({ kind: 'skipped', path, why })),
    { kind: 'summary', ...summaryData(report) },
  ]
    .map((it) => `${JSON.stringify(it)}\n`)
    .join('')
