import type { Given } from './given.ts'
import {
  type ChangeAsked,
  type CheckFormat,
  type Color,
  checkFormats,
  type FailOn,
  type OutputFile,
  type Request,
  unclear,
} from './request.ts'
import { advice } from './suggest.ts'

/** What is asked of `triad check`. */
export function checkRequest(given: Given, paths: readonly string[]): Request {
  const { has, valuesOf } = given
  const rules = valuesOf('rule')
    .flatMap((value) => value.split(','))
    .filter((id) => id !== '')
  const fault = conflictIn(has)
  if (fault) return unclear(fault)
  const outputs: OutputFile[] = []
  for (const value of valuesOf('output')) {
    const output = outputIn(value)
    if (typeof output === 'string') return unclear(output)
    outputs.push(output)
  }
  const maxWarnings = valuesOf('max-warnings').at(-1)
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings))
    return unclear(`--max-warnings cannot be "${maxWarnings}"; it must be a number, such as 10.`)
  const failOn = (valuesOf('fail-on').at(-1) ?? 'warning') as FailOn
  if (maxWarnings !== undefined && failOn !== 'warning' && failOn !== 'error')
    return unclear(
      `--max-warnings counts warnings, and --fail-on ${failOn} does not: leave out one of the two.`,
    )
  const stdin = stdinFault(given, paths)
  if (stdin) return unclear(stdin)
  return {
    command: 'check',
    paths: paths.map((path) => (path === '-' ? (valuesOf('stdin-path').at(-1) ?? path) : path)),
    format: (valuesOf('format').at(-1) ?? null) as CheckFormat | null,
    outputs,
    failOn,
    rules,
    fix: has('fix'),
    diff: has('diff'),
    stdinPath: paths.includes('-') ? (valuesOf('stdin-path').at(-1) ?? null) : null,
    config: valuesOf('config').at(-1) ?? null,
    quiet: has('quiet'),
    maxWarnings: maxWarnings === undefined ? null : Number(maxWarnings),
    watch: has('watch'),
    color: (valuesOf('color').at(-1) ?? 'auto') as Color,
    change: changeIn(given),
    baseline: {
      file: valuesOf('baseline').at(-1) ?? null,
      use: has('write-baseline') ? 'write' : has('no-baseline') ? 'ignore' : 'apply',
    },
  }
}

/** Options that do not go together, and why. */
const conflicts: readonly (readonly [one: string, other: string, why: string])[] = [
  ['no-baseline', 'baseline', '--no-baseline leaves the baseline alone: leave out one of the two.'],
  ['no-baseline', 'write-baseline', '--no-baseline leaves the baseline alone: leave out one of the two.'],
  ['write-baseline', 'rule', '--write-baseline keeps what all rules find: leave out --rule.'],
  ['write-baseline', 'fix', '--write-baseline keeps what is found: run triad check --fix first.'],
  ['write-baseline', 'diff', '--write-baseline keeps what is found: leave out --diff.'],
  ['write-baseline', 'changed', '--write-baseline keeps all that is found: leave out --changed.'],
  ['write-baseline', 'staged', '--write-baseline keeps all that is found: leave out --staged.'],
  ['changed', 'staged', 'what is staged changed since HEAD: leave out --changed or --staged.'],
  ['staged', 'fix', '--staged looks at what is staged, and --fix changes files: leave out one of the two.'],
  ['watch', 'staged', '--watch looks at files, and --staged at what is staged: leave out one of the two.'],
  ['watch', 'write-baseline', '--write-baseline is done once: leave out --watch.'],
  ['watch', 'diff', '--diff is done once: leave out --watch.'],
  ['diff', 'fix', '--diff shows what --fix would change: leave out one of the two.'],
]

const conflictIn = (has: Given['has']): string | null =>
  conflicts.find(([one, other]) => has(one) && has(other))?.[2] ?? null

/** What is wrong with what is said of standard input; null where nothing is. */
function stdinFault({ has }: Given, paths: readonly string[]): string | null {
  const isRead = paths.includes('-')
  if (isRead && !has('stdin-path'))
    return '- reads a document from standard input: say where it lies, such as --stdin-path docs/stories/pay.md.'
  if (has('stdin-path') && !isRead) return '--stdin-path says where the document lies that - reads: add a -.'
  if (!isRead) return null
  const other = ['fix', 'watch', 'staged', 'write-baseline'].find(has)
  return other ? `--${other} works on files, and - reads standard input: leave out one of the two.` : null
}

function changeIn({ has, options }: Given): ChangeAsked | null {
  if (has('staged')) return { kind: 'staged' }
  const changed = options.findLast(({ name }) => name === 'changed')
  return changed ? { kind: 'changed', revision: changed.value || null } : null
}

/** `sarif=triad.sarif`; or what is wrong with it. */
function outputIn(value: string): OutputFile | string {
  const [, name = '', file = ''] = /^([^=]*)=?(.*)$/s.exec(value) ?? []
  const format = checkFormats.find((it) => it === name)
  if (format && file !== '') return { format, file }
  return format
    ? `--output needs a file behind the format, such as --output ${format}=triad.${endings[format]}.`
    : `--output cannot begin with the format "${name}"; ${advice(name, checkFormats)}`
}

const endings: Readonly<Record<CheckFormat, string>> = {
  text: 'txt',
  json: 'json',
  ndjson: 'ndjson',
  sarif: 'sarif',
  junit: 'xml',
  github: 'txt',
  gitlab: 'json',
}
