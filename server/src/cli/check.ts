import { rules as allRules } from '../rules/index.ts'
import { keep, newIn } from './baseline-file.ts'
import { changeAround } from './change.ts'
import { fixFiles } from './fix.ts'
import { fails, listedOnce, reportOn } from './found.ts'
import { type Loaded, load } from './load.ts'
import { beforeOf, newSince, touchedIn } from './new-since.ts'
import type { CheckRequest } from './request.ts'
import { advice } from './suggest.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'
import { writeOut } from './write-out.ts'

/** `triad check`: the exit code. */
export async function runCheck(request: CheckRequest, surroundings: Surroundings): Promise<number> {
  const fail = (message: string) => {
    complain(surroundings.stderr, message)
    return exit.failed
  }
  const unknown = request.rules.find((id) => !allRules.some((rule) => rule.id === id))
  if (unknown !== undefined) {
    const known = allRules.map((rule) => rule.id)
    return fail(`there is no rule "${unknown}"; ${advice(unknown, known)}`)
  }
  const rules =
    request.rules.length === 0 ? allRules : allRules.filter((rule) => request.rules.includes(rule.id))
  const change = request.change && changeAround(request.paths, request.change, surroundings)
  if (change && 'fault' in change) return fail(change.fault)
  const loading = load(request.paths, change ? { ...surroundings, disk: change.now } : surroundings)
  if (!loading) return exit.failed
  const before = change && beforeOf(change, request.paths, loading.loaded, rules, surroundings)
  const fixable = before ? touchedIn(loading.loaded, before) : loading.loaded
  if (request.diff) return (await import('./diff.ts')).showFixes(fixable, rules, surroundings)
  const fixing = request.fix ? fixFiles(fixable, rules, surroundings) : null
  const loaded = fixing ? withAllPaths(fixing.loaded, loading.loaded) : loading.loaded
  const all = { ...reportOn(loaded, rules, fixing?.fixed ?? null), skipped: loading.skipped }
  const found = change && before ? newSince(all, before, change.since, surroundings.cwd) : all
  const incomplete = loading.incomplete || fixing?.incomplete === true
  const { file, use } = request.baseline
  if (use === 'write')
    return incomplete ? exit.failed : keep(listedOnce(found), request.paths, file, surroundings)
  const fresh = use === 'ignore' ? found : newIn(found, request.paths, file, surroundings)
  if (!fresh) return exit.failed
  const report = listedOnce(fresh)
  const isWritten = await writeOut(report, loading.loaded, { ...request, incomplete }, surroundings)
  if (!isWritten || incomplete) return exit.failed
  return fails(report, request.failOn) ? exit.found : exit.clean
}

/** Workspaces of which a part was repaired, with all that was asked about again. */
const withAllPaths = (fixed: readonly Loaded[], asked: readonly Loaded[]): Loaded[] =>
  fixed.map((it, at) => ({ ...it, paths: asked[at]?.paths ?? it.paths }))
