import { expect, test } from 'vitest'
import { drawn, every, nodesIn, sourceOf } from './source.ts'

const docs = {
  'bet.md': 'type: strategy; id: ST-1; status: active',
  'plan.md': 'type: roadmap; id: RM-1; status: active; parent: ST-1',
  'pay.md': 'type: feature; id: F-1; status: active; parent: RM-1',
  'late.md': 'type: user-story; id: US-2; parent: F-1',
  'early.md': 'type: user-story; id: US-1; parent: F-1; status: done',
}

test('goes from strategy to story, and says how much hangs below', () => {
  expect(drawn(sourceOf(docs), 'handoff')).toEqual([
    'bet (ST-1 · active · 1 roadmap)',
    '  plan (RM-1 · active · 1 feature)',
    '    pay (F-1 · active · 2 stories)',
    '      early (US-1 · done)',
    '      late (US-2)',
  ])
})

test('what nothing takes up is marked, in words', () => {
  const source = sourceOf({ ...docs, 'gift.md': 'type: feature; id: F-2; status: ready; parent: RM-1' })
  const gift = every(source, 'handoff').find((it) => it.label === 'gift')
  expect(gift).toMatchObject({ mark: 'broken', description: 'not picked up · F-2 · ready' })
  expect(gift?.tooltip).toContain('no document below picks it up')
})

test('a step that is left out is marked', () => {
  const source = sourceOf({ ...docs, 'leap.md': 'type: user-story; id: US-3; parent: ST-1' })
  expect(every(source, 'handoff').find((it) => it.label === 'leap')).toMatchObject({
    mark: 'broken',
    description: 'wrong kind of parent · US-3',
  })
})

test('what hangs loose stands at the end, with all that hangs below it', () => {
  const source = sourceOf({
    ...docs,
    'alone.md': 'type: feature; id: F-7',
    'child.md': 'type: user-story; id: US-7; parent: F-7',
    'lost.md': 'type: user-story; id: US-8; parent: F-99',
  })
  expect(drawn(source, 'handoff').slice(5)).toEqual([
    'No parent (2 documents)',
    '  alone (F-7 · 1 story)',
    '    child (US-7)',
    '  lost (parent not found · US-8)',
  ])
})

test('what several name as theirs stands below each, as a node of its own', () => {
  const source = sourceOf({
    ...docs,
    'other.md': 'type: feature; id: F-2; parent: RM-1',
    'both.md': 'type: user-story; id: US-9; parent: [F-1, F-2]',
  })
  const both = every(source, 'handoff').filter((it) => it.label === 'both')
  expect(both).toHaveLength(2)
  expect(new Set(both.map((it) => it.id)).size).toBe(2)
})

test('a circle begins at its highest, and ends where it began', () => {
  const source = sourceOf({
    ...docs,
    'hen.md': 'type: feature; id: F-3; parent: F-4',
    'egg.md': 'type: feature; id: F-4; parent: F-3',
    'chick.md': 'type: user-story; id: US-5; parent: F-4',
    'self.md': 'type: feature; id: F-5; parent: F-5',
  })
  expect(drawn(source, 'handoff').slice(5)).toEqual([
    'egg (leads back to itself · F-4 · 1 feature · 1 story)',
    '  hen (leads back to itself · F-3)',
    '  chick (US-5)',
    'self (leads back to itself · F-5)',
  ])
})

test('a backlog that lists what its kind hands down has it below', () => {
  const source = sourceOf({ ...docs, 'gift.md': 'type: feature; id: F-2' }, {}, [], {
    'list.md': '---\ntype: feature-backlog\nparent: RM-1\n---\n\n# list\n\n- F-2\n',
  })
  expect(drawn(source, 'handoff').slice(1, 4)).toEqual([
    '  plan (RM-1 · active · 1 feature backlog · 1 feature)',
    '    list (1 feature)',
    '      gift (F-2)',
  ])
})

test('a filter keeps what stands above what it lets through', () => {
  const source = sourceOf({ ...docs, 'alone.md': 'type: feature; id: F-7; status: done' })
  expect(drawn(source, 'handoff', { text: 'LATE us' })).toEqual([
    'bet (ST-1 · active · 1 roadmap)',
    '  plan (RM-1 · active · 1 feature)',
    '    pay (F-1 · active · 1 story)',
    '      late (US-2)',
  ])
  const context = every(source, 'handoff', { text: 'late' }).map((it) => it.isContext ?? false)
  expect(context).toEqual([true, true, true, false])
})

test('a filter leaves what it hides out of every number', () => {
  const source = sourceOf({
    'lost.md': 'type: feature; id: F-8',
    'below.md': 'type: user-story; id: US-8; parent: F-8',
    'other.md': 'type: user-story; id: US-9; status: dropped',
  })
  const loose = (filter: object) => nodesIn(source, 'handoff', '', filter).find((it) => it.kind === 'loose')
  const found = (path: string) => Object.values(source.byKey(path)?.counts ?? {}).reduce((a, b) => a + b)
  expect(loose({})).toMatchObject({
    description: '2 documents',
    findings: found('lost.md') + found('other.md'),
  })
  expect(loose({ text: 'lost' })).toMatchObject({ description: '1 document', findings: found('lost.md') })
  expect(loose({ text: 'below' })).toMatchObject({ description: '', findings: 0, severity: null })
  const [context] = nodesIn(source, 'handoff', 'loose', { text: 'below' })
  expect(context).toMatchObject({ isContext: true, findings: 0, severity: null })
})

test('a node that is not there has no children', () => {
  expect(nodesIn(sourceOf(docs), 'handoff', 'handoff:nowhere.md')).toEqual([])
  expect(nodesIn(sourceOf(docs), 'handoff', 'role:product-owner')).toEqual([])
})
