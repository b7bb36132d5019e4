import { describe, expect, test } from 'vitest'
import { inserted, offered, story, suggested, taken } from './scene.ts'

const people = {
  config:
    'people:\n  ada: { name: Ada Okoro, role: product-owner }\n  ben: { name: Ben Ito, role: product-manager }\n',
}
const roles = ['Product Owner', 'Product Leader', 'Product Manager']
const stages = ['draft', 'proposed', 'ready', 'active', 'done', 'dropped']

describe('values are offered', () => {
  test.each([
    [
      'for an owner: the usual role, the others, then people',
      story('owner: ¦\n'),
      [...roles, 'Ada Okoro', 'Ben Ito'],
    ],
    ['for a role', story('owning_role: ¦\n'), [...roles, 'Ada Okoro', 'Ben Ito']],
    ['for somebody by name: people, then roles', story('assignee: ¦\n'), ['Ada Okoro', 'Ben Ito', ...roles]],
    [
      'for who holds a role: people, those who hold it first',
      story('product-manager: ¦\n'),
      ['Ben Ito', 'Ada Okoro'],
    ],
    ['for people', story('people: [¦]\n'), ['Ada Okoro', 'Ben Ito']],
    ['for people: only those who are not there', story('people: [ada, ¦]\n'), ['Ben Ito']],
    ['for a status', story('status: ¦\n'), stages],
    ['for a state', story('State: ¦\n'), stages],
    ['for the id: the next free one', story('id: ¦\n'), ['US-13']],
    ['for the id, whatever is begun', story('id: US-99¦\n'), ['US-13']],
    ['for a day', story('review-by: ¦\n'), ['Today', 'In a month', 'At the end of the quarter']],
    ['for a day of any name', story('due_date: ¦\n'), ['Today', 'In a month', 'At the end of the quarter']],
    ['behind a colon without a space', story('status:¦\n'), stages],
    ['in the middle of a word', story('status: dr¦aft\n'), stages],
    ['before a comment', story('status: ¦ # how far?\n'), stages],
    ['in quotes', story('status: "¦"\n'), stages],
    ['in quotes that nothing closes', story("status: 'dr¦\n"), stages],
    ['with CRLF', story('status: ¦\n').replaceAll('\n', '\r\n'), stages],
    ['behind a BOM', `\ufeff${story('status: ¦\n')}`, stages],
    ['where no fence closes the block yet', '---\ntype: user-story\nstatus: ¦', stages],
    ['in a block that is no YAML', story('title: @ada\nstatus: ¦\nx: "\n'), stages],
  ])('%s', (_, marked, expected) => expect(offered(marked, people)).toEqual(expected))

  test('for the type: every kind of document', () => {
    const found = suggested('---\ntype: ¦\n---\n', people).items
    expect(found.map((it) => it.label)).toContain('user-story')
    expect(found.find((it) => it.label === 'business-case')).toMatchObject({
      title: 'problem, options, cost, benefit, risks, recommendation',
      detail: 'Product Leader, Product Manager',
    })
  })

  test('for a status in a format: the words of its documents', () => {
    const files = {
      'backlog/tasks/task-1 - A.md': '---\nid: task-1\nstatus: In Progress\n---\n',
      'backlog/tasks/task-2 - B.md': '---\nid: task-2\nstatus: To Do\n---\n',
    }
    const options = { files, path: 'backlog/tasks/task-3 - C.md' }
    expect(offered('---\nid: task-3\nstatus: ¦\n---\n', options)).toEqual(['To Do', 'In Progress'])
  })
})

describe('no value is offered', () => {
  test.each([
    ['for a title', story('title: ¦\n')],
    ['for a key of another tool', story('layout: ¦\n')],
    ['in a comment', story('status: draft # ¦\n')],
    ['behind quotes that are closed', story('status: "draft"¦\n')],
    ['behind a list that is closed', story('people: [ada]¦\n')],
    ['in a text of several lines', story('status: >\n  ¦\n')],
    ['in a map', story('owner: { name: ¦ }\n')],
    ['below another key', story('meta:\n  status: ¦\n')],
    ['for an alias', story('owner: *a¦\n')],
    ['for a kind beside a type', story('kind: ¦\n')],
    ['in an ordinary file', '---\nstatus: ¦\n---\n'],
  ])('%s', (_, marked) =>
    expect(
      offered(marked, { path: marked.startsWith('---\nstatus') ? 'notes/a.md' : 'stories/new.md' }),
    ).toEqual([]),
  )
})

