import { dirname, relative, resolve, sep } from 'node:path'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Finding, Rule } from '../rules/rule.ts'
import type { Baseline, Entry } from './baseline-entry.ts'
import { entriesOf, hashOfKind, type Mark, marksOf } from './baseline-marks.ts'
import type { CheckedFile, CheckReport, Silenced } from './check-report.ts'
import { seenFrom } from './scope.ts'

export type { Baseline, Entry } from './baseline-entry.ts'

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
  const found = report.files.flatMap((file) => entriesOf(file, (path) => seenFrom(place, cwd, path)))
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
  const ofKinds = entries.filter(({ path }) => path.endsWith('/'))
  const knownOfKinds = new Set<Entry>()
  const silenced: Silenced[] = []
  let left = 0
  const files = report.files.flatMap((file): CheckedFile[] => {
    const path = seenFrom(place, cwd, file.path)
    const marks = marksOf(file, path)
    const known: Finding[] = []
    const findings = file.findings.filter((finding, at) => {
      const ofKind = ofKinds.find((entry) => isAbout(entry, finding.rule, file.artifact, path))
      if (!ofKind && !isKnown(marks[at] as Mark)) return true
      counts[finding.severity]--
      known.push(finding)
      if (ofKind) knownOfKinds.add(ofKind)
      else left++
      return false
    })
    if (known.length > 0) silenced.push({ file: { ...file, findings: known }, by: 'baseline' })
    return findings.length > 0 ? [{ ...file, findings }] : []
  })
  const all = () => [...report.silenced(), ...silenced]
  return { report: { ...report, counts, files, silenced: all }, left: left + knownOfKinds.size }
}

/** Whether an entry knows what `rule` finds in an artifact at `path`, since nearly all of its kind lacked it in a folder. */
const isAbout = (entry: Entry, rule: Rule, artifact: Artifact | null, path: string): boolean =>
  entry.rule === rule.id &&
  artifact !== null &&
  (entry.path === './' ? !path.startsWith('../') : path.startsWith(entry.path)) &&
  [artifact.type, null].some((kind) => entry.hash === hashOfKind(rule, kind, entry.path))

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

const slashed = (path: string): string => path.replaceAll('\\', '/')
