import { expect, test } from 'vitest'
import { isFilter, keeping } from '../../server/src/features/filter.ts'
import { artifactsOf, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { configFrom } from '../literate/config.ts'

const story = (fields: string, more = '') =>
  `---\ntype: user-story\n${fields}\n---\n\n# Moor\n\nAs a skipper, I want to moor${more}.\n`
const whole = ', so that I can sleep.\n\n## Acceptance criteria\n\n- [ ] The boat is tied up'

const workspace = workspaceOf(
  [
    [
      'a.md',
      story(
        'id: US-1\nowner: ada\nparent: F-1\ntags: [berths, Night]\ndue: 2027-02-01\nstatus: ready',
        whole,
      ),
    ],
    ['b.md', story('id: US-2\nowner: product-owner\nlabels: night, day\ndue: 2027-02-01\nstatus: done')],
    ['c.md', story('id: US-3\nstatus: someday')],
    ['f.md', '---\ntype: feature\nid: F-1\nowner: product-manager\n---\n\n# Moorings\n'],
    ['d.md', '---\ntype: strategy\nowner: product-leader\nreview-by: 2027-Q3\n---\n\n# Quays\n'],
  ],
  {
    config: configFrom([
      { path: 'triad.yaml', text: 'people:\n  ada:\n    name: Ada Okoro\n    roles: [product-owner]\n' },
    ]),
  },
)

test.each([
  [{}, 'abcdf'],
  [{ type: 'strategy' }, 'd'],
  [{ role: 'product-leader' }, 'd'],
  [{ owner: 'ada' }, 'a'],
  [{ owner: '@ADA' }, 'a'],
  [{ owner: 'ada okoro' }, 'a'],
  [{ owner: 'product-owner' }, 'b'],
  [{ owner: 'nobody' }, 'c'],
  [{ tag: 'night' }, 'ab'],
  [{ tag: '#day' }, 'b'],
  [{ due: '2027-Q1' }, 'a'],
  [{ due: '2027-01-31' }, ''],
  [{ due: '2027' }, 'ad'],
  [{ status: 'open' }, 'acdf'],
  [{ status: 'ready', tag: 'berths' }, 'a'],
  [{ text: 'moor us-3' }, 'c'],
  [{ text: ' ' }, 'abcdf'],
  [{ ready: true }, 'ab'],
  [{ ready: false }, 'c'],
] as const)('%o keeps %s', (filter, kept) => {
  const keeps = keeping(filter)
  const left = artifactsOf(workspace).filter((artifact) => keeps({ artifact, workspace, findings: 0 }))
  expect(left.map(({ path }) => path[0]).join('')).toBe(kept)
})

test('what leaves nothing out is no filter', () => {
  expect([{}, { text: ' ' }, { findings: false }, { ready: false }, { owner: 'ada' }].map(isFilter)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})
