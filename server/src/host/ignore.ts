import { dirname, join, relative, sep } from 'node:path'
import makeMatcher, { type Ignore } from 'ignore'
import { readForGit } from './beside.ts'
import { isThere, type Unread } from './read.ts'
import { excludeFiles, type Repository, repositoryAt, repositoryOf } from './repository.ts'

/** What git would leave out of a folder and of everything below it. */
export interface Rules {
  /** Null where nothing is ignored. */
  readonly matcher: Ignore | null
  /** The folder the listing starts at, seen from the folder the patterns start at: empty, or with a `/` at its end. */
  readonly prefix: string
}

/** Hears of a file with patterns that are not used: its absolute path, and why. */
export type OnUnused = (file: string, fault: Unread) => void

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
  const lines = text.split(/\r?\n/)
  matcher.add(place === '' ? lines : lines.flatMap((line) => moved(line, place)))
  return { ...rules, matcher }
}

/** `rules` with what the `.gitignore` in `place`, the absolute path of `folder`, says; git follows no link to one. */
export const withIgnoreFile = (rules: Rules, folder: string, place: string, onUnused: OnUnused): Rules =>
  withFile(rules, folder, join(place, '.gitignore'), onUnused, false)

/** What holds in all of a repository, whose root is `folder`; what is ignored around it does not count in it. */
export const rulesOf = (
  repository: Repository,
  { prefix }: Pick<Rules, 'prefix'>,
  folder: string,
  onUnused: OnUnused,
): Rules =>
  excludeFiles(repository).reduce<Rules>((rules, file) => withFile(rules, folder, file, onUnused, true), {
    matcher: null,
    prefix,
  })

/** Where a listing starts: in which repository, and what is ignored there. */
export interface Start {
  readonly repository: Repository | null
  readonly rules: Rules
}

/**
 * What holds for `root`, an absolute folder, before its own `.gitignore`: the patterns of the folders above it up to
 * the root of its repository, and of what git keeps elsewhere. A root that is itself ignored was asked for by
 * name, so nothing above it counts.
 */
export function startAt(root: string, onUnused: OnUnused): Start {
  const top = repositoryOf(root)
  if (top === null) return { repository: null, rules: ignoreNothing }
  const repository = repositoryAt(top)
  const path = relative(top, root).replaceAll('\\', '/')
  let rules = rulesOf(repository, ignoreNothing, '', onUnused)
  let folder = ''
  for (const name of path === '' ? [] : path.split('/')) {
    rules = withIgnoreFile(rules, folder, join(top, folder), onUnused)
    folder += `${name}/`
  }
  const isIgnored = folder !== '' && ignores(rules, folder)
  return { repository, rules: isIgnored ? ignoreNothing : { ...rules, prefix: folder } }
}

/**
 * The files that say what is ignored below `root`, an absolute folder, and lie outside of it, in folders that are there:
 * they may be yet to come.
 */
export function rulesOutside(root: string): string[] {
  const top = repositoryOf(root)
  if (top === null) return []
  const files = excludeFiles(repositoryAt(top))
  for (let folder = root; folder !== top; ) {
    folder = dirname(folder)
    files.push(join(folder, '.gitignore'))
  }
  if (root !== top) files.push(join(top, '.gitmodules'))
  return files.filter((file) => !file.startsWith(join(root, sep)) && isThere(dirname(file)))
}

function withFile(rules: Rules, folder: string, file: string, onUnused: OnUnused, follow: boolean): Rules {
  const text = readForGit(file, { follow })
  if (typeof text === 'string') return text === '' ? rules : withPatterns(rules, folder, text)
  if (text) onUnused(file, text)
  return rules
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
