import { closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Why there is no text, as a clause that goes after a path. */
export interface Unread {
  readonly why: string
  /** Whether it could be read, but is no text that people write. */
  readonly skipped: boolean
}

/** No product document is larger; what is would be data, and would stall an editor. */
const mostBytes = 5_000_000
/** How far git looks for a NUL to tell a binary file from a text. */
const sniffed = 8_000

// Opening a FIFO that nobody writes to would wait for ever. Windows has neither FIFOs nor the flag.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * A function from the path of a regular file to its text, decoded as UTF-8, or to why there is none.
 * A byte order mark is left out, as editors leave it out, so that offsets are those an editor shows.
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
      return unreadable(error)
    } finally {
      if (file !== undefined) closeSync(file)
    }
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
    return unreadable(error)
  } finally {
    await file?.close()
  }
}

export const notRegular: Unread = { why: 'is not a regular file', skipped: false }
const tooLarge: Unread = { why: `is larger than ${mostBytes / 1_000_000} MB`, skipped: true }
const binary: Unread = { why: 'is not text in UTF-8', skipped: true }

function decode(bytes: Buffer, length: number): string | Unread {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && length > 2 ? 3 : 0
  const text = bytes.toString('utf8', start, length)
  const nul = text.indexOf('\0')
  return nul >= 0 && nul < sniffed ? binary : text
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
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

/** Whether anything is at `path` that one can get at: not what may not be looked into, nor a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
