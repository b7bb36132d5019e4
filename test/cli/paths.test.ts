import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { nodeDisk } from '../../server/src/host/disk.ts'
import { folderOf } from '../host/folder.ts'
import { feature, story, triad, triadIn, workspace } from './terminal.ts'

/** The paths in the places that a check reports. */
const pathsIn = (stdout: string) => [
  ...new Set([...stdout.matchAll(/^(\S+?):\d+:\d+ /gm)].map((match) => match[1])),
]
const bad = story({ head: 'status: draft' })

describe('what cannot be read', () => {
  it('is one clear line on stderr, and exit status 2', async () => {
    expect(await triadIn({}, 'check docs/story.md')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'triad: docs/story.md does not exist. Name a file or a folder that is there.\n',
    })
    expect(await triadIn({}, 'list nowhere')).toMatchObject({ code: 2, stdout: '' })
  })

  it('stops nothing else', async () => {
    const disk = nodeDisk()
    const locked: typeof disk = {
      ...disk,
      read: (path) =>
        path.endsWith('locked.md')
          ? { why: 'may not be read: permission denied', skipped: false }
          : disk.read(path),
    }
    const files = workspace({ 'locked.md': '', 'story.md': bad })
    const { code, stdout, stderr } = await triadIn(files, 'check --fail-on never', { disk: locked })
    expect(stderr).toBe('triad: locked.md may not be read: permission denied.\n')
    expect(pathsIn(stdout)).toEqual(['story.md'])
    expect(code).toBe(2)
  })

  it.skipIf(process.platform === 'win32')('may be no regular file', async () => {
    const root = folderOf({})
    execFileSync('mkfifo', [join(root, 'a.md')])
    expect(await triad(root, ['check', 'a.md'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('what is no text', () => {
  const files = workspace({
    'picture.md': new Uint8Array([0x89, 0x50, 0, 0]),
    'big.md': 'a'.repeat(5_000_001),
  })

  it('is skipped with a note', async () => {
    expect(await triadIn(files, 'check')).toEqual({
      code: 0,
      stdout: 'No findings. 3 documents, 3 artifacts, 0 stories · 2 skipped.\n',
      stderr:
        'triad: big.md is larger than 5 MB; skipped.\ntriad: picture.md is not text in UTF-8; skipped.\n',
    })
  })

  it('is told and counted, whatever it is saved in', async () => {
    const all = {
      ...files,
      'stories/a.md': Buffer.from(`\uFEFF${bad}`, 'utf16le'),
      'stories/b.md': Buffer.from('# Gr\xf6\xdfe\n', 'latin1'),
    }
    const stderr = [
      'triad: big.md is larger than 5 MB; skipped.',
      'triad: picture.md is not text in UTF-8; skipped.',
      'triad: stories/a.md is saved in UTF-16, not in UTF-8; skipped.',
      'triad: stories/b.md is saved in another encoding than UTF-8, perhaps in Windows-1252; skipped.',
      '',
    ].join('\n')
    const check = await triadIn(all, 'check')
    expect(check).toMatchObject({ code: 0, stderr })
    expect(check.stdout).toContain('3 documents, 3 artifacts, 0 stories · 4 skipped.')
    const list = await triadIn(all, 'list')
    expect(list).toMatchObject({ code: 0, stderr })
    expect(list.stdout).toMatch(/in 3 documents · 0 stories, 0 criteria · 4 skipped\n$/)
    const checked = JSON.parse((await triadIn(all, 'check --format json')).stdout)
    expect(checked.summary).toMatchObject({ documents: 3, skipped: 4 })
    const listed = JSON.parse((await triadIn(all, 'list --format json')).stdout)
    expect(listed.skipped).toEqual(checked.skipped)
    expect(listed.skipped[2]).toEqual({ path: 'stories/a.md', why: 'is saved in UTF-16, not in UTF-8' })
  })

  it('may be all there is', async () => {
    const { code, stdout } = await triadIn({ 'a.md': Buffer.from('# A', 'utf16le') }, 'check')
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No Markdown documents read: 1 document skipped.\n' })
    expect((await triadIn({ 'a.md': Buffer.from('# A', 'utf16le') }, 'list')).stdout).toBe(stdout)
  })

  it('is told by init, too', async () => {
    const { stderr } = await triadIn({ 'docs/a.md': Buffer.from('# A', 'utf16le') }, 'init docs')
    expect(stderr).toBe('triad: docs/a.md is saved in UTF-16, not in UTF-8; skipped.\n')
  })

  test.each([
    ['check ./p*.md', '; skipped'],
    ['check docs docs/*.md', '; skipped'],
    ['check docs', '; skipped'],
    ['check . docs/picture.md', ''],
  ])('is told once: %s', async (line, end) => {
    const path = line.includes('docs') ? 'docs/picture.md' : 'picture.md'
    const told = { '.git/HEAD': '', 'a.md': '# A\n', [path]: 'a\0b' }
    const { stdout, stderr } = await triadIn(told, line)
    expect(stderr).toBe(`triad: ${path} is not text in UTF-8${end}.\n`)
    expect(stdout).toMatch(/\b1 (?:document )?skipped/)
  })

  it('fails where it was named itself', async () => {
    const { code, stderr } = await triadIn(files, 'check picture.md')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'triad: picture.md is not text in UTF-8.\n' })
  })

  it('is not mentioned where nobody asked about it', async () => {
    expect(await triadIn({ ...files, '.git/HEAD': '' }, 'check features')).toMatchObject({
      code: 0,
      stderr: '',
    })
  })
})

describe('what git ignores', () => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': 'out/\n*.draft.md\n',
    'out/story.md': bad,
    'docs/story.md': bad,
    'docs/a.draft.md': bad,
    'node_modules/pkg/story.md': bad,
  }

  test.each([
    ['check', ['docs/story.md']],
    ['check docs', ['docs/story.md']],
    ['check out', ['out/story.md']],
    ['check docs/a.draft.md', ['docs/a.draft.md']],
    ['check . out', ['docs/story.md', 'out/story.md']],
  ])('%s reports %j', async (line, expected) => {
    expect(pathsIn((await triadIn(files, line)).stdout)).toEqual(expected)
  })
})

describe('a repository in the repository', () => {
  const files = {
    '.git/HEAD': '',
    'docs/story.md': bad,
    '.claude/worktrees/x/.git': 'gitdir: ../../../.git/worktrees/x\n',
    '.claude/worktrees/x/docs/story.md': bad,
    'vendor/copy/.git/HEAD': '',
    'vendor/copy/story.md': bad,
    '.history/docs/story_1.md': bad,
  }

  test.each([
    ['check', ['docs/story.md']],
    ['check .claude', []],
    ['check .claude/worktrees/x', ['.claude/worktrees/x/docs/story.md']],
    ['check vendor/copy/story.md', ['vendor/copy/story.md']],
    ['check .history', ['.history/docs/story_1.md']],
  ])('%s reports %j', async (line, expected) => {
    const { stdout } = await triadIn(files, `${line} --rule duplicate-id --rule missing-owner`)
    expect(pathsIn(stdout)).toEqual(expected)
    expect(stdout.includes('duplicate-id')).toBe(line === 'check .history')
  })
})

describe.skipIf(process.platform === 'win32')('a file beside documents that cannot be read', () => {
  it('is told, and ends nothing', async () => {
    const root = folderOf({ '.git/HEAD': '', 'docs/story.md': bad, 'docs/sub/story.md': bad })
    symlinkSync('/dev/zero', join(root, 'docs/.gitignore'))
    const { code, stdout, stderr } = await triad(root, ['check', '--rule', 'missing-owner'])
    expect(pathsIn(stdout)).toEqual(['docs/story.md', 'docs/sub/story.md'])
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'triad: docs/.gitignore is a symbolic link, which git does not follow here, and is not used.\n',
    })
    const below = await triad(join(root, 'docs'), ['check', 'sub', '--rule', 'missing-owner'])
    expect(below.stderr).toBe(stderr.replace('docs/', ''))
  })

  test.each([
    [
      'a FIFO',
      'triad: triad.yaml is not a regular file.\n',
      (path: string) => execFileSync('mkfifo', [path]),
    ],
    [
      'endless',
      'triad: triad.yaml is not a regular file.\n',
      (path: string) => symlinkSync('/dev/zero', path),
    ],
    [
      'large',
      'triad: triad.yaml is larger than 1 MB.\n',
      (path: string) => writeFileSync(path, 'a'.repeat(1_000_001)),
    ],
  ])('fails where it is triad.yaml, and %s', async (_, stderr, make) => {
    const root = folderOf(workspace())
    make(join(root, 'triad.yaml'))
    expect(await triad(root, ['check'])).toMatchObject({ code: 2, stderr })
  })
})

