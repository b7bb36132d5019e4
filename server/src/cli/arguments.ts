import { parseArgs } from 'node:util'
import type { Severity } from '../rules/rule.ts'
import { advice, nearest } from './suggest.ts'

export const formats = ['text', 'json'] as const
export type Format = (typeof formats)[number]
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
    }
  | { readonly command: 'list'; readonly paths: string[]; readonly format: Format }
  | { readonly command: 'help'; readonly topic: Topic }
  | { readonly command: 'version' }
  | { readonly command: 'unclear'; readonly message: string }
export type Topic = 'check' | 'list' | null

const commands = ['check', 'list', 'help', 'version'] as const

/** The options each command takes; those whose values are listed take one of them. */
const optionsOf = {
  check: { format: formats, 'fail-on': failOns, rule: null },
  list: { format: formats },
} as const satisfies Record<string, Record<string, readonly string[] | null>>

const options = {
  format: { type: 'string', multiple: true },
  'fail-on': { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

/** Reads the arguments after the program's name. Whatever cannot be understood becomes `unclear`. */
export function readArguments(argv: readonly string[]): Request {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const [first, ...paths] = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []))
  const given = tokens.filter((token) => token.kind === 'option')
  const has = (name: string) => given.some((option) => option.name === name)

  if (has('version') || first === 'version') return { command: 'version' }
  if (first === 'help') return { command: 'help', topic: topicOf(paths[0]) }
  if (has('help')) return { command: 'help', topic: topicOf(first) }
  if (first !== 'check' && first !== 'list') return unknownCommand(first, given[0]?.rawName)

  const known: Readonly<Record<string, readonly string[] | null>> = optionsOf[first]
  for (const { name, rawName, value, inlineValue } of given) {
    if (!(name in known)) return unknownOption(first, name, rawName)
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
      return unclear(`${rawName} needs a value, such as ${rawName} ${known[name]?.[0] ?? 'missing-owner'}.`)
    const values = known[name]
    if (values && !values.includes(value))
      return unclear(`${rawName} cannot be "${value}"; ${advice(value, values)}`)
  }

  const valuesOf = (name: string) =>
    given.flatMap((option) => (option.name === name ? (option.value ?? []) : []))
  const format = (valuesOf('format').at(-1) ?? 'text') as Format
  const places = paths.length > 0 ? paths : ['.']
  if (first === 'list') return { command: 'list', paths: places, format }
  const failOn = (valuesOf('fail-on').at(-1) ?? 'warning') as FailOn
  const rules = valuesOf('rule')
    .flatMap((value) => value.split(','))
    .filter((id) => id !== '')
  return { command: 'check', paths: places, format, failOn, rules }
}

const topicOf = (word: string | undefined): Topic => (word === 'check' || word === 'list' ? word : null)

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

function unknownOption(command: 'check' | 'list', name: string, rawName: string): Request {
  const other = command === 'check' ? 'list' : 'check'
  if (name in optionsOf[other])
    return unclear(`${rawName} belongs to triad ${other}, not to triad ${command}.`)
  return unclear(
    `triad ${command} has no option ${rawName}; ${advice(name, [...Object.keys(optionsOf[command]), 'help', 'version'], '--')}`,
  )
}
