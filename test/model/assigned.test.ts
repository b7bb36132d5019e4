import { describe, expect, test } from 'vitest'
import { readCodeOwners } from '../../server/src/domain/config/code-owners.ts'
import type { Config } from '../../server/src/domain/config/config.ts'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import { values } from '../../server/src/reading/document/table.ts'
import { check, checkTeam } from '../../server/src/rules/check.ts'
import { rules } from '../../server/src/rules/index.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { withConfig, workspaceOf } from '../../server/src/workspace/workspace.ts'

const team = `people:
  ada: { name: Ada Okoro, role: product-owner }
  ben: { name: Ben Ito, roles: [product-manager, product-owner] }
owners:
  "docs/**": [product-owner, product-manager]
  "docs/berths/**": "@ada"
  docs/berths/open.md:
  docs/fees.md: Ben Ito
`
const codeOwners = readCodeOwners({
  path: '.github/CODEOWNERS',
  prefix: '',
  text: '* @harbour/office\nplans/ @ada ben@example.com\n',
})
const configured = (text: string): Config => readConfig(text, rules).config as Config
const config: Config = { ...configured(team), codeOwners }

/** Who owns a feature at `path` with `lines` of frontmatter and a `body`: role, people, where that is said. */
function ownerOf(path: string, lines = '', body = '', it = config) {
  const read = readArtifact(path, parse(`---\ntype: feature\n${lines}\n---\n${body}`), it)
  const { owner, codeOwner } = read as NonNullable<typeof read>
  return owner
    ? `${owner.role} ${owner.people.join('+')} ${owner.source}`
    : codeOwner && `${codeOwner.people.join('+')} ${codeOwner.source}`
}

describe('a document that names nobody is owned', () => {
  test.each([
    ['docs/a.md', 'product-manager  triad.yaml'],
    ['docs/berths/a.md', 'product-owner ada triad.yaml'],
    ['docs/fees.md', 'product-manager ben triad.yaml'],
    ['docs/berths/open.md', null],
    ['a.md', 'harbour/office .github/CODEOWNERS'],
    ['plans/a.md', 'ada+ben@example.com .github/CODEOWNERS'],
  ])('at %s by %s', (path, expected) => expect(ownerOf(path)).toBe(expected))
})

test.each([
  ['owner: PL', '', 'product-leader  null'],
  ['', '**Owner:** PL\n', 'product-leader  null'],
  ['author: Ada Okoro', '', 'product-owner ada null'],
  ['owner:', '', null],
  ['owner: null', '', null],
  ['owner: null', '**Author:** Writing agent\n', null],
  ['owner: []', '', null],
  ['owner: {}', '**Author:** Ada', null],
  ['owner: TBD', '', null],
  ['owner: "<owner>"', '', null],
  ['assignee: []', '', null],
  ['', '**Owner:** TBD\n', null],
  ['', '| Owner | |\n|---|---|\n| Status | draft |\n', null],
  ['reviewer: PL', '', 'product-owner ada triad.yaml'],
  ['author: { name: x }', '', 'product-owner ada triad.yaml'],
])('what the document says itself counts, be it that nobody is: %j %j', (lines, body, expected) =>
  expect(ownerOf('docs/berths/a.md', lines, body)).toBe(expected),
)

test.each([
  ['', null],
  ['owners: { "docs/**": TBD }', null],
  ['owners: { "docs/**": "@harbour/berths" }', 'null harbour/berths triad.yaml'],
])('where %j is all that is configured', (text, expected) =>
  expect(ownerOf('docs/a.md', '', '', configured(text))).toBe(expected),
)

describe('what the repository says', () => {
  const documents = ['strategy', 'feature', 'user-story'].map(
    (type, at) => [`plans/${at}.md`, `---\ntype: ${type}\n---\n# It\n`] as const,
  )
  const people = configured('people: { ada: { role: product-owner } }')
  const found = (owners: typeof codeOwners | null) => {
    const workspace = workspaceOf(documents, { config: { ...people, codeOwners: owners } })
    return [...documents.flatMap(([path]) => check(workspace, path)), ...checkTeam(workspace)].map(
      (it) => it.rule.id,
    )
  }
  test('silences the question for an owner, and changes nothing else', () => {
    const [without, with_] = [found(null), found(codeOwners)]
    expect(without.filter((it) => it === 'missing-owner')).toHaveLength(3)
    expect(with_).toEqual(without.filter((it) => it !== 'missing-owner'))
  })
})

test('what a glob gives to somebody is no wrong owner, and counts as what they own', () => {
  const given = configured('people: { ada: { role: product-owner } }\nowners: { "**": ada }')
  const documents = ['strategy', 'feature', 'user-story'].map(
    (type, at) => [`plans/${at}.md`, `---\ntype: ${type}\n---\n# It\n`] as const,
  )
  const workspace = workspaceOf(documents, { config: given })
  const ids = documents.flatMap(([path]) => check(workspace, path)).map((it) => it.rule.id)
  expect(ids).not.toContain('wrong-owner')
  expect(ids).not.toContain('missing-owner')
  expect(checkTeam(workspace).map((it) => inEnglish(it.message))).toContain(
    'ada owns documents of all 3 roles.',
  )
})

test('a workspace takes over who owns what without reading its documents anew', () => {
  const documents = [
    ['docs/berths/a.md', '---\ntype: feature\n---\n'],
    ['docs/b.md', '---\ntype: feature\nowner: PL\n---\n'],
    ['c.md', '# Notes\n'],
  ] as const
  const bare = workspaceOf(documents, { config: { ...config, owners: [], codeOwners: null } })
  const fresh = workspaceOf(documents, { config })
  const owners = (workspace: typeof bare) =>
    [...values(workspace.entries)].map(({ path, artifact }) => [path, artifact?.owner, artifact?.codeOwner])
  expect(owners(withConfig(bare, config))).toEqual(owners(fresh))
  expect(owners(withConfig(withConfig(bare, config), bare.config))).toEqual(owners(bare))
})
