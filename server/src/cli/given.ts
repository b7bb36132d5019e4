import { parseArgs } from 'node:util'
import { hints, options, optionsOf } from './options.ts'
import { type Request, unclear, type Working, working } from './request.ts'
import { advice } from './suggest.ts'

/** An option as it stands on the command line. */
export interface Option {
  readonly name: string
  /** As it was written: `-y`. */
  readonly rawName: string
  readonly value: string | undefined
  /** Whether the value stands behind `=`. */
  readonly inlineValue: boolean | undefined
}

/** What stands on a command line: words, and options in their order. */
export interface Given {
  readonly words: readonly string[]
  readonly options: readonly Option[]
  readonly has: (name: string) => boolean
  /** The values of an option, in their order. */
  readonly valuesOf: (name: string) => string[]
}

export function givenIn(argv: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const given = tokens.filter((token) => token.kind === 'option')
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? token.value : [])),
    options: given,
    has: (name) => given.some((option) => option.name === name),
    valuesOf: (name) => given.flatMap((option) => (option.name === name ? (option.value ?? []) : [])),
  }
}

/** What is wrong with the options that were given to a command; null where nothing is. */
export function faultIn({ options }: Given, command: Working): Request | null {
  const taken: Readonly<Record<string, readonly string[] | null>> = optionsOf[command]
  for (const { name, rawName, value, inlineValue } of options) {
    if (!Object.hasOwn(taken, name)) return unknownOption(command, name, rawName)
    const values = taken[name]
    if (values?.length === 0) continue
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
      return unclear(`${rawName} needs a value, ${hints[name] ?? `such as ${rawName} ${values?.[0]}`}.`)
    if (values && !values.includes(value))
      return unclear(`${rawName} cannot be "${value}"; ${advice(value, values)}`)
  }
  return null
}

function unknownOption(command: Working, name: string, rawName: string): Request {
  const other = working.find((it) => Object.hasOwn(optionsOf[it], name))
  if (other) return unclear(`${rawName} belongs to triad ${other}, not to triad ${command}.`)
  return unclear(
    `triad ${command} has no option ${rawName}; ${advice(name, [...Object.keys(optionsOf[command]), 'help', 'version'], '--')}`,
  )
}
