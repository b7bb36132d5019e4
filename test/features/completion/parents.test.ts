import { describe, expect, test } from 'vitest'
import { files, offered, story, suggested, taken } from './scene.ts'

const ids = ['F-12', 'F-3', '../features/no%20id.md', 'F-20', 'F-40', 'RM-1']
const without = (...gone: string[]) => ids.filter((id) => !gone.includes(id))
const paths = ['../features/cards.md', '../features/split.md', '../features/no%20id.md', '../features/old.md']

describe('parents are offered', () => {
  test.each([
    ['the nearest kind first, the newest of it, items, then what is done', 'parent: ¦', ids],
    ['in the middle of a word', 'parent: F-¦3', ids],
    ['in quotes', 'parent: "F-¦"', ids],
    ['but those that are named', 'parent: [F-3, ¦]', without('F-3')],
    ['but those that are named further down', 'parent: [¦, f-3, "F-12"]', without('F-3', 'F-12')],
    ['but those that are named on other lines', 'parents:\n  - F-3\n  - ¦\n  - RM-1', without('F-3', 'RM-1')],
    ['the kind that the key asks for first', 'roadmap: ¦', ['RM-1', ...without('RM-1')]],
    ['by an alias of their kind', 'epic: ¦', ids],
    ['by their paths, while one is typed', 'parent: ../features/¦', paths],
    ['by their paths, in any folder', 'parent: ../¦', [...paths, '../roadmap.md']],
    ['by their paths, from the first dot on', 'parent: ..¦', [...paths, '../roadmap.md']],
    ['by the beginning of their paths', 'parent: ../features/ca¦', ['../features/cards.md']],
    ['by their paths in this folder', 'parent: ./¦', []],
    [
      'headings, behind a hash',
      'parent: ../features/split.md#¦',
      ['#split-the-bill', '#problem', '#outcome-in-short'],
    ],
    [
      'headings, of what is typed of them',
      'parent: "../features/split.md#pro¦"',
      ['#split-the-bill', '#problem', '#outcome-in-short'],
    ],
    ['no heading of what is not there', 'parent: ../features/gone.md#¦', []],
  ])('%s', (_, line, expected) => expect(offered(story(`${line}\n`))).toEqual(expected))

  test('the tasks that a task can be a part of', () => {
    const tasks = { 'backlog/tasks/task-7 - Pay.md': '---\nid: task-7\ntitle: Pay\n---\n' }
    const options = { files: tasks, path: 'backlog/tasks/task-7.1 - Ask.md' }
    expect(offered('---\nid: task-7.1\nparent_task_id: ¦\n---\n', options)).toEqual(['task-7'])
  })

  test('none, where a kind has none', () =>
    expect(offered('---\ntype: strategy\nparent: ¦\n---\n')).toEqual([]))

  test('never the document itself, nor what stands in it', () => {
    const marked = '---\ntype: okr\nid: OKR-1\nparent: ¦\n---\n\n# RM-9 Ours\n'
    expect(offered(marked, { path: 'okrs/new.md' })).toEqual(['RM-1'])
  })

  test('once, where an id stands in several places', () => {
    const again = {
      ...files,
      'features/more.md': '---\ntype: feature-backlog\nid: FB-2\n---\n\n- F-20 Tips\n- FR-1 x\n',
    }
    expect(offered(story('parent: ¦\n'), { files: again })).toEqual(ids)
  })

  test('but for what is only mentioned: in a story, or where it is the parent', () => {
    const more = {
      ...files,
      'features/part.md': '---\ntype: feature\nid: F-4\nparent: F-51\n---\n\n## F-51 Berths\n\n- F-52 Fees\n',
      'stories/list.md': '---\ntype: user-story\nid: US-8\n---\n\n- F-53 Tides\n',
    }
    const found = offered(story('parent: ¦\n'), { files: more })
    expect(found.filter((it) => /^F-5/.test(it))).toEqual(['F-52'])
  })

  test('by their paths, where two have one id', () => {
    const again = { ...files, 'features/twin.md': files['features/split.md'] as string }
    expect(offered(story('parent: ¦\n'), { files: again })).toEqual([
      'F-12',
      '../features/split.md',
      '../features/twin.md',
      ...without('F-12', 'F-3'),
    ])
  })

  test('with their titles, by whose words they are found', () => {
    const found = suggested(story('parent: ¦\n')).items.find((it) => it.label === 'F-20')
    expect(found).toMatchObject({ title: 'Tips', detail: 'feature', filter: 'F-20 Tips' })
    expect(suggested(story('parent: ¦\n')).items[1]).toMatchObject({
      title: 'Split the bill',
      detail: 'feature · ready',
      about: { kind: 'artifact', path: 'features/split.md', item: null },
    })
  })
})

describe('of very many, those are offered', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `features/${i}.md`,
      `---\ntype: feature\nid: F-${i}\ntitle: Number ${i} of a ${i % 2 ? 'blue' : 'red'} kind\n---\n`,
    ]),
  )
  const first = (typed: string) => {
    const { items, isIncomplete } = suggested(story(`parent: ${typed}¦\n`), { files: many })
    return { isIncomplete, count: items.length, labels: items.slice(0, 3).map((it) => it.label) }
  }

  test.each([
    ['that are newest, before anything is typed', '', 100, ['F-299', 'F-298', 'F-297']],
    ['whose ids begin with what is typed', 'f-7', 11, ['F-79', 'F-78', 'F-77']],
    ['that have its words in their titles, in any order', 'kind blu', 100, ['F-299', 'F-297', 'F-295']],
    ['that have it anywhere', '-42', 1, ['F-42']],
    ['that are called so', 'number 42', 1, ['F-42']],
  ])('%s', (_, typed, count, labels) => expect(first(typed)).toEqual({ isIncomplete: true, count, labels }))
})

describe('a parent that is taken', () => {
  test.each([
    ['is one of a list', 'parent: [F-3,¦]', 'RM-1', 'parent: [F-3, RM-1]'],
    ['stays in its quotes', 'parent: ["F-¦", RM-1]', 'F-3', 'parent: ["F-3", RM-1]'],
    [
      'is put in quotes where it is a path with a space',
      'parent: ¦',
      '../features/no%20id.md',
      'parent: "../features/no%20id.md"',
    ],
    [
      'takes the place of all that is typed',
      'parent: ../feat¦ures/x.md',
      '../features/split.md',
      'parent: ../features/split.md',
    ],
    [
      'names a heading',
      'parent: ../features/split.md#o¦',
      '#outcome-in-short',
      'parent: "../features/split.md#outcome-in-short"',
    ],
    [
      'names a heading in its quotes',
      "parent: '../features/split.md#¦'",
      '#problem',
      "parent: '../features/split.md#problem'",
    ],
  ])('%s', (_, line, label, expected) =>
    expect(taken(story(`${line}\n`), label)).toBe(story(`${expected}\n`)),
  )
})
