import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBaseline } from '../../server/src/cli/baseline-text.ts'
import { folderOf } from '../host/folder.ts'
import { story, triad, workspace } from './terminal.ts'

const path = 'stories/one.md'
const faulty = story({ head: 'status: ready', body: 'As a skipper, I want a berth.' }).replace(
  'features/',
  '../features/',
)

const usual = 'triad-baseline.json'
const textOf = (folder: string, file = usual) => readFileSync(join(folder, file), 'utf8')
const dataOf = (folder: string, file = usual): { covers: string[]; findings: string[] } =>
  JSON.parse(textOf(folder, file))
/** The findings that are kept, without their hashes. */
const keptIn = (folder: string, file = usual) => dataOf(folder, file).findings.map((it) => it.slice(0, -17))

/** A folder in which two findings are known. */
async function known(): Promise<string> {
  const folder = folderOf(workspace({ '.git/HEAD': '', [path]: faulty }))
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

test('it is one line a finding, and says what it covers', async () => {
  expect(textOf(await known())).toMatch(
    /^\{\n {2}"version": 2,\n {2}"covers": \[\n {4}"\."\n {2}\],\n {2}"findings": \[\n {4}"stories\/one\.md missing-owner [0-9a-f]{16}",\n {4}"stories\/one\.md missing-why [0-9a-f]{16}"\n {2}\]\n\}\n$/,
  )
})

test('lines that move stay known', async () => {
  const folder = await known()
  write(
    folder,
    faulty.replace('# Find a berth\n', 'Before it.\n\nAnd more.\n\n# Find a berth\n\nBehind it.\n'),
  )
  expect((await check(folder)).code).toBe(0)
})

test('a story that has an id is reworded and stays known', async () => {
  const folder = await known()
  write(folder, faulty.replace('# Find a berth', '# Find another berth').replace('a berth.', 'one, too.'))
  expect((await check(folder)).code).toBe(0)
})

test('what is new is reported: another rule, another document, without an id another line', async () => {
  const folder = await known()
  write(folder, faulty.replace('../features/berths.md', 'X-9'))
  expect((await check(folder)).stdout).toMatch(/unknown-reference\n\n1 finding .* · 2 more known/s)
  write(folder, faulty.replace('US-1', 'US-2'))
  expect((await check(folder)).stdout).toContain('2 findings')

  const anonymous = faulty.replace('id: US-1\n', '')
  write(folder, anonymous)
  await check(folder, '--write-baseline')
  write(folder, anonymous.replace('# Find a berth', '# Find another berth'))
  expect((await check(folder)).stdout).toMatch(/missing-owner\n\n1 finding .* · 1 more known/s)
})

test('a story that gets an id stays known', async () => {
  const folder = await known()
  write(folder, faulty.replace('id: US-1\n', ''))
  await check(folder, '--write-baseline')
  write(folder, faulty)
  expect((await check(folder)).code).toBe(0)
})

test('what a formatter or a tick changes stays known', async () => {
  const told = (entry: string) =>
    `---\ntype: feature\nid: F-2\nowner: PM\nparent: ../roadmap.md\n---\n\n# Berths\n\n## Stories\n\n${entry}\n`
  const folder = folderOf(workspace({ 'features/two.md': told('- As a skipper, I want a berth.') }))
  await check(folder, '--write-baseline')
  for (const entry of [
    '* As a skipper, I want a  berth.',
    '1. [ ] As a skipper, I want a berth.',
    '1. [x] As a skipper, I want a berth.',
  ]) {
    writeFileSync(join(folder, 'features/two.md'), told(entry))
    expect((await check(folder)).stdout, entry).toMatch(/^No new findings/)
  }
  writeFileSync(join(folder, 'features/two.md'), told('- As a skipper, I want a boat.'))
  expect((await check(folder)).stdout).toContain('missing-why')
})

test('a line that stands there once more is new', async () => {
  const entry = '- As a skipper, I want a berth.\n'
  const told = (count: number) =>
    `---\ntype: feature\nowner: PM\nparent: ../roadmap.md\n---\n\n# Berths\n\n## Stories\n\n- As a skipper, I want a berth, so that I can sleep.\n${entry.repeat(count)}\n## Acceptance criteria\n\n- It fits\n`
  const folder = folderOf(workspace({ 'features/two.md': told(2) }))
  await triad(folder, ['check', '--write-baseline'])
  writeFileSync(join(folder, 'features/two.md'), told(3))
  const { stdout } = await check(folder, '--rule=missing-why')
  expect(stdout).toContain('features/two.md:14:3  info  This story does not say why')
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

describe('written for a part', () => {
  const feature = '---\ntype: feature\nowner: TBD\nparent: ../roadmap.md\n---\n\n# Two\n'
  const files = workspace({ '.git/HEAD': '', [path]: faulty, 'features/two.md': feature })
  const story = ['stories/one.md missing-owner', 'stories/one.md missing-why']

  test('it keeps what was known of the rest, and what it covers', async () => {
    const folder = folderOf(files)
    await check(folder, '--write-baseline')
    const whole = textOf(folder)
    const { stdout } = await check(folder, 'features', '--write-baseline')
    expect(stdout).toBe(
      '1 finding is known now, in triad-baseline.json, beside 2 that were known of other paths; only new ones are reported.\n',
    )
    expect(textOf(folder)).toBe(whole)
  })

  test('the part itself is replaced: what is no longer there goes, what is new comes', async () => {
    const folder = folderOf(files)
    await check(folder, '--write-baseline')
    rmSync(join(folder, 'features/two.md'))
    writeFileSync(join(folder, 'features/three.md'), feature)
    await check(folder, 'features', '--write-baseline')
    expect(keptIn(folder)).toEqual(['features/three.md missing-owner', ...story])
  })

  test('a glob is what it fits: what is mended, or gone, is forgotten', async () => {
    const folder = folderOf({ ...files, 'features/three.md': feature, 'features/four.md': feature })
    await check(folder, 'features/*.md', '--write-baseline')
    expect(keptIn(folder)).toHaveLength(3)
    expect((await check(folder, 'features/t*.md')).stdout).not.toContain('alone')
    expect((await check(folder, 'stories/*.md')).stdout).toContain('alone')
    writeFileSync(join(folder, 'features/two.md'), feature.replace('TBD', 'product-manager'))
    rmSync(join(folder, 'features/three.md'))
    await check(folder, 'features/*.md', '--write-baseline')
    expect(keptIn(folder)).toEqual(['features/four.md missing-owner'])
    await check(folder, '--write-baseline')
    await check(folder, 'f*/*.md', '--write-baseline')
    expect([dataOf(folder).covers, keptIn(folder)]).toEqual([
      ['.'],
      ['features/four.md missing-owner', ...story],
    ])
  })

  test('parts come together, and a whole takes them in', async () => {
    const folder = folderOf(files)
    await check(folder, 'features', '--write-baseline')
    expect(dataOf(folder).covers).toEqual(['features'])
    expect((await check(folder)).stdout).toMatch(
      / · 1 more known from triad-baseline\.json, which covers features alone\n$/,
    )
    await check(folder, path, '--write-baseline')
    expect(dataOf(folder).covers).toEqual(['features', 'stories/one.md'])
    expect((await check(folder, 'features', path)).stdout).not.toContain('alone')
    await check(folder, '--write-baseline')
    expect([dataOf(folder).covers, keptIn(folder)]).toEqual([
      ['.'],
      ['features/two.md missing-owner', ...story],
    ])
  })

  test('all parts, in any order, are the whole', async () => {
    const harbour = fileURLToPath(new URL('../workspaces/harbour', import.meta.url))
    const parts = readdirSync(harbour)
    const folder = folderOf({})
    const write = (file: string, ...paths: string[]) =>
      triad(harbour, ['check', '--write-baseline', `--baseline=${join(folder, file)}`, ...paths])
    await write('whole.json')
    const { findings } = dataOf(folder, 'whole.json')
    expect(findings.length).toBeGreaterThan(10)
    const [order = []] = fc.sample(fc.shuffledSubarray(parts, { minLength: parts.length }), 1)
    for (const part of order) await write('parts.json', part)
    expect(dataOf(folder, 'parts.json').findings).toEqual(findings)
    await write('parts.json')
    expect(textOf(folder, 'parts.json')).toBe(textOf(folder, 'whole.json'))
  })

  test('with a configuration, that is covered, too, unless files alone are named', async () => {
    const folder = folderOf({ ...files, 'triad.yaml': 'rulez: {}\n' })
    await check(folder, path, '--write-baseline')
    expect(dataOf(folder).covers).toEqual([path])
    await check(folder, 'features', '--write-baseline')
    expect(dataOf(folder).covers).toEqual(['features', path, 'triad.yaml'])
    expect(keptIn(folder)).toContain('triad.yaml invalid-configuration')
    expect((await check(folder)).stdout).toMatch(/^No new findings/)
  })
})

test('it is read whole, however large it is', async () => {
  const folder = await known()
  const entry = (at: number) =>
    `archive/${'x'.repeat(100)}${at}.md missing-owner ${String(at).padStart(16, '0')}`
  const more = Array.from({ length: 60_000 }, (_, at) => entry(at))
  const { findings } = dataOf(folder)
  writeFileSync(
    join(folder, usual),
    JSON.stringify({ version: 2, covers: ['.'], findings: [...more, ...findings] }),
  )
  expect(textOf(folder).length).toBeGreaterThan(8_000_000)
  expect((await check(folder)).stdout).toContain('2 more known')
  await check(folder, 'stories', '--write-baseline')
  expect(dataOf(folder).findings).toHaveLength(60_002)
})

describe('version 1', () => {
  const first = {
    version: 1,
    findings: {
      'stories/one.md': {
        'missing-owner': ['# Find a berth'],
        'missing-why': ['As a skipper, I want a berth.'],
      },
    },
  }
  const older = () => folderOf(workspace({ '.git/HEAD': '', [path]: faulty, [usual]: JSON.stringify(first) }))

  test('is still read', async () => {
    const folder = older()
    expect((await check(folder)).stdout).toContain('2 more known from triad-baseline.json.')
    write(folder, faulty.replace('# Find a berth', '# Find another berth'))
    expect((await check(folder)).stdout).toMatch(/missing-owner\n\n1 finding .* · 1 more known/s)
  })

  test('becomes version 2 once it is written, with what it knew of the rest', async () => {
    const folder = older()
    await check(folder, 'features', '--write-baseline')
    expect(dataOf(folder)).toMatchObject({ version: 2, covers: ['.'] })
    expect(keptIn(folder)).toEqual(['stories/one.md missing-owner', 'stories/one.md missing-why'])
    expect((await check(folder)).stdout).toMatch(/^No new findings/)
  })

  test('counts lines that are the same', async () => {
    const twice = { version: 1, findings: { 'a.md': { r: ['- x', '- x'] }, '../b.md': { r: ['y'] } } }
    const read = readBaseline(JSON.stringify(twice))
    if ('why' in read) throw new Error(read.why)
    expect(new Set(read.entries.map(({ hash }) => hash)).size).toBe(3)
    expect(read.covers).toEqual(['..'])
  })
})

test('the same findings are the same file, byte for byte, whatever is named in which order', async () => {
  const folder = folderOf({ 'b/one.md': faulty, 'a b/one.md': faulty, 'Ä/one.md': faulty })
  const written = async (...paths: string[]) => {
    rmSync(join(folder, usual), { force: true })
    await check(folder, '--write-baseline', ...paths)
    return textOf(folder)
  }
  const text = await written('b', 'a b', 'Ä')
  expect(await written('Ä', 'b', 'a b')).toBe(text)
  const { findings } = dataOf(folder)
  expect(findings).toEqual([...findings].sort((a, b) => (a < b ? -1 : 1)))
  expect((await check(folder, 'a b', 'b', 'Ä')).stdout).toMatch(/^No new findings/)
})

test.each([
  ['another file', '{"name": "app"}', 'is no baseline'],
  ['half of a merge', '<<<<<<< ours\n', 'is no baseline'],
  ['a later one', '{"version": 3}', 'was written by a later version of Triad'],
])('%s is not written over', async (_, text, why) => {
  const folder = folderOf(workspace({ [path]: faulty, 'x.json': text }))
  const { code, stderr } = await check(folder, '--write-baseline', '--baseline=x.json')
  expect([code, stderr]).toEqual([
    2,
    `triad: x.json ${why}, and is left as it is. Take it away first, or name another file.\n`,
  ])
  expect(textOf(folder, 'x.json')).toBe(text)
})

test('an empty file is written, as a shell leaves it', async () => {
  const folder = folderOf(workspace({ [path]: faulty, 'x.json': '' }))
  expect((await check(folder, '--write-baseline', '--baseline=x.json')).code).toBe(0)
  expect(keptIn(folder, 'x.json')).toHaveLength(2)
})

test.skipIf(process.platform === 'win32')('a device is neither read nor written', async () => {
  for (const more of [[], ['--write-baseline']]) {
    const { code, stderr } = await check(await known(), '--baseline=/dev/zero', ...more)
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^triad: \/dev\/zero is not a regular file/)])
  }
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
