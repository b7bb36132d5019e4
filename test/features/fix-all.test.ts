import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { fixAll } from '../../server/src/features/fix-all.ts'
import { dateMeant } from '../../server/src/reading/fields/dates-written.ts'
import { check, fixesOf } from '../../server/src/rules/check.ts'
import { rules } from '../../server/src/rules/index.ts'
import { applyEdits, hasTabStops } from '../../server/src/text/edit.ts'
import {
  entriesOf,
  pathsOf,
  type Workspace,
  withDocument,
  workspaceOf,
} from '../../server/src/workspace/workspace.ts'
import { unsoundEdits } from '../literate/laws.ts'
import { readPage } from '../literate/page.ts'
import { sceneOf } from '../literate/run.ts'
import { documents } from '../model/documents.ts'
import { runs } from '../runs.ts'

const path = 'stories/pay.md'
const today = '2026-04-21'
const workspaceWith = (text: string, config = '') =>
  workspaceOf([[path, text]], { today, config: readConfig(config, rules).config ?? undefined })

/** A document after all that is safe is repaired. */
function fixed(text: string, config?: string): string {
  return applyEdits(text, fixAll(workspaceWith(text, config), path).edits)
}

const front = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\n# Pay\n`

describe('what needs no thought is repaired', () => {
  test.each([
    [
      'a handle without quotes',
      front('type: user-story', 'owner: @ben'),
      front('type: user-story', 'owner: "@ben"'),
    ],
    [
      'a colon without quotes',
      front('type: feature', 'title: Pay: now'),
      front('type: feature', 'title: "Pay: now"'),
    ],
    [
      'quotes within quotes',
      front('type: feature', "title: 'The user's draft'"),
      front('type: feature', 'title: "The user\'s draft"'),
    ],
    [
      'a hash behind a colon',
      front('type: feature', 'title: Pay: #1 card'),
      front('type: feature', 'title: "Pay: #1 card"'),
    ],
    [
      'a backslash behind a quote that is not closed',
      front('type: feature', 'title: "C:\\new'),
      front('type: feature', "title: 'C:\\new'"),
    ],
    [
      'an entry with a comment behind it',
      front('type: feature', 'owners:', '  - @ada # until June', '  - ben'),
      front('type: feature', 'owners:', '  - "@ada" # until June', '  - ben'),
    ],
    ['a space that is missing', front('type: feature', 'tags:[a]'), front('type: feature', 'tags: [a]')],
    ['a quote that is not closed', front('title: "Pay', 'type: bug'), front('title: "Pay"', 'type: bug')],
    ['a key twice, with one value', front('type: bug', 'id: B-1', 'id: B-1'), front('type: bug', 'id: B-1')],
    ['a slip in a type', front('type: user-stroy'), front('type: user-story')],
    [
      'a date written otherwise',
      front('type: bug', 'due: 1 March 2027'),
      front('type: bug', 'due: 2027-03-01'),
    ],
    [
      'a comment that silences nothing',
      `${front('type: bug', 'owner: PO', 'parent: F-1')}\n<!-- triad-disable-next-line missing-why -->\n\nIt burns.\n`,
      `${front('type: bug', 'owner: PO', 'parent: F-1')}\nIt burns.\n`,
    ],
    [
      'several rules of a comment, and then the comment',
      `${front('type: bug')}\n<!-- triad-disable-next-line missing-why, overdue, missing-section -->\n\nIt burns.\n`,
      `${front('type: bug')}\nIt burns.\n`,
    ],
    [
      'a slip in a rule that is silenced',
      `---\ntype: bug\n---\n\n<!-- triad-disable-next-line mising-owner missing-parent -->\n\n# It burns\n`,
      `---\ntype: bug\n---\n\n<!-- triad-disable-next-line missing-owner missing-parent -->\n\n# It burns\n`,
    ],
    [
      'everything at once, and in CRLF',
      front('type: user-stroy', 'owner: @ben', 'due: 3/31/2027').replaceAll('\n', '\r\n'),
      front('type: user-story', 'owner: "@ben"', 'due: 2027-03-31').replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_, text, expected) => expect(fixed(text)).toBe(expected))
})

describe('what a person has to decide is left', () => {
  test.each([
    ['a missing owner', front('type: feature')],
    ['an owner nobody knows', front('type: feature', 'owner: prodct-manager')],
    ['a wrong owner', front('type: feature', 'owner: product-owner')],
    ['a key twice, with two values', front('type: bug', 'status: done', 'status: draft')],
    ['a slip in a key', front('type: feature', 'ower: PM')],
    ['a key that looks like one of ours', front('type: feature', 'stale: false')],
    ['a word that may be one of its own', front('type: feature', 'approve: ada')],
    [
      'quotes of which nobody can tell what they do',
      front('type: feature', "title: 'Users' and guests' drafts'"),
    ],
    ['a hash that may be a word', front('type: feature', 'title: Pay: #card payments')],
    ['a value that goes on below', front('type: feature', 'owner: @ben', '  and ada')],
    ['a type that may be one of its own', front('type: featured')],
    ['a date that could be two', front('type: bug', 'due: 3/4/2027')],
    ['a choice', front('type: bug', 'status: draft | ready')],
    ['a list', front('type: bug', 'status: [draft, ready]')],
    ['a reference', front('type: user-story', 'parent: F-1')],
    ['a slip of another of a type’s names', front('type: epci')],
    [
      'a silence that says why',
      `${front('type: bug')}\n<!-- triad-disable-next-line missing-why -- the court asked for it -->\n\nIt burns.\n`,
    ],
    ['a silence for a rule nobody knows', `${front('type: bug')}\n<!-- triad-disable spelling -->\n`],
  ])('%s', (_, text) => expect(fixed(text)).toBe(text))

  test('a silence for a rule that is off here', () => {
    const text = `${front('type: bug', 'owner: PO')}\n<!-- triad-disable missing-why -->\n`
    expect(fixed(text, 'rules: { missing-why: off }\n')).toBe(text)
    expect(fixed(text)).not.toBe(text)
  })

  test('what other rules than those asked for find', () => {
    const text = front('type: user-stroy', 'due: 2027-3-1')
    const only = rules.filter((rule) => rule.id === 'invalid-field')
    const { edits, count } = fixAll(workspaceWith(text), path, only)
    expect([applyEdits(text, edits), count]).toEqual([front('type: user-stroy', 'due: 2027-03-01'), 1])
  })
})

test.each([
  ['2027/3/1', '2027-03-01'],
  ['2027-3-1', '2027-03-01'],
  ['2027.03.01', '2027-03-01'],
  ['20270301', '2027-03-01'],
  ['1.3.2027', '2027-03-01'],
  ['1st Sept. 2027', '2027-09-01'],
  ['01-Mar-2027', '2027-03-01'],
  ['March 1st, 2027', '2027-03-01'],
  ['May 2027', '2027-05'],
  ['3/2027', '2027-03'],
  ['31/3/2027', '2027-03-31'],
  ['3/31/2027', '2027-03-31'],
  ['5/5/2027', '2027-05-05'],
  ['3/4/2027', null],
  ['30 February 2027', null],
  ['13/13/2027', null],
  ['next May', null],
  ['Mayor 2027', null],
  ['12345678', null],
  ['2027-3/1', null],
  ['', null],
])('%j means %j', (value, date) => expect(dateMeant(value)).toBe(date))

/** The law: edits are sound, fewer findings are left, and a second time there is nothing to do. */
function expectLaw(workspace: Workspace): void {
  for (const { path: at, text } of entriesOf(workspace)) {
    const { edits, count } = fixAll(workspace, at)
    expect(unsoundEdits(text, edits)).toEqual([])
    expect(count > 0).toBe(edits.length > 0)
    const after = withDocument(workspace, at, applyEdits(text, edits))
    expect(total(after)).toBeLessThanOrEqual(total(workspace) - (count > 0 ? 1 : 0))
    expect(fixAll(after, at)).toEqual({ edits: [], count: 0 })
  }
}

const total = (workspace: Workspace): number =>
  pathsOf(workspace).reduce((sum, at) => sum + check(workspace, at).length, 0)

/** What in a document may be wrong and safe to repair, in every combination. */
const faulty = fc
  .tuple(
    fc.subarray([
      'type: user-stroy',
      'type: feature',
      'ower: @ben',
      'owner: product-owner',
      'parnet: F-1',
      'id: "F-1',
      'title: Pay: now',
      'tags:[a, b]',
      'due: 1 March 2027',
      'due: 2027-3-1',
      'people: [@ada, ben]',
      'status: done',
      'status: done ',
      'triad: { disable: [missing-why, overdue, mising-owner] }',
      'triad: { disable: missing-owner }',
      '\tstray: x',
      'some words',
      '- a',
    ]),
    fc.array(
      fc.constantFrom(
        '<!-- triad-disable-next-line missing-why -->',
        '<!-- triad-disable-next-line missing-owner, missing-parent, unknown-type -->',
        '<!-- triad-disable -->',
        '<!-- triad-disable mising-why -->',
        '<!-- triad-enable -->',
        '# Pay',
        'As a guest, I want to pay.',
        '- As a guest, I want to pay.\n- <!-- triad-disable missing-why -->',
        '> <!-- triad-disable-next-line overdue -->\n> quoted',
        '## Acceptance criteria\n\n- [ ] It is paid',
        'Text <!-- triad-disable overdue --> and more',
      ),
      { maxLength: 6 },
    ),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('\n\n', '\n'),
    fc.constantFrom('', '\ufeff'),
  )
  .map(([fields, body, eol, gap, bom]) =>
    `${bom}---\n${fields.join('\n')}\n---\n${gap}${body.join(gap)}\n`.replaceAll('\n', eol),
  )

describe('for any documents', () => {
  test('with faults of every kind', () =>
    fc.assert(
      fc.property(fc.array(faulty, { maxLength: 3 }), (all) =>
        expectLaw(
          workspaceOf(
            all.map((text, i) => [`stories/${i}.md`, text] as const),
            { today },
          ),
        ),
      ),
      { numRuns: runs(0.05) },
    ))

  test('of a small workspace', () =>
    fc.assert(
      fc.property(documents, (files) => expectLaw(workspaceOf(files, { today }))),
      { numRuns: runs(0.2) },
    ))
})

describe('on the page of', () => {
  const pages = rules.map(
    (rule) => [rule, readFileSync(new URL(`../rules/${rule.id}.md`, import.meta.url), 'utf8')] as const,
  )

  test.each(pages)('$id', (rule, page) => {
    for (const it of readPage(page).cases) {
      const scene = sceneOf(rule, it)
      const workspace = workspaceOf(scene.documents, { today, config: scene.config })
      expectLaw(workspace)
      for (const at of pathsOf(workspace))
        for (const finding of check(workspace, at))
          for (const fix of fixesOf(workspace, at, finding).filter(({ safe }) => safe)) {
            expect(finding.rule.fixesSafely).toBe(true)
            expect([fix.create, fix.edits.some(hasTabStops)]).toEqual([undefined, false])
          }
    }
  })
})

test('what silences a rule that is off stays: it may find something later', () => {
  const text = `${front('type: user-story', 'owner: PO')}\n<!-- triad-disable-next-line missing-why -->\n\nAs a guest, I want to pay, so that I can go.\n\n## Acceptance criteria\n\n- It is paid\n`
  expect(fixed(text)).not.toContain('triad-disable')
  expect(fixed(text, 'rules: { missing-why: off }\n')).toBe(text)
})
