import { expect, test } from 'vitest'
import { changed, type Loaded, pruned, root } from '../../client/src/overview/loaded.ts'
import type { OverviewNode } from '../../server/src/lsp/protocol.ts'

const node = (id: string, more: Partial<OverviewNode> = {}): OverviewNode => ({
  id,
  kind: 'type',
  label: id,
  description: '',
  tooltip: '',
  hasChildren: true,
  severity: null,
  findings: 0,
  ...more,
})

const loaded = (tree: Record<string, OverviewNode[]>): Loaded => new Map(Object.entries(tree))

test('draws nothing again where nothing changed', () => {
  const tree = () => loaded({ [root]: [node('a')], a: [node('b')] })
  expect(changed(tree(), tree())).toEqual([])
})

test('draws a node again whose count changed, and only that', () => {
  const before = loaded({ [root]: [node('a'), node('b')] })
  const after = loaded({ [root]: [node('a'), node('b', { findings: 1 })] })
  expect(changed(before, after)).toEqual(['b'])
})

test('draws a parent again where a child came, went or moved', () => {
  const before = loaded({ [root]: [node('a')], a: [node('b'), node('c')] })
  expect(changed(before, loaded({ [root]: [node('a')], a: [node('c'), node('b')] }))).toEqual(['a'])
  expect(changed(before, loaded({ [root]: [node('a')], a: [node('b')] }))).toEqual(['a'])
  expect(changed(before, loaded({ [root]: [node('a'), node('d')], a: [node('b'), node('c')] }))).toEqual([
    root,
  ])
})

test('forgets what hung under a node that is gone', () => {
  const tree = loaded({ [root]: [node('a', { hasChildren: false })], a: [node('b')], z: [node('y')] })
  expect([...pruned(tree).keys()]).toEqual([root])
})
