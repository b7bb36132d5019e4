import { count, listed, sharesOf, type Tallies, type Tally } from '../features/common-lacks.ts'
import { configFindings, configPath } from '../features/config.ts'
import { countsOf } from '../features/counts.ts'
import { check, fixTitlesOf } from '../rules/check.ts'
import { rules as allRules } from '../rules/index.ts'
import { type Finding, type Rule, severities } from '../rules/rule.ts'
import { inEnglish } from '../text/message.ts'
import { toldIn } from '../workspace/told.ts'
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
  if (use === 'write')
    return incomplete ? exit.failed : keep(listedOnce(found), request.paths, file, surroundings)
  const fresh = use === 'ignore' ? found : newIn(found, request.paths, file, surroundings)
  if (!fresh) return exit.failed
  const report = listedOnce(fresh)
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
  const files: CheckedFile[] = []
  const tallies: Tally[] = []
  const names = new Set<string>()
  const configurations: string[] = []
  let documents = 0
  let artifacts = 0
  let stories = 0
  const add = (file: CheckedFile) => {
    if (file.findings.length > 0) files.push(file)
  }
  for (const { workspace, paths, named, shown, configuration, reportsConfiguration } of loaded) {
    const ofKinds: Tallies = new Map()
    if (configuration && reportsConfiguration) {
      const path = shown(configPath)
      const findings = configFindings(configuration, workspace, rules)
      const fixTitles = (finding: Finding) => (finding.fixes?.() ?? []).map((fix) => inEnglish(fix.title))
      configurations.push(path)
      add({ path, artifact: null, text: configuration.text, findings, fixTitles })
    }
    for (const path of paths) {
      documents++
      const artifact = artifactAt(workspace, path)
      if (!artifact) continue
      artifacts++
      stories += toldIn(workspace, artifact).length
      const findings = found(workspace, path)
      count(ofKinds, shown(path), sharesOf(workspace, artifact, findings))
      add({
        path: shown(path),
        artifact,
        text: artifact.text,
        findings,
        fixTitles: titlesIn(workspace, path),
      })
    }
    tallies.push(...ofKinds.values())
    for (const path of named) names.add(shown(path))
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  const counts = countsOf(files.flatMap(({ findings }) => findings))
  const told = { documents, artifacts, stories, counts, files, configurations }
  return { ...told, known: null, skipped: [], fixed, tallies, named: names }
}

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

const titlesIn = (workspace: Workspace, path: string) => (finding: Finding) =>
  fixTitlesOf(workspace, path, finding).map(inEnglish)

/** Whether something is found at or above `failOn`. */
export const fails = (report: CheckReport, failOn: FailOn): boolean =>
  failOn !== 'never' &&
  severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => report.counts[severity] > 0)
