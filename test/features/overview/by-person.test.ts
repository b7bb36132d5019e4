import { expect, test } from 'vitest'
import { readCodeOwners } from '../../../server/src/domain/config/code-owners.ts'
import { defaultConfig } from '../../../server/src/domain/config/config.ts'
import { drawn, every, nodesIn, sourceOf } from './source.ts'

const person = (id: string, name: string, ...roles: string[]) => ({ id, name, roles })
const people = [
  person('ada', 'Ada Okoro', 'product-leader'),
  person('ben', 'Ben Ito', 'product-manager', 'product-owner'),
  person('cleo', 'Cleo Marsh', 'product-owner'),
  person('dan', 'Dan Idle'),
]
const config = { ...defaultConfig, adopted: true, people }

const docs = {
  'bet.md': 'type: strategy; id: ST-1; owner: product-leader',
  'plan.md': 'type: roadmap; id: RM-1; owner: product-manager',
  'pay.md': 'type: user-story; id: US-1; owner: "@cleo"',
  'both.md': 'type: user-story; id: US-2; owner: [ben, Cleo Marsh]',
  'team.md': 'type: user-story; id: US-3; owner: product-owner',
  'stranger.md': 'type: bug; id: BUG-1; owner: Zoe',
  'free.md': 'type: bug; id: BUG-2',
}

test('everybody with what they own, others who are named, roles that nobody has alone, and nobody', () => {
  expect(drawn(sourceOf(docs, { config }), 'person')).toEqual([
    'Ada Okoro (Product Leader · 1 document)',
    '  Strategies (1)',
    '    bet (ST-1)',
    'Ben Ito (holds 2 roles · 2 documents)',
    '  Roadmaps (1)',
    '    plan (RM-1)',
    '  User stories (1)',
    '    both (US-2)',
    'Cleo Marsh (Product Owner · 2 documents)',
    '  User stories (2)',
    '    pay (US-1)',
    '    both (US-2)',
    'Dan Idle (nothing yet)',
    'Zoe (Product Owner · 1 document)',
    '  Bugs (1)',
    '    stranger (BUG-1)',
    'Product Owner (no one person · 1 document)',
    '  User stories (1)',
    '    team (US-3)',
    'Nobody (1 document)',
    '  Bugs (1)',
    '    free (BUG-2)',
  ])
})

test('whoever holds too much is marked, and their roles are named', () => {
  const [ada, ben] = nodesIn(sourceOf(docs, { config }), 'person')
  expect(ada?.mark).toBeUndefined()
  expect(ben?.mark).toBe('overloaded')
  expect(ben?.tooltip).toContain('Role: Product Manager, Product Owner')
})

test('whoever owns work of all roles is marked without a triad.yaml, and with a filter', () => {
  const source = sourceOf({
    'a.md': 'type: strategy; id: ST-1; owner: Ada',
    'b.md': 'type: roadmap; id: RM-1; owner: "@ada"',
    'c.md': 'type: bug; id: BUG-1; owner: ada',
  })
  const owns = (description: string) => [expect.objectContaining({ description, mark: 'overloaded' })]
  expect(nodesIn(source, 'person')).toEqual(owns('owns work of all roles · 3 documents'))
  expect(nodesIn(source, 'person', '', { text: 'bug' })).toEqual(owns('owns work of all roles · 1 document'))
})

test('a filter leaves out who has nothing that it lets through', () => {
  const labels = nodesIn(sourceOf(docs, { config }), 'person', '', { text: 'rm-1' }).map((it) => it.label)
  expect(labels).toEqual(['Ben Ito'])
})

test('whom the repository names holds no role by that, and is told with the file that names them', () => {
  const text = 'a.md @cleo\n*.md @zoe\n/c.md @cleo\n/d.md\n'
  const codeOwners = readCodeOwners({ path: 'docs/CODEOWNERS', prefix: '', text })
  const source = sourceOf(
    {
      'a.md': 'type: strategy; title: A; owner: PL',
      'b.md': 'type: roadmap; title: B',
      'c.md': 'type: strategy; title: C',
      'd.md': 'type: user-story; title: D',
      'e.md': 'type: user-story; title: E',
      'f.md': 'type: strategy; title: F',
    },
    { config: { ...config, people: people.slice(2, 3), codeOwners } },
  )
  expect(drawn(source, 'person')).toEqual([
    'Cleo Marsh (Product Owner · 1 document)',
    '  Strategies (1)',
    '    C',
    'zoe (3 documents)',
    '  Strategies (1)',
    '    F',
    '  Roadmaps (1)',
    '    B',
    '  User stories (1)',
    '    E',
    'Product Leader (no one person · 1 document)',
    '  Strategies (1)',
    '    A',
    'Nobody (1 document)',
    '  User stories (1)',
    '    D',
  ])
  const tooltips = every(source, 'person').map(({ tooltip }) => tooltip)
  expect(tooltips).toContain('c.md\nOwner: Cleo Marsh (docs/CODEOWNERS)')
})
