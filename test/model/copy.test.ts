import { describe, expect, test } from 'vitest'
import { parentChoices } from '../../server/src/features/parents.ts'
import type { Artifact } from '../../server/src/reading/artifact/artifact.ts'
import { check } from '../../server/src/rules/check.ts'
import { rules } from '../../server/src/rules/index.ts'
import { copiedFrom } from '../../server/src/workspace/copy.ts'
import { definitionsOf } from '../../server/src/workspace/definition.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

const story =
  '---\ntype: user-story\nid: US-1\n---\n\n# Pay\n\nAs a guest, I want to pay, so that I can go.\n'
const child = '---\ntype: bug\nparent: US-1\n---\n\n# It fails\n'

const found = (texts: Record<string, string>, path: string) =>
  check(workspaceOf(Object.entries(texts)), path).map(({ rule, severity }) => `${rule.id} ${severity}`)

describe('beside `pay.md`, a document with its id is a copy, and has one hint alone', () => {
  test.each([
    'pay copy.md',
    'pay copy 2.md',
    'pay - Copy.md',
    'pay - Copy (3).md',
    'pay (copy).md',
    'pay (another copy).md',
    'pay (1).md',
    'pay(1).md',
    'pay 2.md',
    'Copy of pay.md',
    'pay - Kopie.md',
    'pay – Kopie (2).md',
    'Kopie von pay.md',
    'Copia de pay.md',
    'pay - копия.md',
    'payのコピー.md',
    'pay - 副本.md',
    'pay.BACKUP.md',
    'pay_BACKUP_4711.md',
    'pay.LOCAL.4711.md',
    'pay_REMOTE_4711.md',
    'pay.orig.md',
    "pay (Ada's conflicted copy 2026-01-02).md",
    'pay (In Konflikt stehende Kopie von Ada 2026-01-02).md',
    'pay (conflicted copy 2026-01-02 101500).md',
    'pay (SFConflict ada@example.org 2026-01-02-10-15-00).md',
    'pay.sync-conflict-20260102-101500-ABCDEFG.md',
    'pay.sync-conflict-20260102-101500.md',
    'pay_conflict-20260102-101500.md',
    'pay.Conflict.md',
    'pay-copy.md',
    'pay_old.md',
    'pay-backup-2.md',
  ])('%s', (name) => {
    const texts = { 'stories/pay.md': story, [`stories/${name}`]: story, 'bug.md': child }
    expect(found(texts, `stories/${name}`)).toEqual(['leftover-copy hint'])
    expect(found(texts, 'stories/pay.md')).toEqual(
      found({ 'stories/pay.md': story, 'bug.md': child }, 'stories/pay.md'),
    )
  })

  test.each(['copy.md', 'paycopy.md', 'pay 2026.md', 'pay (by card).md', 'pay.old-ideas.md', 'pays (1).md'])(
    'but not %s',
    (name) => {
      const texts = { 'stories/pay.md': story, [`stories/${name}`]: story }
      expect(found(texts, `stories/${name}`)).toContain('duplicate-id error')
      expect(found(texts, 'stories/pay.md')).toContain('duplicate-id error')
    },
  )
})

describe('a copy', () => {
  const copied = { 'stories/pay.md': story, 'stories/pay (1).md': story, 'bug.md': child }

  test('is not what its id stands for, nor what another is handed down from', () => {
    const workspace = workspaceOf(Object.entries(copied))
    expect(definitionsOf(workspace, 'bug.md', 'US-1').map(({ artifact }) => artifact.path)).toEqual([
      'stories/pay.md',
    ])
    const feature = {
      'a.md': '---\ntype: feature\nid: F-1\n---\n',
      'a copy.md': '---\ntype: feature\nid: F-1\n---\n',
    }
    const other = workspaceOf(Object.entries({ ...feature, 's.md': '---\ntype: user-story\n---\n' }))
    const artifact = artifactAt(other, 's.md')
    expect(artifact && parentChoices(other, artifact).map(({ reference }) => reference)).toEqual(['F-1'])
  })

  test('is told beside a third document with its id, which is in error', () => {
    const texts = { ...copied, 'stories/other.md': story.replace('guest', 'visitor') }
    expect(found(texts, 'stories/pay (1).md')).toEqual(['leftover-copy hint'])
    expect(found(texts, 'stories/other.md')).toContain('duplicate-id error')
    expect(found(texts, 'stories/pay.md')).toContain('duplicate-id error')
  })

  test('of nothing is checked as any other', () => {
    const { 'stories/pay.md': _, ...rest } = copied
    expect(found(rest, 'stories/pay (1).md')).not.toContain('leftover-copy hint')
    expect(found(rest, 'stories/pay (1).md')).toContain('missing-owner warning')
  })
})

test('the rules that speak alone are few', () =>
  expect(rules.filter((it) => it.speaksAlone).map(({ id }) => id)).toEqual([
    'leftover-copy',
    'unresolved-conflict',
  ]))

test('a copy of a copy is one of what was first', () => {
  const paths = ['pay.md', 'pay copy.md', 'pay copy copy.md']
  const workspace = workspaceOf(paths.map((path) => [path, story] as const))
  const originals = paths.map((path) => copiedFrom(workspace, artifactAt(workspace, path) as Artifact)?.path)
  expect(originals).toEqual([undefined, 'pay.md', 'pay.md'])
})
