import { expect, test } from 'vitest'
import { check } from '../../server/src/rules/check.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { cycleOf } from '../../server/src/workspace/cycle.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

/** Features of which each names the one before as its parent, the first one the last. */
const ring = (count: number) =>
  workspaceOf(
    Array.from({ length: count }, (_, n) => [
      `f${n}.md`,
      `---\ntype: feature\nid: F-${n}\nparent: F-${(n + count - 1) % count}\n---\n`,
    ]),
  )

const cycleIn = (count: number) => {
  const workspace = ring(count)
  const artifact = artifactAt(workspace, 'f5.md')
  return artifact && cycleOf(workspace, artifact)
}

test('a circle is found with all that stand in it', () => expect(cycleIn(10)?.path).toHaveLength(10))

test('one that is longer than people link is not looked for', () => expect(cycleIn(400)).toBeNull())

test('of many only a few are named', () =>
  expect(
    check(ring(10), 'f5.md').flatMap((it) => (it.rule.id === 'reference-cycle' ? inEnglish(it.message) : [])),
  ).toEqual(['“F-4” leads back to this document through “F-3”, “F-2”, “F-1”, 5 more.']))
