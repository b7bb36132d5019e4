import fc from 'fast-check'

/** Values that meet: the pools are small, so that documents name each other, share ids, and miss. */
const paths = [
  'stories/a.md',
  'stories/b.md',
  'features/c.md',
  'roadmap.md',
  'docs/d.md',
  'docs/e f.md',
  'README.md',
]
const types = ['user-story', 'feature', 'Roadmap', 'user-stroy', 'post', 'team-backlog']
const ids = ['US-1', 'us-1', 'US-02', 'F-1', 'F-2', 'f-2', 'RM-1', '12', 'TBD', '""']
const owners = [
  'product-owner',
  'PM',
  'TBD',
  '"@ada"',
  '@ada',
  'product-onwer',
  'Ada Okoro',
  '[PO, ada]',
  '[]',
]
const references = [
  'F-1',
  'f-2',
  'US-1',
  'RM-1',
  'RM-9',
  '../features/c.md',
  '../roadmap.md#now',
  '../roadmap.md#later',
  '../docs/e%20f.md',
  '/docs/d.md',
  'd.md',
  'roadmap.md',
  'https://example.com/F-1',
  '[F-1, ../roadmap.md]',
  'TBD',
]
const pieces = [
  '# Pay with a card',
  '# US-1 Pay with a card',
  '## F-2: Cards',
  '## Now',
  '## Later',
  '- RM-1 Cards',
  '| Id | What |\n| --- | --- |\n| F-1 | Cards |',
  'As a guest, I want to pay, so that I can go.',
  'As a guest, I want to pay.',
  '## Acceptance criteria\n\n- [ ] TBD',
  '**Acceptance criteria:** it is paid',
  'Date: TBD',
]

const field = (key: string, values: readonly string[]) =>
  fc.option(fc.constantFrom(...values), { nil: null, freq: 4 }).map((value) => value && `${key}: ${value}`)

const frontmatter = fc
  .tuple(
    field('type', types),
    field('id', ids),
    field('owner', owners),
    field('status', ['draft', 'ready', 'done']),
    field('parent', references),
    field('epic', references),
    field('ower', owners),
  )
  .map((fields) => `---\n${fields.filter((it) => it !== null).join('\n')}\n---\n\n`)

/** A small product document, with or without frontmatter, in some line ends. */
export const document = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: frontmatter }, { weight: 1, arbitrary: fc.constant('') }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([head, body, eol]) => `${head}${body.join('\n\n')}\n`.replaceAll('\n', eol))

export const path = fc.constantFrom(...paths)

/** One thing that happens to a workspace: a document is written, or it is gone. */
export interface Change {
  readonly path: string
  readonly text: string | null
}

export const change: fc.Arbitrary<Change> = fc.record({
  path,
  text: fc.option(document, { nil: null, freq: 5 }),
})

/** Documents by path, of a workspace to begin with. */
export const documents = fc
  .array(fc.tuple(path, document), { maxLength: 6 })
  .map((entries) => new Map(entries) as ReadonlyMap<string, string>)
