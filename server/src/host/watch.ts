import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { isMissing, unreadable } from './read.ts'
import { isReadFromTree } from './tree-disk.ts'
import { isNeverEntered } from './walk.ts'

/** Folders that are watched. */
export interface Watched {
  /** Settles at the first change, once it is over, with the folders that came: absolute paths, to be watched, too. */
  readonly changed: Promise<readonly string[]>
  readonly close: () => void
}

/** Files and folders that count otherwise than their names say: absolute paths. */
export interface Besides {
  /** Read although their names do not say so. */
  readonly read: ReadonlySet<string>
  /** Written by who watches, so that a change of them is none. */
  readonly written: ReadonlySet<string>
}

const nothing: Besides = { read: new Set(), written: new Set() }

/** How long it is quiet, in milliseconds, when what an editor does to save a file is over. */
const quiet = 60

/**
 * Watches what is read in folders, absolute ones, each by itself: a repository has many folders without documents. Throws
 * where the system does not watch so many; those that are gone meanwhile are left out.
 */
export async function nextChange(folders: readonly string[], besides = nothing): Promise<Watched> {
  const watchers: FSWatcher[] = []
  const close = () => {
    for (const it of watchers) it.close()
  }
  let timer: NodeJS.Timeout | undefined
  const come = new Set<string>()
  let settle = (_: readonly string[]) => {}
  const changed = new Promise<readonly string[]>((resolve) => {
    settle = resolve
  })
  const onEvent = (folder: string, name: string | null) => {
    const place = join(folder, name ?? '')
    if (besides.written.has(place)) return
    if (name !== null && !isReadFromTree(name) && !besides.read.has(place)) {
      if (!maybeFolder(name) || foldersFrom(place).length === 0) return
      come.add(place)
    }
    clearTimeout(timer)
    timer = setTimeout(() => {
      close()
      settle([...come].flatMap(foldersFrom))
    }, quiet)
  }
  try {
    for (const folder of folders) {
      const watcher = watched(folder, (_, name) => onEvent(folder, name))
      if (watcher) watchers.push(watcher)
    }
  } catch (error) {
    close()
    throw error
  }
  return { changed, close }
}

function watched(folder: string, onEvent: (event: string, name: string | null) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, onEvent)
    // A folder that is taken away is a change of the folder above.
    watcher.on('error', () => watcher.close())
    return watcher
  } catch (error) {
    if (isMissing(unreadable(error))) return null
    throw error
  }
}

/** Whether something of this name may be a folder with documents. */
const maybeFolder = (name: string): boolean => /^[^.]/.test(name) && !isNeverEntered(name)

/** A folder with all below it; none where it is no folder. */
function foldersFrom(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    const below = entries.filter((it) => it.isDirectory() && maybeFolder(it.name))
    return [folder, ...below.flatMap(({ name }) => foldersFrom(join(folder, name)))]
  } catch {
    return []
  }
}
