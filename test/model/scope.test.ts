import { expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { check } from '../../server/src/rules/check.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'

const story = '---\ntype: bug\nid: BUG-1\nowner: PO\nparent: F-1\n---\n'
const documents: [string, string][] = ['a/x.md', 'a/y.md', 'b/x.md'].map((path) => [path, story])

test.each([
  ['workspace', 3],
  ['folder', 2],
] as const)('an id is one of its %s', (idScope, reported) => {
  const workspace = workspaceOf(documents, { config: { ...defaultConfig, idScope } })
  const found = ['a/x.md', 'a/y.md', 'b/x.md'].flatMap((path) =>
    check(workspace, path).filter((it) => it.rule.id === 'duplicate-id'),
  )
  expect(found.length).toBe(reported)
})
