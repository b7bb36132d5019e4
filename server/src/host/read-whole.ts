import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { notRegular, type Unread, unreadable } from './read.ts'

// Opening a FIFO that nobody writes to would wait for ever. Windows has neither FIFOs nor the flag.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * The text of a regular file of any size, for what Triad itself has written; or why there is none. A device, which
 * may never end, is not read.
 */
export function readWhole(path: string): string | Unread {
  let file: number | undefined
  try {
    file = openSync(path, flags)
    return fstatSync(file).isFile() ? readFileSync(file, 'utf8') : notRegular
  } catch (error) {
    return unreadable(error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
