import { deepEqual } from 'node:assert/strict'
import { renameSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import { workspace } from 'vscode'
import { inFolder, reported, triad, untilMended, untilReported, write } from './triad.ts'

const story = '---\ntype: user-story\n---\n\n# Moor\n'

describe('what other programs do on disk', () => {
  before(triad)
  after(async () => {
    for (const folder of ['moored', 'stored'])
      await workspace.fs.delete(inFolder(folder), { recursive: true })
  })

  it('a folder that is moved is read again at once', async () => {
    const from = await write('sailing/stories/moor.md', story)
    await untilReported(from, 'missing-owner')
    renameSync(inFolder('sailing').fsPath, inFolder('moored').fsPath)
    await untilReported(inFolder('moored/stories/moor.md'), 'missing-owner')
    await untilMended(from, 'missing-owner')
    deepEqual(reported(from), [])
  })

  it('a document in UTF-16 is told in the list of problems, until it is saved in UTF-8', async () => {
    const uri = await write('stored/moor.md', story)
    await untilReported(uri, 'missing-owner')
    writeFileSync(uri.fsPath, Buffer.from(`\uFEFF${story}`, 'utf16le'))
    await untilReported(uri, 'skipped-document')
    deepEqual(reported(uri), ['skipped-document'])
    writeFileSync(uri.fsPath, story)
    await untilMended(uri, 'skipped-document')
    await untilReported(uri, 'missing-owner')
  })
})
