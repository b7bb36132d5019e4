import { expect, test } from 'vitest'
import { drawn, nodesIn, sourceOf } from './source.ts'

const stories = `---
type: user-story
owner: product-owner
---

# Booking

## US-1 Book a berth

As a skipper, I want to book a berth, so that I can sleep.

### Acceptance criteria

- [x] The berth is mine.
- [ ] I am told so.

## US-2 Pay

As a skipper, I want to pay.
`

const goals = `---
type: okr
owner: product-manager
---

# Autumn

## Objective 1: Harbours fill up

- KR1: 40 % of berths are booked
- KR2: 3 harbours join
`

const plan = `---
type: roadmap
owner: product-manager
---

# Year

## Q1

- Booking by phone: fewer calls
- [x] Payment
`

const texts = { 'booking.md': stories, 'autumn.md': goals, 'year.md': plan }
const source = sourceOf({}, {}, [], texts)
const below = (label: string, indent: string) => {
  const lines = drawn(source, 'role')
  const at = lines.findIndex((it) => it.startsWith(`${indent}${label}`))
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((it) => !it.startsWith(`${indent} `))
  return rest.slice(0, end < 0 ? undefined : end).map((it) => it.slice(indent.length + 2))
}

test('stories stand below the document that tells them, with how far their criteria are', () => {
  expect(below('Booking', '    ')).toEqual([
    'US-1 Book a berth (2 criteria, 1 done)',
    'US-2 Pay (no acceptance criteria)',
  ])
})

test('so do objectives, with their key results, and what a plan lists', () => {
  expect(below('Autumn', '    ')).toEqual([
    'Objective 1 Harbours fill up (2 key results)',
    '  KR1 40 % of berths are booked',
    '  KR2 3 harbours join',
  ])
  expect(below('Year', '    ')).toEqual(['Booking by phone: fewer calls (Q1)', 'Payment (Q1 · done)'])
})

test('a story wears what is found in it, and leads to its place', () => {
  const [document] = nodesIn(source, 'role', 'type:product-owner/user-story')
  const parts = nodesIn(source, 'role', document?.id)
  expect(parts.map((it) => [it.kind, it.findings > 0])).toEqual([
    ['story', false],
    ['story', true],
  ])
  expect(parts.map((it) => stories.slice(it.place?.at).split('\n', 1)[0])).toEqual([
    '## US-1 Book a berth',
    '## US-2 Pay',
  ])
})

test.each(['role', 'handoff', 'person'] as const)(
  'stand in the view by %s, below whatever else is',
  (view) => {
    expect(drawn(source, view).filter((it) => it.includes('US-2'))).toHaveLength(1)
  },
)

test('a story keeps its node when another comes before it', () => {
  const ids = (text: string) => {
    const other = sourceOf({}, {}, [], { 'booking.md': text })
    const [document] = nodesIn(other, 'role', 'type:product-owner/user-story')
    return nodesIn(other, 'role', document?.id).map((it) => it.id)
  }
  const [, second] = ids(stories)
  expect(ids(stories.replace('## US-1', '## US-0 Look\n\nAs a skipper, I want to look.\n\n## US-1'))[2]).toBe(
    second,
  )
})

test('a document is found by the stories that it tells', () => {
  expect(drawn(source, 'role', { text: 'book berth' }).some((it) => it.includes('Booking'))).toBe(true)
  expect(drawn(source, 'role', { text: 'moor' })).toEqual([])
})

test('what only shows the way to something shows no parts', () => {
  const child =
    '---\ntype: user-story\nid: US-9\nparent: ../booking.md\n---\n\n# Lantern\n\nAs a skipper, I want light.\n'
  const all = sourceOf({}, {}, [], {
    'booking.md': stories.replace('user-story', 'feature'),
    'a/lantern.md': child,
  })
  expect(drawn(all, 'handoff', { text: 'lantern' }).map((it) => it.trim().replace(/ \(.*/, ''))).toEqual([
    'No parent',
    'Booking',
    'Lantern',
  ])
  expect(drawn(all, 'handoff').length).toBeGreaterThan(2)
})
