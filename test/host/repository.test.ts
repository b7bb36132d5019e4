import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { isWalked, walk, walkBelow, walkSync } from '../../server/src/host/walk.ts'
import { runs } from '../runs.ts'
import { folderOf } from './folder.ts'

/** What every way of listing finds, which is the same. */
async function found(root: string): Promise<string[]> {
  const paths = walkSync(root)
  expect(await walk(root)).toEqual(paths)
  for (const path of paths) expect(await isWalked(root, path), path).toBe(true)
  for (const top of new Set(paths.flatMap((path) => path.split('/').slice(0, -1)[0] ?? [])))
    expect(await walkBelow(root, top)).toEqual(paths.filter((path) => path.startsWith(`${top}/`)))
  return paths
}

/** What is left out, and why; the same both ways. */
async function unused(root: string): Promise<string[]> {
  const hear = (told: string[]) => ({
    folder: (path: string, { why }: { why: string }) => told.push(`${path} ${why}`),
    patterns: (file: string, { why }: { why: string }) => told.push(`${file.slice(root.length + 1)} ${why}`),
  })
  const [one, other]: [string[], string[]] = [[], []]
  walkSync(root, hear(one))
  await walk(root, () => {}, undefined, hear(other))
  expect(other).toEqual(one)
  return one
}

/** Git as a person uses it, to see how it lays things out; Triad never runs it. */
const git = (cwd: string, ...words: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'protocol.file.allow=always', ...words],
    {
      cwd,
      stdio: 'pipe',
    },
  )

/** Triad needs no git; only what compares it with git does. */
const withGit = it.runIf(spawnSync('git', ['--version']).status === 0)

function madeRepository(files: Record<string, string>): string {
  const root = folderOf(files)
  git(root, 'init', '-q')
  git(root, 'add', '.')
  git(root, 'commit', '-qm', 'first')
  return root
}

// What the person who runs the tests ignores everywhere is no part of them.
beforeEach(() => {
  const home = folderOf({})
  vi.stubEnv('HOME', home)
  vi.stubEnv('XDG_CONFIG_HOME', join(home, '.config'))
})
afterEach(() => void vi.unstubAllEnvs())

describe('where the workspace lies in a repository', () => {
  withGit('linked worktrees and clones in it are not entered', async () => {
    const root = madeRepository({ 'stories/a.md': '# A' })
    git(root, 'worktree', 'add', '-q', '.claude/worktrees/x')
    git(root, 'clone', '-q', '.', 'vendor/copy')
    expect(await found(root)).toEqual(['stories/a.md'])
    expect(await isWalked(root, '.claude/worktrees/x/stories/a.md')).toBe(false)
    expect(await isWalked(root, 'vendor/copy/stories/a.md')).toBe(false)
    expect(await walkBelow(root, 'vendor')).toEqual([])
    expect(await walkBelow(root, 'vendor/copy/stories')).toEqual([])
  })

  withGit('but a folder that is opened always is', async () => {
    const root = madeRepository({ 'stories/a.md': '# A' })
    git(root, 'worktree', 'add', '-q', '.claude/worktrees/x')
    git(root, 'clone', '-q', '.', 'vendor/copy')
    expect(await found(join(root, '.claude/worktrees/x'))).toEqual(['stories/a.md'])
    expect(await found(join(root, '.claude/worktrees/x/stories'))).toEqual(['a.md'])
    expect(await found(join(root, 'vendor/copy'))).toEqual(['stories/a.md'])
  })

  withGit('submodules are entered, be it from a linked worktree', async () => {
    const part = madeRepository({ 'b.md': '# B' })
    const root = madeRepository({ 'a.md': '# A' })
    git(root, 'submodule', '--quiet', 'add', part, 'parts/one')
    git(root, 'commit', '-qm', 'with a part')
    expect(await found(root)).toEqual(['a.md', 'parts/one/b.md'])
    const linked = join(folderOf({}), 'x')
    git(root, 'worktree', 'add', '-q', linked)
    git(linked, 'submodule', '--quiet', 'update', '--init')
    expect(await found(linked)).toEqual(['a.md', 'parts/one/b.md'])
    git(join(root, 'parts/one'), 'worktree', 'add', '-q', '../../again')
    expect(await found(root)).toEqual(['a.md', 'parts/one/b.md'])
  })

  test.each([
    ['a clone', { 'x/.git/HEAD': '' }, false],
    [
      'a clone that .gitmodules lists',
      { 'x/.git/HEAD': '', '.gitmodules': '[submodule "n"]\n\tpath = ./x/\n' },
      true,
    ],
    [
      'a clone beside one that is listed',
      { 'x/.git/HEAD': '', '.gitmodules': '[submodule "x"]\npath = y' },
      false,
    ],
    [
      'a clone that a comment lists',
      { 'x/.git/HEAD': '', '.gitmodules': '[submodule "x"]\n# path = x' },
      false,
    ],
    ['a clone whose .git lies elsewhere', { 'x/.git': 'gitdir: /elsewhere/x.git\n' }, false],
    ['a submodule', { 'x/.git': 'gitdir: ../.git/modules/x\n' }, true],
    ['a submodule that is called worktrees/x', { 'x/.git': 'gitdir: ../.git/modules/worktrees/x\n' }, true],
    ['a worktree', { 'x/.git': 'gitdir: /team/.git/worktrees/x\n' }, false],
    ['a worktree of a bare repository', { 'x/.git': 'gitdir: /srv/team.git/worktrees/x' }, false],
    [
      'a worktree that is listed',
      { 'x/.git': 'gitdir: ../.git/worktrees/x', '.gitmodules': '[submodule "x"]\npath=x' },
      false,
    ],
    ['a repository that is broken', { 'x/.git': '' }, false],
  ])('%s', async (_, files, isEntered) => {
    const root = folderOf({ '.git/HEAD': '', 'a.md': '', 'docs/b.md': '', 'x/docs/c.md': '', ...files })
    expect(await found(root)).toEqual(
      isEntered ? ['a.md', 'docs/b.md', 'x/docs/c.md'] : ['a.md', 'docs/b.md'],
    )
  })

  it('which may be only a part of it', async () => {
    const root = folderOf({
      '.git/HEAD': '',
      '.gitmodules': '[submodule "x"]\npath = docs/x\n',
      'docs/a.md': '',
      'docs/x/.git/HEAD': '',
      'docs/x/b.md': '',
      'docs/y/.git/HEAD': '',
      'docs/y/c.md': '',
    })
    expect(await found(join(root, 'docs'))).toEqual(['a.md', 'x/b.md'])
  })
})