describe('references', () => {
  const rootless = feature.replace(/parent: .*\n/, '')
  const apart = { 'features/berths.md': rootless, 'story.md': story().replace('features/berths.md', 'F-1') }

  it('are looked up in the whole workspace around the path', async () => {
    const { code, stdout } = await triadIn({ ...apart, '.git/HEAD': '' }, 'check story.md')
    expect(stdout).toBe('No findings. 1 document, 1 artifact, 1 story.\n')
    expect(code).toBe(0)
  })

  it('are looked up around a triad.yaml, too', async () => {
    const files = { 'a/triad.yaml': '', 'a/f/berths.md': rootless, 'a/s/story.md': apart['story.md'] }
    expect((await triadIn(files, 'check a/s --rule unknown-reference')).code).toBe(0)
  })

  it('outside of a workspace, in the folders named', async () => {
    const files = { 'features/berths.md': rootless, 'stories/story.md': apart['story.md'] }
    expect((await triadIn(files, 'check stories --rule unknown-reference')).code).toBe(1)
    expect((await triadIn(files, 'check stories features --rule unknown-reference')).code).toBe(0)
  })
})

describe('what is wrong in triad.yaml', () => {
  const files = workspace({ 'triad.yaml': 'rulez: {}\n', 'story.md': bad, 'docs/a.md': bad })

  test.each([
    ['check', ['docs/a.md', 'story.md', 'triad.yaml']],
    ['check docs', ['docs/a.md', 'triad.yaml']],
    ['check story.md', ['story.md']],
    ['check story.md docs/a.md', ['docs/a.md', 'story.md']],
    ['check story.md triad.yaml', ['story.md', 'triad.yaml']],
    ['check triad.yaml', ['triad.yaml']],
  ])('%s reports %j', async (line, expected) => {
    expect(pathsIn((await triadIn(files, line)).stdout)).toEqual(expected)
  })

  it('is no document where it is named', async () => {
    const { code, stdout } = await triadIn(workspace({ 'triad.yaml': '# Ours\n' }), 'check triad.yaml')
    expect([code, stdout]).toEqual([0, 'No findings in triad.yaml, and no Markdown documents.\n'])
    expect((await triadIn(files, 'list triad.yaml')).stdout).toBe('No Markdown documents found.\n')
  })

  it('is told where nothing of it counts, whatever is named', async () => {
    const broken = { ...files, 'triad.yaml': 'people: [\n' }
    expect((await triadIn(broken, 'check features/berths.md --fail-on never')).stderr).toBe(
      'triad: triad.yaml cannot be understood, and does not count: triad check triad.yaml says why.\n',
    )
    expect((await triadIn(broken, 'check')).stderr).toBe('')
  })
})

