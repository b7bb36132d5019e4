import { expect, test } from 'vitest'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { closestReference } from '../../server/src/writing/suggest.ts'

const path = 'stories/a.md'

/** The id that was most likely meant by `written`, among features with these. */
function meant(written: string, ...ids: string[]): string | null {
  const workspace = workspaceOf([
    [path, `---\ntype: user-story\nparent: ${written}\n---\n`],
    ...ids.map((id, at) => [`features/${at}.md`, `---\ntype: feature\nid: ${id}\n---\n`] as const),
  ])
  const artifact = artifactAt(workspace, path)
  const [reference] = artifact?.parents ?? []
  if (!artifact || !reference) throw new Error(`${written} is no parent.`)
  return closestReference(workspace, artifact, reference, 'id')
}

test.each([
  ['of two as near, the one with its letters', 'F-10', ['E-10', 'F-13'], 'F-13'],
  ['of two with its letters, the one with fewer letters changed', 'F-10', ['F-23', 'F-11'], 'F-11'],
  ['of two with one letter changed, the nearer number', 'F-10', ['F-19', 'F-12'], 'F-12'],
  ['none that is far', 'F-10', ['F-2345'], null],
] as const)('%s', (_, written, ids, expected) => {
  expect(meant(written, ...ids)).toBe(expected)
  expect(meant(written, ...[...ids].reverse())).toBe(expected)
})
