import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { story, triad, triadIn, workspace } from './terminal.ts'

const ownerless = story({ head: 'status: draft' })
const files = workspace({ '.git/HEAD': '', 'story.md': story() })

/** Paths and rules of what a line finds. */
const foundBy = ({ stdout }: { stdout: string }) =>
  [...stdout.matchAll(/^(\S+):\d+:\d+ .* {2}([\w-]+)$/gm)].map(([, path, rule]) => `${path} ${rule}`)

describe('standard input', () => {
  test('is a document of the workspace, with its name', async () => {
    const outcome = await triadIn(files, 'check - --stdin-path stories/new.md', {
      stdin: ownerless
        .replace('US-1', 'US-2')
        .replace('features/', '../features/')
        .replace('a berth', 'a buoy'),
    })
    expect(foundBy(outcome)).toEqual(['stories/new.md missing-owner'])
    expect(outcome.code).toBe(1)
  })

  test('goes before what the file says, and nothing else is told', async () => {
    const faulty = { ...files, 'story.md': ownerless, 'other.md': '---\ntype: feature\n---\n\n# Other\n' }
    expect(await triadIn(faulty, 'check - --stdin-path story.md', { stdin: story() })).toMatchObject({
      code: 0,
      stdout: 'No findings. 1 document, 1 artifact, 1 story.\n',
    })
  })

  test.each([
    [
      'check -',
      '- reads a document from standard input: say where it lies, such as --stdin-path docs/stories/pay.md.',
    ],
    ['check --stdin-path a.md', '--stdin-path says where the document lies that - reads: add a -.'],
    [
      'check - --stdin-path a.md --fix',
      '--fix works on files, and - reads standard input: leave out one of the two.',
    ],
  ])('%s is unclear', async (line, message) => {
    expect(await triadIn(files, line)).toEqual({ code: 2, stdout: '', stderr: `triad: ${message}\n` })
  })
})

describe('a glob in quotes', () => {
  const many = {
    ...files,
    '.gitignore': 'docs/old\n',
    'docs/a.md': ownerless.replace('features', '../features'),
    'docs/deep/b.md': ownerless.replace('features', '../../features').replace('US-1', 'US-2'),
    'docs/deep/c.mdx': ownerless.replace('features', '../../features').replace('US-1', 'US-3'),
    'docs/old/d.md': ownerless,
    'a.md': ownerless.replace('US-1', 'US-4'),
  }

  test.each([
    ['docs/**/*.md', ['docs/a.md', 'docs/deep/b.md']],
    ['docs/*.md', ['docs/a.md']],
    ['*.md', ['a.md']],
    ['**/?.{md,mdx}', ['a.md', 'docs/a.md', 'docs/deep/b.md', 'docs/deep/c.mdx']],
    ['./docs/[ab].md', ['docs/a.md']],
  ])('%s takes %j', async (glob, expected) => {
    const { stdout } = await triadIn(many, `check ${glob} --rule missing-owner --format json`)
    // What they have in common is told once.
    const paths = ({ path, documents = [path] }: { path: string; documents?: string[] }) => documents
    expect(JSON.parse(stdout).findings.flatMap(paths)).toEqual(expected)
  })

  test('that fits nothing is told', async () => {
    expect(await triadIn(files, 'check docs/*.md')).toMatchObject({
      code: 2,
      stderr: 'triad: docs/*.md does not exist. Name a file or a folder that is there.\n',
    })
    expect(await triadIn(files, 'check features/*.mdx')).toMatchObject({
      code: 2,
      stderr: 'triad: features/*.mdx fits no document. Name a file or a folder that is there.\n',
    })
  })

  test('does not hide a file of that name', async () => {
    const { stdout } = await triadIn({ ...files, 'a[b].md': ownerless }, 'check a[b].md --rule missing-owner')
    expect(foundBy({ stdout })).toEqual(['a[b].md missing-owner'])
  })
})

describe('--config', () => {
  test('takes a file in place of triad.yaml', async () => {
    const own = {
      ...files,
      'story.md': ownerless,
      'triad.yaml': 'rules: { missing-owner: off }\n',
      'shared/strict.yaml': 'rules: { missing-owner: error }\ncolour: blue\n',
    }
    const outcome = await triadIn(own, 'check --config shared/strict.yaml')
    expect(foundBy(outcome)).toEqual(['shared/strict.yaml invalid-configuration', 'story.md missing-owner'])
    expect(outcome.stdout).toContain('  error  ')
  })

  test('that is not there is told', async () => {
    expect(await triadIn(files, 'check --config no.yaml')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'triad: --config no.yaml is no file. Name the file to take in place of triad.yaml.\n',
    })
  })
})

