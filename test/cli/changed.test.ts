import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { repositoryOf } from './repository.ts'
import { story, triad, workspace } from './terminal.ts'

const files = workspace({ 'story.md': story() }) as Record<string, string>

/** A story that nobody owns, and that no other tells. */
const storyOf = (id: string) =>
  story({ head: 'status: draft', body: `As a skipper, I want ${id}, so that I can use ${id}.` }).replace(
    'US-1',
    id,
  )
const ownerless = storyOf('US-2')

/** Paths and rules of what is found, and whether it is in a document that is not touched. */
async function found(folder: string, ...argv: string[]) {
  const { stdout, stderr } = await triad(folder, ['check', '--format', 'json', '--fail-on', 'never', ...argv])
  if (stderr) return stderr
  return JSON.parse(stdout).findings.map((it: { path: string; rule: string; isUntouched?: true }) =>
    [it.path, it.rule, ...(it.isUntouched ? ['untouched'] : [])].join(' '),
  )
}

describe('--changed', () => {
  test('tells what is new since a commit, whether it is committed, staged, or not', async () => {
    const { folder, git, write, commit } = repositoryOf({ ...files, 'old.md': ownerless })
    write({ 'a.md': storyOf('US-3') })
    commit()
    write({ 'b.md': storyOf('US-4') })
    git('add', 'b.md')
    write({ 'c.md': storyOf('US-5') })
    expect(await found(folder, '--changed=HEAD~1')).toEqual([
      'a.md missing-owner',
      'b.md missing-owner',
      'c.md missing-owner',
    ])
    expect(await found(folder, '--changed=HEAD')).toEqual(['b.md missing-owner', 'c.md missing-owner'])
    expect(await found(folder, 'c.md', '--changed=HEAD')).toEqual(['c.md missing-owner'])
  })

  test('looks for what a glob fits in what was there before', async () => {
    const { folder, git, write } = repositoryOf({
      ...files,
      'old.md': ownerless,
      'older.md': storyOf('US-6'),
    })
    write({ 'new.md': storyOf('US-3') })
    git('add', '-A')
    for (const option of ['--changed=HEAD', '--staged']) {
      expect(await found(folder, '*.md', option)).toEqual(['new.md missing-owner'])
      expect(await found(folder, 'n*.md', option)).toEqual(['new.md missing-owner'])
      expect(await found(folder, 'o*.md', option)).toEqual([])
    }
  })

  test('tells what a change caused elsewhere, as such', async () => {
    const { folder, write } = repositoryOf(files)
    write({ 'features/berths.md': null })
    expect(await found(folder, '--changed=HEAD')).toEqual(['story.md unknown-reference untouched'])
    const { code, stdout } = await triad(folder, ['check', '--changed=HEAD'])
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^story\.md:5:9 {2}warning {2}The document .* does not exist\. \(A change elsewhere causes this\.\) {2}unknown-reference$/m,
    )
    expect(stdout).toMatch(/^1 finding \(1 warning\) in 1 of 3 documents · 1 story · since HEAD$/m)
    const { stdout: annotated } = await triad(folder, ['check', '--changed=HEAD', '--format', 'github'])
    expect(annotated).toMatch(/\(A change elsewhere causes this\.\)$/m)
  })

  test('passes where nothing is new', async () => {
    const { folder, write } = repositoryOf({ ...files, 'old.md': ownerless })
    write({ 'old.md': ownerless.replace('# Find', '## Notes\n\n# Find').replace('## Notes\n\n', '') })
    expect(await triad(folder, ['check', '--changed=HEAD'])).toMatchObject({
      code: 0,
      stdout: 'No new findings. 5 documents, 5 artifacts, 2 stories · since HEAD.\n',
    })
  })

  test('takes a document for the same that was moved: it has its text or its id', async () => {
    const { folder, git, write } = repositoryOf({
      ...files,
      'old.md': ownerless,
      'older.md': storyOf('US-9'),
    })
    git('mv', 'old.md', 'new.md')
    write({
      'new.md': ownerless.replace('It fits the boat', 'It fits any boat'),
      'older.md': null,
      'newer.md': storyOf('US-9'),
    })
    expect(await found(folder, '--changed=HEAD')).toEqual([])
  })

  test('takes each of several that are equal for the same, wherever they were moved', async () => {
    const equal = storyOf('US-2').replace('id: US-2\n', '')
    const { folder, git } = repositoryOf({
      ...files,
      'old-1.md': equal,
      'old-2.md': equal,
      'old-3.md': equal,
    })
    for (const at of [1, 2, 3]) git('mv', `old-${at}.md`, `new-${at}.md`)
    expect(await found(folder, '--changed=HEAD')).toEqual([])
  })

  test('looks at triad.yaml and at what is ignored as they were', async () => {
    const { folder, git, write, commit } = repositoryOf({
      ...files,
      'old.md': ownerless,
      'drafts/x.md': storyOf('US-7').replace('features', '../features'),
      'triad.yaml': 'rules: { missing-owner: off }\n',
      '.gitignore': 'drafts/\n',
    })
    git('add', '-f', 'drafts/x.md')
    commit()
    write({ 'triad.yaml': 'rules: { missing-owner: error }\nteam: x\n', '.gitignore': '# nothing\n' })
    expect(await found(folder, '--changed=HEAD')).toEqual([
      'drafts/x.md missing-owner untouched',
      'old.md missing-owner untouched',
      'triad.yaml invalid-configuration',
    ])
  })

  test('looks at the file of --config as it was, and as it is staged', async () => {
    const { folder, git, write } = repositoryOf({
      ...files,
      'old.md': ownerless,
      'conf/team.yml': 'rules: { missing-owner: off }\n',
    })
    const config = ['--config', 'conf/team.yml']
    write({ 'new.md': storyOf('US-3') })
    git('add', '-A')
    for (const option of ['--changed=HEAD', '--staged'])
      expect(await found(folder, option, ...config), option).toEqual([])
    write({ 'conf/team.yml': 'rules: { missing-owner: error }\n' })
    const all = ['new.md missing-owner', 'old.md missing-owner untouched']
    expect(await found(folder, '--changed=HEAD', ...config)).toEqual(all)
    expect(await found(folder, '--staged', ...config)).toEqual([])
    git('add', '-A')
    expect(await found(folder, '--staged', ...config)).toEqual(all)
  })

  test('compares with where the branch left its upstream', async () => {
    const { folder, git, write, commit } = repositoryOf(files)
    git('branch', 'feature')
    write({ 'main.md': ownerless })
    commit()
    git('checkout', '-q', 'feature')
    git('branch', '-q', '-u', 'main')
    write({ 'mine.md': ownerless })
    commit()
    expect(await found(folder, '--changed')).toEqual(['mine.md missing-owner'])
    const { stdout } = await triad(folder, ['check', '--changed'])
    expect(stdout).toMatch(/ · since main$/m)
  })

  test('in a pull request of GitHub, with its target', async () => {
    const { folder, git, write, commit } = repositoryOf(files)
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    write({ 'mine.md': ownerless })
    commit()
    git('checkout', '-q', '--detach')
    const env = { GITHUB_BASE_REF: 'main' }
    const { stdout } = await triad(folder, ['check', '--changed'], { env })
    expect(stdout).toMatch(/^mine\.md:.*missing-owner$/m)
    expect(stdout).toMatch(/ · since origin\/main$/m)
  })

  test('repairs what was touched, and nothing else', async () => {
    const quoted = (id: string) => storyOf(id).replace('status: draft', 'owner: @ben')
    const { folder, write, git } = repositoryOf({ ...files, 'old.md': quoted('US-8') })
    write({ 'story.md': quoted('US-1') })
    const { stdout } = await triad(folder, ['check', '--changed=HEAD', '--diff'])
    expect(stdout.match(/^--- .*/gm)).toEqual(['--- a/story.md'])
    await triad(folder, ['check', '--changed=HEAD', '--fix'])
    expect(git('diff', '--name-only')).toBe('story.md')
    expect(git('diff')).toContain('+owner: "@ben"')
  })

  test.each([
    ['--changed=nothing', 'there is no commit "nothing". Name one, such as --changed=HEAD~1, or fetch it.'],
    ['--changed=--help', 'there is no commit "--help". Name one, such as --changed=HEAD~1, or fetch it.'],
    [
      '--changed',
      'this branch has no upstream to compare with. Name a commit, such as --changed=origin/main.',
    ],
    ['--changed main', 'main is no file; a commit stands behind a sign: --changed=main'],
  ])('%s is unclear', async (options, message) => {
    const { folder } = repositoryOf(files)
    expect(await triad(folder, ['check', ...options.split(' ')])).toEqual({
      code: 2,
      stdout: '',
      stderr: `triad: ${message}\n`,
    })
  })

  test('needs a repository, and git', async () => {
    const folder = folderOf(files)
    expect((await triad(folder, ['check', '--changed=HEAD'])).stderr).toBe(
      'triad: --changed compares with what git keeps, and this is no git repository: leave it out.\n',
    )
    const { folder: real } = repositoryOf(files)
    expect((await triad(real, ['check', '--staged'], { gitAt: () => () => null })).stderr).toBe(
      'triad: --staged needs git, which cannot be run: install it, or leave the option out.\n',
    )
  })
})

