import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { story, triad, workspace } from './terminal.ts'

const path = 'stories/one.md'
const faulty = story({ head: 'status: ready', body: 'As a skipper, I want a berth.' }).replace(
  'features/',
  '../features/',
)

/** A folder in which two findings are known. */
async function known(): Promise<string> {
  const folder = folderOf(workspace({ [path]: faulty }))
  const { code, stdout } = await triad(folder, ['check', '--write-baseline'])
  expect([code, stdout]).toEqual([
    0,
    '2 findings are known now, in triad-baseline.json; only new ones are reported.\n',
  ])
  return folder
}

const write = (folder: string, text: string) => writeFileSync(join(folder, path), text)
const check = (folder: string, ...more: string[]) => triad(folder, ['check', ...more])

test('what is known is left out, and said to be', async () => {
  const { code, stdout } = await check(await known())
  expect([code, stdout]).toEqual([
    0,
    'No new findings. 4 documents, 4 artifacts, 1 story · 2 more known from triad-baseline.json.\n',
  ])
})

test('it is kept by content, for people to read', async () => {
  expect(JSON.parse(readFileSync(join(await known(), 'triad-baseline.json'), 'utf8'))).toEqual({
    version: 1,
    findings: {
      'stories/one.md': {
        'missing-owner': ['# Find a berth'],
        'missing-why': ['As a skipper, I want a berth.'],
      },
    },
  })
})

test('lines that move stay known', async () => {
  const folder = await known()
  write(
    folder,
    faulty.replace('# Find a berth\n', 'Before it.\n\nAnd more.\n\n# Find a berth\n\nBehind it.\n'),
  )
  expect((await check(folder)).code).toBe(0)
})

test('what is new is reported: another rule, another line, the same once more', async () => {
  const folder = await known()
  write(folder, faulty.replace('../features/berths.md', 'X-9'))
  expect((await check(folder)).stdout).toMatch(/unknown-reference\n\n1 finding .* · 2 more known/s)
  write(folder, faulty.replace('# Find a berth', '# Find another berth'))
  expect((await check(folder)).stdout).toContain('missing-owner')
})

test('a line that stands there once more is new', async () => {
  const entry = '- As a skipper, I want a berth.\n'
  const told = (count: number) =>
    `---\ntype: feature\nowner: PM\nparent: ../roadmap.md\n---\n\n# Berths\n\n## Stories\n\n${entry.repeat(count)}\n## Acceptance criteria\n\n- It fits\n`
  const folder = folderOf(workspace({ 'features/two.md': told(2) }))
  await triad(folder, ['check', '--write-baseline'])
  writeFileSync(join(folder, 'features/two.md'), told(3))
  const { stdout } = await check(folder, '--rule=missing-why')
  expect(stdout).toContain('features/two.md:13:3  info  This story does not say why')
  expect(stdout).toContain('1 finding (1 info)')
})

test('programs get what is new alone', async () => {
  const { stdout } = await check(await known(), '--format=json')
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { findings: { error: 0, warning: 0, info: 0, hint: 0 } },
    findings: [],
  })
})

test('--no-baseline reports all there is', async () => {
  expect((await check(await known(), '--no-baseline')).stdout).toContain('2 findings (1 warning, 1 info)')
})

test('another file can be named, from anywhere', async () => {
  const folder = folderOf({ 'docs/stories/one.md': faulty, 'ci/x': '' })
  await triad(folder, ['check', 'docs', '--write-baseline', '--baseline', 'ci/known.json'])
  const { stdout } = await triad(join(folder, 'docs'), ['check', '--baseline', '../ci/known.json'])
  expect(stdout).toContain('No new findings.')
})

test.each([
  ['is not there', [], 'gone.json does not exist. Write one with triad check --write-baseline.'],
  ['is no baseline', ['{'], 'gone.json is no baseline. Write one with triad check --write-baseline.'],
  ['is another JSON', ['{"version":2}'], 'gone.json is no baseline.'],
])('a file that %s is an error', async (_, [text], message) => {
  const folder = folderOf(workspace({ [path]: faulty }))
  if (text !== undefined) writeFileSync(join(folder, 'gone.json'), text)
  const { code, stdout, stderr } = await check(folder, '--baseline', 'gone.json')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})

test('a file that cannot be written is an error', async () => {
  const folder = folderOf(workspace({ [path]: faulty }))
  const { code, stderr } = await check(folder, '--write-baseline', '--baseline', 'no/such/folder.json')
  expect(code).toBe(2)
  expect(stderr).toBe('triad: no/such/folder.json cannot be written: its folder does not exist.\n')
})

test('what was known of other documents stays known', async () => {
  const folder = await known()
  writeFileSync(
    join(folder, 'features/two.md'),
    '---\ntype: feature\nowner: TBD\nparent: ../roadmap.md\n---\n\n# Two\n',
  )
  await triad(folder, ['check', 'features', '--write-baseline'])
  const { findings } = JSON.parse(readFileSync(join(folder, 'triad-baseline.json'), 'utf8'))
  expect(Object.keys(findings)).toContain('stories/one.md')
  expect(Object.keys(findings)).toContain('features/two.md')
})

test.each([
  ['--write-baseline --rule missing-why', '--write-baseline keeps what all rules find: leave out --rule.'],
  ['--write-baseline --no-baseline', '--no-baseline leaves the baseline alone: leave out one of the two.'],
  ['--no-baseline --baseline x.json', '--no-baseline leaves the baseline alone: leave out one of the two.'],
])('%s is unclear', async (line, message) => {
  const { code, stderr } = await triad(folderOf({}), ['check', ...line.split(' ')])
  expect([code, stderr]).toEqual([2, `triad: ${message}\n`])
})

test('nothing is written where something could not be read', async () => {
  const folder = folderOf({ ...workspace({ [path]: faulty }) })
  const { code } = await triad(folder, ['check', '.', 'gone.md', '--write-baseline'])
  expect(code).toBe(2)
  expect(existsSync(join(folder, 'triad-baseline.json'))).toBe(false)
})