test('a triad.yaml that cannot be understood exits with 2, and what is found is told', async () => {
  const broken = { ...files, 'triad.yaml': 'people: [\n', 'story.md': ownerless }
  const outcome = await triadIn(broken, 'check --fail-on never')
  expect(outcome.code).toBe(2)
  expect(foundBy(outcome)).toContain('triad.yaml invalid-configuration')
  for (const line of ['check story.md', 'list', 'report --fail-on never', 'graph'])
    expect((await triadIn(broken, line)).code).toBe(2)
})

describe('--quiet', () => {
  test('tells findings alone', async () => {
    expect(await triadIn(files, 'check --quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
    const { stdout } = await triadIn({ ...files, 'story.md': ownerless }, 'check -q')
    expect(stdout.split('\n')).toEqual([expect.stringMatching(/missing-owner$/), ''])
    const annotated = await triadIn({ ...files, 'story.md': ownerless }, 'check -q --format github')
    expect(annotated.stdout.split('\n')).toEqual([expect.stringMatching(/^::warning /), ''])
  })
})

describe('--max-warnings', () => {
  const two = { ...files, 'story.md': ownerless, 'more.md': ownerless.replace('US-1', 'US-2') }

  test.each([
    [1, 1, 'triad: 2 warnings found; --max-warnings allows 1.\n'],
    [2, 0, ''],
    [3, 0, ''],
  ])('%i of two', async (most, code, stderr) => {
    expect(await triadIn(two, `check --max-warnings ${most} --rule missing-owner`)).toMatchObject({
      code,
      stderr,
    })
  })

  test('errors fail all the same', async () => {
    const error = { ...files, 'again.md': story() }
    expect((await triadIn(error, 'check --max-warnings 9')).code).toBe(1)
  })

  test.each([
    ['--max-warnings few', '--max-warnings cannot be "few"; it must be a number, such as 10.'],
    ['--max-warnings -1', '--max-warnings needs a value, such as --max-warnings 10.'],
    [
      '--max-warnings 1 --fail-on info',
      '--max-warnings counts warnings, and --fail-on info does not: leave out one of the two.',
    ],
  ])('%s is unclear', async (options, message) => {
    expect(await triadIn(files, `check ${options}`)).toEqual({
      code: 2,
      stdout: '',
      stderr: `triad: ${message}\n`,
    })
  })
})

describe('--color', () => {
  const faulty = { ...files, 'story.md': ownerless }

  test.each([
    ['check --color always', { env: { NO_COLOR: '1' } }, true],
    ['check --color never', { isTTY: true, env: { FORCE_COLOR: '1' } }, false],
    ['check --color auto', { isTTY: true }, true],
    ['check --color auto', {}, false],
    ['list --color always', {}, true],
    ['explain --color always', {}, true],
  ])('%s', async (line, setting, expected) => {
    expect((await triadIn(faulty, line, setting)).stdout.includes('\x1b[')).toBe(expected)
  })
})

describe('links in a terminal', () => {
  const faulty = { 'a b.md': ownerless.replace('features/', '../features/') }
  const linked = async (env: Record<string, string>, isTTY = true) => {
    const folder = folderOf(workspace(faulty))
    const { stdout } = await triad(folder, ['check', '--rule', 'missing-owner'], { isTTY, env })
    return { folder, stdout }
  }

  test('lead from a place to its document, and from a rule to its page', async () => {
    const { folder, stdout } = await linked({ TERM_PROGRAM: 'WezTerm' })
    const url = pathToFileURL(join(folder, 'a b.md')).href
    expect(stdout).toContain(`\x1b]8;;${url}\x1b\\a b.md:8:3\x1b]8;;\x1b\\`)
    const page = new URL('../../server/docs/rules/missing-owner.md', import.meta.url).href
    expect(stdout).toContain(`\x1b]8;;${page}\x1b\\`)
  })

  test.each([
    ['a terminal that is not known to have them', {}, true, false],
    ['a pipe', { TERM_PROGRAM: 'WezTerm' }, false, false],
    ['CI', { TERM_PROGRAM: 'WezTerm', CI: 'true' }, true, false],
    ['tmux', { TERM_PROGRAM: 'WezTerm', TERM: 'tmux-256color' }, true, false],
    ['somebody who wants none', { WT_SESSION: 'x', FORCE_HYPERLINK: '0' }, true, false],
    ['somebody who wants them', { FORCE_HYPERLINK: '1' }, true, true],
    ['VTE', { VTE_VERSION: '7600' }, true, true],
    ['an old VTE', { VTE_VERSION: '4999' }, true, false],
  ])('%s', async (_, env, isTTY, expected) => {
    expect((await linked(env, isTTY)).stdout.includes('\x1b]8;;')).toBe(expected)
  })
})
