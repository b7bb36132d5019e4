import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../server/src/rules/check.ts'
import { affectedBy } from '../../server/src/workspace/affected.ts'
import {
  entryAt,
  pathsOf,
  type Workspace,
  withDocument,
  workspaceOf,
} from '../../server/src/workspace/workspace.ts'
import { samples } from '../features/any.ts'
import { runs } from '../runs.ts'
import { documents } from './documents.ts'

const paths = ['a.md', 'b.md', 'c.md', 'd.md', 'a copy.md', 'b (1).md']
const ids = ['F-1', 'F-2', 'F-3', 'F-4', 'F-5']

/** Features that name each other, so that circles of any length come and go. */
const document = fc
  .record({
    id: fc.option(fc.constantFrom(...ids)),
    parents: fc.array(fc.constantFrom(...ids, ...paths.slice(0, 4)), { maxLength: 2 }),
    status: fc.constantFrom('ready', 'done', 'draft'),
    item: fc.option(fc.constantFrom(...ids), { freq: 3 }),
  })
  .map(
    ({ id, parents, status, item }) =>
      `---\ntype: feature\n${id ? `id: ${id}\n` : ''}parent: [${parents.join(', ')}]\nstatus: ${status}\nowner: PM\n---\n\n# It\n${item ? `\n- ${item} Below\n` : ''}`,
  )

const found = (workspace: Workspace, path: string) =>
  check(workspace, path).map((it) => `${it.rule.id} ${it.span.start} ${it.message}`)

const textOf = (workspace: Workspace, path: string): string => entryAt(workspace, path)?.text ?? ''

test('what a change does not touch is found as before', () => {
  let circles = 0
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...paths), document),
      fc.constantFrom(...paths),
      fc.option(document, { freq: 8 }),
      (files, path, text) => {
        const before = workspaceOf(Object.entries(files))
        const after = withDocument(before, path, text)
        const affected = affectedBy(before, after, path)
        for (const it of pathsOf(after)) {
          const now = found(after, it)
          if (now.some((one) => one.startsWith('reference-cycle'))) circles++
          if (!affected.has(it)) expect([it, now]).toEqual([it, found(before, it)])
        }
      },
    ),
  )
  expect(circles).toBeGreaterThan(runs() / 10)
})

const family: Readonly<Record<string, string>> = {
  'roadmap.md': '---\ntype: roadmap\nid: RM-1\nstatus: active\n---\n\n# Berths\n\n## Now\n\n- F-9 Lights\n',
  'features/book.md':
    '---\ntype: feature\nid: F-1\nstatus: draft\nparent: RM-1\n---\n\n# Book\n\nWords.\n\n## Why\n\nMore words.\n',
  'stories/a.md':
    '---\ntype: user-story\nid: US-1\nparent: F-1\n---\n\n# Choose\n\nAs a skipper, I want a berth, so that I rest.\n\n## Acceptance criteria\n\n- It is mine\n',
  'stories/b.md': '---\ntype: user-story\nid: US-2\nparent: ../features/book.md#why\n---\n\n# Pay\n',
  'stories/c.md': '---\ntype: user-story\nid: US-3\nparent: F-9\n---\n\n# See\n',
  'notes.md': '# Notes\n\nAbout F-1 and US-1.\n',
}

