import { join, relative, sep } from 'node:path'
import type { Disk } from './disk.ts'
import { decode, isMarked } from './encoding.ts'
import type { Tree } from './git-tree.ts'
import { ignoreNothing, ignores, type Rules, rulesOf, withPatterns } from './ignore.ts'
import type { Unread } from './read.ts'
import { repositoryAt } from './repository.ts'
import { isMarkdown, isNeverEntered } from './walk.ts'

const missing: Unread = { why: 'does not exist', skipped: false }
const tooLarge: Unread = { why: 'is larger than 5 MB', skipped: true }
const mostBytes = 5_000_000

/**
 * The disk as it would be, had the repository at `top`, an absolute folder, what `tree` holds: for reading alone.
 * What lies outside of it, in its `.git` and in its submodules is as it is on `disk`.
 */
export function treeDisk(disk: Disk, top: string, { files, submodules }: Tree): Disk {
  const folders = new Set<string>([''])
  for (const path of files.keys())
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at))
  const rules = rulesIn(top, files)
  /** Where a place lies in the tree, with `/`; null where it does not. */
  const inTree = (place: string): string | null => {
    if (place !== top && !place.startsWith(top.endsWith(sep) ? top : top + sep)) return null
    const path = relative(top, place).replaceAll('\\', '/')
    const isElsewhere = path === '.git' || path.startsWith('.git/') || submodules.some((it) => isIn(path, it))
    return isElsewhere ? null : path
  }
  const textAt = (path: string): string | Unread => {
    const bytes = files.get(path)
    if (!bytes) return missing
    return bytes.length > mostBytes ? tooLarge : decode(bytes, bytes.length)
  }
  const readBeside = (place: string) => {
    const path = inTree(place)
    if (path === null) return disk.readBeside(place)
    return files.has(path) ? textAt(path) : null
  }
  return {
    ...disk,
    kind(place) {
      const path = inTree(place)
      if (path === null) return disk.kind(place)
      return files.has(path) ? 'file' : folders.has(path) ? 'folder' : missing
    },
    exists(place) {
      const path = inTree(place)
      return path === null ? disk.exists(place) : files.has(path) || folders.has(path)
    },
    list(folder, faults) {
      const start = inTree(folder)
      if (start === null) return disk.list(folder, faults)
      const prefix = start === '' ? '' : `${start}/`
      // A folder that is ignored was asked for by name.
      const isNamed = prefix !== '' && ignores(rules, prefix)
      const isListed = (path: string) =>
        path.startsWith(prefix) &&
        isMarkdown(path) &&
        !isNeverEntered(path.slice(prefix.length)) &&
        (isNamed || !ignores(rules, path))
      const inModules = submodules
        .filter((it) => it.startsWith(prefix) && disk.kind(join(top, it)) === 'folder')
        .flatMap((it) => disk.list(join(top, it), faults).map((path) => `${it}/${path}`))
      return [...[...files.keys()].filter(isListed), ...inModules]
        .map((path) => path.slice(prefix.length))
        .sort()
    },
    read(place) {
      const path = inTree(place)
      return path === null ? disk.read(place) : textAt(path)
    },
    isMarked(place) {
      const path = inTree(place)
      if (path === null) return disk.isMarked(place)
      const bytes = files.get(path)
      return bytes !== undefined && isMarked(bytes)
    },
    readBeside,
  }
}

/** Whether a tree is asked for a path: documents, and what is said beside them. */
export const isReadFromTree = (path: string): boolean =>
  isMarkdown(path) || /(?:^|\/)(?:\.gitignore|triad\.yaml|CODEOWNERS)$/.test(path)

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** What is ignored in a tree: what git keeps beside it says so, then each `.gitignore`, the nearest last. */
function rulesIn(top: string, files: Tree['files']): Rules {
  const depth = (path: string) => path.split('/').length
  return [...files.keys()]
    .filter((path) => /(?:^|\/)\.gitignore$/.test(path))
    .sort((a, b) => depth(a) - depth(b))
    .reduce<Rules>(
      (rules, path) => {
        const bytes = files.get(path) as Buffer
        return withPatterns(rules, path.slice(0, -'.gitignore'.length), bytes.toString())
      },
      rulesOf(repositoryAt(top), ignoreNothing, '', () => {}),
    )
}
