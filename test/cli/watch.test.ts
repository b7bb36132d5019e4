import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { nextChange } from '../../server/src/host/watch.ts'
import { folderOf } from '../host/folder.ts'
import { story, triad, workspace } from './terminal.ts'

const files = workspace({ 'stories/a.md': story().replace('features/', '../features/') })

test('checks again at each change, on a cleared screen, until watching ends', async () => {
  const folder = folderOf(files)
  const watched: (readonly string[])[] = []
  const edits = [
    () =>
      writeFileSync(
        join(folder, 'stories/a.md'),
        story({ head: 'status: draft' }).replace('features/', '../features/'),
      ),
    () => {
      mkdirSync(join(folder, 'new'))
      writeFileSync(join(folder, 'new/strategy.md'), '---\ntype: strategy\n---\n\n# Second\n')
    },
  ]
  const { code, stdout, stderr } = await triad(folder, ['check', '--watch'], {
    isTTY: true,
    env: { NO_COLOR: '1' },
    nextChange: async (folders) => {
      watched.push(folders)
      const edit = edits.shift()
      if (!edit) throw new Error('enough')
      return {
        // It is waited for when the check is over.
        get changed() {
          edit()
          return Promise.resolve([])
        },
        close() {},
      }
    },
  })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'triad: the folders cannot be watched: enough. Leave out --watch.\n',
  })
  const screens = stdout.split('\x1b[2J\x1b[3J\x1b[H')
  expect(screens).toEqual([
    '',
    'No findings. 4 documents, 4 artifacts, 1 story.\n\nWaiting for changes; Ctrl+C ends it.\n',
    expect.stringMatching(/^stories\/a\.md:8:3 .*missing-owner\n\n1 finding .*\n\nWaiting for changes/s),
  ])
  expect(watched.map((folders) => folders.length)).toEqual([5, 5, 6])
})

test('what it reads beside documents is watched, and what it writes is not', async () => {
  const folder = folderOf({ ...files, 'conf/team.yml': '' })
  const line = 'check . --watch --config conf/team.yml --output text=out.md'
  const asked: unknown[] = []
  await triad(folder, line.split(' '), {
    nextChange: async (folders, { read, written }) => {
      const seen = (paths: Iterable<string>) => [...paths].map((it) => it.slice(folder.length + 1)).sort()
      asked.push(seen(folders), seen(read), seen(written))
      throw new Error('enough')
    },
  })
  expect(asked).toEqual([
    ['', '.triad', '.triad/templates', 'conf', 'features', 'stories'],
    ['.triad', '.triad/templates', 'conf/team.yml', 'triad-baseline.json'],
    ['out.md'],
  ])
})

test('what is not there ends it', async () => {
  const nothing = async () => ({ changed: new Promise<readonly string[]>(() => {}), close() {} })
  expect(await triad(folderOf({}), ['check', 'no.md', '--watch'], { nextChange: nothing })).toMatchObject({
    code: 2,
    stderr: 'triad: no.md does not exist. Name a file or a folder that is there.\n',
  })
})

test.each(['a.md', 'triad.yaml', '.gitignore', 'folder.x/deep'])(
  'the disk tells of %s, and of nothing else',
  async (name) => {
    const folder = folderOf({ 'a.md': '# A\n' })
    const { changed, close } = await nextChange([folder, join(folder, 'gone')])
    onTestFinished(close)
    writeFileSync(join(folder, 'a.txt'), 'x')
    writeFileSync(join(folder, '.a.md.swp'), 'x')
    const isFolder = name.endsWith('deep')
    if (isFolder) mkdirSync(join(folder, name), { recursive: true })
    else writeFileSync(join(folder, name), 'x')
    expect(await changed).toEqual(isFolder ? [join(folder, 'folder.x'), join(folder, name)] : [])
  },
)

test.each(['team.yml', '.triad'])('the disk tells of %s where it is read', async (name) => {
  const folder = folderOf({ 'a.md': '# A\n' })
  const place = join(folder, name)
  const { changed, close } = await nextChange([folder], { read: new Set([place]), written: new Set() })
  onTestFinished(close)
  if (name === '.triad') mkdirSync(place)
  else writeFileSync(place, 'x')
  expect(await changed).toEqual([])
})

test.each(['a.txt', 'out.md'])(
  'the disk tells nothing of %s, which is not read or is written',
  async (name) => {
    const folder = folderOf({ 'a.md': '# A\n' })
    const { changed, close } = await nextChange([folder], {
      read: new Set(),
      written: new Set([join(folder, 'out.md')]),
    })
    onTestFinished(close)
    // Another one, to which both are read, tells of it; by then the first would have.
    const other = await nextChange([folder], {
      read: new Set([join(folder, 'a.txt')]),
      written: new Set(),
    })
    onTestFinished(other.close)
    writeFileSync(join(folder, name), 'x')
    await other.changed
    expect(await Promise.race([changed, setImmediate('nothing')])).toBe('nothing')
  },
)
