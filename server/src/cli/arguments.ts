import { parseArgs } from 'node:util'
import { stages } from '../domain/stages.ts'
import type { Filter } from '../features/filter.ts'
import type { Severity } from '../rules/rule.ts'
import { lastDayOf } from '../text/calendar.ts'
import { advice, nearest } from './suggest.ts'

export const formats = ['text', 'json'] as const
export type Format = (typeof formats)[number]
export const reportFormats = ['md', 'html', 'json', 'mermaid'] as const
export type ReportFormat = (typeof reportFormats)[number]
export const graphFormats = ['json', 'dot', 'mermaid'] as const
export type GraphFormat = (typeof graphFormats)[number]
export const failOns = ['error', 'warning', 'info', 'hint', 'never'] as const
export type FailOn = Severity | 'never'

/** What was asked for on the command line. */
export type Request =
  | {
      readonly command: 'check'
      readonly paths: string[]
      readonly format: Format
      readonly failOn: FailOn
      readonly rules: string[]
      /** Whether what needs no thought is repaired first. */
      readonly fix: boolean
      /** The file of what is known, null for the usual one; and whether what it knows is left out, or it is written. */
      readonly baseline: { readonly file: string | null; readonly use: 'apply' | 'ignore' | 'write' }
    }
  | { readonly command: 'list'; readonly paths: string[]; readonly format: Format; readonly filter: Filter }
  | {
      readonly command: 'report'
      readonly path: string
      readonly format: ReportFormat
      readonly failOn: FailOn
    }
  | { readonly command: 'graph'; readonly path: string; readonly format: GraphFormat }
  | { readonly command: 'init'; readonly path: string; readonly yes: boolean }
  /** `subject` is the id of a rule, or the path of a document. */
  | { readonly command: 'explain'; readonly subject: string | null }
  | { readonly command: 'help'; readonly topic: Topic }
  | { readonly command: 'version' }
  | { readonly command: 'unclear'; readonly message: string }
const working = ['check', 'list', 'report', 'graph', 'explain', 'init'] as const
type Working = (typeof working)[number]
export type Topic = Working | null

const commands = [...working, 'help', 'version'] as const

/** The options each command takes; those whose values are listed take one of them, and no list means any. */
const optionsOf = {
  check: {
    format: formats,
    'fail-on': failOns,
    rule: null,
    fix: [],
    baseline: null,
    'write-baseline': [],
    'no-baseline': [],
  },
  list: {
    format: formats,
    type: null,
    status: ['open', ...stages],
    role: null,
    owner: null,
    tag: null,
    due: null,
    text: null,
    ready: [],
    'not-ready': [],
  },
  report: { format: reportFormats, 'fail-on': failOns },
  graph: { format: graphFormats },
  explain: {},
  init: { yes: [] },
} as const satisfies Record<Working, Record<string, readonly string[] | null>>

