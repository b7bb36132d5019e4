import { homedir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { readForGit } from './beside.ts'
import { settingsIn } from './git-config.ts'
import { isThere } from './read.ts'

/** A folder that holds a `.git`, and what git keeps of it elsewhere. Git itself is not run. */
export interface Repository {
  /** An absolute path. */
  readonly root: string
  /** Where `info/exclude` and `config` lie: `.git`, or where a `.git` that is a file leads. */
  readonly common: string
}

/** The nearest folder that holds a `.git`, from `folder` upwards; null where none does. */
export function repositoryOf(folder: string): string | null {
  if (isThere(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? null : repositoryOf(above)
}

/** The repository at `root`, an absolute folder. What its `.git` leads to is followed once (gitrepository-layout(5)). */
export function repositoryAt(root: string): Repository {
  const place = gitFolderOf(root)
  const shared = textAt(join(place, 'commondir')).trim()
  return { root, common: shared ? resolve(place, shared) : place }
}

/** The `.git` of `root`, or the folder that it names where it is a file (`gitdir: PATH`, with `/`). */
function gitFolderOf(root: string): string {
  const place = join(root, '.git')
  const [, named] = /^gitdir: ([^\r\n]+)/.exec(textAt(place)) ?? []
  return named ? resolve(root, named.trim()) : place
}

/**
 * Whether a listing goes into the repository at `root`, an absolute folder below where it started; `outer` is the
 * repository around it, null where there is none. A linked worktree says again what its repository says, and what
 * was cloned into a repository is no part of it, unless it is a submodule.
 */
export function isEntered(root: string, outer: Repository | null): boolean {
  const place = gitFolderOf(root).replaceAll('\\', '/')
  if (isLinkedWorktree(place)) return false
  return outer === null || isSubmodulePlace(place) || isListedSubmodule(root, outer)
}

// A submodule may be called `worktrees/x`, too.
const isLinkedWorktree = (place: string): boolean =>
  /\/worktrees\/[^/]+\/?$/.test(place) && !/\/modules\/worktrees\/[^/]+\/?$/.test(place)

const isSubmodulePlace = (place: string): boolean => /\/(?:\.git|worktrees\/[^/]+)\/modules\//.test(place)

/** Older submodules keep their `.git` as a folder: `.gitmodules` lists them. */
function isListedSubmodule(root: string, outer: Repository): boolean {
  const listed = textAt(join(outer.root, '.gitmodules'), { follow: false })
  const path = relative(outer.root, root).replaceAll('\\', '/')
  return settingsIn(listed).some(
    ({ section, key, value }) =>
      section === 'submodule' && key === 'path' && value.replace(/^\.\/|\/+$/g, '') === path,
  )
}

/**
 * The files beside `.gitignore` that say what is ignored in a repository, the one that yields to the other first
 * (gitignore(5)): the one that `core.excludesFile` names, and `info/exclude`.
 */
export const excludeFiles = ({ root, common }: Repository): string[] => [
  ...excludesFile(root, common),
  join(common, 'info/exclude'),
]

function excludesFile(root: string, common: string): string[] {
  const home = process.env.HOME || homedir()
  const own = process.env.XDG_CONFIG_HOME || join(home, '.config')
  const files = ['/etc/gitconfig', join(own, 'git/config'), join(home, '.gitconfig'), join(common, 'config')]
  const named = files.flatMap((file) => excludesIn(file, home)).at(-1)
  if (named === undefined) return [join(own, 'git/ignore')]
  return named === '' ? [] : [resolve(root, fromHome(named, home))]
}

/** What a configuration says of `core.excludesFile`; another that it includes is looked into, but no third. */
function excludesIn(file: string, home: string, depth = 0): string[] {
  return settingsIn(textAt(file)).flatMap(({ section, key, value }) => {
    if (section === 'core' && key === 'excludesfile') return [value]
    if (section !== 'include' || key !== 'path' || depth > 0) return []
    return excludesIn(resolve(dirname(file), fromHome(value, home)), home, depth + 1)
  })
}

const fromHome = (path: string, home: string): string => path.replace(/^~(?=[/\\]|$)/, home)

function textAt(path: string, options?: { readonly follow: boolean }): string {
  const text = readForGit(path, options)
  return typeof text === 'string' ? text : ''
}
