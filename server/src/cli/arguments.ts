import type { Filter } from '../features/filter.ts'
import { lastDayOf } from '../text/calendar.ts'
import { checkRequest } from './check-arguments.ts'
import { faultIn, givenIn } from './given.ts'
import {
  type Color,
  type FailOn,
  type Format,
  type GraphFormat,
  type ReportFormat,
  type Request,
  shells,
  type Topic,
  unclear,
  type Working,
  working,
} from './request.ts'
import { nearest } from './suggest.ts'

const commands = [...working, 'help', 'version'] as const

/** Reads the arguments after the program's name. Whatever cannot be understood becomes `unclear`. */
export function readArguments(argv: readonly string[]): Request {
  const given = givenIn(argv)
  const { has, valuesOf } = given
  const [first, ...paths] = given.words

  if (has('version') || first === 'version') return { command: 'version' }
  if (first === 'help') return { command: 'help', topic: topicOf(paths[0]) }
  if (has('help')) return { command: 'help', topic: topicOf(first) }
  if (!isWorking(first)) return unknownCommand(first, given.options[0]?.rawName)
  const fault = faultIn(given, first)
  if (fault) return fault

  const formatOr = <F extends string>(usual: F) => (valuesOf('format').at(-1) ?? usual) as F
  const places = paths.length > 0 ? paths : ['.']
  const color = (valuesOf('color').at(-1) ?? 'auto') as Color
  if (first === 'completions') {
    const shell = shells.find((it) => it === paths[0])
    return shell && paths.length === 1
      ? { command: 'completions', shell }
      : unclear(`triad completions takes one shell: ${shells.join(', ')}.`)
  }
  if (first === 'explain')
    return paths.length > 1
      ? unclear('triad explain takes one rule or one document at a time; without any it lists the rules.')
      : { command: 'explain', subject: paths[0] ?? null, color }
  if (first === 'init')
    return paths.length > 1
      ? unclear('triad init takes one folder; run it once for each.')
      : { command: 'init', path: paths[0] ?? '.', yes: has('yes') }
  if (first === 'report' || first === 'graph') {
    if (paths.length > 1) return unclear(`triad ${first} takes one folder; run it once for each.`)
    const path = paths[0] ?? '.'
    if (first === 'graph') return { command: 'graph', path, format: formatOr<GraphFormat>('json') }
    const failOn = (valuesOf('fail-on').at(-1) ?? 'warning') as FailOn
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
    return { command: 'list', paths: places, format: formatOr<Format>('text'), filter, color }
  }
  return checkRequest(given, places)
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
