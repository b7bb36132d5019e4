import { resolve } from 'node:path'
import { configPath } from '../features/config.ts'
import { explained, written } from '../features/explain.ts'
import { linesOf, positionAt } from '../text/lines.ts'
import { english } from '../text/say.ts'
import { documentAt } from '../workspace/workspace.ts'
import { load } from './load.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

/** How the document at `path` is read, as text; an exit code where that cannot be told, with a line on stderr that says why. */
export function documentExplained(path: string, surroundings: Surroundings): string | number {
  const { cwd, disk, stderr } = surroundings
  if (disk.kind(resolve(cwd, path)) === 'folder') {
    complain(stderr, `${path} is a folder; name one document in it. What is in it: triad list ${path}`)
    return exit.failed
  }
  if (/(?:^|[/\\])triad\.yaml$/.test(path)) {
    complain(stderr, `${path} says how Triad reads other documents; what is wrong in it: triad check ${path}`)
    return exit.failed
  }
  const loading = load([path], surroundings)
  const [loaded] = loading?.loaded ?? []
  const [asked] = loaded?.paths ?? []
  if (!loaded || asked === undefined) return exit.failed
  const { text } = documentAt(loaded.workspace, asked)
  const lines = linesOf(text)
  const lineAt = (offset: number) => positionAt(lines, offset).line + 1
  const explanation = explained(loaded.workspace, asked, lineAt, english)
  return explanation ? written({ ...explanation, title: loaded.shown(asked) }) : exit.failed
}

/** Whether `word` is meant as a file: one that is there, or that is written as a path is. */
export const isPath = (word: string, { cwd, disk }: Surroundings): boolean =>
  typeof disk.kind(resolve(cwd, word)) === 'string' || word === configPath || /[/\\]|\.\w+$/.test(word)
