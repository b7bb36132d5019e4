import { resolve } from 'node:path'
import { configFindings, configPath } from '../features/config.ts'
import { artifactAt, type Workspace } from '../model/workspace.ts'
import { check, fixesOf } from '../rules/check.ts'
import { rules as allRules } from '../rules/index.ts'
import { type Finding, type Rule, type Severity, severities } from '../rules/rule.ts'
import type { FailOn, Format } from './arguments.ts'
import { baselineOf, readBaseline, usualBaseline, withoutKnown, writeBaseline } from './baseline.ts'
import { type Fixed, fixFiles } from './fix.ts'
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
  /** The paths of all that was looked at. */
  readonly paths: readonly string[]
  /** What is left out because it is known, and by which file; null where nothing is. */
  readonly known: { readonly count: number; readonly file: string } | null
  /** What was repaired; null where nobody asked for it. */
  readonly fixed: Fixed | null
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
  const found = reportOn(fixing?.loaded ?? loading.loaded, rules, fixing?.fixed ?? null)
  const incomplete = loading.incomplete || fixing?.incomplete === true
  const { file, use } = request.baseline
  if (use === 'write') return incomplete ? exit.failed : keep(found, file ?? usualBaseline, surroundings)
  const report = use === 'ignore' ? found : newIn(found, file, surroundings)
  if (!report) return exit.failed
  const { writeCheck } =
    request.format === 'json' ? await import('./json.ts') : await import('./check-text.ts')
  surroundings.stdout.write(writeCheck(report, surroundings))
  return incomplete ? exit.failed : fails(report, request.failOn) ? exit.found : exit.clean
}

/** Writes the baseline: the exit code. */
function keep(found: CheckReport, file: string, { cwd, disk, stdout, stderr }: Surroundings): number {
  const place = resolve(cwd, file)
  const count = severities.reduce((sum, severity) => sum + found.counts[severity], 0)
  const before = disk.exists(place) ? disk.read(place) : null
  const known = typeof before === 'string' ? readBaseline(before) : null
  const fault = disk.write(place, writeBaseline(baselineOf(found, place, cwd, known)))
  if (fault) complain(stderr, `${file} ${fault.why}.`)
  else
    stdout.write(
      `${count} ${count === 1 ? 'finding is' : 'findings are'} known now, in ${file}; only new ones are reported.\n`,
    )
  return fault ? exit.failed : exit.clean
}

/** What is not in the baseline; null, with a line on stderr, where one is named that cannot be read. */
function newIn(
  found: CheckReport,
  named: string | null,
  { cwd, disk, stderr }: Surroundings,
): CheckReport | null {
  const file = named ?? usualBaseline
  const place = resolve(cwd, file)
  if (named === null && !disk.exists(place)) return found
  const text = disk.read(place)
  const baseline = typeof text === 'string' ? readBaseline(text) : null
  if (!baseline) {
    const why = typeof text === 'string' ? 'is no baseline' : text.why
    complain(stderr, `${file} ${why}. Write one with triad check --write-baseline.`)
    return null
  }
  const { report, left } = withoutKnown(found, baseline, place, cwd)
  return { ...report, known: { count: left, file } }
}

function reportOn(loaded: readonly Loaded[], rules: readonly Rule[], fixed: Fixed | null): CheckReport {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  const files: CheckedFile[] = []
  let documents = 0
  let artifacts = 0
  let stories = 0
  for (const { workspace, paths, shown, configuration } of loaded) {
    const team = configuration ? configFindings(configuration, workspace, rules) : []
    if (configuration && team.length > 0) {
      for (const finding of team) counts[finding.severity]++
      const fixTitles = (finding: Finding) => (finding.fixes?.() ?? []).map((fix) => fix.title)
      files.push({ path: shown(configPath), text: configuration.text, findings: team, fixTitles })
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
  const looked = loaded.flatMap(({ paths, shown }) => [configPath, ...paths].map(shown))
  return { documents, artifacts, stories, counts, files, paths: looked, known: null, fixed }
}

const titlesIn = (workspace: Workspace, path: string) => (finding: Finding) =>
  fixesOf(workspace, path, finding).map((fix) => fix.title)

const fails = (report: CheckReport, failOn: FailOn): boolean =>
  failOn !== 'never' &&
  severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => report.counts[severity] > 0)
