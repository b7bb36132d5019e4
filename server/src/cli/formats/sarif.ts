import type { Finding, Fix, Rule, Severity } from '../../rules/rule.ts'
import { plain } from '../../text/edit.ts'
import { inEnglish } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import { fingerprintsIn } from '../baseline-marks.ts'
import type { CheckedFile, CheckReport, Silenced } from '../check-report.ts'
import { seenFrom } from '../scope.ts'
import { rangesIn } from './place.ts'
import type { Writing } from './writing.ts'

/** SARIF 2.1.0 (OASIS), for code scanning and for viewers; what somebody silenced is in it, and marked as such. */
export function writeSarif(report: CheckReport, writing: Writing): string {
  const files = [
    ...report.files.map((file) => ({ file, by: null })),
    ...report.silenced().map((it): { file: CheckedFile; by: Silenced['by'] } => it),
  ]
  const rules = [...new Set(files.flatMap(({ file }) => file.findings.map(({ rule }) => rule)))]
  const run = {
    tool: {
      driver: {
        name: 'Triad',
        version: writing.version,
        semanticVersion: writing.version,
        rules: rules.map((rule) => ruleData(rule, writing.pageOf(rule.id))),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: writing.isWhole,
        toolExecutionNotifications: report.skipped.map(({ path, why }) => ({
          level: 'warning',
          message: { text: `${path} ${why}.` },
          locations: [{ physicalLocation: { artifactLocation: artifactAt(writing.inRepository(path)) } }],
        })),
      },
    ],
    results: files.flatMap(({ file, by }) => resultsOf(file, by, rules, writing)),
  }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** What the paths are relative to; a reader knows where that is. */
const base = '%SRCROOT%'

const artifactAt = (path: string) => ({
  uri: path.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: base,
})

const ruleData = (rule: Rule, page: string | null) => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.why },
  help: { text: `${rule.why} ${rule.repair}`, ...(page && { markdown: page }) },
  defaultConfiguration: { level: levelOf[rule.severity] },
})

function resultsOf(
  file: CheckedFile,
  by: Silenced['by'] | null,
  rules: readonly Rule[],
  { surroundings: { cwd }, inRepository, baselinePlace }: Writing,
) {
  const { path, text, findings } = file
  const regionOf = regionsIn(text)
  const fingerprintOf = fingerprintsIn(file, (it) => seenFrom(baselinePlace, cwd, it))
  const artifactLocation = artifactAt(inRepository(path))
  const changes = ({ edits }: Fix) => [
    {
      artifactLocation,
      replacements: edits.map(({ span, insert }) => ({
        deletedRegion: regionOf(span),
        insertedContent: { text: plain(insert) },
      })),
    },
  ]
  return findings.map((finding: Finding & { readonly documents?: readonly string[] }) => {
    const fixes = file.fixes(finding).filter(({ edits, create }) => edits.length > 0 && !create)
    const others = (finding.documents ?? []).filter((it) => it !== path)
    return {
      ruleId: finding.rule.id,
      ruleIndex: rules.indexOf(finding.rule),
      level: levelOf[finding.severity],
      message: { text: inEnglish(finding.message) },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding.span) } }],
      ...(others.length > 0 && {
        relatedLocations: others.map((it, at) => ({
          id: at + 1,
          physicalLocation: { artifactLocation: artifactAt(inRepository(it)) },
          message: { text: 'The same is missing here.' },
        })),
      }),
      partialFingerprints: { 'triadFinding/v1': fingerprintOf(finding) },
      ...(fixes.length > 0 && {
        fixes: fixes.map((fix) => ({
          description: { text: inEnglish(fix.title) },
          artifactChanges: changes(fix),
        })),
      }),
      suppressions: by === null ? [] : [suppressionBy[by]],
      properties: { severity: finding.severity, ...(file.isUntouched && { isUntouched: true }) },
    }
  })
}

const suppressionBy: Readonly<Record<Silenced['by'], object>> = {
  document: { kind: 'inSource' },
  baseline: { kind: 'external', justification: 'The baseline knows it.' },
}

const levelOf: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
}

/** Lines and columns from 1; the end column is the first behind (section 3.30). */
function regionsIn(text: string) {
  const rangeOf = rangesIn(text)
  return (span: Span) => {
    const { start, end } = rangeOf(span)
    return {
      startLine: start.line,
      startColumn: start.character + 1,
      endLine: end.line,
      endColumn: end.character + 1,
    }
  }
}
