import { closeSync, constants, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { notRegular, type Unread } from './read.ts'

// As for reading: a FIFO would wait for ever.
const flags = constants.O_RDWR | (constants.O_NONBLOCK ?? 0)

const bom = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * Puts `after` in place of `before` in the file at `path`, which stays the file it is: its mode, its owner, its links,
 * its byte order mark. Null once it is written, else why it is not, as a clause that goes after the path: also where
 * the file says something else than `before` by now, or has bytes that are no UTF-8 and would be lost.
 */
export function rewriteText(path: string, before: string, after: string): Unread | null {
  let file: number | undefined
  try {
    file = openSync(path, flags)
    if (!fstatSync(file).isFile()) return notRegular
    const bytes = readFileSync(file)
    const head = bytes.subarray(0, 3).equals(bom) ? bom : bytes.subarray(0, 0)
    if (!bytes.equals(Buffer.concat([head, Buffer.from(before)])))
      return { why: bytes.toString('utf8', head.length) === before ? notText : changed, skipped: false }
    try {
      replaceAll(file, Buffer.concat([head, Buffer.from(after)]))
    } catch (error) {
      // The disk may be full: what was there fits.
      replaceAll(file, bytes)
      throw error
    }
    return null
  } catch (error) {
    return { why: unwritable(error), skipped: false }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

const notText = 'has bytes that are no UTF-8, and is left as it is'
const changed = 'has changed meanwhile, and is left as it is'

function replaceAll(file: number, bytes: Buffer): void {
  let at = 0
  while (at < bytes.length) at += writeSync(file, bytes, at, bytes.length - at, at)
  ftruncateSync(file, bytes.length)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist any more',
  EACCES: 'may not be written: permission denied',
  EPERM: 'may not be written: permission denied',
  EROFS: 'may not be written: the disk is read-only',
  ENOSPC: 'cannot be written: the disk is full',
  EISDIR: 'is a folder',
}

function unwritable(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? `cannot be written: ${message}`
}
