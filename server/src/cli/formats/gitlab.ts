import type { Severity } from '../../rules/rule.ts'
import { fingerprintsIn } from '../baseline-marks.ts'
import type { CheckReport } from '../check-report.ts'
import { seenFrom } from '../scope.ts'
import { rangesIn } from './place.ts'
import { saidOf } from './said.ts'
import type { Writing } from './writing.ts'

/**
 * GitLab's code quality report, a part of Code Climate's. GitLab takes the findings of two commits for the same by their
 * fingerprints; the members behind `location` are Code Climate's, which it passes over.
 */
export function writeGitlab(
  { files }: CheckReport,
  { surroundings: { cwd }, inRepository, baselinePlace }: Writing,
): string {
  const issues = files.flatMap((file) => {
    const { path, text, findings } = file
    const rangeOf = rangesIn(text)
    const fingerprintOf = fingerprintsIn(file, (it) => seenFrom(baselinePlace, cwd, it))
    return findings.map((finding) => {
      const { start, end } = rangeOf(finding.span)
      const { rule, severity, documents = [] } = finding
      const others = documents.filter((it) => it !== path).map((it) => ({ path: inRepository(it), lines }))
      return {
        type: 'issue',
        description: saidOf(file, finding, inRepository),
        check_name: rule.id,
        fingerprint: fingerprintOf(finding),
        severity: severityOf[severity],
        location: { path: inRepository(path), lines: { begin: start.line, end: end.line } },
        categories: ['Clarity'],
        content: { body: `${rule.why} ${rule.repair}` },
        ...(others.length > 0 && { other_locations: others }),
      }
    })
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}

/** Of a document as a whole. */
const lines = { begin: 1, end: 1 }

const severityOf: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
}