const options = {
  format: { type: 'string', multiple: true },
  'fail-on': { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  baseline: { type: 'string', multiple: true },
  'write-baseline': { type: 'boolean' },
  'no-baseline': { type: 'boolean' },
  type: { type: 'string', multiple: true },
  status: { type: 'string', multiple: true },
  role: { type: 'string', multiple: true },
  owner: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
  due: { type: 'string', multiple: true },
  text: { type: 'string', multiple: true },
  ready: { type: 'boolean' },
  'not-ready': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

/** What a value without a list of its own may be. */
const hints: Readonly<Record<string, string>> = {
  rule: 'the id of a rule; triad explain lists them',
  baseline: 'such as --baseline triad-baseline.json',
  type: 'the id of a kind, such as --type user-story',
  role: 'such as --role product-owner',
  owner: 'a person or a role, such as --owner ada; --owner nobody for what no one owns',
  tag: 'such as --tag payments',
  due: 'the day by which, such as --due 2027-03-31 or --due 2027-Q1',
  text: 'words to look for, such as --text "pay later"',
}

/** Reads the arguments after the program's name. Whatever cannot be understood becomes `unclear`. */
export function readArguments(argv: readonly string[]): Request {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const [first, ...paths] = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []))
  const given = tokens.filter((token) => token.kind === 'option')
  const has = (name: string) => given.some((option) => option.name === name)

  if (has('version') || first === 'version') return { command: 'version' }
  if (first === 'help') return { command: 'help', topic: topicOf(paths[0]) }
  if (has('help')) return { command: 'help', topic: topicOf(first) }
  if (!isWorking(first)) return unknownCommand(first, given[0]?.rawName)

  const taken: Readonly<Record<string, readonly string[] | null>> = optionsOf[first]
  for (const { name, rawName, value, inlineValue } of given) {
    if (!(name in taken)) return unknownOption(first, name, rawName)
    if (taken[name]?.length === 0) continue
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
      return unclear(`${rawName} needs a value, ${hints[name] ?? `such as ${rawName} ${taken[name]?.[0]}`}.`)
    const values = taken[name]
    if (values && !values.includes(value))
      return unclear(`${rawName} cannot be "${value}"; ${advice(value, values)}`)
  }

  const valuesOf = (name: string) =>
    given.flatMap((option) => (option.name === name ? (option.value ?? []) : []))
  const formatOr = <F extends string>(usual: F) => (valuesOf('format').at(-1) ?? usual) as F
  const format = formatOr<Format>('text')
  const failOn = (valuesOf('fail-on').at(-1) ?? 'warning') as FailOn
  const places = paths.length > 0 ? paths : ['.']
  if (first === 'explain')
    return paths.length > 1
      ? unclear('triad explain takes one rule or one document at a time; without any it lists the rules.')
      : { command: 'explain', subject: paths[0] ?? null }
  if (first === 'init')
    return paths.length > 1
      ? unclear('triad init takes one folder; run it once for each.')
      : { command: 'init', path: paths[0] ?? '.', yes: has('yes') }
  if (first === 'report' || first === 'graph') {
    if (paths.length > 1) return unclear(`triad ${first} takes one folder; run it once for each.`)
    const path = paths[0] ?? '.'
    if (first === 'graph') return { command: 'graph', path, format: formatOr<GraphFormat>('json') }
    return { command: 'report', path, format: formatOr<ReportFormat>('md'), failOn }
  }
  if (first === 'list') {
    if (has('ready') && has('not-ready'))
      return unclear('nothing is ready and not ready: leave out one of the two.')
    const said = filterParts.flatMap((name) =>
      valuesOf(name)
        .slice(-1)
        .map((value) => [name, value] as const),
    )
    const due = valuesOf('due').at(-1)
    if (due !== undefined && lastDayOf(due) === null)
      return unclear(`--due cannot be "${due}"; it must be a date, such as 2027-03-31 or 2027-Q1.`)
    const filter: Filter = {
      ...Object.fromEntries(said),
      ...((has('ready') || has('not-ready')) && { ready: has('ready') }),
    }
    return { command: 'list', paths: places, format, filter }
  }
  const rules = valuesOf('rule')
    .flatMap((value) => value.split(','))
    .filter((id) => id !== '')
  if (has('no-baseline') && (has('baseline') || has('write-baseline')))
    return unclear('--no-baseline leaves the baseline alone: leave out one of the two.')
  if (has('write-baseline') && rules.length > 0)
    return unclear('--write-baseline keeps what all rules find: leave out --rule.')
  if (has('write-baseline') && has('fix'))
    return unclear('--write-baseline keeps what is found: run triad check --fix first.')
  const use = has('write-baseline') ? 'write' : has('no-baseline') ? 'ignore' : 'apply'
  const baseline = { file: valuesOf('baseline').at(-1) ?? null, use } as const
  return { command: 'check', paths: places, format, failOn, rules, fix: has('fix'), baseline }
}

/** The parts of a filter that are said by an option of the same name. */
const filterParts = [
  'type',
  'status',
  'role',
  'owner',
  'tag',
  'due',
  'text',
] as const satisfies (keyof Filter)[]

const isWorking = (word: string | undefined): word is Working => working.some((it) => it === word)

const topicOf = (word: string | undefined): Topic => (isWorking(word) ? word : null)

const unclear = (message: string): Request => ({ command: 'unclear', message })

function unknownCommand(word: string | undefined, option: string | undefined): Request {
  if (word === undefined) {
    const what = option ? `${option} needs a command` : 'a command is missing'
    return unclear(`${what}: triad check, or triad list. More: triad --help`)
  }
  const meant = nearest(word, commands)
  return unclear(
    `there is no command "${word}"; ${meant ? `did you mean ${meant}?` : `to check a path, triad check ${word}`}`,
  )
}

function unknownOption(command: Working, name: string, rawName: string): Request {
  const other = working.find((it) => name in optionsOf[it])
  if (other) return unclear(`${rawName} belongs to triad ${other}, not to triad ${command}.`)
  return unclear(
    `triad ${command} has no option ${rawName}; ${advice(name, [...Object.keys(optionsOf[command]), 'help', 'version'], '--')}`,
  )
}
