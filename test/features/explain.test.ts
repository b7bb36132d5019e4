import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { explained, written } from '../../server/src/features/explain.ts'
import { rules } from '../../server/src/rules/index.ts'
import { english } from '../../server/src/text/say.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'

/** What is said of the first of `files`. */
const said = (files: Readonly<Record<string, string>>): string => {
  const config = readConfig(files['triad.yaml'] ?? '', rules).config
  const workspace = workspaceOf(Object.entries(files), files['triad.yaml'] && config ? { config } : {})
  const [path = ''] = Object.keys(files)
  const lineAt = (offset: number) => files[path]?.slice(0, offset).split('\n').length ?? 0
  const found = explained(workspace, path, lineAt, english)
  return found ? written(found) : ''
}

const story = `---
type: story
id: US-1
owner: PO
status: In progress
parent: F-1
---

# Book a berth

As a skipper, I want to **book** a berth so that I have a place.

## Acceptance criteria

- [x] It is mine
- [ ] *Given* a free berth
  when I book it, then it is green
- TBD
`

test('a story, from its kind to what is left out', () =>
  expect(said({ 'a.md': story, 'berths.md': '---\ntype: feature\nid: F-1\n---\n\n# Berths\n' })).toBe(
    `# a.md

- Kind: user story
  - Its frontmatter says \`type: story\`.
- Id: US-1 (line 3)
- Title: Book a berth (line 9)
- Owner: Product Owner (line 4)
- Status: In progress (line 5), understood as active
- Part of: F-1 (line 6), which is berths.md

## Its story

- Who: skipper
- Want: book a berth
- Why: I have a place
- 3 criteria, 1 done
  - [x] It is mine (line 15)
  - [ ] Given a free berth when I book it, then it is green (line 16)
  - Still to be written: TBD (line 18)

## Left out

- Still to be filled in: TBD (line 18)

## If that is wrong

- It is something else: change \`story\` (line 2) in its frontmatter
- It is no product document: write \`ignore: ["/a.md"]\` into triad.yaml
`,
  ))

describe('what makes it of its kind', () => {
  test.each([
    ['its name', { 'stories/a.md': '# Pay\n' }, 'It lies in a folder called `stories`.'],
    [
      'a known format',
      { 'backlog/tasks/task-1 - x.md': '---\nid: task-1\nstatus: To Do\n---\n\n# Pay\n' },
      'It lies and is written as one in a known format: Backlog.md.',
    ],
    [
      'a glob',
      { 'x/a.md': '# Pay\n', 'triad.yaml': 'artifacts: { user-story: { include: ["x/*.md"] } }\n' },
      '`x/*.md` in triad.yaml takes it in.',
    ],
  ])('%s', (_, files, because) => expect(said(files)).toContain(`\n  - ${because}\n`))
})

describe('what a document says of itself', () => {
  const of = (head: string) => said({ 'a.md': `---\ntype: user-story\n${head}\n---\n\n# Pay\n` })
  test.each([
    ['owner: TBD', 'Owner: nobody; the place is left open (line 3)'],
    ['id: US-1', 'Owner: nobody'],
    ['id: US-1', 'Status: not said'],
    ['status: ready', 'Status: ready (line 3)'],
    ['status: moored', 'Status: moored (line 3), a word that is not known'],
    ['parent: F-9', 'Part of: F-9 (line 3), which is not there'],
    ['id: US-1', 'Part of: nothing that it names'],
  ])('%j: %s', (head, line) => expect(of(head)).toContain(`- ${line}\n`))
})

test('several stories, one without a sentence, one told elsewhere', () => {
  const text = said({
    'user-stories.md':
      '# User stories\n\n## US-1 Book\n\nAs a skipper, I want to book.\n\n**Acceptance criteria:**\n\n- It is mine\n\n## US-2 Cancel\n\n### Acceptance criteria\n\n- It is free\n\n## US-3 Pay\n',
    'stories/US-3.md': '# US-3 Pay\n\n## Acceptance criteria\n\n- It is paid\n',
  })
  expect(text).toContain(
    '## Story: US-1 Book (line 3)\n\n- Who: skipper\n- Want: book\n- Why: not said\n- 1 criterion\n',
  )
  expect(text).toContain('## Story: US-2 Cancel (line 11)\n\n- No story sentence\n- 1 criterion\n')
  expect(text).not.toContain('## Story: US-3')
  expect(text).toContain('- Only mentioned, and told in stories/US-3.md: US-3 Pay (line 17)\n')
})

test('what a plan holds, and what it wants to reach', () => {
  expect(
    said({
      'roadmap.md':
        '# Roadmap\n\n## Now\n\n- Berths\n  - Outcome: 5 % fewer calls\n- Quays ✅\n\n## Later\n\n- Cranes\n',
    }),
  ).toContain('## Items\n\n- Berths (line 5)\n  - When: Now\n  - What for: 5 % fewer calls\n')
  expect(
    said({
      'okrs.md': '# OKRs\n\n## Objective 1: Full quays\n\n- KR1: 90 % of berths taken\n- KR2: Good words\n',
    }),
  ).toContain(
    '- Key result: KR1 90 % of berths taken (line 5)\n- Key result: KR2 Good words (line 6), with nothing to measure it by\n',
  )
  expect(said({ 'roadmap.md': '# Roadmap\n\nSoon.\n' })).toContain('## Items\n\n- None found\n')
})

test('a rule that is switched off', () =>
  expect(said({ 'stories/a.md': '<!-- triad-disable missing-why -->\n\n# Pay\n' })).toContain(
    '- Findings of missing-why (line 1), as the document asks\n',
  ))

describe('a document that is none', () => {
  test('would be what most speaks for it', () =>
    expect(said({ 'roadmap.md': '# Roadmap Template\n' })).toContain('`type: roadmap`'))

  test.each([
    [
      'notes.md',
      '# Notes\n',
      'Nothing speaks for it: no `type`, no name that is known, no glob in triad.yaml, no story.',
    ],
    ['notes.md', '---\ntype: recipe\n---\n', 'Its frontmatter names a kind that is not known: `recipe`.'],
    [
      'README.md',
      '# Berths\n',
      'Nothing speaks for it: no `type`, no name that is known, no glob in triad.yaml, no story.',
    ],
    [
      'stories/a.md',
      '# User Story Template\n',
      'Against it: It is a form with slots that somebody is to fill in.',
    ],
  ])('%s, %j', (path, text, because) => {
    const all = said({ [path]: text })
    expect(all).toContain(`- No product document, so Triad leaves it alone\n  - ${because}\n`)
    expect(all).toContain(
      '## To make it one\n\n- Write what it is into its frontmatter: `type: user-story`\n',
    )
  })
  test('what triad.yaml leaves out', () =>
    expect(said({ 'stories/a.md': '# Pay\n', 'triad.yaml': 'ignore: ["stories/**"]\n' })).toContain(
      '- `stories/**` in triad.yaml leaves it out.',
    ))
})

test('of nothing that is there, nothing', () => expect(said({})).toBe(''))
