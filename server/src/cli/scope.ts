import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { matching } from '../domain/config/globs.ts'
import type { Disk } from '../host/disk.ts'
import type { Unread } from '../host/read.ts'
import { isMarkdown } from '../host/walk.ts'

/** One workspace that was asked about, in part or as a whole. All paths are absolute. */
export interface Scope {
  /** What the paths of its documents are relative to. */
  readonly root: string
  /** The folders to index. */
  readonly folders: Set<string>
  /** The folders and files to report on. */
  readonly asked: {
    readonly folders: Set<string>
    readonly files: Set<string>
    /** What a glob fits: found, and not named. */
    readonly fitting: Set<string>
  }
}

export interface NoSuchPath {
  readonly path: string
  readonly fault: Unread
}

/**
 * The workspaces that `paths` lie in, each with what was asked of it; or the first path that is not there.
 * A workspace is the nearest folder, from the path upwards, that holds a `triad.yaml` or a `.git`. Outside
 * of any, only the folders named are indexed (those of the files named, too), but their documents keep
 * their paths from the working directory, since the names of folders say what a document is.
 */
export function scopesOf(paths: readonly string[], cwd: string, disk: Disk): readonly Scope[] | NoSuchPath {
  const scopes = new Map<string, Scope>()
  for (const path of paths) {
    const place = resolve(cwd, path)
    const kind = disk.kind(place)
    const fitting = typeof kind === 'string' ? null : fittingBelow(path, cwd, disk)
    if (typeof kind !== 'string' && !fitting) return { path, fault: kind }
    if (fitting?.places.length === 0) return { path, fault: { why: 'fits no document', skipped: false } }
    const folder = fitting?.base ?? (kind === 'folder' ? place : dirname(place))
    const workspace = workspaceAbove(folder, disk)
    const root = workspace ?? (isBelow(folder, cwd) ? cwd : folder)
    const scope = scopes.get(root) ?? {
      root,
      folders: new Set(),
      asked: { folders: new Set(), files: new Set(), fitting: new Set() },
    }
    scopes.set(root, scope)
    scope.folders.add(workspace ?? folder)
    if (fitting) for (const it of fitting.places) scope.asked.fitting.add(it)
    else scope.asked[kind === 'folder' ? 'folders' : 'files'].add(place)
  }
  return [...scopes.values()]
}

/**
 * The files and folders that `paths` ask about, absolute: of a glob the documents that it fits, and those of `known`,
 * absolute paths as well, that are gone.
 */
export function placesOf(
  paths: readonly string[],
  cwd: string,
  disk: Disk,
  known: readonly string[] = [],
): string[] {
  return paths.flatMap((path) => {
    const place = resolve(cwd, path)
    const fitting = typeof disk.kind(place) === 'string' ? null : fittingBelow(path, cwd, disk)
    if (!fitting) return place
    const { base, fits, places } = fitting
    const gone = known.filter((it) => isMarkdown(it) && isBelow(it, base) && fits(within(base, it)))
    return [...places, ...gone.filter((it) => !disk.exists(it))]
  })
}

/** The folder that all documents lie in that a glob fits, whether it fits a path from there, and those it does. */
interface Fitting {
  readonly base: string
  readonly fits: (path: string) => boolean
  readonly places: readonly string[]
}

/**
 * The documents that a glob fits, such as `docs/*-pay.md` in quotes, so that no shell takes it apart: absolute paths, and the folder that all of them lie in. Null where `path` is none.
 */
function fittingBelow(path: string, cwd: string, disk: Disk): Fitting | null {
  const steps = slashed(path).split('/')
  const first = steps.findIndex((step) => /[*?[{]/.test(step))
  if (first < 0) return null
  const base = resolve(cwd, steps.slice(0, first).join('/') || (path.startsWith('/') ? '/' : '.'))
  if (disk.kind(base) !== 'folder') return null
  const fits = matching([`/${steps.slice(first).join('/')}`])
  return {
    base,
    fits,
    places: disk
      .list(base)
      .filter(fits)
      .map((it) => join(base, it)),
  }
}

function workspaceAbove(folder: string, disk: Disk): string | null {
  if (disk.exists(join(folder, 'triad.yaml')) || disk.exists(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? null : workspaceAbove(above, disk)
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

/** A function from paths relative to `root` to paths relative to `cwd`, both with `/`. */
export function pathsFrom(cwd: string, root: string): (path: string) => string {
  if (cwd === root) return (path) => path
  if (isBelow(root, cwd)) {
    const prefix = `${slashed(relative(cwd, root))}/`
    return (path) => prefix + path
  }
  return (path) => slashed(relative(cwd, join(root, path)))
}

/** `path` relative to `root` with `/`: empty for the root itself. */
export const within = (root: string, path: string): string => slashed(relative(root, path))

const slashed = (path: string): string => path.replaceAll('\\', '/')

/** A path from `cwd` as it is seen from the file at `place`, an absolute path. */
export const seenFrom = (place: string, cwd: string, path: string): string =>
  slashed(relative(dirname(place), join(cwd, path)))

/** The nearest folder that holds a `.git`, from the absolute path `place` upwards; null where none does. */
export function repositoryAbove(place: string, disk: Pick<Disk, 'exists'>): string | null {
  if (disk.exists(join(place, '.git'))) return place
  const above = dirname(place)
  return above === place ? null : repositoryAbove(above, disk)
}

/** A function from paths relative to `cwd` to paths relative to the root of the repository around it, if there is one. */
export function repositoryPaths(cwd: string, disk: Disk): (path: string) => string {
  const root = repositoryAbove(cwd, disk)
  return root === null ? (path) => path : (path) => within(root, join(cwd, path))
}
