import { count, listed, sharesOf, type Tallies, type Tally } from '../features/common-lacks.ts'
import { configFindings } from '../features/config.ts'
import { countsOf } from '../features/counts.ts'
import { check, fixesOf, fixTitlesOf, suppressedIn } from '../rules/check.ts'
import { type Finding, type Rule, severities } from '../rules/rule.ts'
import { inEnglish } from '../text/message.ts'
import { toldIn } from '../workspace/told.ts'
import { artifactAt, type Workspace } from '../workspace/workspace.ts'
import type { CheckedFile, CheckReport, Silenced } from './check-report.ts'
import type { Fixed } from './fix.ts'
import type { Loaded } from './load.ts'
import type { FailOn } from './request.ts'

/** What `rules` find in the documents that were asked about; `found` looks at one of them. */
export function reportOn(
  loaded: readonly Loaded[],
  rules: readonly Rule[],
  fixed: Fixed | null = null,
  found = (workspace: Workspace, path: string): readonly Finding[] => check(workspace, path, rules),
): CheckReport {
  const files: CheckedFile[] = []
  const tallies: Tally[] = []
  const names = new Set<string>()
  const configurations: string[] = []
  const checked: string[] = []
  let documents = 0
  let stories = 0
  const add = (file: CheckedFile) => {
    if (file.findings.length > 0) files.push(file)
  }
  for (const {
    workspace,
    paths,
    named,
    shown,
    configuration,
    configurationPath,
    reportsConfiguration,
  } of loaded) {
    const ofKinds: Tallies = new Map()
    if (configuration && reportsConfiguration) {
      const findings = configFindings(configuration, workspace, rules)
      const fixes = (finding: Finding) => finding.fixes?.() ?? []
      configurations.push(configurationPath)
      add({
        path: configurationPath,
        artifact: null,
        text: configuration.text,
        findings,
        all: findings,
        fixes,
        fixTitles: (finding) => fixes(finding).map(({ title }) => inEnglish(title)),
      })
    }
    for (const path of paths) {
      documents++
      const artifact = artifactAt(workspace, path)
      if (!artifact) continue
      checked.push(shown(path))
      stories += toldIn(workspace, artifact).length
      const findings = found(workspace, path)
      count(ofKinds, shown(path), sharesOf(workspace, artifact, findings))
      add(checkedFile(workspace, path, shown(path), findings))
    }
    tallies.push(...ofKinds.values())
    for (const path of named) names.add(shown(path))
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  const counts = countsOf(files.flatMap(({ findings }) => findings))
  const told = { documents, artifacts: checked.length, stories, counts, files, configurations, checked }
  const silenced = () => silencedIn(loaded, rules)
  return { ...told, known: null, since: null, silenced, skipped: [], fixed, tallies, named: names }
}

const checkedFile = (
  workspace: Workspace,
  path: string,
  shown: string,
  findings: readonly Finding[],
): CheckedFile => {
  const artifact = artifactAt(workspace, path)
  return {
    path: shown,
    artifact,
    text: artifact?.text ?? '',
    findings,
    all: findings,
    fixes: (finding) => fixesOf(workspace, path, finding),
    fixTitles: (finding) => fixTitlesOf(workspace, path, finding).map(inEnglish),
  }
}

/** What would be found, did documents not disable it. */
const silencedIn = (loaded: readonly Loaded[], rules: readonly Rule[]): Silenced[] =>
  loaded.flatMap(({ workspace, paths, shown }) =>
    paths.flatMap((path) => {
      const findings = suppressedIn(workspace, path, rules)
      return findings.length > 0
        ? [{ file: checkedFile(workspace, path, shown(path), findings), by: 'document' as const }]
        : []
    }),
  )

/** The same, with what nearly all documents of a kind lack once; a document that was named shows its own. */
export function listedOnce(report: CheckReport): CheckReport {
  const { named } = report
  const found = new Map(report.files.map(({ path, findings }) => [path, findings]))
  // What a baseline knows of is nothing that documents lack together.
  const tallies = report.tallies.map((tally) => ({
    ...tally,
    lacking: new Map(
      [...tally.lacking].filter(([path]) => found.get(path)?.some(({ rule }) => rule === tally.rule)),
    ),
  }))
  const listing = listed(found, tallies, (path) => !named.has(path))
  const files = report.files.flatMap((file): CheckedFile[] => {
    const findings = listing.get(file.path)
    return findings ? [{ ...file, findings }] : []
  })
  return { ...report, files, counts: countsOf(files.flatMap(({ findings }) => findings)) }
}

/** Whether something is found at or above `failOn`. */
export const fails = (report: CheckReport, failOn: FailOn): boolean =>
  severities.some((severity) => reaches(severity, failOn) && report.counts[severity] > 0)

/** Whether a finding is as grave as what fails. */
export const reaches = (severity: Finding['severity'], failOn: FailOn): boolean =>
  failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn)