it('where the workspace lies in no repository, all that are in it are entered, but no worktrees', async () => {
  const root = folderOf({
    'one/.git/HEAD': '',
    'one/a.md': '',
    'one/.worktrees/x/.git': 'gitdir: ../../.git/worktrees/x\n',
    'one/.worktrees/x/a.md': '',
    'one/vendor/two/.git/HEAD': '',
    'one/vendor/two/b.md': '',
    'two/.git/HEAD': '',
    'two/b.md': '',
    'two-fix/.git': 'gitdir: ../two/.git/worktrees/two-fix\n',
    'two-fix/b.md': '',
  })
  expect(await found(root)).toEqual(['one/a.md', 'two/b.md'])
})

it('what the editor’s local history keeps is not entered, unless it is opened', async () => {
  const root = folderOf({ 'a.md': '', '.history/a_20261127101500.md': '' })
  expect(await found(root)).toEqual(['a.md'])
  expect(await found(join(root, '.history'))).toEqual(['a_20261127101500.md'])
})

describe('what git ignores', () => {
  withGit('stands in info/exclude of a worktree’s repository, too', async () => {
    const root = madeRepository({ 'a.md': '# A', 'private.md': '# P' })
    git(root, 'worktree', 'add', '-q', 'x')
    writeFileSync(join(root, '.git/info/exclude'), 'private.md\n')
    expect(await found(root)).toEqual(['a.md'])
    expect(await found(join(root, 'x'))).toEqual(['a.md'])
  })

  it('in a submodule is what is ignored there, and not around it', async () => {
    const root = folderOf({
      '.git/modules/x/info/exclude': 'c.md\n',
      '.gitignore': 'b.md\n',
      'b.md': '',
      'x/.git': 'gitdir: ../.git/modules/x\n',
      'x/b.md': '',
      'x/c.md': '',
      'x/d/.gitignore': 'e.md',
      'x/d/b.md': '',
      'x/d/e.md': '',
    })
    expect(await found(root)).toEqual(['x/b.md', 'x/d/b.md'])
  })

  test.each([
    ['~/.gitconfig', { '.gitconfig': '[core]\n\texcludesFile = ~/mine\n', mine: 'b.md\n' }, ['a.md']],
    [
      'a quoted path',
      { '.gitconfig': '[core]\nexcludesfile = "~/my own" # mine\n', 'my own': 'b.md' },
      ['a.md'],
    ],
    [
      'what it includes',
      { '.gitconfig': '[include]\npath = ~/more', more: '[core]\nexcludesFile = ~/mine', mine: 'a.md' },
      ['b.md'],
    ],
    ['the usual place', { '.config/git/ignore': 'a.md\n' }, ['b.md']],
    [
      'the other configuration',
      { '.config/git/config': '[core]\nexcludesFile = ~/x\n', x: 'a.md' },
      ['b.md'],
    ],
    [
      'one that yields to the repository',
      { '.gitconfig': '[core]\nexcludesFile = ~/x\n', x: 'a.md\nkept.md' },
      ['b.md', 'kept.md'],
    ],
    ['none', { '.gitconfig': '[core]\nexcludesFile =\n', '.config/git/ignore': 'a.md\n' }, ['a.md', 'b.md']],
  ])('stands in core.excludesFile: %s', async (_, home, expected) => {
    vi.stubEnv('HOME', folderOf(home))
    vi.stubEnv('XDG_CONFIG_HOME', '')
    const root = folderOf({ '.git/HEAD': '', '.gitignore': '!kept.md', 'a.md': '', 'b.md': '' })
    if (expected.includes('kept.md')) writeFileSync(join(root, 'kept.md'), '')
    expect(await found(root)).toEqual(expected)
  })

  withGit('is what git says it is, wherever it stands', async () => {
    const names = ['a.md', 'b.md', 'x/a.md', 'x/b.md', 'x/y/a.md', 'y/a.md']
    const pattern = fc.constantFrom(
      'a.md',
      '/a.md',
      '!a.md',
      'x/',
      '!x/',
      'y',
      'x/*',
      '!x/b.md',
      '**/y/a.md',
      'b*',
    )
    const patterns = fc
      .array(pattern, { maxLength: 3 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''))
    const places = ['.gitignore', 'x/.gitignore', '.git/info/exclude', 'mine']
    const root = folderOf(Object.fromEntries(names.map((name) => [name, ''])))
    git(root, 'init', '-q')
    git(root, 'config', 'core.excludesFile', 'mine')
    await fc.assert(
      fc.asyncProperty(fc.tuple(patterns, patterns, patterns, patterns), async (texts) => {
        for (const [at, place] of places.entries()) writeFileSync(join(root, place), texts[at] as string)
        const listed = git(root, 'ls-files', '-o', '--exclude-standard', '*.md').toString()
        expect(await found(root)).toEqual(listed.split('\n').filter(Boolean).sort())
      }),
      { numRuns: runs(0.1) },
    )
  })

  it('stands in the core.excludesFile of the repository itself, seen from it', async () => {
    const root = folderOf({
      '.git/config': '[core]\nexcludesFile = conf/ignore\n',
      'conf/ignore': 'a.md',
      'a.md': '',
      'd/a.md': '',
      'd/b.md': '',
    })
    expect(await found(join(root, 'd'))).toEqual(['b.md'])
  })

  it('counts in repositories alone where it is not a .gitignore', async () => {
    vi.stubEnv('HOME', folderOf({ '.gitconfig': '[core]\nexcludesFile = ~/x\n', x: 'a.md' }))
    expect(await found(folderOf({ 'a.md': '' }))).toEqual(['a.md'])
  })
})

