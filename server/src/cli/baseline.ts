import { dirname, join, relative } from 'node:path'
import { linesOf, positionAt } from '../text/lines.ts'
import type { CheckedFile, CheckReport } from './check.ts'

/** The file that is looked for, and written, where no other is named. */
export const usualBaseline = 'triad-baseline.json'

/**
 * Findings that are known, so that only new ones are reported: by path, rule and the line that each stands in, as
 * often as it does. A line that only moves stays known.
 */
export interface Baseline {
  readonly version: 1
  /** Paths are relative to the folder of the file, with `/`. */
  readonly findings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/**
 * The findings of `report` as the file at `place` keeps them, with what was `known` of documents that were not
 * looked at; `place` and `cwd` are absolute.
 */
export function baselineOf(
  report: CheckReport,
  place: string,
  cwd: string,
  known: Baseline | null = null,
): Baseline {
  const looked = new Set(report.paths.map((path) => pathFrom(place, cwd, path)))
  const findings: Record<string, Readonly<Record<string, readonly string[]>>> = Object.fromEntries(
    Object.entries(known?.findings ?? {}).filter(([path]) => !looked.has(path)),
  )
  for (const file of report.files) {
    const rules: Record<string, string[]> = {}
    for (const [rule, line] of marksOf(file)) {
      const known = Object.hasOwn(rules, rule) ? rules[rule] : undefined
      if (known) known.push(line)
      else rules[rule] = [line]
    }
    findings[pathFrom(place, cwd, file.path)] = rules
  }
  return { version: 1, findings: sorted(findings) }
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

export const writeBaseline = (baseline: Baseline): string => `${JSON.stringify(baseline, null, 2)}\n`

/** What a file says is known; null where it is no baseline. */
export function readBaseline(text: string): Baseline | null {
  try {
    const { version, findings } = JSON.parse(text)
    const isMap = (value: unknown): value is object =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
    const isRules = (value: unknown) => isMap(value) && Object.values(value).every(Array.isArray)
    return version === 1 && isMap(findings) && Object.values(findings).every(isRules)
      ? { version, findings: findings as Baseline['findings'] }
      : null
  } catch {
    return null
  }
}

/** `report` without what is known, and how much that was. */
export function withoutKnown(
  report: CheckReport,
  { findings: known }: Baseline,
  place: string,
  cwd: string,
): { readonly report: CheckReport; readonly left: number } {
  const counts = { ...report.counts }
  let left = 0
  const files = report.files.flatMap((file): CheckedFile[] => {
    const path = pathFrom(place, cwd, file.path)
    const rules = Object.hasOwn(known, path) ? known[path] : undefined
    if (!rules) return [file]
    const rest = new Map(Object.entries(rules).map(([rule, lines]) => [rule, [...lines]]))
    const marks = marksOf(file)
    const findings = file.findings.filter((finding, i) => {
      const [rule = '', line = ''] = marks[i] ?? []
      const at = rest.get(rule)?.indexOf(line) ?? -1
      if (at < 0) return true
      rest.get(rule)?.splice(at, 1)
      counts[finding.severity]--
      left++
      return false
    })
    return findings.length > 0 ? [{ ...file, findings }] : []
  })
  return { report: { ...report, counts, files }, left }
}

/** Each finding as its rule, and the line it begins in. */
function marksOf({ text, findings }: CheckedFile): (readonly [rule: string, line: string])[] {
  const lines = linesOf(text)
  return findings.map(({ rule, span }) => {
    const start = lines[positionAt(lines, span.start).line] ?? 0
    return [rule.id, /^[^\r\n]{0,300}/.exec(text.slice(start, start + 300))?.[0].trim() ?? '']
  })
}

const pathFrom = (place: string, cwd: string, path: string): string =>
  relative(dirname(place), join(cwd, path)).replaceAll('\\', '/')
