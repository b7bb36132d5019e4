import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { decode } from './encoding.ts'
import { isMissing, notRegular, type Unread, unreadable } from './read.ts'

/** What git, or a team, keeps beside documents is written by hand; what is longer is none of it. */
const mostBytes = 1_000_000
/** Room for a file that says it is empty, as those below `/proc` do. */
const usualBytes = 4_096

const tooLarge: Unread = { why: 'is larger than 1 MB', skipped: true }
const linked: Unread = { why: 'is a symbolic link, which git does not follow here', skipped: true }

// Opening a FIFO that nobody writes to would wait for ever. Windows has neither FIFOs nor the flags.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
const noFollow = constants.O_NOFOLLOW ?? 0

/**
 * The text of a file that lies beside documents: `triad.yaml`, `.gitignore`, what git keeps in `.git`. A regular
 * file of UTF-8 and at most a megabyte; null where there is none, else why it is not read. A symbolic link is
 * followed unless `follow` is false.
 */
export function readBeside(path: string, { follow = true } = {}): string | Unread | null {
  let file: number | undefined
  try {
    if (!follow && lstatSync(path).isSymbolicLink()) return linked
    file = openSync(path, flags | (follow ? 0 : noFollow))
    const status = fstatSync(file)
    if (!status.isFile()) return notRegular
    if (status.size > mostBytes) return tooLarge
    const bytes = Buffer.allocUnsafe(Math.max(status.size, usualBytes))
    return decode(bytes, fill(file, bytes))
  } catch (error) {
    const fault = unreadable(error)
    return isMissing(fault) ? null : fault
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Fills `bytes` from the beginning of a file; how much there was. */
function fill(file: number, bytes: Buffer): number {
  let length = 0
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, null)
    if (read === 0) break
    length += read
  }
  return length
}

/**
 * What `readBeside` reads of a file that git reads, too: to git it is bytes, and one letter of another encoding, in a
 * comment or a name, changes nothing.
 */
export function readForGit(path: string, options?: { readonly follow: boolean }): string | Unread | null {
  const text = readBeside(path, options)
  if (text === null || typeof text === 'string') return text
  return text.likely?.encoding === 'windows-1252' ? text.likely.text : text
}
