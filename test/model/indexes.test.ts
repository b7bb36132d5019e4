import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keys } from '../../server/src/reading/document/table.ts'
import {
  artifactsOfKinds,
  artifactsWithNearId,
  isTaken,
  nearestPaths,
  pathsOfKind,
  pathsOwnedBy,
  pathsUnderRole,
} from '../../server/src/workspace/found.ts'
import {
  artifactsWithId,
  nextIds,
  type Workspace,
  withDocument,
  workspaceOf,
} from '../../server/src/workspace/workspace.ts'

const path = fc.constantFrom('a.md', 'A.md', 'b/a.md', 'b/c.md', 'docs/us-7.md')
const text = fc
  .record({
    type: fc.constantFrom('user-story', 'feature', 'note'),
    id: fc.constantFrom('US-7', 'us-7', 'US-07', 'US-12', 'F-1', 'F-100', ''),
    owner: fc.constantFrom('product-owner', 'Ada Okoro', '[Ada Okoro, product-manager]', ''),
    item: fc.constantFrom('', '\n- [US-13](x.md)\n', '\n## US-15: Moor\n'),
  })
  .map(
    ({ type, id, owner, item }) =>
      `---\ntype: ${type}\n${id && `id: ${id}\n`}${owner && `owner: ${owner}\n`}---\n# Berths\n${item}`,
  )
const change = fc.tuple(path, fc.option(text, { nil: null }))

/** All that indexes answer. */
const answers = (workspace: Workspace) => ({
  kinds: ['user-story', 'feature'].map((kind) => pathsOfKind(workspace, kind)),
  first: artifactsOfKinds(workspace, ['feature', 'user-story']).next().value?.path,
  owned: pathsOwnedBy(workspace, 'Ada Okoro'),
  owning: ['product-owner', 'product-manager'].map((role) => pathsUnderRole(workspace, role)),
  taken: ['a.md', 'B/C.md', 'DOCS/us-7.md'].map((it) => isTaken(workspace, it)),
  ids: artifactsWithId(workspace, 'us-7').map((it) => it.path),
  near: artifactsWithNearId(workspace, 'US-1', 1).map((it) => it.path),
  paths: nearestPaths(workspace, 'b/b.md', 2),
  next: [...nextIds(workspace, ['US', 'F', 'X'])],
})

test('after any changes, indexes answer as those that are made anew', () =>
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      let changed = workspaceOf([])
      const texts = new Map<string, string>()
      for (const [at, said] of changes) {
        answers(changed)
        changed = withDocument(changed, at, said)
        if (said === null) texts.delete(at)
        else texts.set(at, said)
      }
      const fresh = workspaceOf(texts)
      expect(answers(changed)).toEqual(answers(fresh))
      expect([...keys(changed.carriers)].sort()).toEqual([...keys(fresh.carriers)].sort())
    }),
  ))

test('the next id is the one behind the highest, filled up as others are', () => {
  const workspace = workspaceOf([
    ['a.md', '---\ntype: user-story\nid: US-9\n---\n# Moor\n'],
    ['b.md', '---\ntype: user-story\nid: US-007\n---\n# Cast off\n'],
    ['c.md', '---\ntype: user-story\nid: X-1234567890\n---\n# Count\n'],
  ])
  expect([...nextIds(workspace, ['US', 'us', 'X'])]).toEqual([
    ['US', 'US-010'],
    ['us', 'us-010'],
    ['X', 'X-1'],
  ])
})
