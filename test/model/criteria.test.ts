import { expect, test } from 'vitest'
import { criteriaOf } from '../../server/src/reading/story.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

/** The criteria of the one story that `body` tells, as they stand in the text. */
function criteriaIn(body: string): string[] {
  const text = `# Find a berth\n\nAs a skipper, I want a berth, so that I can sleep.\n\n${body}`
  const artifact = artifactAt(workspaceOf([['stories/a.md', text]]), 'stories/a.md')
  return (artifact?.stories ?? []).flatMap(criteriaOf).map((it) => text.slice(it.start, it.end))
}

test.each([
  [
    'a plain label above a list',
    'Acceptance criteria:\n\n- It fits\n- It is free\n',
    ['- It fits', '- It is free'],
  ],
  ['a plain label right above a list', 'Acceptance criteria:\n- It fits\n', ['- It fits']],
  ['a plain label without a colon', 'Acceptance criteria\n\n- It fits\n', ['- It fits']],
  ['a label with CRLF', 'Acceptance criteria:\r\n\r\n- It fits\r\n', ['- It fits']],
  ['a bold label, the colon inside', '**Acceptance criteria:**\n\n- It fits\n', ['- It fits']],
  ['a bold label, the colon outside', '**Acceptance criteria**:\n\n- It fits\n', ['- It fits']],
  ['a label with its text on the line', '**Acceptance:** it fits\n', ['it fits']],
  ['a plain label with its text on the line', 'Acceptance criteria: it fits\n', ['it fits']],
  ['a label with its text on the next line', 'Acceptance criteria:\nit fits\n', ['it fits']],
])('criteria stand below %s', (_, body, expected) => {
  expect(criteriaIn(body).map((it) => it.trim())).toEqual(expected)
})

test('a sentence about acceptance is no label', () => {
  expect(criteriaIn('Acceptance criteria are still missing.\n\n- It fits\n')).toEqual([])
})

const scenario = (n: number) => `**Given** a berth ${n}, **when** I ask, **then** it is mine`

test.each([
  [
    'each When of EARS',
    '1. WHEN I tap, the app SHALL save\n2. WHEN I add a note, the app SHALL keep it\n',
    2,
  ],
  ['each When that is a sentence', '- When I save, it is stored.\n- When I close, it is kept.\n', 2],
  ['each When in a checkbox', '- [ ] When I save, it is stored\n- [ ] When I close, it is kept\n', 2],
  [
    'steps over several entries',
    '- Given a berth\n- When I ask\n- Then it is mine\n- Given none\n- When I ask\n- Then I wait\n',
    2,
  ],
  [
    'EARS on two lines, in paragraphs',
    'WHEN I tap\n\nTHE SYSTEM SHALL save\n\nWHEN I wait\n\nTHE SYSTEM SHALL close\n',
    2,
  ],
  ['EARS on two lines each', 'WHEN I tap\nTHE SYSTEM SHALL save\nWHEN I wait\nTHE SYSTEM SHALL close\n', 2],
  ['steps on lines', 'Given a berth\nWhen I ask\nThen it is mine\nAnd I can pay\n', 1],
  ['scenarios in paragraphs', `${scenario(1)}\n\n${scenario(2)}\n\nWhen I leave, then it is free\n`, 3],
  ['numbers with a colon', '1: It fits\n2: It is free\n3: It is paid\n', 3],
  ['what goes on over a line', '1: It fits\nthe boat\n2: It is free\n', 2],
])('criteria are counted: %s', (_, body, count) => {
  expect(criteriaIn(`## Acceptance criteria\n\n${body}`)).toHaveLength(count)
})

test.each([
  ['of a group', '**Happy path**\n\n- It fits\n- It is free\n', 2],
  [
    'of a scenario',
    '**Scenario 1: it fits**\n\n- **Given** a berth\n- **When** I ask\n- **Then** it is mine\n',
    1,
  ],
  ['of scenarios', `**Scenario 1**\n\n1. ${scenario(1)}\n\n**Scenario 2**\n\n1. ${scenario(2)}\n`, 2],
  ['of something else', '**Notes:**\n\n- It rains\n', 0],
  ['of something else, further down', '- It fits\n\n**Priority:**\n\n- High\n', 1],
])('below a label, criteria stand below that %s', (_, body, count) => {
  expect(criteriaIn(`**Acceptance criteria:**\n\n${body}`)).toHaveLength(count)
})
