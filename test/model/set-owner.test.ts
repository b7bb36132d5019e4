import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Config, defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import { applyEdits, withLineEnds } from '../../server/src/text/edit.ts'
import { setOwner } from '../../server/src/writing/set-owner.ts'
import { anyArtifact } from '../features/any.ts'
import { runs } from '../runs.ts'

const team: Config = {
  ...defaultConfig,
  people: [
    { id: 'ada', name: 'Ada Okoro', roles: ['product-owner'] },
    { id: 'ben', name: 'Ben Ito', roles: ['product-manager'] },
    { id: 'cleo', name: 'Cleo Mann', roles: [] },
  ],
}

/** The story `text` once it is owned by `owner`; null where that cannot be written. */
function owned(text: string, owner: string, config = team, path = 'stories/x.md'): string | null {
  const document = parse(text)
  const artifact = readArtifact(path, document, config)
  if (!artifact) throw new Error('no artifact')
  const edits = setOwner(artifact, document, config, owner)
  return edits.length > 0 ? applyEdits(text, withLineEnds(edits, artifact.eol)) : null
}

describe('in the frontmatter of a story, who is chosen', () => {
  test.each([
    ['takes the place of a placeholder', 'PM', 'owner: TBD # who?\n', 'owner: PM # who?\n'],
    ['takes the place of a list', 'PM', 'owners: [TBD]\n', 'owners: PM\n'],
    [
      'takes the place of a list on lines',
      'ada',
      'owners:\n  - ben\n  - cleo\nid: 1\n',
      'owners: ada\nid: 1\n',
    ],
    ['stands where a role stood', 'ben', 'role: ?\n', 'role: ben\n'],
    [
      'stands in `owner` before another key that says so',
      'PM',
      'owner: TBD\nassignee: Ada\n',
      'owner: PM\nassignee: Ada\n',
    ],
    ['leaves an author alone', 'PM', 'author: Ada\n', 'author: Ada\nowner: PM\n'],
    ['leaves an author alone as a person, too', 'ben', 'author: Ada\n', 'author: Ada\nowner: ben\n'],
    [
      'leaves a key for people alone as a role',
      'product-manager',
      'product-owner:\n',
      'product-owner:\nowner: product-manager\n',
    ],
    [
      'leaves it alone as the very role',
      'product-owner',
      'product-owner: TBD\n',
      'product-owner: TBD\nowner: product-owner\n',
    ],
    ['fills it as a person who has the role', 'ada', 'product-owner:\n', 'product-owner: ada\n'],
    ['fills it as a person who may have it', 'cleo', 'product-owner: TBD\n', 'product-owner: cleo\n'],
    ['fills it as somebody whom nobody knows', 'Dana', 'product-owner: TBD\n', 'product-owner: Dana\n'],
    [
      'leaves it alone as a person of another role',
      'ben',
      'product-owner: TBD\n',
      'product-owner: TBD\nowner: ben\n',
    ],
    ['leaves a key of another role alone', 'cleo', 'product-manager:\n', 'product-manager:\nowner: cleo\n'],
    ['fills a key for who answers', 'ada', 'dri: TBD\n', 'dri: ada\n'],
    ['leaves a map alone', 'PM', 'owner: { name: Ada }\n', 'owner: { name: Ada }\nowners: PM\n'],
    ['takes the place of an empty map', 'PM', 'owner: {}\n', 'owner: PM\n'],
    ['is put in quotes where YAML wants them', '@dana', 'owner:\n', 'owner: "@dana"\n'],
  ])('%s', (_, owner, before, after) =>
    expect(owned(`---\n${before}---\n\n# T\n`, owner)).toBe(`---\n${after}---\n\n# T\n`),
  )
})

