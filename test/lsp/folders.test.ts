import { expect, test } from 'vitest'
import { types } from '../../server/src/lsp/answers.ts'
import { start } from './world.ts'

test('the kinds of several folders are counted by what they are, and not by where they stand', async () => {
  const files = new Map([
    ['/team/triad.yaml', 'artifacts: { experiment: {} }\n'],
    ['/team/e.md', '---\ntype: experiment\nid: EXP-1\n---\n'],
    ['/team/inner/triad.yaml', 'artifacts: { charter: {}, experiment: {} }\n'],
    ['/team/inner/c.md', '---\ntype: charter\n---\n'],
    ['/team/inner/e.md', '---\ntype: experiment\n---\n'],
  ])
  const session = start(files)
  session.setRoots(['file:///team', 'file:///team/inner'])
  await session.settled()
  expect(types(session).find(({ id }) => id === 'experiment')).toMatchObject({ count: 2 })
})
