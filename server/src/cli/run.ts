import { readArguments } from './arguments.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

/**
 * The command line: runs what `argv` (without the program's name) asks for and returns the exit code.
 * Each command is loaded when it is asked for: the version is there before the model would be.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = readArguments(argv)
  switch (request.command) {
    case 'check':
      return (await import('./check.ts')).runCheck(request, surroundings)
    case 'list':
      return (await import('./list.ts')).runList(request, surroundings)
    case 'report':
      return (await import('./report.ts')).runReport(request, surroundings)
    case 'graph':
      return (await import('./graph.ts')).runGraph(request, surroundings)
    case 'explain':
      return (await import('./explain.ts')).runExplain(request.subject, surroundings)
    case 'init':
      return (await import('./init.ts')).runInit(request, surroundings)
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