describe('paths', () => {
  it('are relative to the working directory, with slashes', async () => {
    const root = folderOf({ '.git/HEAD': '', 'a/b/story.md': bad })
    for (const [cwd, path] of [
      ['', 'a/b/story.md'],
      ['a', 'b/story.md'],
      ['a/b', 'story.md'],
    ] as const)
      expect(pathsIn((await triad(join(root, cwd), ['check'])).stdout)).toEqual([path])
    mkdirSync(join(root, 'c'))
    expect(pathsIn((await triad(join(root, 'c'), ['check', root])).stdout)).toEqual(['../a/b/story.md'])
  })

  it('that are named twice are reported once', async () => {
    const { stdout } = await triadIn({ 'docs/story.md': bad }, 'check docs docs/story.md ./docs .')
    expect(stdout).toMatch(/in 1 of 1 document /)
  })

  it('may hold spaces and begin like an option', async () => {
    const root = folderOf({ '-x/my story.md': bad, 'stories/a.md': '# A\n' })
    const { stdout } = await triad(root, ['check', '--format=json', '--', '-x'])
    expect(JSON.parse(stdout).findings[0].path).toBe('-x/my story.md')
  })
})

describe('a document as Windows writes it', () => {
  it('is reported at the places that an editor shows', async () => {
    const text = `\uFEFF${bad.replaceAll('\n', '\r\n')}`
    const { stdout } = await triadIn({ 'a.md': text }, 'check --rule missing-owner')
    expect(stdout).toMatch(/^a\.md:8:3 {2}warning/)
    const json = JSON.parse(
      (await triadIn({ 'a.md': text }, 'check --rule missing-owner --format json')).stdout,
    )
    expect(json.findings[0].range).toEqual({
      start: { line: 8, character: 2 },
      end: { line: 8, character: 14 },
    })
  })
})

it('an empty folder is no failure', async () => {
  expect(await triadIn({}, 'check')).toEqual({
    code: 0,
    stdout: 'No Markdown documents found.\n',
    stderr: '',
  })
})
