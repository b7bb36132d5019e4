import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ignores, type Rules, rulesAbove, withPatterns } from './ignore.ts'

/** A folder still to be looked into: its path seen from the root, empty or with a `/` at its end. */
interface Folder {
  readonly path: string
  readonly rules: Rules
}

/**
 * The Markdown documents below `root`, an absolute folder, that git does not ignore: paths relative to it,
 * with `/`, sorted. Symbolic links are not followed, as in git: what they lead to has its own path.
 * `onFault` hears of each folder that cannot be read.
 */
export function walkSync(root: string, onFault: (path: string, error: Error) => void = () => {}): string[] {
  const found: string[] = []
  const pending: Folder[] = [{ path: '', rules: rulesAbove(root) }]
  for (let folder = pending.pop(); folder; folder = pending.pop()) {
    try {
      const entries = readdirSync(join(root, folder.path), { withFileTypes: true })
      const patterns = hasPatterns(entries)
        ? readFileSync(join(root, folder.path, '.gitignore'), 'utf8')
        : null
      sift(folder, patterns, entries, found, pending)
    } catch (error) {
      onFault(folder.path, error as Error)
    }
  }
  return found.sort()
}

/** `walkSync` for a server that has other things to do; folders that cannot be read are passed over. */
export async function walk(
  root: string,
  onProgress: (found: number) => void = () => {},
  signal?: AbortSignal,
): Promise<string[]> {
  const found: string[] = []
  const pending: Folder[] = [{ path: '', rules: rulesAbove(root) }]
  const look = async (folder: Folder): Promise<void> => {
    try {
      const entries = await readdir(join(root, folder.path), { withFileTypes: true })
      const patterns = hasPatterns(entries)
        ? await readFile(join(root, folder.path, '.gitignore'), 'utf8')
        : null
      sift(folder, patterns, entries, found, pending)
    } catch {}
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

const hasPatterns = (entries: readonly Dirent[]): boolean =>
  entries.some((entry) => entry.name === '.gitignore' && entry.isFile())

/** Puts the documents among `entries` into `found`, and the folders to go on with into `pending`. */
function sift(
  folder: Folder,
  patterns: string | null,
  entries: readonly Dirent[],
  found: string[],
  pending: Folder[],
): void {
  const rules = patterns === null ? folder.rules : withPatterns(folder.rules, folder.path, patterns)
  for (const entry of entries) {
    const { name } = entry
    if (entry.isFile()) {
      const path = folder.path + name
      if (isMarkdown(name) && !ignores(rules, path)) found.push(path)
    } else if (entry.isDirectory() && !neverEntered.has(name)) {
      const path = `${folder.path}${name}/`
      if (!ignores(rules, path)) pending.push({ path, rules })
    }
  }
}

const neverEntered: ReadonlySet<string> = new Set(['node_modules', '.git'])

/** Whether `walk` would give `path`, relative to `root` with `/`, if there were a document at it. */
export async function isWalked(root: string, path: string): Promise<boolean> {
  const folders = path.split('/').slice(0, -1)
  if (!isMarkdown(path) || folders.some((name) => neverEntered.has(name))) return false
  let rules = rulesAbove(root)
  let place = ''
  for (const name of ['', ...folders]) {
    if (name !== '') place += `${name}/`
    if (place !== '' && ignores(rules, place)) return false
    const patterns = await readFile(join(root, place, '.gitignore'), 'utf8').catch(() => null)
    if (patterns !== null) rules = withPatterns(rules, place, patterns)
  }
  return !ignores(rules, path) && !(await isLinked(root, path))
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

export const isMarkdown = (name: string): boolean => /\.(md|markdown)$/i.test(name)
