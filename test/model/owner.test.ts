import { describe, expect, test } from 'vitest'
import { type Config, defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import { isPlaceholder } from '../../server/src/reading/placeholders/placeholder.ts'

const knowing: Config = {
  ...defaultConfig,
  people: [
    { id: 'ada', name: 'Ada Okoro', roles: ['product-leader'] },
    { id: 'ben', name: 'Ben Ito', roles: ['product-manager', 'product-owner'] },
    { id: 'cleo', name: 'Cleo Mann', roles: [] },
  ],
}

/** Who owns a document with these lines of frontmatter: role, people, and names that are not known. */
function ownerOf(lines: string, config = defaultConfig, type = 'feature') {
  const owner = readArtifact('x.md', parse(`---\ntype: ${type}\n${lines}\n---\n`), config)?.owner
  return owner ? [owner.role, owner.people.join(' + '), owner.unknown.map((it) => it.text).join(' + ')] : null
}

describe('an owner', () => {
  test.each([
    ['owner: product-manager', 'product-manager', ''],
    ['owner: Product Manager', 'product-manager', ''],
    ['owner: PM', 'product-manager', ''],
    ['owner: "lifecycle owner"', 'product-manager', ''],
    ['owner: vp_of_product', 'product-leader', ''],
    ['owners: [PO, PM]', 'product-manager', ''],
    ['owners: [PO, PL]', 'product-owner', ''],
    ['owner: Ada Okoro', null, 'Ada Okoro'],
    ['owner: Leander', null, 'Leander'],
    ['owner: "@ada"', null, 'ada'],
    ['owner: @ada', null, 'ada'],
    ['owner: Ada Okoro (PM)', 'product-manager', 'Ada Okoro'],
    ['owners:\n  - "@ada"\n  - "@ben"', null, 'ada + ben'],
    ['authors: "@ada, @ben"', null, 'ada + ben'],
    ['owner: PM and PO', 'product-manager', ''],
    ['owner: Okoro, Ada', null, 'Okoro, Ada'],
    ['product-manager: Ada Okoro', 'product-manager', 'Ada Okoro'],
    ['product_owner: Ada\nproduct_manager: Ben', 'product-manager', 'Ben'],
    ['dri: Ada\nowner: PM', 'product-manager', ''],
    ['author: Ada\napprover: Ben', null, 'Ada'],
    ['assignees: [Ada, Ben]', null, 'Ada + Ben'],
    ['ownedBy: Ada', null, 'Ada'],
    ['ownerRole: PM', 'product-manager', ''],
    ['productManager: Ada', 'product-manager', 'Ada'],
    ['pointOfContact: Ada', null, 'Ada'],
    ['Point of contact: Ada', null, 'Ada'],
    ['owners: [TBD, Ada]', null, 'Ada'],
  ])('%j is %s %s', (lines, role, people) => expect(ownerOf(lines)).toEqual([role, people, '']))

  test.each([
    '',
    'owner:',
    'owner: []',
    'owner: TBD',
    'owner: TBD\nauthor: Ada',
    'owner: ~',
    'owner: {}',
    'owner:\n  -',
    'reviewer: Ada',
    'assignee: Completed',
    'lead: true',
    'responsible: yes',
    'accountable: 3',
    'ownedBy: Person who answers for it',
  ])('%j is none', (lines) => expect(ownerOf(lines)).toBe(null))

  test('is first looked for in the order of the keys, not of the document', () => {
    expect(ownerOf('assignee: Ben\nlead: Ada')).toEqual([null, 'Ada', ''])
    expect(ownerOf('authors: [Ben]\nOWNER: Ada')).toEqual([null, 'Ada', ''])
  })
})

describe('where the workspace knows people', () => {
  test.each([
    ['owner: ada', ['product-leader', 'ada', '']],
    ['owner: "@Ada"', ['product-leader', 'ada', '']],
    ['owner: ADA OKORO', ['product-leader', 'ada', '']],
    ['owner: ben', ['product-manager', 'ben', '']],
    ['owner: cleo', [null, 'cleo', '']],
    ['owner: Dana', [null, 'Dana', 'Dana']],
    ['owners: [ada, Dana]', ['product-leader', 'ada + Dana', 'Dana']],
    ['owner: ada, ben', ['product-manager', 'ada + ben', '']],
    ['owners: [ada, PM]', ['product-manager', 'ada', '']],
    ['owner: product-manager', ['product-manager', '', '']],
  ])('%s', (lines, expected) => expect(ownerOf(lines, knowing)).toEqual(expected))

  test('a person of several roles owns in the one that produces the type', () => {
    expect(ownerOf('owner: ben', knowing, 'user-story')).toEqual(['product-owner', 'ben', ''])
    expect(ownerOf('owner: ben', knowing, 'strategy')).toEqual(['product-manager', 'ben', ''])
  })
})

describe('a value that stands for one still to come', () => {
  test.each([
    '',
    ' ',
    'TBD',
    'tbd',
    'TBC',
    'TODO',
    '@todo',
    'todo:',
    'FIXME',
    '?',
    '??',
    '-',
    '—',
    '...',
    '…',
    '___',
    'none',
    'None.',
    'null',
    'n/a',
    'N/A',
    'NA',
    'unassigned',
    'unknown',
    '<owner>',
    '<your name here>',
    '{{owner}}',
    '{owner}',
    '$(owner)',
    '$' + '{OWNER}',
    '[name]',
    '[ ]',
    '**TBD**',
    '`TBD`',
  ])('%j', (value) => expect(isPlaceholder(value)).toBe(true))

  test.each(['Ada', 'Todor', 'Tbdi', '@tobias', 'Nona', 'Unknown Pleasures Ltd', 'a <b>', 'x?', '1', 'no'])(
    'but not %j',
    (value) => expect(isPlaceholder(value)).toBe(false),
  )
})
