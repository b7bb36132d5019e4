import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { type Stage, stages } from '../../server/src/domain/stages.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { statusOf } from '../../server/src/workspace/story-status.ts'
import { artifactAt, type Workspace, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { setStatus } from '../../server/src/writing/set-status.ts'
import { runs } from '../runs.ts'

const path = 'stories/us-1.md'

const artifactIn = (workspace: Workspace, at = path) => {
  const artifact = artifactAt(workspace, at)
  if (!artifact) throw new Error(`${at} is no artifact`)
  return artifact
}

/** The text of a document, or why it stays as it is, once it, or its first story, is set to `stage`. */
function written(
  text: string,
  {
    stage = 'active' as Stage,
    at = path,
    ofStory = false,
    yaml = '',
    others = {} as Readonly<Record<string, string>>,
    word = '',
  } = {},
): string {
  const config = readConfig(yaml, []).config ?? undefined
  const workspace = workspaceOf([[at, text], ...Object.entries(others)], config ? { config } : {})
  const artifact = artifactIn(workspace, at)
  const [story] = ofStory ? artifact.stories : []
  const writing = setStatus(workspace, artifact, { stage, ...(story && { story }), ...(word && { word }) })
  return 'why' in writing ? inEnglish(writing.why) : applyEdits(text, writing.edits)
}

describe('a document', () => {
  test.each([
    ['type: user-story\nstatus: draft', 'type: user-story\nstatus: active'],
    ['type: user-story\nStatus: "In Review"', 'type: user-story\nStatus: Active'],
    ['type: user-story\nstatus: ✅ Done', 'type: user-story\nstatus: Active'],
    ['type: user-story\nstatus:', 'type: user-story\nstatus: active'],
    ['type: user-story', 'type: user-story\nstatus: active'],
    ['type: user-story\nstate: draft # for now', 'type: user-story\nstate: active # for now'],
  ])('%j becomes %j', (before, expected) =>
    expect(written(`---\n${before}\n---\n\n# A\n`)).toBe(`---\n${expected}\n---\n\n# A\n`),
  )

  test('says it in its text where it does so now', () =>
    expect(written('# A story\n\n**Status:** Draft\n\nAs a skipper, I want a berth.\n')).toBe(
      '# A story\n\n**Status:** Active\n\nAs a skipper, I want a berth.\n',
    ))

  test('keeps its line ends', () =>
    expect(written('---\r\ntype: user-story\r\n---\r\n')).toBe(
      '---\r\ntype: user-story\r\nstatus: active\r\n---\r\n',
    ))

  test('is left alone where the status would not be read', () =>
    expect(written('# A\n\n**Status:**\n\n- [ ] Draft\n- [x] Ready\n\nAs a skipper, I want a berth.\n')).toBe(
      'The status cannot be written into this document as it is. Write it by hand.',
    ))
})

describe('the word is', () => {
  const draft = '---\ntype: user-story\nstatus: Draft\n---\n\n# A\n'
  const other = (type: string, status: string) => `---\ntype: ${type}\nstatus: ${status}\n---\n\n# B\n`

  test('that of the column', () =>
    expect(written(draft, { yaml: 'statuses: { active: [Doing, On it] }', word: 'On it' })).toContain(
      'status: On it\n',
    ))
  test('what other documents of the kind write', () =>
    expect(
      written(draft, {
        others: { 'b.md': other('user-story', 'In progress'), 'c.md': other('bug', 'Doing') },
      }),
    ).toContain('status: In progress\n'))
  test('what documents of other kinds write', () =>
    expect(written(draft, { others: { 'c.md': other('bug', 'Doing') } })).toContain('status: Doing\n'))
  test('none with a date behind it', () =>
    expect(written(draft, { stage: 'done', others: { 'c.md': other('bug', 'Done (2027)') } })).toContain(
      'status: Done\n',
    ))
  test('the first of the team', () =>
    expect(written(draft, { yaml: 'statuses: { active: [Doing, On it] }' })).toContain('status: Doing\n'))
})

const sentence = 'As a guest, I want to pay, so that I can leave.'
const backlog = (body: string) => `---\ntype: team-backlog\n---\n\n# Backlog\n\n${body}`
const at = 'docs/backlog.md'

describe('a story in a document', () => {
  const row = (status: string) =>
    `| ID | User Story | Status |\n|---|---|---|\n| US-1 | ${sentence} |${status}|\n| US-2 | As a guest, I want to sleep. | Doing |\n`

  test.each<[string, string, string, Stage?]>([
    [
      'its line',
      `## US-1 Pay\n\n**Status:** Draft\n\n${sentence}\n`,
      `## US-1 Pay\n\n**Status:** Active\n\n${sentence}\n`,
    ],
    ['its cell', row(' Draft '), row(' Doing ')],
    ['its empty cell', row('  '), row(' Doing ')],
    ['a cell without spaces', row(''), row(' Doing ')],
    [
      'a word in its heading',
      `## US-1 Pay by card (Draft)\n\n${sentence}\n`,
      `## US-1 Pay by card (Active)\n\n${sentence}\n`,
    ],
    [
      'a sign in its heading',
      `## ✅ US-1 Pay by card\n\n${sentence}\n`,
      `## 🚧 US-1 Pay by card\n\n${sentence}\n`,
    ],
    [
      'its box',
      `- [ ] US-1: ${sentence}\n- [ ] US-2: As a guest, I want to sleep.\n`,
      `- [x] US-1: ${sentence}\n- [ ] US-2: As a guest, I want to sleep.\n`,
      'done',
    ],
    [
      'its box, taken back',
      `- [x] US-1: ${sentence}\n- [ ] US-2: As a guest, I want to sleep.\n`,
      `- [ ] US-1: ${sentence}\n- [ ] US-2: As a guest, I want to sleep.\n`,
      'draft',
    ],
    [
      'a line that it gets',
      `## US-1 Pay\n\n${sentence}\n`,
      `## US-1 Pay\n\n**Status:** active\n\n${sentence}\n`,
    ],
    [
      'a line that it gets above its text',
      `## US-1 Pay\n${sentence}\n`,
      `## US-1 Pay\n\n**Status:** active\n\n${sentence}\n`,
    ],
    [
      'a line as others have it',
      `## US-1 Pay\n\n${sentence}\n\n## US-2 Sleep\n\n**State**: Doing\n\nAs a guest, I want to sleep.\n`,
      `## US-1 Pay\n\n**State**: Doing\n\n${sentence}\n\n## US-2 Sleep\n\n**State**: Doing\n\nAs a guest, I want to sleep.\n`,
    ],
  ])('says it in %s', (_, before, expected, stage = 'active') =>
    expect(written(backlog(before), { at, ofStory: true, stage })).toBe(backlog(expected)),
  )

  const twoBoxes = `- [ ] US-1: ${sentence}\n- [ ] US-2: As a guest, I want to sleep.\n`
  const twoRows = `| ID | User Story |\n|---|---|\n| US-1 | ${sentence} |\n| US-2 | As a guest, I want to sleep. |\n`

  test.each<[string, string, Stage, string]>([
    [
      'a checkbox',
      twoBoxes,
      'active',
      'A checkbox says only whether something is done. Write a status on a line of the story to say more.',
    ],
    ['no column', twoRows, 'active', 'The table has no column for a status. Add one, and try again.'],
    [
      'a list',
      twoBoxes.replaceAll('[ ] ', ''),
      'active',
      'This story has no place for a status. Give it a heading, or a line that begins with “Status:”.',
    ],
    [
      'the heading above',
      `## In progress\n\n### US-1 Pay\n\n${sentence}\n`,
      'done',
      'Its status is the heading that it stands below, “In progress”. Move it below another heading by hand.',
    ],
    [
      'a sign',
      `## ✅ US-1 Pay by card\n\n${sentence}\n`,
      'ready',
      'The heading says it by a sign, “✅”, and there is none for this. Write the word there instead.',
    ],
  ])('that has %s stays as it is, and why is said', (_, body, stage, why) =>
    expect(written(backlog(body), { at, ofStory: true, stage })).toBe(why),
  )
})

/** Documents in which some stories say how far they are, each at a place of its own, or in a table. */
const word = fc.constantFrom(
  'Draft',
  'Proposed',
  'Ready',
  'In progress',
  'doing',
  'Done',
  '✅ Done',
  'Bosun check',
)
const title = fc.constantFrom('Pay by card', 'Sleep', 'Moor the *boat*', 'See `x | y` on ~~paper~~')
const ways: readonly ((at: number, title: string, word: string) => string)[] = [
  (at, it, said) => `## US-${at} ${it}\n\n**Status:** ${said}\n\n${sentence}\n`,
  (at, it, said) => `### US-${at}: ${it}\n- Priority: high\n- Status: ${said}\n\n${sentence}\n`,
  (at, it, said) =>
    `## US-${at} ${it}\n\n> **Owner:** Ada · **Status**: ${said}\n\n${sentence}\n\n### Acceptance criteria\n\n- [ ] Status: Done\n`,
  (at, it, said) => `## US-${at} ${it} (${said.replace('✅ ', '')})\n\n${sentence}\n`,
  (at, it) => `## US-${at} ${it}\n${sentence}\n`,
]
const body = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...ways), title, word), { minLength: 1, maxLength: 5 })
    .map((all) => all.map(([way, it, said], n) => way(n + 1, it, said)).join('\n')),
  fc
    .array(fc.option(word, { nil: '' }), { minLength: 2, maxLength: 5 })
    .map(
      (all) =>
        `| ID | Story | Status | Notes |\n|--|:-:|---|---|\n${all.map((said, n) => `| US-${n + 1} | ${sentence.replace('pay', `pay ${n}`)} | ${said}| a |`).join('\n')}\n`,
    ),
  fc
    .array(fc.boolean(), { minLength: 2, maxLength: 5 })
    .map((all) =>
      all
        .map((is, n) => `- [${is ? 'x' : ' '}] US-${n + 1}: ${sentence.replace('pay', `pay ${n}`)}`)
        .join('\n'),
    ),
)

