import { rules as allRules } from '../rules/index.ts'
import { keep, newIn } from './baseline-file.ts'
import { fixFiles } from './fix.ts'
import { fails, listedOnce, reportOn } from './found.ts'
import { load } from './load.ts'
import type { CheckRequest } from './request.ts'
import { advice } from './suggest.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'
import { writeOut } from './write-out.ts'

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
  const isWritten = await writeOut(report, loading.loaded, { ...request, incomplete }, surroundings)
  if (!isWritten || incomplete) return exit.failed
  return fails(report, request.failOn) ? exit.found : exit.clean
}
