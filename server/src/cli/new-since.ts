import { join, resolve } from 'node:path'
import type { Rule } from '../rules/rule.ts'
import { entryAt } from '../workspace/workspace.ts'
import { baselineOf, withoutKnown } from './baseline.ts'
import type { Change } from './change.ts'
import type { CheckedFile, CheckReport } from './check-report.ts'
import { reportOn } from './found.ts'
import { type Loaded, load } from './load.ts'
import { knownIn, movesBetween } from './moves.ts'
import type { CheckRequest } from './request.ts'
import { scopesOf } from './scope.ts'
import type { Surroundings } from './surroundings.ts'

/** What a repository was before a change. */
export interface Before {
  readonly report: CheckReport
  /** The text of a document that was not moved, read then or not; by its path from the working directory. */
  readonly textAt: (path: string) => string | undefined
}

/** What `rules` found in `paths` before a change after which they are `loaded`; paths that were not there are left out. */
export function beforeOf(
  { before }: Change,
  { paths, config }: Pick<CheckRequest, 'paths' | 'config'>,
  loaded: readonly Loaded[],
  rules: readonly Rule[],
  surroundings: Surroundings,
): Before {
  const { cwd } = surroundings
  // A glob fits what was there then.
  const there = paths.filter((path) => !('fault' in scopesOf([path], cwd, before)))
  const configThen = config !== null && before.exists(resolve(cwd, config)) ? config : null
  // What could not be read then is nobody's concern now.
  const silent = { ...surroundings, disk: before, stderr: { write: () => {} } }
  const then = load(there, silent, configThen)?.loaded ?? []
  const knownThen = knownIn(then)
  const moves = movesBetween(knownThen, knownIn(loaded))
  const pathNow = (path: string) => moves.get(path) ?? path
  const report = reportOn(then, rules)
  return {
    report: { ...report, files: report.files.map((file) => ({ ...file, path: pathNow(file.path) })) },
    textAt(path) {
      if (moves.has(path)) return undefined
      const text = knownThen.get(path)?.text ?? before.read(resolve(cwd, path))
      return typeof text === 'string' ? text : undefined
    },
  }
}

/** What was not found before a change, with what it caused in documents that it did not touch marked as such. */
export function newSince(found: CheckReport, before: Before, since: string, cwd: string): CheckReport {
  const place = join(cwd, 'any')
  const { baseline } = baselineOf(before.report, [cwd], place, cwd)
  const { report } = withoutKnown(found, baseline, place, cwd)
  const isUntouched = ({ path, text }: CheckedFile) => isSame(before.textAt(path), text)
  return {
    ...report,
    files: report.files.map((file) => (isUntouched(file) ? { ...file, isUntouched: true } : file)),
    // What was found before is not silenced: it is not asked about.
    silenced: () => found.silenced().filter(({ file }) => !isUntouched(file)),
    since,
  }
}

/** The documents that a change touched, of those that are `loaded`. */
export const touchedIn = (loaded: readonly Loaded[], before: Before): Loaded[] =>
  loaded.map((it) => ({
    ...it,
    paths: it.paths.filter(
      (path) => !isSame(before.textAt(it.shown(path)), entryAt(it.workspace, path)?.text ?? ''),
    ),
  }))

/** Git may turn the ends of lines on the way. */
const isSame = (a: string | undefined, b: string): boolean =>
  a !== undefined && (a === b || a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n'))
