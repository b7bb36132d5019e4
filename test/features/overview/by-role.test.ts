import { expect, test } from 'vitest'
import { drawn, nodesIn, sourceOf } from './source.ts'

const docs = {
  'bet.md': 'type: strategy; id: ST-1; status: active',
  'b.md': 'type: user-story; id: US-10; owner: product-owner; status: Done',
  'a.md': 'type: user-story; id: US-9; owner: product-manager; status: someday',
}

test('goes from role to type to artifact, in the order in which people count', () => {
  expect(drawn(sourceOf(docs), 'role').filter((it) => !/No |Not /.test(it))).toEqual([
    'Product Leader (1 document)',
    '  Strategies (1)',
    '    bet (ST-1 · active)',
    'Product Manager (1 document)',
    '  User stories (1)',
    '    a (US-9 · someday)',
    'Product Owner (1 document)',
    '  User stories (1)',
    '    b (US-10 · done)',
  ])
})

test('says what a role has not written, unless something is left out', () => {
  const below = (parent: string, filter: object) => nodesIn(sourceOf(docs), 'role', parent, filter)
  const leader = below('role:product-leader', {})
  expect(leader.map((it) => it.kind)).toEqual(['type', 'unwritten'])
  expect(leader[1]?.description).toBe('portfolio roadmap, business case, executive briefing')
  expect(below('unwritten:product-leader', {}).map((it) => it.label)).toEqual([
    'No portfolio roadmap yet',
    'No business case yet',
    'No executive briefing yet',
  ])
  expect(below('role:product-leader', { status: 'open' }).map((it) => it.kind)).toEqual(['type'])
})

test.each([
  [{ status: 'open' }, ['bet', 'a']],
  [{ status: 'done' }, ['b']],
  [{ status: 'draft' }, []],
  [{ text: 'us-1' }, ['b']],
  [{ text: 'OWNER us' }, ['b']],
  [{ text: '  ' }, ['bet', 'a', 'b']],
  [{ findings: true, text: 'bet' }, ['bet']],
] as const)('of all documents, %o shows %o', (filter, labels) => {
  const shown = drawn(sourceOf(docs), 'role', filter).flatMap((it) => /^ {4}(\S+) \(/.exec(it)?.[1] ?? [])
  expect(shown).toEqual(labels)
})

test('what a source adds stands at the end of each view', () => {
  const extra = { id: 'due', label: 'Due', tooltip: '', holds: () => true }
  for (const view of ['role', 'handoff', 'person'] as const) {
    const source = sourceOf(docs, {}, [extra])
    const last = nodesIn(source, view).at(-1)
    expect(last).toMatchObject({ kind: 'extra', label: 'Due', description: '3 documents' })
    expect(nodesIn(source, view, last?.id).map((it) => it.label)).toEqual(['Strategies', 'User stories'])
  }
})
