import makeMatcher from 'ignore'
import { append } from '../../text/append.ts'
import { isWild, steadily } from './steady-glob.ts'

/** Globs as git reads them (gitignore(5)), and choices in braces; a path outside the workspace matches none. */
export function matching(globs: readonly string[]): (path: string) => boolean {
  const all = globs
    .slice(0, mostGlobs)
    .flatMap((glob) => expanded(glob))
    .slice(0, mostGlobs)
  const matcher = makeMatcher({ allowRelativePaths: true }).add(all.filter((glob) => !isWild(glob)))
  const wild = all.filter(isWild).map((glob) => steadily(glob, true))
  return (path) => path !== '' && (matcher.ignores(path) || wild.some((takes) => takes(path)))
}

/** Whether some path of a workspace can match `glob`: `!docs` takes out, `# docs` is a comment, `../docs` leads out of it. */
export const isGlob = (glob: string): boolean =>
  glob.length <= longestGlob &&
  /[^\s/]/.test(glob) &&
  !/^(?:[!#]|\.\.?\/|[a-z]:|\\\\)/i.test(glob) &&
  !/(?:^|[^\\])(?:\\\\)*\\$/.test(glob) &&
  areClosed(glob)

/** Whether each `[` and `{` has its end. */
const areClosed = (glob: string): boolean =>
  !/[[{]/.test(glob.replace(/\\./g, '').replace(/\[[^\]]+\]|\{[^{}]*\}/g, ''))

/** How much a glob says by itself, wildcards aside. */
export const narrowness = (glob: string): number => glob.replace(/[*?[\]{}]/g, '').length

/** `{a,b}.md` as git does not read it: each of the choices; no more of them than anyone would write. */
function expanded(glob: string, depth = 0): string[] {
  const end = depth < 4 && glob.length <= longestGlob ? glob.indexOf('}') : -1
  const start = end < 0 ? -1 : glob.lastIndexOf('{', end)
  if (start < 0) return [glob]
  const choices = glob.slice(start + 1, end).split(',')
  if (choices.length < 2) return [glob]
  const found: string[] = []
  for (const choice of choices) {
    if (found.length >= mostChoices) break
    append(found, expanded(glob.slice(0, start) + choice.trim() + glob.slice(end + 1), depth + 1))
  }
  return found.slice(0, mostChoices)
}

/** Nobody writes more; whoever does gets the first of them. */
const mostChoices = 100
const mostGlobs = 1000
const longestGlob = 1000

/** The glob of `triad.yaml` that takes the document at `path` and no other. */
export const globOf = (path: string): string =>
  `${path.includes('/') ? '' : '/'}${path.replace(/[*?[\]\\!#]/g, '\\$&').replace(/[{}]|\s$/g, '?')}`
