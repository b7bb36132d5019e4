import { chmodSync, linkSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeDisk } from '../../server/src/host/disk.ts'
import { folderOf } from '../host/folder.ts'
import { story, triad, triadIn, workspace } from './terminal.ts'

const faulty = story({ head: 'owner: @ben\nreview-by: 1 March 2027' })
const mended = story({ head: 'owner: "@ben"\nreview-by: 2027-03-01' })
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

test('what needs no thought is repaired, and what is left is reported', async () => {
  const files = workspace({
    'story.md': faulty,
    'other.md':
      '---\ntype: user-stroy\nid: US-2\nparent: F-1\n---\n\n# Moor\n\nAs a skipper, I want to moor.\n',
  })
  const folder = folderOf(files)
  const { code, stdout, stderr } = await triad(folder, ['check', '--fix'])
  expect(stdout.split('\n').slice(-3)).toEqual([
    '3 findings (2 warnings, 1 info) in 1 of 5 documents · 2 stories',
    '3 fixed in 2 files',
    '',
  ])
  expect([code, stderr]).toEqual([1, ''])
  expect(read(folder, 'story.md')).toBe(mended)
  expect(read(folder, 'other.md')).toContain('type: user-story\n')
  const again = await triad(folder, ['check', '--fix'])
  expect(again.stdout).toMatch(/\n3 findings .*\nNothing to fix automatically\.\n$/s)
})

test('without --fix nothing is written', async () => {
  const folder = folderOf(workspace({ 'story.md': faulty }))
  const { stdout } = await triad(folder, ['check'])
  expect(stdout).not.toContain('fix')
  expect(read(folder, 'story.md')).toBe(faulty)
})

test('where all is well then, it says so', async () => {
  const files = workspace({ 'story.md': faulty.replace('@ben', 'product-owner') })
  expect(await triadIn(files, 'check --fix')).toEqual({
    code: 0,
    stdout: 'No findings. 4 documents, 4 artifacts, 1 story.\n1 fixed in 1 file\n',
    stderr: '',
  })
})

describe('a file stays the file it is', () => {
  test('with its byte order mark and its line ends', async () => {
    const stored = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    const folder = folderOf(workspace({ 'story.md': stored(faulty) }))
    await triad(folder, ['check', '--fix'])
    expect(read(folder, 'story.md')).toBe(stored(mended))
  })

  test('where nothing is to be repaired, it is not touched', async () => {
    const folder = folderOf(workspace({ 'story.md': faulty }))
    const before = statSync(join(folder, 'roadmap.md'))
    await triad(folder, ['check', '--fix'])
    const after = statSync(join(folder, 'roadmap.md'))
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino])
  })

  test.skipIf(process.platform === 'win32')('with its mode and its links', async () => {
    const folder = folderOf(workspace({ 'story.md': faulty }))
    chmodSync(join(folder, 'story.md'), 0o640)
    linkSync(join(folder, 'story.md'), join(folder, 'hard.txt'))
    symlinkSync('story.md', join(folder, 'soft.md'))
    await triad(folder, ['check', '--fix', 'soft.md'])
    expect(statSync(join(folder, 'story.md')).mode & 0o777).toBe(0o640)
    expect([read(folder, 'hard.txt'), read(folder, 'story.md')]).toEqual([mended, mended])
  })
})

describe('what cannot be written is told, and ends with 2', () => {
  test('where it may not be', async () => {
    const disk = nodeDisk()
    const folder = folderOf(
      workspace({
        'story.md': faulty,
        'other.md': '---\ntype: bug\nid: BUG-1\nowner: @ben\nparent: F-1\n---\n\n# It leaks\n',
      }),
    )
    const locked = {
      ...disk,
      rewrite: (path: string, before: string, after: string) =>
        path.endsWith('story.md')
          ? { why: 'may not be written: permission denied', skipped: false }
          : disk.rewrite(path, before, after),
    }
    const { code, stdout, stderr } = await triad(folder, ['check', '--fix'], { disk: locked })
    expect([code, stderr]).toEqual([2, 'triad: story.md may not be written: permission denied.\n'])
    // What could not be repaired is still there, and still reported.
    expect(stdout).toContain('invalid-frontmatter')
    expect(stdout).toMatch(/\n1 fixed in 1 file\n$/)
    expect(read(folder, 'story.md')).toBe(faulty)
  })

  test('where its bytes are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(faulty), Buffer.from([0xff, 0x0a])])
    const folder = folderOf(workspace({ 'story.md': bytes }))
    const { code, stderr } = await triad(folder, ['check', '--fix', 'story.md'])
    expect([code, stderr]).toEqual([
      2,
      'triad: story.md is saved in another encoding than UTF-8, perhaps in Windows-1252.\n',
    ])
    // Nor where it became so after it was read.
    const place = join(folder, 'story.md')
    expect(nodeDisk().rewrite(place, bytes.toString(), 'mine')?.why).toBe(
      'has bytes that are no UTF-8, and is left as it is',
    )
    expect(readFileSync(place)).toEqual(bytes)
  })

  test('where somebody else has written it meanwhile', () => {
    const folder = folderOf({ 'story.md': 'new' })
    const { rewrite } = nodeDisk()
    expect(rewrite(join(folder, 'story.md'), 'old', 'mine')).toEqual({
      why: 'has changed meanwhile, and is left as it is',
      skipped: false,
    })
    expect(read(folder, 'story.md')).toBe('new')
    expect(rewrite(join(folder, 'story.md'), 'new', 'm')).toBeNull()
    expect(read(folder, 'story.md')).toBe('m')
    expect(rewrite(join(folder, 'none.md'), 'old', 'mine')?.why).toBe('does not exist any more')
    expect(rewrite(folder, 'old', 'mine')?.why).toBe('is a folder')
  })
})

test('only what was asked for is repaired: paths, and rules', async () => {
  const files = workspace({ 'story.md': faulty, 'more/story.md': faulty.replace('US-1', 'US-2') })
  const folder = folderOf(files)
  await triad(folder, ['check', '--fix', '--rule', 'invalid-field', 'more'])
  expect(read(folder, 'story.md')).toBe(faulty)
  expect(read(folder, 'more/story.md')).toContain('owner: @ben\nreview-by: 2027-03-01\n')
})

test('a program hears how many were fixed', async () => {
  const { stdout } = await triadIn(workspace({ 'story.md': faulty }), 'check --fix --format json')
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { fixed: { findings: 2, files: 1 } } })
  const without = await triadIn(workspace({ 'story.md': faulty }), 'check --format json')
  expect(JSON.parse(without.stdout).summary).not.toHaveProperty('fixed')
})

test('what is known stays known, and is repaired as well', async () => {
  const folder = folderOf(
    workspace({ 'story.md': story({ head: 'owner: product-owner\ndue: 1 March 2027' }) }),
  )
  await triad(folder, ['check', '--write-baseline'])
  const { code, stdout } = await triad(folder, ['check', '--fix'])
  expect([code, stdout]).toEqual([
    0,
    'No new findings. 4 documents, 4 artifacts, 1 story.\n1 fixed in 1 file\n',
  ])
})

test('not together with --write-baseline', async () => {
  expect(await triadIn({}, 'check --fix --write-baseline')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'triad: --write-baseline keeps what is found: run triad check --fix first.\n',
  })
})

test('it belongs to check', async () => {
  expect((await triadIn({}, 'list --fix')).stderr).toBe(
    'triad: --fix belongs to triad check, not to triad list.\n',
  )
  expect((await triadIn({}, 'check --help')).stdout).toContain('--fix')
})
