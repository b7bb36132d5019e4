import fs, { type BigIntStats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { notRegular, type Unread } from './read.ts'
import { unwritable } from './unwritable.ts'

/** The calls that a full disk can stop, so that a test can hand in its own. */
export type Files = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fsyncSync' | 'ftruncateSync' | 'closeSync' | 'renameSync'
>

/**
 * Makes `bytes` the content of the file at `path`, an absolute path at which there may be none yet. They are written
 * into a file beside it, brought to the disk, and renamed into place: whatever fails, the old file stays whole.
 * Symbolic links are followed; mode and owner stay. Only a file that has several names, or whose folder or owner
 * allows no other, is written where it is, and put back where that fails.
 *
 * Null once it is written, else why it is not, as a clause that goes after the path: also where the file is another
 * than `seen`, its status when it was read.
 */
export function replaceFile(
  path: string,
  bytes: Uint8Array,
  seen: BigIntStats | null = null,
  files: Files = fs,
): Unread | null {
  try {
    const place = placeOf(path)
    const old = statusAt(place)
    if (old?.isDirectory()) return isFolder
    if (old && !old.isFile()) return notRegular
    if (seen && !isSame(old, seen)) return changed
    // Renaming asks for no permission to write the file itself.
    if (old) fs.accessSync(place, fs.constants.W_OK)
    const hasOneName = old === null || old.nlink === 1n
    const outcome = hasOneName ? replaceByRenaming(place, bytes, old, files) : onlyInPlace
    if (outcome !== onlyInPlace) return outcome
    overwrite(place, bytes, files)
    return null
  } catch (error) {
    return { why: unwritable(error), skipped: false }
  }
}

const onlyInPlace = Symbol('this file can only be written where it is')
export const isFolder: Unread = { why: 'is a folder', skipped: false }
export const changed: Unread = { why: 'has changed meanwhile, and is left as it is', skipped: false }

/** Where the file that `path` leads to lies, or would lie, once every symbolic link is followed. */
function placeOf(path: string, links = 0): string {
  const place = join(fs.realpathSync(dirname(path)), basename(path))
  if (!statusAt(place)?.isSymbolicLink()) return place
  // As many as Linux follows (path_resolution(7)).
  if (links === 40) throw Object.assign(new Error('too many symbolic links'), { code: 'ELOOP' })
  return placeOf(resolve(dirname(place), fs.readlinkSync(place)), links + 1)
}

const statusAt = (path: string): BigIntStats | null =>
  fs.lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null

const isSame = (a: BigIntStats | null, b: BigIntStats | null): boolean =>
  a === null || b === null
    ? a === b
    : a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs

function replaceByRenaming(
  place: string,
  bytes: Uint8Array,
  old: BigIntStats | null,
  files: Files,
): Unread | null | typeof onlyInPlace {
  // No document is named like this, and no name grows too long by it.
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString('hex')
  const beside = join(dirname(place), `.triad-${token}.tmp`)
  try {
    writeNew(beside, bytes, old, files)
    if (!isSame(statusAt(place), old)) return changed
    files.renameSync(beside, place)
    return null
  } catch (error) {
    if (old && refusals.includes((error as NodeJS.ErrnoException).code ?? '')) return onlyInPlace
    throw error
  } finally {
    // After the renaming there is none.
    fs.rmSync(beside, { force: true })
  }
}

/** What a folder says that takes no further file, or a file that must stay: open elsewhere, mounted, somebody else's. */
const refusals = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']

function writeNew(path: string, bytes: Uint8Array, old: BigIntStats | null, files: Files): void {
  const file = files.openSync(path, 'wx', old ? 0o600 : 0o666)
  try {
    if (old) keepOwnerAndMode(file, old)
    writeAll(file, bytes, files)
    bringToDisk(file, files)
  } finally {
    files.closeSync(file)
  }
}

function keepOwnerAndMode(file: number, { uid, gid, mode }: BigIntStats): void {
  const now = fs.fstatSync(file, { bigint: true })
  if (now.uid !== uid || now.gid !== gid) fs.fchownSync(file, Number(uid), Number(gid))
  fs.fchmodSync(file, Number(mode & 0o7777n))
}

/** Network disks say only now that they are full. */
function bringToDisk(file: number, files: Files): void {
  try {
    files.fsyncSync(file)
  } catch (error) {
    if (!cannotSync.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

const cannotSync = ['EINVAL', 'ENOSYS', 'ENOTSUP']

function overwrite(place: string, bytes: Uint8Array, files: Files): void {
  const file = files.openSync(place, 'r+')
  try {
    const before = fs.readFileSync(file)
    try {
      overwriteAll(file, bytes, files)
    } catch (error) {
      // The disk may be full: what was there fits.
      overwriteAll(file, before, files)
      throw error
    }
  } finally {
    files.closeSync(file)
  }
}

function overwriteAll(file: number, bytes: Uint8Array, files: Files): void {
  writeAll(file, bytes, files)
  files.ftruncateSync(file, bytes.length)
  bringToDisk(file, files)
}

function writeAll(file: number, bytes: Uint8Array, files: Files): void {
  let at = 0
  while (at < bytes.length) at += files.writeSync(file, bytes, at, bytes.length - at, at)
}
