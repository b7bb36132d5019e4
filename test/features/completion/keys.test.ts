import { describe, expect, test } from 'vitest'
import { offered, story, suggested, taken } from './scene.ts'

const all = ['owner', 'parent', 'status', 'id', 'title', 'people', 'due', 'tags', 'review-by', 'triad']
const adopted = { config: 'people:\n  ada: { name: Ada, role: product-owner }\n' }
const unused = { files: { 'notes/a.md': '# A\n' }, path: 'notes/post.md' }

test.each(['+++\ntype = "user-story"\n¦\n+++\n# T\n', '{\n  "type": "user-story",\n  ¦\n}\n# T\n'])(
  'nothing is offered in %j, which is not YAML',
  (text) => expect(offered(text)).toEqual([]),
)

describe('keys are offered', () => {
  test.each([
    ['on an empty line', story('¦\n'), all],
    ['in the middle of a word', story('ow¦\n'), all],
    ['below a list', story('parent:\n  - F-3\n¦\n'), all.filter((key) => key !== 'parent')],
    [
      'between others',
      story('id: US-1\n¦\nstatus: draft\n'),
      ['owner', 'parent', 'title', 'people', 'due', 'tags', 'review-by', 'triad'],
    ],
    ['in place of one', story('ow¦er: x\n'), all],
    [
      'without those there are under another name',
      story('assignee: Ada\nState: x\nepic: F-3\n¦\n'),
      ['id', 'title', 'people', 'due', 'tags', 'review-by', 'triad'],
    ],
    [
      'in any spelling',
      story('Review_By: x\nOWNER: y\n¦\n'),
      ['parent', 'status', 'id', 'title', 'people', 'due', 'tags', 'triad'],
    ],
    ['as far in as the others', '---\n  type: user-story\n  ¦\n---\n', all],
    ['where no fence closes the block yet', '---\ntype: user-story\n¦', all],
    ['above a text', '---\ntype: user-story\n¦\n\n# New\n', all],
    [
      'in a block that is no YAML',
      story('title: "Pay\n¦\nowner: @ada\n'),
      ['parent', 'status', 'id', 'people', 'due', 'tags', 'review-by', 'triad'],
    ],
    ['with CRLF', story('¦\n').replaceAll('\n', '\r\n'), all],
    ['behind a BOM', `\ufeff${story('¦\n')}`, all],
    [
      'of what nothing can come before',
      '---\ntype: strategy\n¦\n---\n',
      all.filter((key) => key !== 'parent'),
    ],
    [
      'with the type last, where the name of the file tells it',
      '---\n¦\n---\n',
      ['owner', 'parent', 'status', 'id', 'type', 'title', 'people', 'due', 'tags', 'review-by', 'triad'],
    ],
  ])('%s', (_, marked, expected) => expect(offered(marked)).toEqual(expected))

  test('as a format calls them', () =>
    expect(offered('---\nid: task-1\n¦\n---\n', { path: 'backlog/tasks/task-1 - Pay.md' })[0]).toBe(
      'assignee',
    ))
})

describe('no key is offered', () => {
  test.each([
    ['in a comment', story('# ow¦\n')],
    ['before one that is there', story('¦id: US-1\n')],
    ['in front of other words', story('ow¦ of this\n')],
    ['on the fence', '---\ntype: user-story\n---¦\n'],
    ['above the frontmatter', '¦---\ntype: user-story\n---\n'],
    ['below what another tool keeps', story('meta:\n  ¦\n')],
    ['in a text of several lines', story('notes: |\n  ow¦\n')],
    ['in text below a rule', '---\nOnly three words here, and more.\now¦\n'],
    ['in text below a block that nothing closes', '---\ntype: user-story\n\n# New\n\now¦'],
  ])('%s', (_, marked) => expect(offered(marked)).toEqual([]))

  test.each([
    ['of an ordinary file', '---\nlayout: post\n¦\n---\n', unused],
    ['of an ordinary file without a block', '---\n¦\n', unused],
    ['of a README', '---\ntype: user-story\n¦\n---\n', { path: 'README.md' }],
    [
      'of a file that is left alone',
      '---\ntype: user-story\n¦\n---\n',
      { config: 'ignore: ["stories/**"]\n' },
    ],
  ])('in the frontmatter %s', (_, marked, options) => expect(offered(marked, options)).toEqual([]))
})

test('a team that uses Triad is offered to name the type of an ordinary file, and nothing else', () => {
  const options = { ...unused, ...adopted }
  expect(offered('---\nlayout: post\n¦\n---\n', options)).toEqual(['type'])
  expect(offered('---\nlayout: post\nkind: ¦\n---\n', options)).toEqual([])
  expect(offered('---\nlayout: post\nowner: ¦\n---\n', options)).toEqual([])
})

describe('a key that is taken', () => {
  test.each([
    ['gets its colon', story('ow¦\n'), 'owner', story('owner: \n')],
    ['leaves one that is there', story('ow¦: x\n'), 'owner', story('owner: x\n')],
    ['takes the place of the whole word', story('ow¦er : x\n'), 'owner', story('owner : x\n')],
    ['stays on its line', story('¦\nid: US-1\n'), 'owner', story('owner: \nid: US-1\n')],
  ])('%s', (_, marked, key, expected) => expect(taken(marked, key)).toBe(expected))

  test.each([
    ['where there are any to choose from', adopted, all.filter((key) => !['title', 'tags'].includes(key))],
    [
      'but not where there are no people',
      {},
      all.filter((key) => !['title', 'tags', 'people'].includes(key)),
    ],
    [
      'but not where there is no parent',
      { files: {} },
      all.filter((key) => !['title', 'tags', 'people', 'parent'].includes(key)),
    ],
  ])('leads on to its values, %s', (_, options, expected) => {
    const leads = suggested(story('¦\n'), options).items.filter((it) => it.leadsOn)
    expect(leads.map((it) => it.label)).toEqual(expected)
  })
})