describe('a value that is taken', () => {
  test.each([
    ['is written as the id of a role', 'owner: ¦', 'Product Owner', 'owner: product-owner'],
    ['is written as the id of a person', 'owner: @a¦', 'Ada Okoro', 'owner: ada'],
    ['gets its space', 'owner:¦', 'Product Owner', 'owner: product-owner'],
    ['takes the place of the whole value', 'status: dr¦aft of it', 'ready', 'status: ready'],
    ['leaves a comment', 'status: dr¦aft # why', 'ready', 'status: ready # why'],
    ['stays apart from a comment', 'status: ¦# why', 'ready', 'status: ready # why'],
    ['stays in its quotes', 'status: "dr¦aft"', 'ready', 'status: "ready"'],
    ['closes its quotes', "status: 'dr¦", 'ready', "status: 'ready'"],
    ['is one of a list', 'people: [ada,¦]', 'Ben Ito', 'people: [ada, ben]'],
    ['takes the place of its entry alone', 'people: [a¦x, carl]', 'Ada Okoro', 'people: [ada, carl]'],
    ['is an entry of a list on lines', 'people:\n  - ada\n  - ¦', 'Ben Ito', 'people:\n  - ada\n  - ben'],
    ['gets its space behind a dash', 'people:\n  -¦', 'Ben Ito', 'people:\n  - ben'],
    [
      'is one of a list on several lines',
      'people: [\n  ada,\n  ¦\n]',
      'Ben Ito',
      'people: [\n  ada,\n  ben\n]',
    ],
    ['is a day without quotes', 'review-by: ¦', 'In a month', 'review-by: 2026-12-24'],
    ['is a day', 'review-by: 2026¦', 'At the end of the quarter', 'review-by: 2026-12-31'],
  ])('%s', (_, line, label, expected) =>
    expect(taken(story(line.includes('\n') ? `${line}\n` : `${line}\n`), label, people)).toBe(
      story(`${expected}\n`),
    ),
  )

  test('is put in quotes where YAML wants them', () => {
    const config = 'people:\n  "yes": { name: Yes Man, role: product-owner }\n'
    expect(taken(story('owner: ¦\n'), 'Yes Man', { config })).toBe(story('owner: "yes"\n'))
  })
})

describe('a rule is silenced', () => {
  test('those that report here come first, those that are silent are left out', () => {
    const found = offered(story('triad: { disable: [missing-parent, ¦] }\n'))
    expect(found[0]).toBe('missing-acceptance-criteria')
    expect(found).toContain('overdue')
    expect(found).not.toContain('missing-parent')
  })

  test.each([
    [
      'in brackets',
      'triad: { disable: [missing-o¦] }',
      'missing-owner',
      'triad: { disable: [missing-owner] }',
    ],
    [
      'on lines',
      'triad:\n  disable:\n    - mis¦',
      'missing-owner',
      'triad:\n  disable:\n    - missing-owner',
    ],
  ])('%s', (_, marked, label, expected) =>
    expect(taken(story(`${marked}\n`), label)).toBe(story(`${expected}\n`)),
  )

  test('from the key on', () => {
    expect(inserted(story('triad: ¦\n'), '{ disable: [] }')).toBe('{ disable: [⟦1:⟧] }')
    expect(inserted(story('triad:\n  ¦\n'), 'disable')).toBe('disable: [⟦1:⟧]')
    expect(offered(story('triad:\n  disable: [missing-owner]\n  ¦\n'))).toEqual([])
    // A dash is an entry that is there, and no word to put a key in place of.
    expect(offered(story('triad:\n  ¦- \n  - \n'))).toEqual([])
    expect(offered(story('triad:\n  -¦ \n  - \n'))).toEqual([])
    expect(offered(story('triad:\n  - a\n  -¦\n'))).toEqual([])
    expect(offered(story('triad:\n  other: ¦\n'))).toEqual([])
  })
})
