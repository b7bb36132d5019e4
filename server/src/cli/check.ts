import { configPath } from '../features/config.ts'
import { artifactAt, type Workspace } from '../model/workspace.ts'
import { check, fixesOf } from '../rules/check.ts'
import { rules as allRules } from '../rules/index.ts'
import { type Finding, type Rule, type Severity, severities } from '../rules/rule.ts'
import type { FailOn, Format } from './arguments.ts'
import { type Loaded, load } from './load.ts'
import { advice } from './suggest.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

/** What `triad check` has to say, in any format. */
export interface CheckReport {
  readonly documents: number
  readonly artifacts: number
  readonly stories: number
  readonly counts: Readonly<Record<Severity, number>>
  /** The documents something was found in, by path. */
  readonly files: readonly CheckedFile[]
}

export interface CheckedFile {
  /** Relative to the working directory. */
  readonly path: string
  readonly text: string
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** The titles of a finding's repairs. */
  readonly fixTitles: (finding: Finding) => string[]
}

export interface CheckRequest {
  readonly paths: readonly string[]
  readonly format: Format
  readonly failOn: FailOn
  /** Ids of the only rules to run; empty for all. */
  readonly rules: readonly string[]
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
  const report = reportOn(loading.loaded, rules)
  const { writeCheck } =
    request.format === 'json' ? await import('./json.ts') : await import('./check-text.ts')
  surroundings.stdout.write(writeCheck(report, surroundings))
  return loading.incomplete ? exit.failed : fails(report, request.failOn) ? exit.found : exit.clean
}

function reportOn(loaded: readonly Loaded[], rules: readonly Rule[]): CheckReport {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  const files: CheckedFile[] = []
  let documents = 0
  let artifacts = 0
  let stories = 0
  for (const { workspace, paths, shown, configuration } of loaded) {
    if (configuration && configuration.findings.length > 0) {
      const { text, findings } = configuration
      for (const finding of findings) counts[finding.severity]++
      const fixTitles = (finding: Finding) => (finding.fixes?.() ?? []).map((fix) => fix.title)
      files.push({ path: shown(configPath), text, findings, fixTitles })
    }
    for (const path of paths) {
      documents++
      const artifact = artifactAt(workspace, path)
      if (!artifact) continue
      artifacts++
      stories += artifact.stories.length
      const findings = check(workspace, path, rules)
      if (findings.length === 0) continue
      for (const finding of findings) counts[finding.severity]++
      files.push({ path: shown(path), text: artifact.text, findings, fixTitles: titlesIn(workspace, path) })
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { documents, artifacts, stories, counts, files }
}

const titlesIn = (workspace: Workspace, path: string) => (finding: Finding) =>
  fixesOf(workspace, path, finding).map((fix) => fix.title)

const fails = (report: CheckReport, failOn: FailOn): boolean =>
  failOn !== 'never' &&
  severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => report.counts[severity] > 0)
