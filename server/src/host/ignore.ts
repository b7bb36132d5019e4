import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import makeMatcher, { type Ignore } from 'ignore'
import { isThere } from './read.ts'

/** What git would leave out of a folder and of everything below it. */
export interface Rules {
  /** Null where nothing is ignored. */
  readonly matcher: Ignore | null
  /** The folder the listing starts at, seen from the folder the patterns start at: empty, or with a `/` at its end. */
  readonly prefix: string
}

export const ignoreNothing: Rules = { matcher: null, prefix: '' }

/** Whether git ignores `path`, relative to where the listing starts; the path of a folder ends with `/`. */
export const ignores = (rules: Rules, path: string): boolean =>
  rules.matcher?.ignores(rules.prefix + path) ?? false

/**
 * `rules` with the patterns of a `.gitignore` that lies in `folder` (empty, or with a `/` at its end).
 * All patterns stand in one matcher, the nearest file's last: git lets the last match decide, over all
 * files, and an ignored folder settles what is below it (gitignore(5)).
 */
export function withPatterns(rules: Rules, folder: string, text: string): Rules {
  const matcher = makeMatcher({ ignoreCase: process.platform === 'win32' || process.platform === 'darwin' })
  if (rules.matcher) matcher.add(rules.matcher)
  const place = rules.prefix + folder
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  matcher.add(place === '' ? lines : lines.flatMap((line) => moved(line, place)))
  return { ...rules, matcher }
}

/**
 * The patterns that hold for `root`, an absolute folder, before its own `.gitignore`: those of the folders
 * above it up to the root of its repository, and of `.git/info/exclude`. A root that is itself ignored was
 * asked for by name, so nothing above it counts.
 */
export function rulesAbove(root: string): Rules {
  const repository = repositoryOf(root)
  if (repository === null) return ignoreNothing
  const path = relative(repository, root).replaceAll('\\', '/')
  let rules = withFile(ignoreNothing, '', join(repository, '.git/info/exclude'))
  let folder = ''
  for (const name of path === '' ? [] : path.split('/')) {
    rules = withFile(rules, folder, join(repository, folder, '.gitignore'))
    folder += `${name}/`
  }
  return folder !== '' && ignores(rules, folder) ? ignoreNothing : { ...rules, prefix: folder }
}

/** The nearest folder that holds a `.git`, from `folder` upwards; null where none does. */
export function repositoryOf(folder: string): string | null {
  if (isThere(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? null : repositoryOf(above)
}

function withFile(rules: Rules, folder: string, file: string): Rules {
  try {
    return withPatterns(rules, folder, readFileSync(file, 'utf8'))
  } catch {
    return rules
  }
}

/** A pattern of the `.gitignore` in `folder`, as one would write it at the top. */
function moved(line: string, folder: string): string[] {
  if (line === '' || line.startsWith('#')) return []
  const [, not = '', pattern = ''] = /^(!?)(.*)$/s.exec(line) ?? []
  if (pattern.trim() === '') return []
  const anchored = /\/(?!\s*$)/.test(pattern)
  return [`${not}/${escaped(folder)}${anchored ? '' : '**/'}${pattern.replace(/^\//, '')}`]
}

const escaped = (folder: string): string => folder.replace(/[\\*?[\]]/g, '\\$&')
