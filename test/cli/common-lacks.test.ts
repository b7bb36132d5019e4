import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { story, triad, triadIn, workspace } from './terminal.ts'

/** Stories that nobody owns, in `stories/`. */
const ownerless = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `stories/${String(n + 1).padStart(2, '0')}.md`,
      story({ head: `title: Berth ${n}`, body: `As a skipper, I want berth ${n}, so that I can sleep.` })
        .replace('id: US-1', `id: US-${n + 1}`)
        .replace('features/', '../features/'),
    ]),
  )
const files = (count: number) => workspace({ '.git/HEAD': '', ...ownerless(count) })
const common = 'None of the 12 user stories in stories/ has an owner.'

test('what all stories lack is one line, and all of them are counted', async () => {
  const { code, stdout } = await triadIn(files(12), 'check')
  expect([code, stdout]).toEqual([
    1,
    `stories/01.md:8:3  warning  ${common}  missing-owner\n\n1 finding (1 warning) in 12 of 15 documents · 12 stories\n`,
  ])
})

test('it has all that it stands for as data', async () => {
  const { stdout } = await triadIn(files(12), 'check --format json')
  const { summary, findings } = JSON.parse(stdout)
  expect(summary.findings).toEqual({ error: 0, warning: 1, info: 0, hint: 0 })
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({
    path: 'stories/01.md',
    rule: 'missing-owner',
    message: common,
    documents: Object.keys(ownerless(12)),
  })
})

test.each([
  ['named files', 'check stories/01.md stories/02.md', 2, {}],
  ['files named beside their folder', 'check . stories/05.md', 2, {}],
  ['a folder', 'check stories', 1, {}],
  [
    'a team that wants each',
    'check',
    12,
    { 'triad.yaml': 'rules: { missing-owner: [warning, { each: true }] }\n' },
  ],
])('%s', async (_, line, count, more) => {
  const { stdout } = await triadIn({ ...files(12), ...more }, line)
  expect(stdout.match(/missing-owner$/gm)).toHaveLength(count)
})

test('a baseline knows it by its rule and its folder', async () => {
  const folder = folderOf(files(12))
  expect((await triad(folder, ['check', '--write-baseline'])).stdout).toMatch(/^1 finding is known now/)
  const { findings } = JSON.parse(readFileSync(join(folder, 'triad-baseline.json'), 'utf8'))
  expect(findings).toEqual([expect.stringMatching(/^stories\/ missing-owner [0-9a-f]{16}$/)])

  const after = await triad(folder, ['check'])
  expect(after.code).toBe(0)
  expect(after.stdout).toContain('1 more known from triad-baseline.json')
  expect((await triad(folder, ['check', 'stories/03.md'])).code).toBe(0)
  expect((await triad(join(folder, 'stories'), ['check', '--baseline', '../triad-baseline.json'])).code).toBe(
    0,
  )

  // One more of the same has the same cause; what lies elsewhere, or lacks something else, has not.
  const other = ownerless(13)['stories/13.md'] as string
  writeFileSync(join(folder, 'stories/13.md'), other)
  expect((await triad(folder, ['check'])).code).toBe(0)
  writeFileSync(
    join(folder, 'features/14.md'),
    other.replace('../features/', '').replaceAll(/\b1[23]\b/g, '14'),
  )
  expect((await triad(folder, ['check'])).stdout).toMatch(/^features\/14\.md.*missing-owner\n\n1 finding /)
})

test('what a baseline knows of each is not told again for all', async () => {
  const folder = folderOf({
    ...files(12),
    'triad.yaml': 'rules: { missing-owner: [warning, { each: true }] }\n',
  })
  await triad(folder, ['check', '--write-baseline'])
  writeFileSync(join(folder, 'triad.yaml'), '')
  expect((await triad(folder, ['check'])).code).toBe(0)
  writeFileSync(join(folder, 'stories/13.md'), ownerless(13)['stories/13.md'] as string)
  expect((await triad(folder, ['check'])).stdout).toMatch(/^stories\/13\.md.* This user story has no owner/)
})

test('it is repaired by nobody who asks for what needs no thought', async () => {
  const { stdout } = await triadIn(files(12), 'check --fix')
  expect(stdout).toContain(common)
  expect(stdout).toContain('Nothing to fix automatically.')
})
