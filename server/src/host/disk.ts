import { statSync } from 'node:fs'
import { readBeside } from './beside.ts'
import { isMarkedAt, isThere, notRegular, textReader, type Unread, unreadable } from './read.ts'
import { readWhole } from './read-whole.ts'
import { replaceFile } from './replace.ts'
import { rewriteText } from './rewrite.ts'
import { type Faults, walkSync } from './walk.ts'

/** The file system as a command line sees it: absolute paths, one thing after the other. */
export interface Disk {
  /** What is at `path`, symbolic links followed; or why nobody can say. */
  kind(path: string): 'file' | 'folder' | Unread
  exists(path: string): boolean
  /** The Markdown documents below a folder: paths relative to it, with `/`, sorted. */
  list(folder: string, faults?: Faults): string[]
  read(path: string): string | Unread
  /** Whether a byte order mark stands before the text that `read` gives. */
  isMarked(path: string): boolean
  /** The text of a file that is no document, such as `triad.yaml`; null where there is none. */
  readBeside(path: string): string | Unread | null
  /** The text of a regular file that Triad wrote itself, of any size. */
  readWhole(path: string): string | Unread
  /** Writes a text in place of what is there, which stays whole where that fails; or why that cannot be. */
  write(path: string, text: string): Unread | null
  /** Puts `after` where `before` was read, and changes nothing else of the file; or why that cannot be. */
  rewrite(path: string, before: string, after: string): Unread | null
}

export const nodeDisk = (): Disk => ({
  kind(path) {
    try {
      const status = statSync(path)
      return status.isFile() ? 'file' : status.isDirectory() ? 'folder' : notRegular
    } catch (error) {
      return unreadable(error)
    }
  },
  exists: isThere,
  list: walkSync,
  read: textReader(),
  isMarked: isMarkedAt,
  readBeside,
  readWhole,
  write: (path, text) => replaceFile(path, Buffer.from(text)),
  rewrite: rewriteText,
})
