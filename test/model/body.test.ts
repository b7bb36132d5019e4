import { describe, expect, test } from 'vitest'
import { bodyFields } from '../../server/src/model/body.ts'
import { defaultConfig } from '../../server/src/model/config/config.ts'
import { parse } from '../../server/src/model/document.ts'
import { readArtifact } from '../../server/src/model/recognise.ts'
import { outline } from '../../server/src/syntax/outline.ts'

/** The facts that a body states, as `key: value | value`; each value read from its place. */
const stated = (text: string) =>
  bodyFields(outline(text), text).map(
    ({ key, scalars }) =>
      `${key}: ${scalars.map((scalar) => text.slice(scalar.start, scalar.end)).join(' | ')}`,
  )

describe('the head of the body states', () => {
  test.each([
    ['with the colon inside', '# Pay\n\n**Owner:** Ada Okoro\n', ['owner: Ada Okoro']],
    ['with the colon outside', '# Pay\n\n**Status**: Draft\n', ['status: Draft']],
    [
      'on lines of one paragraph',
      '# Pay\n\n**Owner:** Ada  \n**Status:** Draft\n',
      ['owner: Ada', 'status: Draft'],
    ],
    ['with hard breaks', '# Pay\n\n**Owner:** Ada\\\n**Status:** Draft\n', ['owner: Ada', 'status: Draft']],
    ['in a list', '# Pay\n\n- **Owner:** Ada\n- Status: Done\n', ['owner: Ada', 'status: Done']],
    ['in a quote', '# Pay\n\n> **Author:** Ada\n', ['author: Ada']],
    [
      'several on a line',
      '**Owner:** Ada · **Status:** Draft | **Epic:** F-3\n',
      ['owner: Ada', 'status: Draft', 'epic: F-3'],
    ],
    ['without bold', '# Pay\n\nAuthor: Ada\n', ['author: Ada']],
    ['in the block below the label', '# Pay\n\n**Author:**\n\n> Ada Okoro\n', ['author: Ada Okoro']],
    [
      'in a table of two columns',
      '| Metadata | |\n|--|--|\n| Point of contact | @ada |\n| Status | Accepted |\n',
      ['point-of-contact: @ada', 'status: Accepted'],
    ],
    [
      'in a table with one row',
      '| Owner | Status | Date |\n|--|--|--|\n| Ada | Draft | May |\n',
      ['owner: Ada', 'status: Draft'],
    ],
    ['below a heading', '# Pay\n\n## Status\n\nDraft\n\n## Story\n', ['status: Draft']],
    [
      'below a heading with a label',
      '# Pay\n\n## Status\n- **Status**: `Completed`\n',
      ['status: `Completed`'],
    ],
    ['in a heading', '# Pay\n\n## Status: Completed\n', ['status: Completed']],
    ['several people', '**Authors:** @ada, @ben\n', ['authors: @ada | @ben']],
    ['below a subtitle', '# Pay\n\n## By card\n\n**Owner:** Ada\n', ['owner: Ada']],
    ['in a foot', '# Pay\n\nBy card.\n\n## Why\n\nSo.\n\n---\n\n**Document Owner**: Ada\n', ['owner: Ada']],
    ['under other words', '**PRD Owner:** Ada\n**Prepared by:** Ben\n', ['owner: Ada', 'author: Ben']],
    ['for one or several', '| Metadata | |\n|--|--|\n| Owner(s) | Ada |\n', ['owners: Ada']],
    ['where it comes from', '**Related Epic(s)/PRD ID(s):** Scaling\n', ['related-epics/prd-ids: Scaling']],
    ['its parent below a heading', '# Pay\n\n## Parent Task\n\ntask-7 - Pay\n', ['parent: task-7 - Pay']],
    ['nobody yet', '# Pay\n\n**Owner:**\n\n## Why\n', ['owner: ']],
  ])('%s', (_, text, expected) => expect(stated(text)).toEqual(expected))

  test.each([
    ['behind the second heading', '# Pay\n\nBy card.\n\n## Details\n\n**Owner:** Ada\n'],
    ['in a last section', '# Pay\n\nBy card.\n\n---\n\n## Details\n\n**Owner:** Ada\n'],
    ['in prose', '# Pay\n\nThe owner: nobody knows.\n'],
    ['in code', '# Pay\n\n```\nOwner: Ada\n```\n'],
    ['in a heading that only begins so', '# Pay\n\n## Status quo\n\nAll is well.\n'],
    ['in prose below a heading', `# Pay\n\n## Status\n\n${'It goes on. '.repeat(20)}\n`],
    ['of another kind', '**Priority:** High\n'],
  ])('nothing %s', (_, text) => expect(stated(text)).toEqual([]))
})

test.each([
  ['**Epic:** Scaling', true],
  ['**Request Log:** REQ-7', true],
  ['**Epic:** none', true],
  ['**Epic:** TBD', false],
  ['**Owner:** Ada', false],
])('whether a body says where it comes from: %s', (line, says) =>
  expect(readArtifact('stories/pay.md', parse(`# Pay\n\n${line}\n`), defaultConfig)?.statesOrigin).toBe(says),
)

describe('an artifact takes from its body', () => {
  const read = (text: string, path = 'stories/pay.md') => {
    const artifact = readArtifact(path, parse(text), defaultConfig)
    if (!artifact) throw new Error('no artifact')
    return artifact
  }

  test('what its frontmatter does not say', () => {
    const { owner, status, parents, id } = read(
      '# Pay\n\n**ID:** US-7\n**Owner:** PO\n**Status:** Done\n**Epic:** F-3\n',
    )
    expect([owner?.role, status?.stage, parents[0]?.text, id?.text]).toEqual([
      'product-owner',
      'done',
      'F-3',
      'US-7',
    ])
  })

  test('nothing that its frontmatter does say', () => {
    const { owner, status } = read('---\nowner: PM\nstatus: done\n---\n**Owner:** PO\n**Status:** Draft\n')
    expect([owner?.role, status?.stage]).toEqual(['product-manager', 'done'])
  })

  test('the owner that its frontmatter leaves open', () =>
    expect(read('---\nowner: TBD\n---\n**Owner:** PO\n').owner?.role).toBe('product-owner'))

  test.each([
    ['**Parent:** F-3 (Pay by card)', 'F-3'],
    ['**Parent:** [The card](../features/card.md)', '../features/card.md'],
    ['**Parent:** `F-3`', 'F-3'],
    ['**Roadmap:** Just go on', undefined],
    ['**Epic:** Payments', undefined],
  ])('the parent that is an id or a document: %s', (line, parent) =>
    expect(read(`# Pay\n\n${line}\n`).parents[0]?.text).toBe(parent),
  )
})
