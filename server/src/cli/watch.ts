import { dirname, join, resolve } from 'node:path'
import type { Rule } from '../rules/rule.ts'
import { checkOnce } from './check-once.ts'
import type { CheckRequest } from './request.ts'
import { scopesOf, within } from './scope.ts'
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
    const folders = foldersOf(request, surroundings)
    const watched = await nextChange([...new Set([...folders, ...come])]).catch((error: Error) => error)
    if (watched instanceof Error) {
      complain(stderr, `the folders cannot be watched: ${watched.message}. Leave out --watch.`)
      return exit.failed
    }
    if (stdout.isTTY) stdout.write(cleared)
    const code = await checkOnce(request, rules, surroundings)
    if (folders.length === 0) return code
    stdout.write(`\n${style.dim('Waiting for changes; Ctrl+C ends it.')}\n`)
    for (const folder of await watched.changed) come.add(folder)
  }
}

/** The folders that hold what is read, and those above them in their workspaces; none where what is asked about is not there. */
function foldersOf({ paths, config }: CheckRequest, { cwd, disk }: Surroundings): string[] {
  const scopes = scopesOf(paths, cwd, disk)
  if ('fault' in scopes) return []
  const found = new Set<string>(config === null ? [] : [dirname(resolve(cwd, config))])
  for (const { root, folders } of scopes) {
    found.add(root)
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
