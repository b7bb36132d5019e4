import { expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { proposedConfig } from '../../server/src/features/adopt.ts'
import { overlookedIn } from '../../server/src/features/overlooked.ts'
import { rules } from '../../server/src/rules/index.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'

const begun = '# Berths\n\nAs a skipper, I want to book a berth.\n'
const files = {
  'needs/a.md': begun,
  'needs/b.md': begun.replace('book', 'leave'),
  'needs/README.md': '# Needs\n',
  'notes/a.md': begun,
  'notes/b.md': '# Notes\n\n```\nAs a skipper, I want to book a berth.\n```\n',
  'notes/c.md': '# More\n\nAs a boat it floats.\n',
}
const workspace = (more: Record<string, string> = {}) => workspaceOf(Object.entries({ ...files, ...more }))

test('a folder of documents that begin stories and are none is told, of one document nothing', () =>
  expect(overlookedIn(workspace())).toEqual([
    { folder: 'needs/', type: 'user-story', paths: ['needs/a.md', 'needs/b.md'] },
  ]))

test('not where most of its documents are something else', () =>
  expect(
    overlookedIn(workspace({ 'needs/c.md': '# C\n', 'needs/d.md': '# D\n', 'needs/e.md': '# E\n' })),
  ).toEqual([]))

test('what is proposed takes them in, and says so', () => {
  const text = proposedConfig(workspace())
  expect(text).toContain('  user-story: { include: ["needs/[!R]*.md"] } # 2 documents not read without it\n')
  const { config, faults } = readConfig(text, rules)
  expect(faults).toEqual([])
  const taken = workspaceOf(Object.entries(files), config ? { config } : {})
  expect(overlookedIn(taken)).toEqual([])
})
