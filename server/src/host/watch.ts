import { type FSWatcher, watch } from 'node:fs'
import { isReadFromTree } from './tree-disk.ts'

/** Folders that are watched. */
export interface Watched {
  /** Settles at the first change, once it is over. */
  readonly changed: Promise<void>
  readonly close: () => void
}

/** How long it is quiet, in milliseconds, when what an editor does to save a file is over. */
const quiet = 60

/**
 * Watches what is read in folders, absolute ones, each by itself: a repository has many folders without documents. Throws
 * where the system does not watch so many.
 */
export async function nextChange(folders: readonly string[]): Promise<Watched> {
  const watchers: FSWatcher[] = []
  const close = () => {
    for (const it of watchers) it.close()
  }
  let timer: NodeJS.Timeout | undefined
  let settle = () => {}
  const changed = new Promise<void>((resolve) => {
    settle = resolve
  })
  const onEvent = (_: string, name: string | null) => {
    if (name !== null && !concerns(name)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      close()
      settle()
    }, quiet)
  }
  try {
    for (const folder of folders) {
      const watcher = watch(folder, { persistent: true }, onEvent)
      // A folder that is taken away is a change of the folder above.
      watcher.on('error', () => watcher.close())
      watchers.push(watcher)
    }
  } catch (error) {
    close()
    throw error
  }
  return { changed, close }
}

/** Whether something of this name is read, or may be a folder in which something is. */
const concerns = (name: string): boolean => isReadFromTree(name) || /^[^.]+$/.test(name)
