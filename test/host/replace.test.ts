import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nodeHost } from '../../server/src/host/node.ts'
import { type Files, replaceFile } from '../../server/src/host/replace.ts'
import { rewriteText } from '../../server/src/host/rewrite.ts'
import { folderOf } from './folder.ts'

const posix = process.platform !== 'win32'
const read = (path: string) => fs.readFileSync(path, 'utf8')
const put = (path: string, text: string, files?: Files) => replaceFile(path, Buffer.from(text), null, files)

/** An error as the operating system gives it. */
const failing = (code: string) => Object.assign(new Error(code), { code })

/** The file system, of which the `at`th writing call (counted from 0, over all of them) fails. */
function failingAt(at: number, code: string): Files & { readonly calls: () => number } {
  let calls = 0
  const counted = <Call extends (...given: never[]) => unknown>(call: Call): Call =>
    ((...given: never[]) => {
      if (calls++ === at) throw failing(code)
      return call(...given)
    }) as Call
  return {
    openSync: counted(fs.openSync),
    // A disk takes a part before it is full.
    writeSync: counted(((file: number, bytes: Uint8Array, from: number, length: number, place: number) =>
      fs.writeSync(file, bytes, from, Math.min(length, 2), place)) as typeof fs.writeSync),
    fsyncSync: counted(fs.fsyncSync),
    ftruncateSync: counted(fs.ftruncateSync),
    closeSync: fs.closeSync,
    renameSync: counted(fs.renameSync),
    calls: () => calls,
  }
}

