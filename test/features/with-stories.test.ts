import { expect, test } from 'vitest'
import { countsOf } from '../../server/src/features/counts.ts'
import { findingsIn, findingsWithin } from '../../server/src/features/findings.ts'
import { withStories } from '../../server/src/features/graph/with-stories.ts'
import { graphOf } from '../../server/src/features/graph.ts'
import { productWith } from '../../server/src/features/product.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'

const backlog = `---
type: team-backlog
id: TB-1
owner: ada
parent: RM-1
---

# Berths

## US-1 Find a berth

**Status:** done

As a skipper, I want to find a berth, so that I can moor.

**Acceptance criteria:**

- [x] Free berths are shown on the map

## US-2 Pay

As a skipper, I want to pay.
`

/** The graph with its stories, as lines. */
function drawn(files: Readonly<Record<string, string>>) {
  const workspace = workspaceOf(Object.entries(files))
  const product = productWith([{ workspace, keyOf: (path) => path }])
  return withStories(graphOf(product), product, ({ path }, span) =>
    countsOf(findingsWithin(findingsIn(workspace, path), span)),
  )
}

test('each story in a document is a node below it, with a stage and findings of its own', () => {
  const { nodes, edges } = drawn({
    'rm.md': '---\ntype: roadmap\nid: RM-1\nowner: ada\n---\n\n# Year\n',
    'backlog.md': backlog,
  })
  const at = (words: string) => `backlog.md#char=${backlog.indexOf(words)}`
  expect(nodes.map(({ key, level, type, role, stage }) => [key, level, type, role, stage])).toEqual([
    ['rm.md', 0, 'roadmap', 'product-manager', null],
    ['backlog.md', 1, 'team-backlog', 'product-owner', null],
    [at('## US-1'), 2, 'user-story', 'product-owner', 'done'],
    [at('## US-2'), 2, 'user-story', 'product-owner', null],
  ])
  expect(nodes.slice(2).map(({ id, title, owner, findings }) => [id, title, owner, findings > 0])).toEqual([
    ['US-1', 'Find a berth', 'ada', false],
    ['US-2', 'Pay', 'ada', true],
  ])
  expect(edges).toEqual([
    { from: 'rm.md', to: 'backlog.md', isBroken: false },
    { from: 'backlog.md', to: at('## US-1'), isBroken: false },
    { from: 'backlog.md', to: at('## US-2'), isBroken: false },
  ])
})

test('a story that is its whole document is that document', () => {
  const story =
    '---\ntype: user-story\nid: US-1\n---\n\n# Pay\n\nAs a guest, I want to pay, so that I can leave.\n'
  expect(drawn({ 'us.md': story }).nodes.map(({ key }) => key)).toEqual(['us.md'])
})
