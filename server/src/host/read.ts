import { closeSync, constants, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { decode, isMarked, type Unread } from './encoding.ts'

export type { Encoding, Unread } from './encoding.ts'

/** No product document is larger; what is would be data, and would stall an editor. */
const mostBytes = 5_000_000

// Opening a FIFO that nobody writes to would wait for ever. Windows has neither FIFOs nor the flag.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * A function from the path of a regular file to its text, decoded as UTF-8, or to why there is none.
 * All calls share one buffer: making one for each of ten thousand small files takes longer than reading them.
 */
export function textReader(): (path: string) => string | Unread {
  let buffer = Buffer.allocUnsafe(65_536)
  return (path) => {
    let file: number | undefined
    try {
      file = openSync(path, flags)
      let length = 0
      for (;;) {
        length += readSync(file, buffer, length, buffer.length - length, null)
        // A regular file gives less than was asked for at its end only (POSIX, read).
        if (length < buffer.length) return decode(buffer, length)
        if (length > mostBytes) return tooLarge
        buffer = Buffer.concat([buffer], mostBytes + 1)
      }
    } catch (error) {
      return unreadableAt(path, error)
    } finally {
      if (file !== undefined) closeSync(file)
    }
  }
}

/** Whether the file at `path` begins with a byte order mark, which its text is read without; not where it cannot be read. */
export function isMarkedAt(path: string): boolean {
  let file: number | undefined
  try {
    file = openSync(path, flags)
    const head = Buffer.alloc(3)
    return readSync(file, head, 0, 3, null) === 3 && isMarked(head)
  } catch {
    return false
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** What `textReader` reads, for a server that has other things to do; anything but a regular file is unreadable. */
export async function readText(path: string): Promise<string | Unread> {
  let file: FileHandle | undefined
  try {
    file = await open(path, flags)
    const status = await file.stat()
    if (!status.isFile()) return notRegular
    if (status.size > mostBytes) return tooLarge
    const bytes = await file.readFile()
    return decode(bytes, bytes.length)
  } catch (error) {
    return unreadableAt(path, error)
  } finally {
    await file?.close()
  }
}

export const notRegular: Unread = { why: 'is not a regular file', skipped: false }
const tooLarge: Unread = { why: `is larger than ${mostBytes / 1_000_000} MB`, skipped: true }
const misnamed: Unread = { why: 'has a name that is not in UTF-8', skipped: true }

const missing = 'does not exist'
const reasons: Readonly<Record<string, string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
}

/** What the error of a file system call says about the path it was given. */
export function unreadable(error: unknown): Unread {
  const { code = '', message } = error as NodeJS.ErrnoException
  return { why: reasons[code] ?? `cannot be read: ${message}`, skipped: false }
}

/** Whether there is nothing to read, which is no fault where nothing has to be. */
export const isMissing = ({ why }: Unread): boolean => why === missing

/**
 * The same for a path that a listing gave. Node writes U+FFFD for the bytes of a name that are no UTF-8, and under
 * that name there is nothing, although the folder lists it.
 */
export function unreadableAt(path: string, error: unknown): Unread {
  const fault = unreadable(error)
  return isMissing(fault) && path.includes('\uFFFD') && isListed(path) ? misnamed : fault
}

function isListed(path: string): boolean {
  const above = dirname(path)
  try {
    return readdirSync(above).includes(basename(path))
  } catch {
    // The folder itself may be the one that is misnamed.
    return above !== path && above.includes('\uFFFD') && isListed(above)
  }
}

/** Whether anything is at `path` that one can get at: not what may not be looked into, nor a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
