import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { repositoryOf } from './repository.ts'
import { story, triad, triadIn, workspace } from './terminal.ts'

const slip = story({ head: 'owner: @ben' }).replace('features/', '../features/')
const files = workspace({
  'stories/slip.md': slip,
  'stories/ends.md': slip.replaceAll('\n', '\r\n').replace('US-1', 'US-2').replaceAll('berth', 'buoy'),
  'stories/marked.md': `\uFEFF${slip.replace('US-1', 'US-4').replaceAll('berth', 'rope')}`,
  'stories/a b "é".md': slip.replace('US-1', 'US-3').replaceAll('berth', 'lamp').trimEnd(),
}) as Record<string, string>

test('--diff shows what --fix would change, and changes nothing', async () => {
  const { code, stdout, stderr } = await triadIn(workspace({ 'stories/slip.md': slip }), 'check --diff')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toBe(`--- a/stories/slip.md
+++ b/stories/slip.md
@@ -1,7 +1,7 @@
 ---
 type: user-story
 id: US-1
-owner: @ben
+owner: "@ben"
 parent: ../features/berths.md
 ---
 
`)
})

test('where there is nothing to fix, it is empty', async () => {
  expect(await triadIn(workspace(), 'check --diff')).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('what was asked about and cannot be read fails, whatever there is to fix', async () => {
  for (const path of ['note.txt', 'stories/slip.md']) {
    const { code, stderr } = await triadIn(
      workspace({ 'bad.md': 'a\0b', [path]: slip }),
      'check . bad.md --diff',
    )
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('bad.md is not text in UTF-8.'),
    })
  }
})

test('git applies it, and then each file is what --fix makes of it', async () => {
  const { folder } = repositoryOf(files)
  const { stdout } = await triad(folder, ['check', '--diff'])
  execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout })
  const fixed = folderOf(files)
  await triad(fixed, ['check', '--fix'])
  for (const path of Object.keys(files))
    expect(readFileSync(join(folder, path), 'utf8')).toBe(readFileSync(join(fixed, path), 'utf8'))
  expect(readFileSync(join(folder, 'stories/a b "é".md'), 'utf8')).toContain('\nowner: "@ben"\n')
})

test('git applies it to a document with a byte order mark, staged or not', async () => {
  // What changes stands so near the beginning that its context has the mark.
  const marked = `\uFEFF${slip}`
  for (const option of [[], ['--staged']]) {
    const { folder, git, write } = repositoryOf(workspace() as Record<string, string>)
    write({ 'stories/slip.md': marked })
    git('add', '-A')
    const { stdout } = await triad(folder, ['check', '--diff', ...option])
    execFileSync('git', ['apply', '--cached', '-'], { cwd: folder, input: stdout })
    const fixed = marked.replace('@ben', '"@ben"')
    expect(git('show', ':stories/slip.md')).toBe(fixed.trim())
    expect(git('cat-file', '-s', ':stories/slip.md')).toBe(`${Buffer.byteLength(fixed)}`)
  }
})
