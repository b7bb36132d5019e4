import { helpOn } from './help.ts'
import { optionsOf } from './options.ts'
import { type Shell, shells, type Working, working } from './request.ts'
import type { Surroundings } from './surroundings.ts'

/** An option of a command, as a shell completes it. */
interface Completed {
  readonly name: string
  readonly summary: string
  /** What can follow it: one of these, a file or anything where it is null, nothing where it is empty. */
  readonly values: readonly string[] | null
}

/** A script that completes commands, options and values in a shell. */
export function completionsFor(shell: Shell, { disk, pageFolder }: Surroundings): string {
  const rules = disk
    .list(pageFolder)
    .map((it) => it.slice(0, -'.md'.length))
    .filter((it) => it !== 'README')
  const optionsFor = (command: Working): Completed[] => {
    const summaries = new Map(
      [...helpOn(command).matchAll(/^ {2}(--[\w-]+)[^\n]*?(?: {2,})(\S[^\n]*)$/gm)].map((it) => [
        it[1],
        it[2],
      ]),
    )
    return Object.entries({ ...optionsOf[command], help: [] }).map(([name, values]) => ({
      name,
      summary: summaries.get(`--${name}`)?.replace(/[:;,(][^:;,(]*$/, '') ?? name,
      values: name === 'rule' ? rules : values,
    }))
  }
  const subjects = { explain: rules, completions: shells } as const
  return writers[shell](
    working.map((command) => ({
      command,
      summary: summaryOf(command),
      options: optionsFor(command),
      words: command === 'explain' || command === 'completions' ? subjects[command] : [],
    })),
  )
}

interface Command {
  readonly command: Working
  readonly summary: string
  readonly options: readonly Completed[]
  /** The words that may follow it beside paths. */
  readonly words: readonly string[]
}

const summaryOf = (command: Working): string =>
  new RegExp(`^ {2}triad ${command}\\b[^\\n]*? {2,}(\\S[^\\n]*)$`, 'm').exec(helpOn(null))?.[1] ?? command

const bash = (commands: readonly Command[]): string => {
  const ofValues = commands.flatMap(({ command, options }) =>
    options.flatMap(({ name, values }) =>
      values?.length === 0
        ? []
        : [`    '${command} --${name}') ${values ? `${reply(values)};` : ''} return ;;`],
    ),
  )
  const ofCommands = commands.map(
    ({ command, options, words }) =>
      `    ${command}) if [[ $cur == -* ]]; then ${reply(options.map(({ name }) => `--${name}`))}; else ${words.length > 0 ? reply(words) : ':'}; fi ;;`,
  )
  return `_triad() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  # Bash takes --format=json for three words.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  if ((COMP_CWORD == 1)); then ${reply([...commands.map(({ command }) => command), 'help', '--version', '--help'])}; return; fi
  case "$command $prev" in
${ofValues.join('\n')}
  esac
  case $command in
${ofCommands.join('\n')}
    help) ${reply(commands.map(({ command }) => command))} ;;
  esac
}
complete -o default -F _triad triad
`
}

const reply = (words: readonly string[]): string => `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`

const zsh = (commands: readonly Command[]): string => {
  const described = commands.map(({ command, summary }) => `'${command}:${quoted(summary)}'`)
  const cases = commands.map(({ command, options, words }) => {
    const specs = options.map(({ name, summary, values }) => {
      const after = values?.length === 0 ? '' : `=:${name}:${values ? `(${values.join(' ')})` : '_files'}`
      const [flag = '', ...rest] = after
      return `'*--${name}${flag}[${quoted(summary).replace(/[[\]]/g, '')}]${rest.join('')}'`
    })
    const rest =
      words.length > 0
        ? `'*:word:{_alternative "words\\:word\\:(${words.join(' ')})" "files\\:file\\:_files"}'`
        : `'*:file:_files'`
    return `    ${command}) _arguments ${[...specs, rest].join(' ')} ;;`
  })
  return `#compdef triad
_triad() {
  local -a commands=(${described.join(' ')})
  if ((CURRENT == 2)); then _describe command commands; return; fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
    help) _describe command commands ;;
  esac
}
if [[ $funcstack[1] == _triad ]]; then _triad "$@"; else compdef _triad triad; fi
`
}

const fish = (commands: readonly Command[]): string => {
  const lines = commands.flatMap(({ command, summary, options, words }) => {
    const here = `complete -c triad -n '__fish_seen_subcommand_from ${command}'`
    return [
      `complete -c triad -n __fish_use_subcommand -f -a ${command} -d '${quoted(summary)}'`,
      ...options.map(({ name, summary, values }) => {
        const after = values === null ? ' -r' : values.length > 0 ? ` -x -a '${values.join(' ')}'` : ''
        return `${here} -l ${name}${after} -d '${quoted(summary)}'`
      }),
      ...(words.length > 0 ? [`${here} -a '${words.join(' ')}'`] : []),
    ]
  })
  return `${lines.join('\n')}\n`
}

/** Within single quotes. A colon would end a summary in zsh. */
const quoted = (text: string): string => text.replaceAll("'", '’').replaceAll(':', ' -')

const writers: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = { bash, zsh, fish }
