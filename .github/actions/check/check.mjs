/**
 * What the action runs: `triad check` with annotations, then a summary of what it found. Its inputs come as
 * environment variables, so that nothing in them is taken for a part of a script. Exits as `triad check` does.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const {
  TRIAD_PATHS = '.',
  TRIAD_FAIL_ON = 'warning',
  TRIAD_CHANGED = 'false',
  TRIAD_SARIF = '',
  TRIAD_COMMAND = '',
  RUNNER_TEMP = tmpdir(),
  GITHUB_STEP_SUMMARY,
  GITHUB_OUTPUT,
} = process.env

const lines = (text) =>
  text
    .split('\n')
    .map((it) => it.trim())
    .filter(Boolean)

const data = join(mkdtempSync(join(RUNNER_TEMP, 'triad-')), 'findings.json')
const [program, ...first] =
  TRIAD_COMMAND.trim() === ''
    ? [process.execPath, fileURLToPath(new URL('../../../server/bin/triad.js', import.meta.url))]
    : TRIAD_COMMAND.trim().split(/\s+/)
const changed = changedOption(TRIAD_CHANGED)
const sarif = TRIAD_SARIF === '' ? [] : [`--output=sarif=${TRIAD_SARIF}`]
const options = [
  '--format=github',
  `--output=json=${data}`,
  ...sarif,
  `--fail-on=${TRIAD_FAIL_ON}`,
  ...changed,
]

const { status, error } = spawnSync(program, [...first, 'check', ...options, '--', ...lines(TRIAD_PATHS)], {
  stdio: 'inherit',
  shell: false,
})
if (error) console.log(`::error title=Triad::${program} cannot be run: ${error.message}`)

const found = read(data)
if (found) {
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, summaryOf(found))
  if (GITHUB_OUTPUT)
    appendFileSync(GITHUB_OUTPUT, `findings=${found.findings.length}\nsarif=${TRIAD_SARIF}\n`)
}
process.exitCode = status ?? 2

/** The option for what changed: none, alone, or with the commit that is named. */
function changedOption(asked) {
  switch (asked) {
    case '':
    case 'false':
      return []
    case 'true':
      return ['--changed']
    default:
      return [`--changed=${asked}`]
  }
}

/** What was found, as data; null where the check did not come that far. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** The figures as Markdown: by severity, and by rule. Nothing in it is written by authors of documents. */
function summaryOf({ summary, findings }) {
  const { documents, artifacts, stories, skipped } = summary
  const rules = new Map()
  for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  const severities = Object.entries(summary.findings).filter(([, count]) => count > 0)
  const rows = (entries) => entries.map(([name, count]) => `| ${name} | ${count} |\n`).join('')
  const looked = `${artifacts} product docs in ${documents} documents, ${stories} stories${skipped > 0 ? `, ${skipped} documents not read` : ''}.\n`
  if (findings.length === 0) return `## Triad\n\nNo findings. ${looked}\n`
  const byRule = [...rules].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return `## Triad\n\n${looked}\n| Severity | Findings |\n| --- | ---: |\n${rows(severities)}\n| Rule | Findings |\n| --- | ---: |\n${rows(byRule)}\n`
}
