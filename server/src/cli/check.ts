import { configFindings, configPath } from '../features/config.ts'
import { check, fixesOf } from '../rules/check.ts'
import { rules as allRules } from '../rules/index.ts'
import { type Finding, type Rule, severities } from '../rules/rule.ts'
import { storiesToldBy } from '../workspace/told-elsewhere.ts'
import { artifactAt, type Workspace } from '../workspace/workspace.ts'
import type { FailOn, Format } from './arguments.ts'
import { keep, newIn } from './baseline-file.ts'
import type { CheckedFile, CheckReport } from './check-report.ts'
import { type Fixed, fixFiles } from './fix.ts'
import { type Loaded, load } from './load.ts'
import { overlooked } from './overlooked.ts'
import { advice } from './suggest.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

export interface CheckRequest {
  readonly paths: readonly string[]
  readonly format: Format
  readonly failOn: FailOn
  /** Ids of the only rules to run; empty for all. */
  readonly rules: readonly string[]
  readonly fix: boolean
  readonly baseline: { readonly file: string | null; readonly use: 'apply' | 'ignore' | 'write' }
}

/** `triad check`: the exit code. */
export async function runCheck(request: CheckRequest, surroundings: Surroundings): Promise<number> {
  const unknown = request.rules.find((id) => !allRules.some((rule) => rule.id === id))
  if (unknown !== undefined) {
    const known = allRules.map((rule) => rule.id)
    complain(surroundings.stderr, `there is no rule "${unknown}"; ${advice(unknown, known)}`)
    return exit.failed
  }
  const loading = load(request.paths, surroundings)
  if (!loading) return exit.failed
  const rules =
    request.rules.length === 0 ? allRules : allRules.filter((rule) => request.rules.includes(rule.id))
  const fixing = request.fix ? fixFiles(loading.loaded, rules, surroundings) : null
  const found = {
    ...reportOn(fixing?.loaded ?? loading.loaded, rules, fixing?.fixed ?? null),
    skipped: loading.skipped,
  }
  const incomplete = loading.incomplete || fixing?.incomplete === true
  const { file, use } = request.baseline
  if (use === 'write') return incomplete ? exit.failed : keep(found, request.paths, file, surroundings)
  const report = use === 'ignore' ? found : newIn(found, request.paths, file, surroundings)
  if (!report) return exit.failed
  const { writeCheck } =
    request.format === 'json' ? await import('./json.ts') : await import('./check-text.ts')
  surroundings.stdout.write(writeCheck(report, surroundings))
  if (request.format === 'text') surroundings.stdout.write(overlooked(loading.loaded))
  return incomplete ? exit.failed : fails(report, request.failOn) ? exit.found : exit.clean
}

/** What `rules` find in the documents that were asked about; `found` looks at one of them. */
export function reportOn(
  loaded: readonly Loaded[],
  rules: readonly Rule[],
  fixed: Fixed | null = null,
  found = (workspace: Workspace, path: string): readonly Finding[] => check(workspace, path, rules),
): CheckReport {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  const files: CheckedFile[] = []
  const configurations: string[] = []
  let documents = 0
  let artifacts = 0
  let stories = 0
  const add = (file: CheckedFile) => {
    if (file.findings.length === 0) return
    for (const finding of file.findings) counts[finding.severity]++
    files.push(file)
  }
  for (const { workspace, paths, shown, configuration, reportsConfiguration } of loaded) {
    if (configuration && reportsConfiguration) {
      const path = shown(configPath)
      const findings = configFindings(configuration, workspace, rules)
      const fixTitles = (finding: Finding) => (finding.fixes?.() ?? []).map((fix) => fix.title)
      configurations.push(path)
      add({ path, artifact: null, text: configuration.text, findings, fixTitles })
    }
    for (const path of paths) {
      documents++
      const artifact = artifactAt(workspace, path)
      if (!artifact) continue
      artifacts++
      stories += storiesToldBy(workspace, artifact).length
      const findings = found(workspace, path)
      add({
        path: shown(path),
        artifact,
        text: artifact.text,
        findings,
        fixTitles: titlesIn(workspace, path),
      })
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { documents, artifacts, stories, counts, files, configurations, known: null, skipped: [], fixed }
}

const titlesIn = (workspace: Workspace, path: string) => (finding: Finding) =>
  fixesOf(workspace, path, finding).map((fix) => fix.title)

/** Whether something is found at or above `failOn`. */
export const fails = (report: CheckReport, failOn: FailOn): boolean =>
  failOn !== 'never' &&
  severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => report.counts[severity] > 0)
