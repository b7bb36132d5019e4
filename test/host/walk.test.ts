import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { walk, walkSync } from '../../server/src/host/walk.ts'
import { folderOf } from './folder.ts'

/** What both walks find, which is the same. */
async function found(root: string): Promise<string[]> {
  const paths = walkSync(root)
  expect(await walk(root)).toEqual(paths)
  return paths
}

describe('walk', () => {
  it('finds Markdown of any spelling at any depth, sorted by path', async () => {
    const root = folderOf({
      'b/a.md': '',
      'b.md': '',
      'b-c/d.markdown': '',
      'A.MD': '',
      'e.mdx': '',
      'x.txt': '',
      md: '',
    })
    expect(await found(root)).toEqual(['A.MD', 'b-c/d.markdown', 'b.md', 'b/a.md', 'e.mdx'])
  })

  it('leaves out node_modules and .git, at any depth', async () => {
    const root = folderOf({
      'node_modules/a.md': '',
      'x/node_modules/a.md': '',
      '.git/a.md': '',
      '.github/a.md': '',
    })
    expect(await found(root)).toEqual(['.github/a.md'])
  })

  it('follows no symbolic links, so that loops end and nothing is there twice', async () => {
    const root = folderOf({ 'docs/a.md': '' })
    symlinkSync('..', join(root, 'docs/up'))
    symlinkSync('a.md', join(root, 'docs/b.md'))
    symlinkSync('nowhere.md', join(root, 'docs/c.md'))
    expect(await found(root)).toEqual(['docs/a.md'])
  })

  it.skipIf(process.platform === 'win32')(
    'passes over what is named like a document and is none',
    async () => {
      const root = folderOf({ 'a.md': '' })
      mkdirSync(join(root, 'folder.md'))
      execFileSync('mkfifo', [join(root, 'fifo.md')])
      expect(await found(root)).toEqual(['a.md'])
    },
  )

  it('is empty below a folder that is not there, and says so', async () => {
    const faults: string[] = []
    const hearing = {
      folder: (path: string, { why }: { why: string }) => faults.push(`${path}: ${why}`),
      patterns() {},
    }
    expect(walkSync('/no/such/folder', hearing)).toEqual([])
    expect(faults).toEqual([': does not exist'])
    expect(await walk('/no/such/folder')).toEqual([])
  })

  it('stops when it is told to, and tells how far it is', async () => {
    const root = folderOf({ 'a.md': '', 'x/b.md': '' })
    const progress: number[] = []
    await walk(root, (count) => progress.push(count))
    expect(progress).toEqual([1, 2])
    const controller = new AbortController()
    await expect(walk(root, () => controller.abort(), controller.signal)).rejects.toThrow('abort')
  })
})

describe('.gitignore', () => {
  it('counts from its own folder, the nearest file and the last line deciding', async () => {
    const root = folderOf({
      '.gitignore': '# drafts\n*.draft.md\n/top.md\nbuild/\n\nsome/deep.md\n',
      'a.md': '',
      'a.draft.md': '',
      'top.md': '',
      'x/top.md': '',
      'build/a.md': '',
      'x/build/a.md': '',
      'some/deep.md': '',
      'x/some/deep.md': '',
      'x/.gitignore': '!b.draft.md\n/c.md\nd/\n',
      'x/b.draft.md': '',
      'x/c.md': '',
      'x/y/c.md': '',
      'x/y/d/e.md': '',
      'x/y/.gitignore': '!d/\n',
    })
    expect(await found(root)).toEqual([
      'a.md',
      'x/b.draft.md',
      'x/some/deep.md',
      'x/top.md',
      'x/y/c.md',
      'x/y/d/e.md',
    ])
  })

  it('cannot take back what lies in an ignored folder, but the folder itself', async () => {
    const root = folderOf({
      '.gitignore': 'out/\n!out/kept.md\nlogs\n',
      'out/kept.md': '',
      'docs/.gitignore': '!logs\n',
      'docs/logs/a.md': '',
      'logs/a.md': '',
    })
    expect(await found(root)).toEqual(['docs/logs/a.md'])
  })

  it('understands folders whose names look like patterns', async () => {
    const root = folderOf({ '[a]*/.gitignore': 'x.md', '[a]*/x.md': '', '[a]*/y.md': '', 'a1/x.md': '' })
    expect(await found(root)).toEqual(['[a]*/y.md', 'a1/x.md'])
  })

  it('is read with CRLF line ends and a byte order mark', async () => {
    const root = folderOf({ '.gitignore': '\uFEFFa.md\r\nb.md\r\n', 'a.md': '', 'b.md': '', 'c.md': '' })
    expect(await found(root)).toEqual(['c.md'])
  })

  it('holds from the root of the repository, with .git/info/exclude', async () => {
    const root = folderOf({
      '.git/info/exclude': 'private.md\n',
      '.gitignore': '/docs/old/\n',
      'docs/.gitignore': 'b.md',
      'docs/sub/a.md': '',
      'docs/sub/b.md': '',
      'docs/sub/private.md': '',
      'docs/old/a.md': '',
    })
    expect(await found(join(root, 'docs/sub'))).toEqual(['a.md'])
    expect(await found(join(root, 'docs'))).toEqual(['sub/a.md'])
  })

  it('does not hide the folder that was asked for', async () => {
    const root = folderOf({ '.git/HEAD': '', '.gitignore': 'out/\n*.tmp.md', 'out/sub/a.md': '' })
    expect(await found(join(root, 'out'))).toEqual(['sub/a.md'])
    expect(await found(join(root, 'out/sub'))).toEqual(['a.md'])
  })
})
