import { dirname, join, relative, resolve, sep } from 'node:path'
import { entriesOf, type Mark, marksOf } from './baseline-marks.ts'
import type { CheckedFile, CheckReport } from './check.ts'

/** Findings that are known, so that only new ones are reported. Paths are relative to the folder of its file. */
export interface Baseline {
  /** The folders and documents whose findings it holds, with `/`; `.` is the folder of its file. None lies in another. */
  readonly covers: readonly string[]
  readonly entries: readonly Entry[]
}

/** One finding. A line that only moves, and a story with an id that is only reworded, keep it. */
export interface Entry {
  readonly path: string
  readonly rule: string
  /** Of rule, path, the story's id or the line, and the how manieth of these it is: 16 hexadecimal digits. */
  readonly hash: string
}

/**
 * `known` with the findings of `report` in place of what it held for the paths that were `asked` about, and for the
 * configurations that were looked at with them. `place`, the baseline's file, `cwd` and `asked` are absolute.
 */
export function baselineOf(
  report: CheckReport,
  asked: readonly string[],
  place: string,
  cwd: string,
  known: Baseline = { covers: [], entries: [] },
): { readonly baseline: Baseline; readonly kept: number } {
  const home = dirname(place)
  const looked = [...asked, ...report.configurations.map((path) => resolve(cwd, path))]
  const kept = known.entries.filter(({ path }) => !isInOneOf(looked, resolve(home, path)))
  const found = report.files.flatMap((file) => entriesOf(file, pathFrom(place, cwd, file.path)))
  const covered = outermost([...looked, ...known.covers.map((path) => resolve(home, path))])
  const covers = covered.map((path) => slashed(relative(home, path)) || '.').sort()
  return { baseline: { covers, entries: [...kept, ...found] }, kept: kept.length }
}

/** `report` without what is known, and how much that was. */
export function withoutKnown(
  report: CheckReport,
  { entries }: Baseline,
  place: string,
  cwd: string,
): { readonly report: CheckReport; readonly left: number } {
  const hashes = new Set(entries.map(({ hash }) => hash))
  const isKnown = ({ byStory, byLine }: Mark) =>
    (byStory !== null && hashes.has(byStory)) || hashes.has(byLine)
  const counts = { ...report.counts }
  let left = 0
  const files = report.files.flatMap((file): CheckedFile[] => {
    const marks = marksOf(file, pathFrom(place, cwd, file.path))
    const findings = file.findings.filter((finding, at) => {
      if (!isKnown(marks[at] as Mark)) return true
      counts[finding.severity]--
      left++
      return false
    })
    return findings.length > 0 ? [{ ...file, findings }] : []
  })
  return { report: { ...report, counts, files }, left }
}

/** Whether a baseline at `place` covers all that was `asked` about; both are absolute. */
export function coversAll({ covers }: Baseline, asked: readonly string[], place: string): boolean {
  const covered = covers.map((path) => resolve(dirname(place), path))
  return asked.every((path) => isInOneOf(covered, path))
}

/** `paths` without those that lie in others of them. All are absolute. */
const outermost = (paths: readonly string[]): string[] =>
  [...new Set(paths)].filter(
    (path, _, all) =>
      !isInOneOf(
        all.filter((it) => it !== path),
        path,
      ),
  )

const isInOneOf = (folders: readonly string[], path: string): boolean =>
  folders.some((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep))

const pathFrom = (place: string, cwd: string, path: string): string =>
  slashed(relative(dirname(place), join(cwd, path)))

const slashed = (path: string): string => path.replaceAll('\\', '/')
