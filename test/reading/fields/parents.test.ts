import { describe, expect, test } from 'vitest'
import { languages } from '../../../server/src/domain/languages/index.ts'
import { phrasesOf } from '../../../server/src/domain/languages/phrases.ts'
import { check } from '../../../server/src/rules/check.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { inEnglish } from '../../../server/src/text/message.ts'
import { linksUp, resolve } from '../../../server/src/workspace/links.ts'
import { artifactAt, workspaceOf } from '../../../server/src/workspace/workspace.ts'

const linking = rules.filter(({ id }) => /^(?:unknown-reference|reference-cycle|wrong-parent)$/.test(id))

/** Where the parents of a story lead, and what is said of them, in a folder with some features. */
function up(story: string, more: readonly (readonly [string, string])[] = []) {
  const path = 'stories/pay.md'
  const workspace = workspaceOf([
    ['features/FEAT-0024-Evidence-Stands.md', '---\ntype: feature\n---\n\n# Evidence stands\n\n## Why\n'],
    ['features/pay.md', '---\ntype: feature\nid: F-3\n---\n\n# Epic 1: Berths\n'],
    ['features/a b.md', '---\ntype: feature\nid: F-4\n---\n\n# Boats and berths\n'],
    ['features/rare.md', '---\ntype: feature\nid: CR 1.1\n---\n\n# Rare\n'],
    ['features/req.md', '---\ntype: feature\nid: REQ.A.1\n---\n\n# Required\n'],
    ['features/srd.md', '---\ntype: feature\nid: SRD/12\n---\n\n# Documented\n'],
    ['features/proj.md', '---\ntype: feature\nid: PROJ:12\n---\n\n# Tracked\n'],
    ['docs/Notes.md', '# Notes\n'],
    [path, story],
    ...more,
  ])
  const artifact = artifactAt(workspace, path)
  const links = artifact ? linksUp(workspace, artifact) : []
  return {
    to: links.map(({ text }) => {
      const target = resolve(workspace, path, text)
      return target.kind === 'artifact' ? target.path.replace(/^features\//, '') : target.kind
    }),
    said: artifact ? check(workspace, path, linking).map(({ message }) => inEnglish(message)) : [],
  }
}

const front = (value: string, key = 'parent') => up(`---\ntype: user-story\n${key}: ${value}\n---\n\n# Pay\n`)
const head = (line: string, foot = '') => up(`---\ntype: user-story\n---\n\n# Pay\n\n${line}\n${foot}`)

/** Each way of writing a parent, and the file it leads to. */
const ways: readonly (readonly [string, string])[] = [
  ['[[FEAT-0024-Evidence-Stands]]', 'FEAT-0024-Evidence-Stands.md'],
  ['[[FEAT-0024-Evidence-Stands|the stands]]', 'FEAT-0024-Evidence-Stands.md'],
  ['[[features/FEAT-0024-Evidence-Stands]]', 'FEAT-0024-Evidence-Stands.md'],
  ['[[feat-0024-evidence-stands#why]]', 'FEAT-0024-Evidence-Stands.md'],
  ['[[a b]]', 'a b.md'],
  ['[[F-3]]', 'pay.md'],
  ['[[Notes]]', 'docs/Notes.md'],
  ['[Pay](../features/pay.md)', 'pay.md'],
  ['[x](<../features/a b.md>)', 'a b.md'],
  ['[x](../features/a%20b.md)', 'a b.md'],
  ['[x](../features/pay.md "the title")', 'pay.md'],
  ["[x](../features/pay.md 'the title')", 'pay.md'],
  ['<../features/pay.md>', 'pay.md'],
  ['<../features/a b.md>', 'a b.md'],
  ['../features/pay.md', 'pay.md'],
  ['`F-3`', 'pay.md'],
  ['F-3', 'pay.md'],
  ['f-3', 'pay.md'],
  ['F-3 (Berths)', 'pay.md'],
  ['F-3 – Berths', 'pay.md'],
  ['F-3: Berths', 'pay.md'],
  ['CR 1.1', 'rare.md'],
  ['REQ.A.1', 'req.md'],
  ['SRD/12', 'srd.md'],
  ['PROJ:12', 'proj.md'],
  ['Epic 1: Berths', 'pay.md'],
  ['epic 1: berths', 'pay.md'],
  ['Epic 1 – Berths', 'pay.md'],
  ['**Boats and berths**', 'a b.md'],
]

describe('a parent is found', () => {
  test.each(ways)('in frontmatter: %s', (value, path) => {
    expect(front(JSON.stringify(value))).toEqual({ to: [path], said: [] })
    expect(front(JSON.stringify(value), 'epic')).toEqual({ to: [path], said: [] })
  })

  test.each(ways.filter(([value]) => !value.includes('|')))('in the head: %s', (value, path) => {
    expect(head(`**Parent:** ${value}`)).toEqual({ to: [path], said: [] })
    expect(head(`- Epic: ${value}`)).toEqual({ to: [path], said: [] })
    expect(head(`| Fact | Value |\n|---|---|\n| Epic | ${value} |`)).toEqual({ to: [path], said: [] })
    expect(head(`## Parent epic\n\n${value}`)).toEqual({ to: [path], said: [] })
  })

  test.each([['[x][ref]'], ['[ref][]'], ['[ref]'], ['[x][REF]']])(
    'by a link that is defined below: %s',
    (value) => {
      const foot = '\n## Notes\n\nMore.\n\n[ref]: ../features/pay.md "Pay"\n'
      expect(head(`**Parent:** ${value}`, foot).to).toEqual(['pay.md'])
      expect(head(`**Parent:** ${value}`, '\n[ref]: <../features/a b.md>\n').to).toEqual(['a b.md'])
    },
  )

  test.each([
    ['F-3, F-4', ['pay.md', 'a b.md']],
    ['[[F-3]], [[F-4]]', ['pay.md', 'a b.md']],
    ['[x](../features/pay.md), [y](../features/rare.md)', ['pay.md', 'rare.md']],
    ['F-3 and F-4', ['pay.md', 'a b.md']],
  ])('with others: %s', (value, paths) => {
    expect(front(JSON.stringify(value)).to).toEqual(paths)
    expect(head(`**Parents:** ${value}`).to).toEqual(paths)
  })

  const words = languages.flatMap(({ code, fields }) =>
    [...phrasesOf(fields.parent), ...phrasesOf(fields.epic), ...phrasesOf(fields.feature)].map(
      (word) => [code, word] as const,
    ),
  )
  test.each(words)('under the word of a language: %s %s', (_, word) => {
    expect(head(`**${word}:** F-3`).to).toEqual(['pay.md'])
    expect(head(`${word}: F-9`).said).toEqual(['The id “F-9” does not exist in this workspace.'])
  })
})

describe('a parent that is nowhere is said', () => {
  test.each([
    ['"[[FEAT-9-Nothing]]"', '“FEAT-9-Nothing”'],
    ['CR 9.9', '“CR 9.9”'],
    ['REQ.B.1', '“REQ.B.1”'],
    ['SRD/99', '“SRD/99”'],
    ['"PROJ:99"', '“PROJ:99”'],
    ['F-99 (Berths)', '“F-99”'],
  ])('%s', (value, said) => {
    expect(front(value).said).toEqual([`The id ${said} does not exist in this workspace.`])
  })

  test.each([['[Pay](../features/none.md)'], ['<../features/none.md>'], ['[x](<../features/none.md> "t")']])(
    'as a document: %s',
    (value) =>
      expect(head(`**Parent:** ${value}`).said).toEqual([
        'The document “../features/none.md” does not exist.',
      ]),
  )

  test.each([
    ['- EPIC-9 – Checkout (kept elsewhere)'],
    ['| Id | What |\n|---|---|\n| EPIC-9 | Checkout |'],
    ['1. EPIC-9: Checkout'],
  ])('though the document mentions it: %s', (mention) => {
    const said = ['The id “EPIC-9” does not exist in this workspace.']
    expect(
      up(`---\ntype: user-story\nparent: EPIC-9\n---\n\n# Pay\n\n## Epics\n\n${mention}\n`).said,
    ).toEqual(said)
    expect(
      up(`---\ntype: user-story\n---\n\n# Pay\n\n**Epic:** EPIC-9\n\n## Epics\n\n${mention}\n`).said,
    ).toEqual(said)
  })

  test('but the document itself is its own parent', () =>
    expect(up('---\ntype: user-story\nid: US-1\nparent: US-1\n---\n\n# Pay\n').said).toEqual([
      '“US-1” is this document itself.',
    ]))

  test('and what another document lists is found', () =>
    expect(
      up('---\ntype: user-story\nparent: EPIC-9\n---\n\n# Pay\n', [
        ['backlog.md', '---\ntype: feature-backlog\n---\n\n# Backlog\n\n- EPIC-9 – Checkout\n'],
      ]),
    ).toEqual({ to: ['backlog.md'], said: [] }))
})

describe('what leads nowhere by design is left alone', () => {
  test.each([
    '**Epic:** Payments',
    '**Epic:** Scaling the harbour, step by step.',
    '**Roadmap:** MVP 1.0',
    '**Milestone:** CR 9.9',
    '**Parent:** [JIRA-12](https://example.org/JIRA-12)',
    '**Epic:** none',
  ])('%s', (line) => expect(head(line)).toEqual({ to: [], said: [] }))

  test('two documents of one title are neither', () =>
    expect(
      up('---\ntype: user-story\nepic: Ferries\n---\n\n# Pay\n', [
        ['features/f1.md', '---\ntype: feature\n---\n\n# Ferries\n'],
        ['features/f2.md', '---\ntype: feature\n---\n\n# Ferries\n'],
      ]),
    ).toEqual({ to: [], said: [] }))
})

describe('a fragment leads to', () => {
  test.each([
    ['## Acceptance Criteria {#ac}', 'ac'],
    ['## Acceptance Criteria {#ac}', 'acceptance-criteria'],
    ['## Acceptance Criteria {#AC .wide}', 'ac'],
    ['## Acceptance Criteria {: #ac }', 'ac'],
    ['## Acceptance Criteria ^ac', '^ac'],
    ['<a id="ac"></a>\n\n## Acceptance Criteria', 'ac'],
    ['## <a name="ac"></a>Acceptance Criteria', 'ac'],
    ["<a name='ac' class='x'>\n\nText", 'ac'],
    ['<h2 id="ac">Acceptance Criteria</h2>', 'ac'],
    ['It is mine. ^ac', '^ac'],
    ['## Acceptance Criteria', 'Acceptance%20Criteria'],
  ])('%j as #%s', (body, fragment) => {
    const more = [['features/x.md', `---\ntype: feature\n---\n\n# X\n\n${body}\n`]] as const
    const at = (it: string) =>
      up(`---\ntype: user-story\nparent: ../features/x.md#${it}\n---\n\n# Pay\n`, more).said
    expect(at(fragment)).toEqual([])
    expect(at('ab')).toEqual(['“../features/x.md” has no heading “#ab”.'])
  })

  test.each([
    ['# Pay {#pay}', 'Pay'],
    ['# Pay {.cls}', 'Pay'],
    ['# Pay {: #pay }', 'Pay'],
    ['# Pay ^pay', 'Pay'],
    ['# US-7 Pay {#us-7}', 'Pay'],
    ['# Pay {amount}', 'Pay {amount}'],
    ['# Pay x ^2', 'Pay x ^2'],
  ])('a title without its attributes: %j', (title, words) => {
    const workspace = workspaceOf([['stories/pay.md', `---\ntype: user-story\n---\n\n${title}\n`]])
    expect(artifactAt(workspace, 'stories/pay.md')?.title.text).toBe(words)
  })
})