describe.skipIf(process.platform === 'win32')('a .gitignore that cannot be read', () => {
  const make: Readonly<Record<string, (path: string) => void>> = {
    'is not a regular file': (path) => execFileSync('mkfifo', [path]),
    'is larger than 1 MB': (path) => {
      writeFileSync(path, '')
      truncateSync(path, 300_000_000)
    },
    'is a symbolic link, which git does not follow here': (path) => symlinkSync('/dev/zero', path),
    'is saved in UTF-16, not in UTF-8': (path) => writeFileSync(path, Buffer.from('\uFEFFa.md', 'utf16le')),
  }

  test.each(Object.keys(make))('because it %s hides nothing, and is told', async (why) => {
    const root = folderOf({ '.git/HEAD': '', 'docs/a.md': '', 'docs/b/c.md': '' })
    make[why]?.(join(root, 'docs/.gitignore'))
    expect(await found(root)).toEqual(['docs/a.md', 'docs/b/c.md'])
    expect(await unused(root)).toEqual([`docs/.gitignore ${why}`])
    // From above, too.
    expect(await found(join(root, 'docs/b'))).toEqual(['c.md'])
    expect(await unused(join(root, 'docs/b'))).toHaveLength(1)
  })

  it.skipIf(process.getuid?.() === 0)('because nobody may', async () => {
    const root = folderOf({ '.gitignore': 'a.md', 'a.md': '' })
    execFileSync('chmod', ['000', join(root, '.gitignore')])
    expect(await found(root)).toEqual(['a.md'])
    expect(await unused(root)).toEqual(['.gitignore may not be read: permission denied'])
  })
})

describe.skipIf(process.platform === 'win32')('what git keeps elsewhere', () => {
  test.each(['.git/info/exclude', '.git/config', '.gitmodules'])(
    'may be a FIFO or endless: %s',
    async (name) => {
      for (const make of [
        (path: string) => execFileSync('mkfifo', [path]),
        (path: string) => symlinkSync('/dev/zero', path),
      ]) {
        const root = folderOf({ '.git/info/x': '', 'a.md': '', 'x/.git/HEAD': '', 'x/b.md': '' })
        make(join(root, name))
        expect(await found(root)).toEqual(['a.md'])
      }
    },
  )

  it('may be a .git that leads to a device, in a circle or nowhere', async () => {
    for (const place of ['/dev/zero', '/dev', '.', 'nowhere', '\u0000']) {
      const root = folderOf({ '.git': `gitdir: ${place}\n`, 'a.md': '' })
      expect(await found(root)).toEqual(['a.md'])
    }
    const root = folderOf({ 'a.md': '' })
    execFileSync('mkfifo', [join(root, '.git')])
    expect(await found(root)).toEqual(['a.md'])
  })
})

it.runIf(process.platform === 'linux')('a folder whose name is not in UTF-8 is told', async () => {
  const root = folderOf({ 'a.md': '' })
  mkdirSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9])]))
  expect(await found(root)).toEqual(['a.md'])
  expect(await unused(root)).toEqual(['caf\uFFFD/ has a name that is not in UTF-8'])
})
