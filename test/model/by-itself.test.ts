import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, checkByItself } from '../../server/src/rules/check.ts'
import type { Finding } from '../../server/src/rules/rule.ts'
import { entryAt, pathsOf, type Workspace, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { samples } from '../features/any.ts'
import { documents } from '../model/documents.ts'
import { runs } from '../runs.ts'

const words = (findings: readonly Finding[]) =>
  findings.map(({ rule, span, message, severity }) => `${rule.id} ${severity} ${span.start} ${message}`)

/** What each document says by itself, beside others and alone; and that nothing of it is taken back. */
function expectTheSame(workspace: Workspace): number {
  let count = 0
  for (const path of pathsOf(workspace)) {
    const alone = workspaceOf([[path, entryAt(workspace, path)?.text ?? '']])
    const byItself = words(checkByItself(alone, path))
    expect([path, byItself]).toEqual([path, words(checkByItself(workspace, path))])
    const all = check(workspace, path)
    if (!all.some(({ rule }) => rule.speaksAlone))
      expect(words(all)).toEqual(expect.arrayContaining(byItself))
    count += byItself.length
  }
  return count
}

test('what a document says by itself does not depend on others: in the samples', () => {
  expect(expectTheSame(workspaceOf(samples))).toBeGreaterThan(5)
})

test('what a document says by itself does not depend on others: in any', () => {
  fc.assert(
    fc.property(documents, (files) => void expectTheSame(workspaceOf(files))),
    { numRuns: runs(0.3) },
  )
})
