import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
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
    const root = folderOf({ 'a.md': new Uint8Array([0x89, 0x50, 0, 0]) })
    expect(await read(join(root, 'a.md'))).toEqual({ why: 'is not text in UTF-8', skipped: true })
  })

  const umlauts = '# Größe\n\nAs a skipper, I want “more” – soon.\n'
  const be = Buffer.from(umlauts, 'utf16le').swap16()
  test.each([
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${umlauts}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), be]), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(umlauts, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round without one', be, 'utf-16be'],
    [
      'Windows-1252',
      Buffer.from('# Gr\xf6\xdfe\n\nAs a skipper, I want \x93more\x94 \x96 soon.\n', 'latin1'),
      'windows-1252',
    ],
  ])('skips %s, and knows what it says', async (name, bytes, encoding) => {
    const fault = await read(join(folderOf({ 'a.md': bytes }), 'a.md'))
    expect(fault).toMatchObject({ skipped: true, likely: { encoding, text: umlauts } })
    expect(fault).toHaveProperty('why', expect.stringContaining(name.split(' ')[0] as string))
  })

  it('names no encoding where it may be any', async () => {
    const text = await read(
      join(folderOf({ 'a.md': Buffer.from('\x83\x86\x81\x5b\x83\x55\x81\x5b', 'latin1') }), 'a.md'),
    )
    expect(text).toMatchObject({ why: 'is saved in another encoding than UTF-8', skipped: true })
  })

  it.each(['a \uFFFD that somebody wrote', '\uFEFFa mark and \uFFFD', 'a\u0000NUL'.padStart(9_000)])(
    'reads %j',
    async (text) =>
      expect(await read(join(folderOf({ 'a.md': text }), 'a.md'))).toBe(text.replace(/^\uFEFF/, '')),
  )

  it.runIf(process.platform === 'linux')(
    'says that a name is not in UTF-8, be it that of a folder',
    async () => {
      const root = folderOf({})
      const folder = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9])])
      mkdirSync(folder)
      writeFileSync(Buffer.concat([folder, Buffer.from('/a.md')]), '# A')
      writeFileSync(
        Buffer.concat([Buffer.from(`${root}/na`), Buffer.from([0xef]), Buffer.from('ve.md')]),
        '# N',
      )
      const misnamed = { why: 'has a name that is not in UTF-8', skipped: true }
      expect(await read(join(root, 'na\uFFFDve.md'))).toEqual(misnamed)
      expect(await read(join(root, 'caf\uFFFD/a.md'))).toEqual(misnamed)
      expect(await read(join(root, 'no\uFFFDne.md'))).toEqual({ why: 'does not exist', skipped: false })
    },
  )

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
