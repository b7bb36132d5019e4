import type { Baseline, Entry } from './baseline-entry.ts'
import { hashesFor } from './baseline-marks.ts'

/**
 * A baseline as the text of its file: JSON, in which every finding is one line (its path, its rule, its hash), in the
 * order of these lines, so that two people who each add some can merge what they did.
 */
export function writeBaseline({ covers, entries }: Baseline): string {
  const lines = entries.map(({ path, rule, hash }) => `${path} ${rule} ${hash}`).sort(byCodeUnits)
  const list = (items: readonly string[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((it) => `    ${JSON.stringify(it)}`).join(',\n')}\n  ]`
  return `{\n  "version": 2,\n  "covers": ${list(covers)},\n  "findings": ${list(lines)}\n}\n`
}

/** The same on every computer, whatever its language. */
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What a file says is known, or why it is no baseline, as a clause that goes after its name. */
export function readBaseline(text: string): Baseline | { readonly why: string } {
  const data = parsed(text)
  const { version } = data
  if (typeof version === 'number' && version > 2) return { why: 'was written by a later version of Triad' }
  return (version === 2 ? ofVersion2(data) : version === 1 ? ofVersion1(data) : null) ?? noBaseline
}

const noBaseline = { why: 'is no baseline' }

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isRecord(data) ? data : {}
  } catch {
    return {}
  }
}

function ofVersion2({ covers, findings }: Readonly<Record<string, unknown>>): Baseline | null {
  if (!isTexts(covers) || !isTexts(findings)) return null
  const entries = findings.map(entryFrom)
  return entries.every((entry) => entry !== null) ? { covers, entries } : null
}

/** A path may hold blanks, what comes after it does not. */
function entryFrom(line: string): Entry | null {
  const [, path, rule, hash] = /^(.+) ([\w-]+) ([0-9a-f]{16})$/s.exec(line) ?? []
  return path && rule && hash ? { path, rule, hash } : null
}

/** Version 1 kept the line that each finding stands in, by path and rule, and did not say what it covers. */
function ofVersion1({ findings }: Readonly<Record<string, unknown>>): Baseline | null {
  if (!isRecord(findings)) return null
  const entries: Entry[] = []
  for (const [path, rules] of Object.entries(findings)) {
    if (!isRecord(rules)) return null
    const hashes = hashesFor(path)
    for (const [rule, lines] of Object.entries(rules)) {
      if (!isTexts(lines)) return null
      for (const line of lines) entries.push({ path, rule, hash: hashes(rule, 'line', line) })
    }
  }
  return { covers: [folderOfAll(Object.keys(findings))], entries }
}

/** The folder of the baseline, or the one above it that holds all that it names. */
function folderOfAll(paths: readonly string[]): string {
  const steps = paths.map((path) => /^(?:\.\.\/)*/.exec(path)?.[0].length ?? 0)
  const most = steps.reduce((a, b) => Math.max(a, b), 0)
  return most === 0 ? '.' : '../'.repeat(most / 3).slice(0, -1)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((it) => typeof it === 'string')