describe('whatever fails on a full disk, at whichever call', () => {
  const full = { why: 'cannot be written: the disk is full', skipped: false }

  test('the old file stays, and nothing is left beside it', () => {
    const folder = folderOf({ 'known.json': 'what was known' })
    const path = join(folder, 'known.json')
    let failed = 0
    for (;;) {
      const files = failingAt(failed, 'ENOSPC')
      const fault = put(path, 'what is new', files)
      if (fault === null) break
      expect(fault).toEqual(full)
      expect([fs.readdirSync(folder), read(path)]).toEqual([['known.json'], 'what was known'])
      failed++
    }
    // Opened, written in pieces of two bytes, brought to the disk, renamed.
    expect(failed).toBe(1 + 6 + 1 + 1)
    expect([fs.readdirSync(folder), read(path)]).toEqual([['known.json'], 'what is new'])
  })

  test('a file that is new does not come to be', () => {
    const folder = folderOf({})
    expect(put(join(folder, 'a.json'), 'what is new', failingAt(3, 'ENOSPC'))).toEqual(full)
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('a document that is repaired stays as it was', () => {
    const path = join(folderOf({ 'a.md': '# Before\n' }), 'a.md')
    expect(rewriteText(path, '# Before\n', '# Afterwards\n', failingAt(3, 'ENOSPC'))).toEqual(full)
    expect(read(path)).toBe('# Before\n')
  })

  test.skipIf(!posix)('a file that has two names is put back', () => {
    const folder = folderOf({ 'a.md': 'what was there, and long' })
    fs.linkSync(join(folder, 'a.md'), join(folder, 'b.md'))
    // The second piece does not fit; what was there does.
    expect(put(join(folder, 'a.md'), 'what is new', failingAt(2, 'ENOSPC'))).toEqual(full)
    expect(read(join(folder, 'b.md'))).toBe('what was there, and long')
  })
})

/** A disk of 16 kB; null where this computer lets nobody mount one. */
function smallDisk(): string | null {
  const folder = folderOf({})
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return folder
}

test.skipIf(process.platform !== 'linux')('a disk that is really full keeps the old file', ({ skip }) => {
  const folder = smallDisk()
  if (!folder) return skip('nobody may mount a disk here')
  const path = join(folder, 'known.json')
  expect(put(path, 'a'.repeat(6_000))).toBeNull()
  expect(put(path, 'b'.repeat(14_000))?.why).toBe('cannot be written: the disk is full')
  expect([fs.readdirSync(folder), read(path)]).toEqual([['known.json'], 'a'.repeat(6_000)])
})

describe.skipIf(!posix)('the file stays the file it is', () => {
  test('with its mode', () => {
    const path = join(folderOf({ 'a.md': 'old' }), 'a.md')
    for (const mode of [0o640, 0o600, 0o755]) {
      fs.chmodSync(path, mode)
      expect(put(path, `new ${mode}`)).toBeNull()
      expect([fs.statSync(path).mode & 0o7777, read(path)]).toEqual([mode, `new ${mode}`])
    }
  })

  test('and a new one has the mode that new files have', () => {
    const folder = folderOf({})
    fs.writeFileSync(join(folder, 'usual'), '')
    expect(put(join(folder, 'new'), 'text')).toBeNull()
    expect(fs.statSync(join(folder, 'new')).mode).toBe(fs.statSync(join(folder, 'usual')).mode)
  })

  test.skipIf(process.getuid?.() !== 0)('with its owner', () => {
    const path = join(folderOf({ 'a.md': 'old' }), 'a.md')
    fs.chownSync(path, 1234, 2345)
    expect(put(path, 'new')).toBeNull()
    const { uid, gid } = fs.statSync(path)
    expect([uid, gid, read(path)]).toEqual([1234, 2345, 'new'])
  })

  test('behind symbolic links, be they to nothing yet', () => {
    const folder = folderOf({ 'far/a.json': 'old', 'near/x': '' })
    fs.symlinkSync('../far/a.json', join(folder, 'near/one'))
    fs.symlinkSync('one', join(folder, 'near/two'))
    fs.symlinkSync('far', join(folder, 'way'))
    fs.symlinkSync('../far/b.json', join(folder, 'way/three'))
    expect(put(join(folder, 'near/two'), 'new')).toBeNull()
    expect(put(join(folder, 'way/three'), 'made')).toBeNull()
    expect(read(join(folder, 'far/a.json'))).toBe('new')
    expect(read(join(folder, 'far/b.json'))).toBe('made')
    for (const link of ['near/one', 'near/two', 'far/three'])
      expect(fs.lstatSync(join(folder, link)).isSymbolicLink(), link).toBe(true)
  })

  test('under each of its names', () => {
    const folder = folderOf({ 'a.md': 'old' })
    fs.linkSync(join(folder, 'a.md'), join(folder, 'b.md'))
    expect(put(join(folder, 'a.md'), 'new')).toBeNull()
    expect(read(join(folder, 'b.md'))).toBe('new')
  })

  test('where its folder takes no other, and where it cannot be renamed over', () => {
    const folder = folderOf({ 'a.md': 'old' })
    const path = join(folder, 'a.md')
    // As a folder that may not be written, and as a file that is mounted by itself.
    for (const code of ['EACCES', 'EBUSY']) {
      const refuse = () => {
        throw failing(code)
      }
      const open = ((to: string, flags: string) =>
        to === path ? fs.openSync(to, flags) : refuse()) as typeof fs.openSync
      const files = { ...fs, ...(code === 'EBUSY' ? { renameSync: refuse } : { openSync: open }) }
      expect(put(path, `new ${code}`, files)).toBeNull()
      expect([fs.readdirSync(folder).map((name) => basename(name)), read(path)]).toEqual([
        ['a.md'],
        `new ${code}`,
      ])
    }
  })
})

test('the server writes by the same function', async () => {
  const folder = folderOf({ 'report.md': 'old' })
  const { write } = nodeHost(folder)
  expect(await write(join(folder, 'report.md'), 'new')).toBeNull()
  expect([fs.readdirSync(folder), read(join(folder, 'report.md'))]).toEqual([['report.md'], 'new'])
  expect(await write(folder, '')).toBe('is a folder')
})

describe('what is not written says why', () => {
  test('a folder, and a place in none', () => {
    const folder = folderOf({ 'x/y': '' })
    expect(put(join(folder, 'x'), '')?.why).toBe('is a folder')
    expect(put(join(folder, 'no/such.json'), '')?.why).toBe('cannot be written: its folder does not exist')
  })

  test.skipIf(!posix)('a device, a FIFO, a link that leads back to itself', () => {
    const folder = folderOf({})
    execFileSync('mkfifo', [join(folder, 'fifo')])
    fs.symlinkSync('loop', join(folder, 'loop'))
    for (const path of ['/dev/null', join(folder, 'fifo')])
      expect(put(path, 'text')?.why).toBe('is not a regular file')
    expect(put(join(folder, 'loop'), '')?.why).toBe('is a symbolic link that leads back to itself')
  })

  test('what somebody has written since it was read, be it while it is written beside', () => {
    const folder = folderOf({ 'a.md': 'old' })
    const path = join(folder, 'a.md')
    const seen = fs.lstatSync(path, { bigint: true })
    const meanwhile = (file: number) => {
      fs.fsyncSync(file)
      fs.writeFileSync(path, 'theirs')
    }
    const why = 'has changed meanwhile, and is left as it is'
    expect(replaceFile(path, Buffer.from('mine'), seen, { ...fs, fsyncSync: meanwhile })?.why).toBe(why)
    expect(replaceFile(path, Buffer.from('mine'), seen)?.why).toBe(why)
    expect([fs.readdirSync(folder), read(path)]).toEqual([['a.md'], 'theirs'])
  })
})