test.each([
  ['prose', 'features/book.md', 'Words.', 'Other words, and a line.\n', []],
  [
    'a heading that nobody links to, where others are linked to',
    'features/book.md',
    '# Book',
    '# Book\n\n## When',
    ['stories/b.md'],
  ],
  [
    'a heading where nobody links to one',
    'stories/a.md',
    '## Acceptance criteria',
    '## More\n\n## Acceptance criteria',
    [],
  ],
  ['a title', 'stories/a.md', '# Choose', '# Choose well', []],
  ['the sentence of a story', 'stories/a.md', 'I rest', 'I can rest', []],
  ['a criterion', 'stories/a.md', 'It is mine', 'It is all mine', []],
  ['another criterion', 'stories/a.md', 'It is mine', 'It is mine\n- And yours', []],
  ['an owner', 'features/book.md', 'status: draft', 'status: draft\nowner: PM', []],
  [
    'a status',
    'features/book.md',
    'status: draft',
    'status: done',
    ['roadmap.md', 'stories/a.md', 'stories/b.md'],
  ],
  ['an id', 'features/book.md', 'id: F-1', 'id: F-2', ['roadmap.md', 'stories/a.md', 'stories/b.md']],
  [
    'an id that is no longer declared, but part of a title',
    'features/book.md',
    'id: F-1\nstatus: draft\nparent: RM-1\n---\n\n# Book',
    'status: draft\nparent: RM-1\n---\n\n# F-1 Book',
    ['roadmap.md', 'stories/a.md', 'stories/b.md'],
  ],
  ['a parent', 'stories/a.md', 'parent: F-1', 'parent: RM-1', ['features/book.md', 'roadmap.md']],
  ['a title that is what another is called', 'stories/a.md', '# Choose', '# Pay', ['stories/b.md']],
  ['the id of an item', 'roadmap.md', 'F-9', 'F-8', ['features/book.md', 'stories/c.md']],
  ['an item that becomes a section', 'roadmap.md', '- F-9', '### F-9', ['features/book.md', 'stories/c.md']],
  ['the words of a document that is no artifact', 'notes.md', 'About', 'Of', []],
] as const)('who is affected by %s', (_, path, from, to, others) => {
  const before = workspaceOf(Object.entries(family))
  const text = family[path] as string
  expect(text).toContain(from)
  const after = withDocument(before, path, text.replace(from, to))
  expect([...affectedBy(before, after, path)].sort()).toEqual([path, ...others].sort())
})

const harbour = samples.filter(([path]) => path.startsWith('test/workspaces/harbour/'))

/** Letters and lines that come and go in the middle of what people write. */
const keystroke = fc.record({
  path: fc.nat(),
  at: fc.nat(),
  length: fc.constantFrom(0, 0, 1, 2, 12, 80),
  insert: fc.constantFrom(
    '',
    'a',
    '-',
    ' ',
    '\n',
    '#',
    ':',
    '1',
    '- ',
    '## ',
    '\n\n',
    '[',
    'US-12',
    'done',
    '- US-3 It\n',
    '\n---\n',
  ),
})

const foundIn = (workspace: Workspace) => new Map(pathsOf(workspace).map((it) => [it, found(workspace, it)]))
const inHarbour = workspaceOf(harbour)
const foundInHarbour = foundIn(inHarbour)

test.each([
  ['of the sample', fc.constant(harbour), 0.03],
  ['that were made', documents.map((it) => [...it]), 0.5],
] as const)('what letters change in documents %s is found as before everywhere else', (_, some, factor) =>
  fc.assert(
    fc.property(some, fc.array(keystroke, { minLength: 1, maxLength: 4 }), (files, strokes) => {
      if (files.length === 0) return
      let workspace = files === harbour ? inHarbour : workspaceOf(files)
      let before = files === harbour ? foundInHarbour : foundIn(workspace)
      for (const { path, at, length, insert } of strokes) {
        const [changed] = files[path % files.length] as (typeof files)[number]
        const text = textOf(workspace, changed)
        const place = at % (text.length + 1)
        const after = withDocument(
          workspace,
          changed,
          text.slice(0, place) + insert + text.slice(place + length),
        )
        const affected = affectedBy(workspace, after, changed)
        const now = foundIn(after)
        for (const [it, findings] of now)
          if (!affected.has(it)) expect([it, findings]).toEqual([it, before.get(it)])
        workspace = after
        before = now
      }
    }),
    { numRuns: runs(factor) },
  ),
)

test('a plan is checked again when what it links to finds a parent of its own', () => {
  const before = workspaceOf(
    new Map([
      ['plan.md', '---\ntype: roadmap\nowner: PM\nstatus: active\n---\n\n# Plan\n\nSee [lamps](lamps.md).\n'],
      ['lamps.md', '---\ntype: feature\nowner: PM\nparent: RM-9\n---\n\n# Lamps\n'],
    ]),
  )
  const after = withDocument(before, 'other.md', '---\ntype: roadmap\nid: RM-9\nowner: PM\n---\n\n# Other\n')
  expect(found(after, 'plan.md')).not.toEqual(found(before, 'plan.md'))
  expect(affectedBy(before, after, 'other.md')).toContain('plan.md')
})
