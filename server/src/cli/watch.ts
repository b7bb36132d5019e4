import { dirname, join, resolve } from 'node:path'
import { teamFolder } from '../host/templates.ts'
import type { Besides } from '../host/watch.ts'
import type { Rule } from '../rules/rule.ts'
import { usualBaseline } from './baseline-file.ts'
import { checkOnce } from './check-once.ts'
import type { CheckRequest } from './request.ts'
import { type Scope, scopesOf, within } from './scope.ts'
import { styleFor } from './style.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

/** Takes away what stands on a terminal, and what was scrolled off it (ECMA-48, ED 2 and 3). */
const cleared = '\x1b[2J\x1b[3J\x1b[H'

/**
 * Checks again at each change, until somebody ends it: the exit code, where the files can be watched no longer. What
 * changes while it checks is seen after that.
 */
export async function checkAtChanges(
  request: CheckRequest,
  rules: readonly Rule[],
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, stderr, nextChange } = surroundings
  const style = styleFor(surroundings)
  const come = new Set<string>()
  for (;;) {
    const scopes = scopesOf(request.paths, surroundings.cwd, surroundings.disk)
    const workspaces = 'fault' in scopes ? [] : scopes
    const besides = besidesOf(request, workspaces, surroundings)
    const folders = [...foldersOf(workspaces, surroundings), ...[...besides.read].map(dirname), ...come]
    const watched = await nextChange([...new Set(folders)], besides).catch((error: Error) => error)
    if (watched instanceof Error) {
      complain(stderr, `the folders cannot be watched: ${watched.message}. Leave out --watch.`)
      return exit.failed
    }
    if (stdout.isTTY) stdout.write(cleared)
    const code = await checkOnce(request, rules, surroundings)
    if (workspaces.length === 0) {
      watched.close()
      return code
    }
    stdout.write(`\n${style.dim('Waiting for changes; Ctrl+C ends it.')}\n`)
    for (const folder of await watched.changed) come.add(folder)
  }
}

/** What is read beside documents, which may not be there yet, and what is written: that would be seen without end. */
function besidesOf(
  { config, baseline, outputs }: CheckRequest,
  scopes: readonly Scope[],
  { cwd }: Surroundings,
): Besides {
  const named = [config ?? [], baseline.use === 'ignore' ? [] : (baseline.file ?? usualBaseline)].flat()
  const templates = scopes.flatMap(({ root }) => [join(root, dirname(teamFolder)), join(root, teamFolder)])
  return {
    read: new Set([...named.map((file) => resolve(cwd, file)), ...templates]),
    written: new Set(outputs.map(({ file }) => resolve(cwd, file))),
  }
}

/** The folders that hold what is read, and those above them in their workspaces. */
function foldersOf(scopes: readonly Scope[], { disk }: Surroundings): string[] {
  const found = new Set<string>()
  for (const { root, folders } of scopes) {
    found.add(root)
    found.add(join(root, teamFolder))
    for (const folder of folders)
      for (const path of disk.list(folder))
        for (
          let at = dirname(join(folder, path));
          !found.has(at) && within(root, at) !== '';
          at = dirname(at)
        )
          found.add(at)
  }
  return [...found]
}
