import { describe, expect, test } from 'vitest'
import { mostSymbols, symbolsNamed } from '../../server/src/features/workspace-symbols.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'

const workspace = workspaceOf([
  ['stories/a.md', '---\ntype: user-story\nid: US-10\n---\n\n# Pay with a saved card\n'],
  ['stories/b.md', '---\ntype: user-story\nid: US-2\n---\n\n# Get a receipt\n'],
  [
    'features/f.md',
    '---\ntype: feature\nid: F-1\n---\n\n# Saved cards\n\n## US-21 Forget a card\n\nAs a guest, I want it gone.\n\n| Id | What |\n|---|---|\n| FR-1 | Encrypt the **number** |\n',
  ],
  ['roadmap.md', '# Roadmap\n\n## Now\n'],
  ['README.md', '# Cards\n'],
])
const found = (query: string) => symbolsNamed(workspace, query).map(({ kind, name }) => `${kind}: ${name}`)

describe('what is named', () => {
  test.each([
    ['US-2', ['document: US-2 Get a receipt', 'story: US-21 Forget a card']],
    [
      'us',
      ['document: US-2 Get a receipt', 'document: US-10 Pay with a saved card', 'story: US-21 Forget a card'],
    ],
    ['card saved', ['document: F-1 Saved cards', 'document: US-10 Pay with a saved card']],
    ['saved', ['document: F-1 Saved cards', 'document: US-10 Pay with a saved card']],
    ['pwsc', ['document: US-10 Pay with a saved card']],
    ['fr-', ['item: FR-1 Encrypt the number']],
    [' RoadMap ', ['document: Roadmap']],
    ['nothing', []],
  ])('by %j', (query, expected) => expect(found(query)).toEqual(expected))

  test('without a query, the documents', () =>
    expect(found('')).toEqual([
      'document: F-1 Saved cards',
      'document: US-2 Get a receipt',
      'document: US-10 Pay with a saved card',
      'document: Roadmap',
    ]))

  test('of very many, the first', () => {
    const many = Array.from({ length: 1000 }, (_, n): [string, string] => [
      `stories/${n}.md`,
      `---\ntype: user-story\nid: US-${n}\n---\n\n# Story ${n}\n`,
    ])
    const names = symbolsNamed(workspaceOf(many), 'us-').map((it) => it.name)
    expect(names).toHaveLength(mostSymbols)
    expect(names.slice(0, 3)).toEqual(['US-0 Story 0', 'US-1 Story 1', 'US-2 Story 2'])
  })
})
