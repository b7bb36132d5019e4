import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { type BoardLook, boardOf } from '../../server/src/features/board/board.ts'
import { matches } from '../../server/src/features/overview.ts'
import { type Docs, sourceOf } from './overview/source.ts'

const sentence = 'As a guest, I want to pay, so that I can leave.'
const docs: Docs = {
  'features/cards.md': 'type: feature; id: F-1; owner: product-manager; status: active',
  'stories/a.md': 'type: user-story; id: US-2; owner: product-owner; status: Draft; parent: F-1',
  'stories/b.md': 'type: user-story; id: US-10; owner: ada; status: In progress; parent: F-1',
  'stories/c.md': 'type: user-story; id: US-3; status: dropped',
  'stories/d.md': 'type: user-story; id: US-4; status: Mooring',
  'notes.md': 'title: nothing',
}
const texts: Docs = {
  'backlog.md': `---\ntype: team-backlog\n---\n\n# Team backlog\n\n## US-20 Sleep aboard\n\n**Status:** Done\n\n${sentence}\n\n### Acceptance criteria\n\n- [x] One\n- [ ] Two\n\n## US-21 Wash up (Ready)\n\n${sentence.replace('pay', 'wash up')}\n`,
}

const board = (look: BoardLook = {}, yaml = '') => {
  const config = readConfig(yaml, []).config ?? undefined
  return boardOf(sourceOf(docs, config ? { config } : {}, [], texts), look)
}
/** The columns, each with what stands in it: `active 1/5: US-10`. */
const drawn = (look: BoardLook = {}, yaml = '') => {
  const { columns, cards } = board(look, yaml)
  return columns.map(({ id, title, count, limit }) => {
    const held = cards.filter((it) => it.column === id).map((it) => it.id ?? it.title)
    return `${title ?? (id || '?')} ${count}${limit === null ? '' : `/${limit}`}: ${held.join(' ')}`.trim()
  })
}

describe('columns', () => {
  test('are the stages, with stories wherever they are told', () =>
    expect(drawn()).toEqual([
      '? 1: US-4',
      'draft 1: US-2',
      'ready 1: US-21',
      'active 1: US-10',
      'done 1: US-20',
    ]))

  test('are what the team says, in its words, with its limits', () =>
    expect(
      drawn(
        {},
        'statuses: { active: [In progress, Doing], done: [Shipped] }\nboard: { columns: [ready, Doing, active, done], limits: { active: 1, Doing: 0 } }',
      ),
    ).toEqual(['? 1: US-4', 'ready 1: US-21', 'Doing 0/0:', 'In progress 1/1: US-10', 'Shipped 1: US-20']))

  test('of words of one stage say what is to be written there', () =>
    expect(
      board({}, 'statuses: { active: [Doing] }\nboard: { columns: [Doing, active, done] }').columns.map(
        ({ id, writes }) => [id, writes],
      ),
    ).toEqual([
      ['', null],
      ['Doing', 'Doing'],
      ['active', 'active'],
      ['done', null],
    ]))

  test('that are missing are counted', () => {
    const { elsewhere, matches, all } = board({}, 'board: { columns: [active] }')
    expect({ elsewhere, matches, all }).toEqual({
      elsewhere: [
        { stage: 'draft', count: 1 },
        { stage: 'ready', count: 1 },
        { stage: 'done', count: 1 },
        { stage: 'dropped', count: 1 },
      ],
      matches: 6,
      all: 6,
    })
  })

  test('hold back what is too much', () => {
    const { columns, cards } = board({ limit: 0 })
    expect(cards).toEqual([])
    expect(columns.map(({ count, left }) => [count, left])).toEqual(Array(5).fill([1, 1]))
  })
})

describe('a card', () => {
  const card = (id: string, look: BoardLook = {}, yaml = '') =>
    board(look, yaml).cards.find((it) => it.id === id)

  test('is a document with all that is known of it', () =>
    expect(card('US-2')).toMatchObject({
      key: 'stories/a.md',
      story: null,
      title: 'a',
      status: 'Draft',
      stage: 'draft',
      owner: 'Product Owner',
      role: 'Product Owner',
      parent: 'cards',
      criteria: { done: null, all: 0 },
      lacks: ['sentence', 'criteria', 'agreement'],
    }))

  test('is a story in a document', () =>
    expect(card('US-20')).toMatchObject({
      key: 'backlog.md#us-20',
      document: 'backlog.md',
      story: 'us-20',
      status: 'Done',
      criteria: { done: 1, all: 2 },
      parent: 'Team backlog',
      lacks: [],
      unticked: 1,
    }))

  test('is done by what the team says of it', () =>
    expect(card('US-20', {}, 'done: { criteria: none }')).toMatchObject({ unticked: 0 }))

  test('starts where the eye should land', () => {
    const { start, end } = card('US-21') as { start: number; end: number }
    expect(texts['backlog.md']?.slice(start, end)).toBe('## US-21 Wash up (Ready)')
  })
})

describe('a filter', () => {
  test.each<[string, BoardLook['filter'], string[]]>([
    ['by status', { status: 'done' }, ['US-20']],
    ['by what is open', { status: 'open' }, ['US-4', 'US-2', 'US-21', 'US-10']],
    ['by owner', { owner: 'ada' }, ['US-10']],
    ['by words of the story', { text: 'wash' }, ['US-21']],
    ['by kind', { type: 'feature' }, ['F-1']],
    ['by kind, for stories', { type: 'user-story', owner: 'ada' }, ['US-10']],
  ])('%s', (_, filter, expected) =>
    expect(board({ ...(filter && { filter }) }).cards.map(({ id }) => id)).toEqual(expected),
  )

  test('lets through on the board what it lets through in the tree', () => {
    const source = sourceOf(docs)
    for (const filter of [{ status: 'open' as const }, { owner: 'nobody' }, { ready: false }, { text: 'a' }])
      expect(boardOf(source, { filter }).matches).toBe(
        matches(source, { ...filter, type: 'user-story' }).count,
      )
  })
})

describe('lanes', () => {
  const lanes = (kind: BoardLook['lanes']) =>
    board({ ...(kind && { lanes: kind }) }).lanes.map(({ title, count }) => `${title} ${count}`)

  test('are one where nobody asks', () => expect(lanes(undefined)).toEqual(['null 5']))
  test('by what stands above', () => expect(lanes('parent')).toEqual(['cards 2', 'Team backlog 2', 'null 1']))
  test('by owner', () => expect(lanes('owner')).toEqual(['ada 1', 'Product Owner 1', 'null 3']))
  test('by role', () => expect(lanes('role')).toEqual(['Product Owner 5']))
})

test('each story has a key of its own, whatever others are called', () => {
  const story = (title: string) => `## ${title}\n\nAs a guest, I want ${title}, so that I can leave.\n\n`
  const text = `---\ntype: team-backlog\n---\n\n# Pay\n\n${['Pay', 'Pay', 'Pay 2', 'Pay 2'].map(story).join('')}`
  const { cards } = boardOf(sourceOf({}, {}, [], { 'pay.md': text }), {})
  expect(cards).toHaveLength(4)
  expect(new Set(cards.map(({ key }) => key)).size).toBe(4)
})