describe('--staged', () => {
  test('looks at what is staged, and not at what lies there', async () => {
    const { folder, git, write } = repositoryOf({ ...files, 'old.md': ownerless })
    write({ 'a.md': storyOf('US-3'), 'b.md': storyOf('US-4') })
    git('add', 'a.md')
    write({ 'a.md': storyOf('US-3').replace('status: draft', 'owner: product-owner') })
    expect(await found(folder, '--staged')).toEqual(['a.md missing-owner'])
    git('add', 'a.md')
    expect(await found(folder, '--staged')).toEqual([])
  })

  test('before the first commit, all that is staged is new', async () => {
    const { folder, git, write } = repositoryOf({})
    git('checkout', '-q', '--orphan', 'fresh')
    write({ 'docs/story.md': ownerless })
    git('add', '-A')
    expect(await found(join(folder, 'docs'), '--staged', '--rule', 'missing-owner')).toEqual([
      'story.md missing-owner',
    ])
  })
})

describe.skipIf(process.platform === 'win32')('a repository that somebody else made', () => {
  test('makes git run nothing', async () => {
    const { folder, git, write } = repositoryOf(files)
    const ran = join(folderOf({}), 'ran')
    const program = join(folder, 'program.sh')
    writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\ncat\n`)
    chmodSync(program, 0o755)
    const settings = {
      'core.fsmonitor': program,
      'core.hooksPath': folder,
      'core.pager': program,
      'core.sshCommand': program,
      'core.editor': program,
      'diff.external': program,
      'diff.x.textconv': program,
      'diff.x.command': program,
      'filter.x.clean': program,
      'filter.x.smudge': program,
      'filter.x.process': program,
      'filter.x.required': 'true',
      'credential.helper': `!${program}`,
      'alias.ls-tree': `!${program}`,
      'alias.cat-file': `!${program}`,
      'uploadpack.packObjectsHook': program,
    }
    for (const name of ['post-index-change', 'reference-transaction', 'pre-commit'])
      write({ [name]: `#!/bin/sh\ntouch '${ran}'\n` })
    for (const [key, value] of Object.entries(settings)) git('config', key, value)
    write({ '.gitattributes': '*.md diff=x filter=x\n', 'story.md': ownerless })
    for (const options of [['--changed=HEAD'], ['--staged'], ['--changed=HEAD', '--diff']])
      expect((await triad(folder, ['check', '.', ...options])).stderr).toBe('')
    expect(existsSync(ran)).toBe(false)
    // The trap works: git itself falls into it.
    spawnSync('git', ['status', '--short'], { cwd: folder })
    expect(existsSync(ran)).toBe(true)
  })

  test.each(['ext', 'file'])(
    'and none to fetch what a partial clone lacks, where it allows the protocol %s',
    async (protocol) => {
      const { folder, git, write } = repositoryOf(files)
      const blob = git('rev-parse', 'HEAD:story.md')
      const ran = join(folderOf({}), 'ran')
      const program = join(folder, 'program.sh')
      write({ 'program.sh': `#!/bin/sh\ntouch '${ran}'\n` })
      chmodSync(program, 0o755)
      const settings = {
        'core.repositoryFormatVersion': '1',
        'extensions.partialClone': 'origin',
        'remote.origin.promisor': 'true',
        'remote.origin.url': protocol === 'ext' ? `ext::${program}` : folder,
        'remote.origin.uploadpack': program,
        [`protocol.${protocol}.allow`]: 'always',
      }
      for (const [key, value] of Object.entries(settings)) git('config', key, value)
      rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)))
      // An older git does not know the variable that forbids it to fetch.
      const older = folderOf({
        git: `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nPATH='${process.env.PATH}' exec git "$@"\n`,
      })
      chmodSync(join(older, 'git'), 0o755)
      vi.stubEnv('PATH', `${older}:${process.env.PATH}`)
      onTestFinished(() => void vi.unstubAllEnvs())
      expect((await triad(folder, ['check', '.', '--changed=HEAD'])).stderr).toBe(
        'triad: git lacks a part of HEAD: fetch all of it, without --filter.\n',
      )
      expect(existsSync(ran)).toBe(false)
      // The trap works: git itself falls into it, where it may fetch.
      spawnSync('git', ['cat-file', '-p', blob], { cwd: folder })
      expect(existsSync(ran)).toBe(true)
    },
  )
})

describe('what a hook of git hands on', () => {
  test('leads to no other repository', async () => {
    const { folder: other } = repositoryOf({ 'other.md': storyOf('US-7') })
    const { folder, write } = repositoryOf({ ...files, 'old.md': ownerless })
    write({ 'new.md': storyOf('US-3') })
    vi.stubEnv('GIT_DIR', join(other, '.git'))
    vi.stubEnv('GIT_WORK_TREE', other)
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await found(folder, '--changed=HEAD')).toEqual(['new.md missing-owner'])
  })

  test('says which index a commit is made from', async () => {
    const { folder, git, write } = repositoryOf(files)
    write({ 'new.md': ownerless })
    copyFileSync(join(folder, '.git/index'), join(folder, '.git/other'))
    git('add', 'new.md')
    expect(await found(folder, '--staged')).toEqual(['new.md missing-owner'])
    vi.stubEnv('GIT_INDEX_FILE', join(folder, '.git/other'))
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await found(folder, '--staged')).toEqual([])
  })
})
