import { isUtf8 } from 'node:buffer'
import fs, { type BigIntStats } from 'node:fs'
import { notRegular, type Unread, unreadable } from './read.ts'
import { changed, type Files, isFolder, replaceFile } from './replace.ts'

// Opening a FIFO that nobody writes to would wait for ever. Windows has neither FIFOs nor the flag.
const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0)

const bom = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * Puts `after` in place of `before` in the file at `path`, which stays the file it is: its mode, its owner, its links,
 * its byte order mark. Null once it is written, else why it is not, as a clause that goes after the path: also where
 * the file says something else than `before` by now, or has bytes that are no UTF-8 and would be lost.
 */
export function rewriteText(path: string, before: string, after: string, files?: Files): Unread | null {
  const read = readBytes(path)
  if ('why' in read) return read
  const { bytes, status } = read
  const head = bytes.subarray(0, 3).equals(bom) ? bom : bytes.subarray(0, 0)
  if (!bytes.equals(Buffer.concat([head, Buffer.from(before)]))) return isUtf8(bytes) ? changed : notText
  return replaceFile(path, Buffer.concat([head, Buffer.from(after)]), status, files)
}

/** The bytes of a regular file, with its status as they were read. */
function readBytes(path: string): { readonly bytes: Buffer; readonly status: BigIntStats } | Unread {
  let file: number | undefined
  try {
    file = fs.openSync(path, flags)
    const status = fs.fstatSync(file, { bigint: true })
    if (status.isDirectory()) return isFolder
    if (!status.isFile()) return notRegular
    return { bytes: fs.readFileSync(file), status }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? gone : unreadable(error)
  } finally {
    if (file !== undefined) fs.closeSync(file)
  }
}

const notText: Unread = { why: 'has bytes that are no UTF-8, and is left as it is', skipped: false }
const gone: Unread = { why: 'does not exist any more', skipped: false }
