import { readArguments } from './arguments.ts'
import type { Color } from './request.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

/**
 * The command line: runs what `argv` (without the program's name) asks for and returns the exit code.
 * Each command is loaded when it is asked for: the version is there before the model would be.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = readArguments(argv)
  const inColor = 'color' in request ? withColor(surroundings, request.color) : surroundings
  switch (request.command) {
    case 'check':
      return (await import('./check.ts')).runCheck(request, inColor)
    case 'list':
      return (await import('./list.ts')).runList(request, inColor)
    case 'report':
      return (await import('./report.ts')).runReport(request, surroundings)
    case 'graph':
      return (await import('./graph.ts')).runGraph(request, surroundings)
    case 'explain':
      return (await import('./explain.ts')).runExplain(request.subject, inColor)
    case 'init':
      return (await import('./init.ts')).runInit(request, surroundings)
    case 'completions':
      surroundings.stdout.write(
        (await import('./completions.ts')).completionsFor(request.shell, surroundings),
      )
      return exit.clean
    case 'help':
      surroundings.stdout.write((await import('./help.ts')).helpOn(request.topic))
      return exit.clean
    case 'version':
      surroundings.stdout.write(
        `${(await import('../../package.json', { with: { type: 'json' } })).default.version}\n`,
      )
      return exit.clean
    case 'unclear':
      complain(surroundings.stderr, request.message)
      return exit.failed
  }
}

/** What is said on the command line goes before what the environment says. */
const withColor = (surroundings: Surroundings, color: Color): Surroundings =>
  color === 'auto'
    ? surroundings
    : { ...surroundings, env: { ...surroundings.env, FORCE_COLOR: color === 'always' ? '1' : '0' } }