describe('in the text of a story, who is chosen', () => {
  test.each([
    [
      'takes the place of a placeholder, in words',
      'product-owner',
      '**Owner:** TBD',
      '**Owner:** Product Owner',
    ],
    ['stands there as a person is called', 'ada', '**Owner**: TBD', '**Owner**: Ada Okoro'],
    ['takes the place of another', 'ben', 'Owner: Ada Okoro', 'Owner: Ben Ito'],
    [
      'takes the place of several',
      'product-manager',
      '**Owners:** @ada, @ben',
      '**Owners:** Product Manager',
    ],
    ['fills an empty label', 'product-owner', '**Owner:**', '**Owner:** Product Owner'],
    ['needs no quotes', '@dana', 'Owner: TBD', 'Owner: @dana'],
    [
      'leaves the rest of the line',
      'ben',
      '**Owner:** Ada | **Status:** draft',
      '**Owner:** Ben Ito | **Status:** draft',
    ],
    [
      'leaves a break at its end',
      'ben',
      '**Owner:** Ada  \n**Status:** draft',
      '**Owner:** Ben Ito  \n**Status:** draft',
    ],
    [
      'stands in an entry',
      'ben',
      '- **Status:** draft\n- **Owner:** TBD',
      '- **Status:** draft\n- **Owner:** Ben Ito',
    ],
    ['stands in an entry below the label', 'ben', '**Owner:**\n\n- TBD', '**Owner:**\n\n- Ben Ito'],
    ['stands below a heading', 'ben', '## Owner\n\nTBD', '## Owner\n\nBen Ito'],
    ['stands in a quote', 'ben', '> Owner: TBD\n> Status: draft', '> Owner: Ben Ito\n> Status: draft'],
    [
      'stands in a row',
      'ben',
      '| Key | Value |\n|---|---|\n| Owner | @ada, @cleo |',
      '| Key | Value |\n|---|---|\n| Owner | Ben Ito |',
    ],
    [
      'fills an empty cell',
      'ben',
      '| Key | Value |\n|---|---|\n| Owner | |',
      '| Key | Value |\n|---|---|\n| Owner | Ben Ito |',
    ],
    ['takes the place of a link', 'ben', '**Owner:** [Ada](mailto:ada@example.org)', '**Owner:** Ben Ito'],
  ])('%s', (_, owner, before, after) =>
    expect(owned(`# T\n\n${before}\n`, owner, team, 'stories/us-1.md')).toBe(`# T\n\n${after}\n`),
  )

  test.each([
    ['a role beside a label for a person', 'product-manager', '**Product Owner:** TBD'],
    ['anybody beside an author', 'product-manager', '**Author:** Ada'],
  ])('gets a key of the frontmatter: %s', (_, owner, line) =>
    expect(owned(`# T\n\n${line}\n`, owner, team, 'stories/us-1.md')).toBe(
      `---\nowner: ${owner}\n---\n\n# T\n\n${line}\n`,
    ),
  )
})

test.each([
  ['frontmatter that is no map', 'PM', '---\njust words\n---\n'],
  ['a word that names nobody', 'TBD', '---\ntype: user-story\n---\n'],
  [
    'every key taken by more than a name',
    'PM',
    `---\n${['owner', 'owners', 'owning-role'].map((it) => `${it}: { name: A }\n`).join('')}---\n`,
  ],
])('nothing is written into %s', (_, owner, text) => expect(owned(text, owner)).toBe(null))

test('whoever is chosen, the document is read as owned by them, and says nothing else anew', () => {
  const choices = fc.oneof(
    fc.constantFrom(...team.schema.roles.map((it) => it.id), ...team.people.map((it) => it.id)),
    fc.constantFrom(
      'Dana',
      '@dana',
      'Smith, Jane',
      'O’Neil & Sons',
      'a | b',
      'x: y',
      '*Eve*',
      '[Eve](eve.md)',
    ),
  )
  let written = 0
  fc.assert(
    fc.property(anyArtifact, choices, ({ path, text }, owner) => {
      const before = readArtifact(path, parse(text), team)
      if (!before) return
      const after = owned(text, owner, team, path)
      if (after === null) {
        expect(before.frontmatter).not.toBe(null)
        return
      }
      written++
      const read = readArtifact(path, parse(after), team)
      const role = team.schema.role(owner)
      if (role) expect(read?.owner?.role).toBe(role.id)
      else expect(read?.owner?.people).toEqual([owner.replace(/^@/, '')])
      expect([
        read?.type,
        read?.title.text,
        read?.id?.text,
        read?.status?.text,
        read?.stories.length,
      ]).toEqual([
        before.type,
        before.title.text,
        before.id?.text,
        before.status?.text,
        before.stories.length,
      ])
    }),
    { numRuns: runs(0.5) },
  )
  expect(written).toBeGreaterThan(runs(0.5) / 2)
})
