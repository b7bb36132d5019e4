import { join } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Rule } from '../rules/rule.ts'
import { entryAt } from '../workspace/workspace.ts'
import { fixedIn } from './fix.ts'
import type { Loaded } from './load.ts'
import { exit, type Surroundings } from './surroundings.ts'

/** Shows what `--fix` would change as a unified diff, which `git apply` takes: the exit code. */
export function showFixes(
  loaded: readonly Loaded[],
  rules: readonly Rule[],
  { stdout, disk }: Pick<Surroundings, 'stdout' | 'disk'>,
): number {
  const patches = loaded.flatMap((it) => {
    const { counts, workspace } = fixedIn(it, rules)
    return [...counts.keys()].sort().map((path) => {
      const name = it.shown(path)
      // Git compares bytes; what is read here is without the mark.
      const mark = disk.isMarked(join(it.root, path)) ? '\uFEFF' : ''
      const before = mark + (entryAt(it.workspace, path)?.text ?? '')
      const after = mark + (entryAt(workspace, path)?.text ?? '')
      return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      })
    })
  })
  stdout.write(patches.join(''))
  return patches.length > 0 ? exit.found : exit.clean
}
