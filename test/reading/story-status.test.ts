import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { statusOf } from '../../server/src/workspace/story-status.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

const path = 'docs/backlog.md'

/** What the stories of a backlog say of how far they are: `label active “In progress”`. */
function statusesIn(body: string, { yaml = '', head = '' } = {}): (string | null)[] {
  const text = `---\ntype: team-backlog\n${head}---\n\n# Backlog\n\n${body}\n`
  const config = readConfig(yaml, []).config ?? undefined
  const workspace = workspaceOf([[path, text]], config ? { config } : {})
  const artifact = artifactAt(workspace, path)
  if (!artifact) throw new Error('no artifact')
  return artifact.stories.map((story) => {
    const status = statusOf(artifact, story)
    if (!status) return null
    if (status.place !== 'document') expect(text.slice(status.start, status.end)).toContain(status.text)
    return `${status.place} ${status.stage} “${status.text}”`
  })
}

const sentence = 'As a guest, I want to pay, so that I can leave.'
const section = (title: string, more = '') => `## ${title}\n\n${more}${sentence}\n`

describe('a story says how far it is', () => {
  test.each([
    ['on a labelled line', section('US-1 Pay', '**Status:** In progress\n\n'), 'label active “In progress”'],
    [
      'among other labels',
      section('US-1 Pay', '**Priority:** High · **Status:** Done\n\n'),
      'label done “Done”',
    ],
    [
      'in a list of facts',
      section('US-1 Pay', '- **Estimate**: 3\n- **Status**: Draft\n\n'),
      'label draft “Draft”',
    ],
    [
      'in a small table',
      section('US-1 Pay', '| Status | Ready |\n| - | - |\n| Owner | Ada |\n\n'),
      'label ready “Ready”',
    ],
    ['below a heading of its own', `${section('US-1 Pay')}\n### Status\n\nDone\n`, 'label done “Done”'],
    ['in brackets behind its title', section('US-1 Pay by card (Done)'), 'word done “Done”'],
    ['in brackets before its title', section('[In progress] US-1 Pay by card'), 'word active “In progress”'],
    ['behind a dash', section('US-1 Pay by card – In progress'), 'word active “In progress”'],
    ['by a sign', section('✅ US-1 Pay by card'), 'sign done “✅”'],
    ['by a sign at the end', section('US-1 Pay by card 🚧'), 'sign active “🚧”'],
    ['by its checkbox', `- [x] US-1: ${sentence}\n- [ ] US-2: As a guest, I want to sleep.\n`, 'box done “”'],
    [
      'by the heading above',
      `## In progress\n\n### US-1 Pay\n\n${sentence}\n`,
      'around active “In progress”',
    ],
    [
      'in a line of its entry',
      `- **US-1** ${sentence}\n  - Status: Done\n- **US-2** As a guest, I want to sleep.\n`,
      'label done “Done”',
    ],
  ])('%s', (_, body, expected) => expect(statusesIn(body)[0]).toBe(expected))

  test('in its column', () =>
    expect(
      statusesIn(
        `| ID | User Story | Status |\n| - | - | - |\n| US-1 | ${sentence} | **Done** |\n| US-2 | As a guest, I want to sleep. | |\n`,
      ),
    ).toEqual(['cell done “Done”', 'cell null “”']))

  test('in a word of the team', () =>
    expect(
      statusesIn(section('US-1 Pay by card (Bosun check)'), { yaml: 'statuses: { active: [Bosun check] }' }),
    ).toEqual(['word active “Bosun check”']))
})

describe('it says nothing', () => {
  test.each([
    ['by its title', section('US-1 Done')],
    ['by its title behind a dash', section('US-1 – Complete')],
    [
      'by a criterion',
      `${section('US-1 Pay')}\n### Acceptance criteria\n\n- Status: Done\n- **Status:** Done is shown\n`,
    ],
    ['by words in brackets', section('US-1 Pay (by card)')],
  ])('%s', (_, body) => expect(statusesIn(body)[0]).toBeNull())

  test('and is as far as its document', () =>
    expect(statusesIn(section('US-1 Pay'), { head: 'status: ready\n' })).toEqual(['document ready “ready”']))

  test('and a box that is not ticked is still to do', () =>
    expect(statusesIn(`- [ ] US-1: ${sentence}\n- [ ] US-2: As a guest, I want to sleep.\n`)).toEqual([
      'box draft “”',
      'box draft “”',
    ]))
})
