import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeHost } from '../../server/src/host/node.ts'
import { isThere, readText, textReader } from '../../server/src/host/read.ts'
import { folderOf } from './folder.ts'

/** What both ways of reading give, which is the same. */
async function read(path: string) {
  const text = textReader()(path)
  expect(await readText(path)).toEqual(text)
  return text
}

describe('read', () => {
  it.each([
    ['', ''],
    ['# Größe 🎉\n', '# Größe 🎉\n'],
    ['a\r\nb\rc\n', 'a\r\nb\rc\n'],
    ['\uFEFF---\nid: 1\n---\n', '---\nid: 1\n---\n'],
    ['\uFEFF', ''],
  ])('gives %j as %j', async (content, text) => {
    const root = folderOf({ 'a.md': content })
    expect(await read(join(root, 'a.md'))).toBe(text)
  })

  it('gives texts larger than its buffer whole, one after the other', () => {
    const large = 'ä'.repeat(200_000)
    const root = folderOf({ 'a.md': 'first', 'b.md': large, 'c.md': 'c'.repeat(65_536), 'd.md': 'd' })
    const next = textReader()
    expect(next(join(root, 'a.md'))).toBe('first')
    expect(next(join(root, 'b.md'))).toBe(large)
    expect(next(join(root, 'c.md'))).toBe('c'.repeat(65_536))
    expect(next(join(root, 'd.md'))).toBe('d')
  })

  it('skips what is not text', async () => {
    const root = folderOf({
      'a.md': new Uint8Array([0x89, 0x50, 0, 0]),
      'b.md': Buffer.from('# Hi', 'utf16le'),
    })
    expect(await read(join(root, 'a.md'))).toEqual({ why: 'is not text in UTF-8', skipped: true })
    expect(await read(join(root, 'b.md'))).toEqual({ why: 'is not text in UTF-8', skipped: true })
  })

  it('skips what is larger than 5 MB, and nothing smaller', async () => {
    const root = folderOf({ 'a.md': 'a'.repeat(5_000_000), 'b.md': 'b'.repeat(5_000_001) })
    expect(await read(join(root, 'a.md'))).toHaveLength(5_000_000)
    expect(await read(join(root, 'b.md'))).toEqual({ why: 'is larger than 5 MB', skipped: true })
  })

  it('says what is missing or a folder', async () => {
    const root = folderOf({ 'a.md': '' })
    expect(await read(join(root, 'b.md'))).toEqual({ why: 'does not exist', skipped: false })
    expect(await read(join(root, 'a.md/b.md'))).toEqual({ why: 'does not exist', skipped: false })
    expect(await textReader()(root)).toEqual({ why: 'is a folder', skipped: false })
  })

  it.skipIf(process.platform === 'win32')('does not wait for a FIFO', async () => {
    const root = folderOf({})
    execFileSync('mkfifo', [join(root, 'a.md')])
    expect(await readText(join(root, 'a.md'))).toEqual({ why: 'is not a regular file', skipped: false })
  })
})

describe('nodeHost', () => {
  it('reads a thousand documents asked for at once', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${index}.md`)
    const root = folderOf(Object.fromEntries(names.map((name) => [name, name])))
    const host = nodeHost(root)
    expect(await Promise.all(names.map((name) => host.read(join(root, name))))).toEqual(names)
    expect(await host.read(join(root, 'none.md'))).toBeNull()
  })

  it('names templates after their files', async () => {
    const root = folderOf({ 'user-story.md': '# Story', 'notes.txt': '' })
    expect(await nodeHost(root).templates()).toEqual(new Map([['user-story', '# Story']]))
    expect(await nodeHost(join(root, 'none')).templates()).toEqual(new Map())
  })
})

it('is there only where one can get at it', () => {
  const root = folderOf({ 'a.md': '' })
  expect(isThere(join(root, 'a.md'))).toBe(true)
  expect(isThere(join(root, 'b.md'))).toBe(false)
  expect(isThere(join(root, 'a.md', 'b.md'))).toBe(false)
  expect(isThere(join(root, 'a'.repeat(5000)))).toBe(false)
})
