import { expect, test } from 'vitest'
import { dropOf } from '../../client/src/overview/drop.ts'
import type { OverviewNode } from '../../server/src/lsp/protocol.ts'

const node = (id: string, more: Partial<OverviewNode> = {}): OverviewNode => ({
  id,
  kind: 'artifact',
  label: id,
  description: '',
  tooltip: '',
  hasChildren: false,
  severity: null,
  findings: 0,
  ...more,
})
const document = (id: string) => node(id, { uri: `file:///${id}.md` })
const story = document('story')

test('onto a document: it becomes the parent', () => {
  expect(dropOf(story, document('feature'), undefined)).toEqual({
    kind: 'parent',
    uri: 'file:///story.md',
    to: { uri: 'file:///feature.md', title: 'feature' },
  })
})

test('onto a person or a role: they become the owner', () => {
  const ada = node('person:ada', { kind: 'person', owner: 'ada' })
  expect(dropOf(story, ada, undefined)).toEqual({ kind: 'owner', uri: 'file:///story.md', owner: 'ada' })
})

test('onto itself, in whatever branch, onto what it stands under, or onto anything else: nothing', () => {
  const again = node('story, elsewhere', { uri: 'file:///story.md' })
  for (const target of [story, again, node('loose', { kind: 'loose' })])
    expect(dropOf(story, target, undefined)).toBeNull()
  expect(dropOf(story, document('feature'), 'feature')).toBeNull()
  expect(dropOf(node('type'), document('feature'), undefined)).toBeNull()
})
