import type { Rule } from '../rules/rule.ts'
import { keep, newIn } from './baseline-file.ts'
import { changeAround } from './change.ts'
import type { CheckReport } from './check-report.ts'
import { fixFiles } from './fix.ts'
import { fails, listedOnce, reportOn } from './found.ts'
import { type Loaded, load } from './load.ts'
import { beforeOf, newSince, touchedIn } from './new-since.ts'
import type { CheckRequest } from './request.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'
import { count } from './words.ts'
import { writeOut } from './write-out.ts'

/** Checks what is asked about by `rules`, and writes what is found: the exit code. */
export async function checkOnce(
  request: CheckRequest,
  rules: readonly Rule[],
  surroundings: Surroundings,
): Promise<number> {
  const { paths, config } = request
  const change = request.change && changeAround(request, request.change, surroundings)
  if (change && 'fault' in change) {
    complain(surroundings.stderr, change.fault)
    return exit.failed
  }
  const seen = change ? { ...surroundings, disk: change.now } : surroundings
  const loading = load(paths, seen, config)
  if (!loading) return exit.failed
  const before = change && beforeOf(change, request, loading.loaded, rules, surroundings)
  const fixable = before ? touchedIn(loading.loaded, before) : loading.loaded
  if (request.diff) {
    const code = (await import('./diff.ts')).showFixes(fixable, rules, seen)
    return loading.incomplete ? exit.failed : code
  }
  const fixing = request.fix ? fixFiles(fixable, rules, surroundings) : null
  const loaded = fixing ? withAllPaths(fixing.loaded, loading.loaded) : loading.loaded
  const all = { ...reportOn(loaded, rules, fixing?.fixed ?? null), skipped: loading.skipped }
  const found = change && before ? newSince(all, before, change.since, surroundings.cwd) : all
  const incomplete = loading.incomplete || fixing?.incomplete === true
  const { file, use } = request.baseline
  if (use === 'write') return incomplete ? exit.failed : keep(listedOnce(found), paths, file, surroundings)
  const fresh = use === 'ignore' ? found : newIn(found, paths, file, surroundings)
  if (!fresh) return exit.failed
  const report = listedOnce(fresh)
  const isWritten = await writeOut(report, loading.loaded, { ...request, incomplete }, surroundings)
  if (!isWritten || incomplete) return exit.failed
  return isTooMuch(report, request, surroundings) ? exit.found : exit.clean
}

/** Workspaces of which a part was repaired, with all that was asked about again. */
const withAllPaths = (fixed: readonly Loaded[], asked: readonly Loaded[]): Loaded[] =>
  fixed.map((it, at) => ({ ...it, paths: asked[at]?.paths ?? it.paths }))

/** Whether what is found fails; stderr says so where more warnings are found than are allowed. */
function isTooMuch(
  report: CheckReport,
  { failOn, maxWarnings }: CheckRequest,
  { stderr }: Surroundings,
): boolean {
  if (maxWarnings === null) return fails(report, failOn)
  const { warning } = report.counts
  if (warning > maxWarnings)
    complain(stderr, `${count(warning, 'warning')} found; --max-warnings allows ${maxWarnings}.`)
  return warning > maxWarnings || fails(report, 'error')
}
