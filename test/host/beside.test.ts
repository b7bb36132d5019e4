import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBeside, readForGit } from '../../server/src/host/beside.ts'
import { folderOf } from './folder.ts'

describe('a file beside documents', () => {
  it('is a regular file of UTF-8, its mark left out', () => {
    const root = folderOf({ a: '\uFEFFids: { scope: folder }\n', b: '' })
    expect(readBeside(join(root, 'a'))).toBe('ids: { scope: folder }\n')
    expect(readBeside(join(root, 'b'))).toBe('')
  })

  it('is nothing where there is none', () => {
    const root = folderOf({ a: '' })
    expect(readBeside(join(root, 'b'))).toBeNull()
    expect(readBeside(join(root, 'a/b'))).toBeNull()
    symlinkSync('nowhere', join(root, 'c'))
    expect(readBeside(join(root, 'c'))).toBeNull()
  })

  it('has at most a megabyte, and one of 300 MB is not read', () => {
    const root = folderOf({ a: 'a'.repeat(1_000_000), b: 'b'.repeat(1_000_001), c: '' })
    truncateSync(join(root, 'c'), 300_000_000)
    expect(readBeside(join(root, 'a'))).toHaveLength(1_000_000)
    expect(readBeside(join(root, 'b'))).toEqual({ why: 'is larger than 1 MB', skipped: true })
    const before = process.memoryUsage().arrayBuffers
    expect(readBeside(join(root, 'c'))).toEqual({ why: 'is larger than 1 MB', skipped: true })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
  })

  it.skipIf(process.platform === 'win32')('is no folder, no FIFO and no device', () => {
    const root = folderOf({})
    mkdirSync(join(root, 'folder'))
    execFileSync('mkfifo', [join(root, 'fifo')])
    symlinkSync('/dev/zero', join(root, 'device'))
    for (const name of ['folder', 'fifo', 'device'])
      expect(readBeside(join(root, name))).toEqual({ why: 'is not a regular file', skipped: false })
  })

  it('is behind a link only where links are followed', () => {
    const root = folderOf({ a: 'text' })
    symlinkSync('a', join(root, 'b'))
    symlinkSync('c', join(root, 'c'))
    expect(readBeside(join(root, 'b'))).toBe('text')
    expect(readBeside(join(root, 'b'), { follow: false })).toMatchObject({
      why: 'is a symbolic link, which git does not follow here',
    })
    expect(readBeside(join(root, 'c'))).toMatchObject({ why: 'is a symbolic link that leads back to itself' })
  })

  it('may have single letters in another encoding where git reads it, too', () => {
    const root = folderOf({
      a: Buffer.from('# Entw\xfcrfe\ndrafts/\n', 'latin1'),
      b: Buffer.from('a', 'utf16le'),
    })
    expect(readForGit(join(root, 'a'))).toBe('# Entwürfe\ndrafts/\n')
    expect(readBeside(join(root, 'a'))).toHaveProperty('why')
    expect(readForGit(join(root, 'b'))).toHaveProperty('why')
  })
})
