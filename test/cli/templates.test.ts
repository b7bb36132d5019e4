import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../host/folder.ts'
import { triad, workspace } from './terminal.ts'

const template = '---\ntype: user-story\nid: US-1\nowner: TBD\n---\n\n# A form to fill in\n'

test('templates of the team are no documents of it', async () => {
  const folder = folderOf(workspace({ '.triad/templates/user-story.md': template }))
  const { code, stdout, stderr } = await triad(folder, ['check'])
  expect([code, stdout, stderr]).toEqual([0, 'No findings. 4 documents, 3 artifacts, 0 stories.\n', ''])
})

test('one that leads out of the workspace is told, and fails nothing', async () => {
  const outside = folderOf({ 'secret.md': 'secret' })
  const folder = folderOf(workspace({ '.triad/templates/bug.md': '# Bug' }))
  symlinkSync(join(outside, 'secret.md'), join(folder, '.triad/templates/user-story.md'))
  const { code, stderr } = await triad(folder, ['check'])
  expect(code).toBe(0)
  expect(stderr).toMatch(
    /^triad: the template \.triad\/templates\/user-story\.md leads out of the workspace, to .*secret\.md, and is not used\. Put the template itself there\.\n$/,
  )
})