test('only its place changes, and is read again as what was asked for', () => {
  const config = readConfig('statuses: { active: [Bosun check] }', []).config ?? undefined
  let written = 0
  fc.assert(
    fc.property(
      body,
      fc.nat(4),
      fc.constantFrom(...stages),
      fc.constantFrom('\n', '\r\n'),
      (made, nth, stage, eol) => {
        const text = backlog(made).replaceAll('\n', eol)
        const workspace = workspaceOf([[at, text]], config ? { config } : {})
        const artifact = artifactIn(workspace, at)
        const story = artifact.stories[nth % artifact.stories.length]
        if (!story) return
        const writing = setStatus(workspace, artifact, { stage, story })
        if ('why' in writing) return
        written++
        const [edit, ...more] = writing.edits
        if (!edit || more.length > 0) throw new Error('one place')
        const result = applyEdits(text, writing.edits)
        const { start, end } = edit.span
        const tail = text.length - end
        expect(result.slice(0, start)).toBe(text.slice(0, start))
        expect(result.slice(result.length - tail)).toBe(text.slice(end))
        expect(text.slice(start, end)).not.toMatch(/[\r\n|]/)
        if (story.place !== 'paragraph') expect(start >= story.start && end <= story.end).toBe(true)
        const again = workspaceOf([[at, result]], config ? { config } : {})
        const now = artifactIn(again, at)
        const stagesOf = (of: typeof now) => of.stories.map((one) => statusOf(of, one)?.stage ?? null)
        const expected = stagesOf(artifact)
        expected[artifact.stories.indexOf(story)] = stage
        expect(stagesOf(now)).toEqual(expected)
      },
    ),
    { numRuns: runs() },
  )
  expect(written).toBeGreaterThan(0)
})
