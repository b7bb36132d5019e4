import { resolve } from 'node:path'
import { withText } from '../host/with-text.ts'
import { rules as allRules } from '../rules/index.ts'
import { checkOnce } from './check-once.ts'
import type { CheckRequest } from './request.ts'
import { advice } from './suggest.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

/** `triad check`: the exit code. */
export async function runCheck(request: CheckRequest, surroundings: Surroundings): Promise<number> {
  const { stdinPath } = request
  const { cwd, disk, stderr, readStdin } = surroundings
  const unknown = request.rules.find((id) => !allRules.some((rule) => rule.id === id))
  if (unknown !== undefined) {
    const known = allRules.map((rule) => rule.id)
    complain(stderr, `there is no rule "${unknown}"; ${advice(unknown, known)}`)
    return exit.failed
  }
  const rules =
    request.rules.length === 0 ? allRules : allRules.filter((rule) => request.rules.includes(rule.id))
  if (request.watch) return (await import('./watch.ts')).checkAtChanges(request, rules, surroundings)
  if (stdinPath === null) return checkOnce(request, rules, surroundings)
  const text = await readStdin()
  if (typeof text !== 'string') {
    complain(stderr, `standard input ${text.why}.`)
    return exit.failed
  }
  return checkOnce(request, rules, { ...surroundings, disk: withText(disk, resolve(cwd, stdinPath), text) })
}
