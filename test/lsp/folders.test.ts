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

test('a kind that another folder defines otherwise under the same id is another', async () => {
  const files = new Map([
    ['/team/triad.yaml', 'artifacts: { experiment: { parents: [feature] } }\n'],
    ['/team/f.md', '---\ntype: feature\nid: F-1\n---\n'],
    ['/team/e.md', '---\ntype: experiment\n---\n'],
    ['/other/triad.yaml', 'artifacts: { experiment: { title: A/B test, parents: [roadmap] } }\n'],
    ['/other/r.md', '---\ntype: roadmap\nid: RM-1\n---\n'],
    ['/other/f.md', '---\ntype: feature\n---\n'],
    ['/other/e.md', '---\ntype: experiment\n---\n'],
  ])
  const session = start(files)
  session.setRoots(['file:///team', 'file:///other'])
  await session.settled()
  const known = types(session)
  expect(known.find(({ id }) => id === 'experiment')).toMatchObject({ count: 1, parents: [{ id: 'F-1' }] })
  expect(known.find(({ id }) => id === 'feature')).toMatchObject({ count: 2 })
})
