import { before, describe, it } from 'mocha'
import { Position, WorkspaceEdit, workspace } from 'vscode'
import { open, triad, untilMended, untilReported } from './triad.ts'

const story = 'As a shopper, I want to pay with a saved card, so that I can check out in seconds.'

describe('findings', () => {
  before(triad)

  it('appear for a document without an owner, and go when it gets one', async () => {
    const { document } = await open(
      'stories/without-owner.md',
      `---\ntype: user-story\n---\n\n# Pay\n\n${story}\n`,
    )
    await untilReported(document.uri, 'missing-owner')
    await insert(document.uri, 2, 'owner: product-owner\n')
    await untilMended(document.uri, 'missing-owner')
  })

  it('appear for a story without acceptance criteria, and go when it has some', async () => {
    const text = `---\ntype: user-story\nowner: product-owner\n---\n\n# Pay\n\n${story}\n`
    const { document } = await open('stories/without-criteria.md', text)
    await untilReported(document.uri, 'missing-acceptance-criteria')
    await insert(document.uri, document.lineCount, '\n## Acceptance criteria\n\n- [ ] One tap pays.\n')
    await untilMended(document.uri, 'missing-acceptance-criteria')
  })
})

function insert(uri: Parameters<WorkspaceEdit['insert']>[0], line: number, text: string) {
  const edit = new WorkspaceEdit()
  edit.insert(uri, new Position(line, 0), text)
  return workspace.applyEdit(edit)
}
