import { expect, test } from 'vitest'
import { criteriaOf } from '../../server/src/model/story.ts'
import { artifactAt, workspaceOf } from '../../server/src/model/workspace.ts'

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
