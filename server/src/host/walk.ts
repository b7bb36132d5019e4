import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ignores, type OnUnused, type Rules, rulesOf, startAt, withIgnoreFile } from './ignore.ts'
import { type Unread, unreadableAt } from './read.ts'
import { isEntered, type Repository, repositoryAt } from './repository.ts'

/** A folder still to be looked into: its path seen from the root, empty or with a `/` at its end. */
interface Folder {
  readonly path: string
  readonly rules: Rules
  /** The repository around it; null where there is none. */
  readonly repository: Repository | null
}

/** Hears of what a listing leaves out although git would not. */
export interface Faults {
  /** A folder that cannot be read: its path seen from the root. */
  readonly folder: (path: string, fault: Unread) => void
  /** A file with patterns that cannot be read, so that nothing is ignored by it: its absolute path. */
  readonly patterns: OnUnused
}

const unheard: Faults = { folder() {}, patterns() {} }

/**
 * The Markdown documents below `root`, an absolute folder, that git does not ignore: paths relative to it,
 * with `/`, sorted. Symbolic links are not followed, as in git: what they lead to has its own path. Other
 * repositories are not entered (`isEntered`); the root always is.
 */
export function walkSync(root: string, faults: Faults = unheard): string[] {
  const found: string[] = []
  const pending: Folder[] = [{ path: '', ...startAt(root, faults.patterns) }]
  for (let folder = pending.pop(); folder; folder = pending.pop()) {
    const place = join(root, folder.path)
    try {
      sift(root, folder, readdirSync(place, { withFileTypes: true }), faults, found, pending)
    } catch (error) {
      faults.folder(folder.path, unreadableAt(place, error))
    }
  }
  return found.sort()
}

/** `walkSync` for a server that has other things to do. */
export async function walk(
  root: string,
  onProgress: (found: number) => void = () => {},
  signal?: AbortSignal,
  faults: Faults = unheard,
): Promise<string[]> {
  return walkFrom(root, { path: '', ...startAt(root, faults.patterns) }, onProgress, signal, faults)
}

/** What `walk` gives of the folder at `path`, relative to `root` with `/`; nothing where it is none. */
export async function walkBelow(root: string, path: string): Promise<string[]> {
  const status = await lstat(join(root, path)).catch(() => null)
  // Most of what is asked about is a file, and that is soon seen.
  if (!status?.isDirectory() || (await isLinked(root, path))) return []
  const folder = descend(root, path.split('/'))
  return folder ? walkFrom(root, folder, () => {}, undefined, unheard) : []
}

async function walkFrom(
  root: string,
  start: Folder,
  onProgress: (found: number) => void,
  signal: AbortSignal | undefined,
  faults: Faults,
): Promise<string[]> {
  const found: string[] = []
  const pending = [start]
  const look = async (folder: Folder): Promise<void> => {
    const place = join(root, folder.path)
    try {
      sift(root, folder, await readdir(place, { withFileTypes: true }), faults, found, pending)
    } catch (error) {
      faults.folder(folder.path, unreadableAt(place, error))
    }
  }
  while (pending.length > 0) {
    signal?.throwIfAborted()
    await Promise.all(pending.splice(-foldersAtOnce).map(look))
    onProgress(found.length)
  }
  signal?.throwIfAborted()
  return found.sort()
}

const foldersAtOnce = 16

/** Puts the documents among `entries` into `found`, and the folders to go on with into `pending`. */
function sift(
  root: string,
  folder: Folder,
  entries: readonly Dirent[],
  faults: Faults,
  found: string[],
  pending: Folder[],
): void {
  const entered = enter(root, folder, (name) => entries.some((it) => it.name === name), faults.patterns)
  if (!entered) return
  const { rules } = entered
  for (const entry of entries) {
    const { name } = entry
    if (entry.isFile()) {
      const path = folder.path + name
      if (isMarkdown(name) && !ignores(rules, path)) found.push(path)
    } else if (entry.isDirectory() && !neverEntered.has(name)) {
      const path = `${folder.path}${name}/`
      if (!ignores(rules, path)) pending.push({ ...entered, path })
    }
  }
}

/**
 * A folder with what its own `.git` and `.gitignore` say; null where it is a repository that is not entered. `has`
 * tells what lies in it.
 */
function enter(
  root: string,
  folder: Folder,
  has: (name: string) => boolean,
  onUnused: OnUnused,
): Folder | null {
  const place = join(root, folder.path)
  let { rules, repository } = folder
  if (folder.path !== '' && has('.git')) {
    if (!isEntered(place, repository)) return null
    repository = repositoryAt(place)
    rules = rulesOf(repository, rules, folder.path, onUnused)
  }
  if (has('.gitignore')) rules = withIgnoreFile(rules, folder.path, place, onUnused)
  return { ...folder, rules, repository }
}

/** Version control's own, what is installed, and the copies of each save that the editor's local history keeps. */
const neverEntered: ReadonlySet<string> = new Set(['node_modules', '.git', '.history'])

/** Whether a path leads into a folder that is never entered, whatever git says. */
export const isNeverEntered = (path: string): boolean =>
  path.split('/').some((name) => neverEntered.has(name))

/** Whether `walk` would give `path`, relative to `root` with `/`, if there were a document at it. */
export async function isWalked(root: string, path: string): Promise<boolean> {
  if (!isMarkdown(path)) return false
  const above = descend(root, path.split('/').slice(0, -1))
  const folder = above && enterHere(root, above)
  return folder !== null && !ignores(folder.rules, path) && !(await isLinked(root, path))
}

/** The folder that a listing comes to by `names`, its own `.git` and `.gitignore` not read yet; null where it comes to none. */
function descend(root: string, names: readonly string[]): Folder | null {
  let folder: Folder = { path: '', ...startAt(root, () => {}) }
  for (const name of names) {
    const entered = enterHere(root, folder)
    const path = `${folder.path}${name}/`
    if (!entered || neverEntered.has(name) || ignores(entered.rules, path)) return null
    folder = { ...entered, path }
  }
  return folder
}

const enterHere = (root: string, folder: Folder): Folder | null =>
  enter(
    root,
    folder,
    (name) => isEntry(join(root, folder.path, name)),
    () => {},
  )

/** Whether a folder lists `path`, be it a link that leads nowhere. */
function isEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** Whether a symbolic link stands on the way from `root` to `path`, or at its end. */
async function isLinked(root: string, path: string): Promise<boolean> {
  let place = root
  for (const name of path.split('/')) {
    place = join(place, name)
    const status = await lstat(place).catch(() => null)
    if (status === null) return false
    if (status.isSymbolicLink()) return true
  }
  return false
}

export const isMarkdown = (name: string): boolean => /\.(md|markdown|mdx)$/i.test(name)
