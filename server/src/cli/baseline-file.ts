import { dirname, resolve } from 'node:path'
import { total } from '../features/counts.ts'
import { type Baseline, baselineOf, coversAll, withoutKnown } from './baseline.ts'
import { readBaseline, writeBaseline } from './baseline-text.ts'
import type { CheckReport } from './check-report.ts'
import { placesOf } from './scope.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

/** The file that is looked for, and written, where no other is named. */
export const usualBaseline = 'triad-baseline.json'

/**
 * Keeps what was found in `paths` as known, in the file that is `named`, else in the usual one: the exit code. What
 * that file knows of other paths stays, and what is no baseline is not written over.
 */
export function keep(
  found: CheckReport,
  paths: readonly string[],
  named: string | null,
  { cwd, disk, stdout, stderr }: Surroundings,
): number {
  const file = named ?? usualBaseline
  const place = resolve(cwd, file)
  // An empty one is left by a shell that redirects into it.
  const isThere = disk.exists(place) && disk.readWhole(place) !== ''
  const before = isThere ? readFrom(place, disk) : undefined
  if (before && 'why' in before) {
    complain(stderr, `${file} ${before.why}, and is left as it is. Take it away first, or name another file.`)
    return exit.failed
  }
  const known = before?.entries.map(({ path }) => resolve(dirname(place), path))
  const asked = placesOf(paths, cwd, disk, known)
  const { baseline, kept } = baselineOf(found, asked, place, cwd, before)
  const fault = disk.write(place, writeBaseline(baseline))
  if (fault) {
    complain(stderr, `${file} ${fault.why}.`)
    return exit.failed
  }
  const count = total(found.counts)
  const beside = kept > 0 ? `, beside ${kept} that were known of other paths` : ''
  stdout.write(
    `${count} ${count === 1 ? 'finding is' : 'findings are'} known now, in ${file}${beside}; only new ones are reported.\n`,
  )
  return exit.clean
}

/**
 * What was found in `paths`, without what is known from the file that is `named`, or from the usual one, where there
 * is one. Null, with a line on stderr, where it cannot be read.
 */
export function newIn(
  found: CheckReport,
  paths: readonly string[],
  named: string | null,
  { cwd, disk, stderr }: Surroundings,
): CheckReport | null {
  const file = named ?? usualBaseline
  const place = resolve(cwd, file)
  if (named === null && !disk.exists(place)) return found
  const baseline = readFrom(place, disk)
  if ('why' in baseline) {
    complain(stderr, `${file} ${baseline.why}. Write one with triad check --write-baseline.`)
    return null
  }
  const { report, left } = withoutKnown(found, baseline, place, cwd)
  const asked = placesOf(paths, cwd, disk)
  const covers = coversAll(baseline, asked, place) ? null : namesOf(baseline.covers)
  return { ...report, known: { count: left, file, covers } }
}

function readFrom(place: string, disk: Surroundings['disk']): Baseline | { readonly why: string } {
  const text = disk.readWhole(place)
  return typeof text === 'string' ? readBaseline(text) : text
}

/** At most three names, and how many more there are. */
function namesOf(paths: readonly string[]): string {
  if (paths.length === 0) return 'nothing'
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
  return paths.slice(0, 3).join(', ') + more
}
