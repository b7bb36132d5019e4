import { describe, expect, test } from 'vitest'
import { gapsIn, stopsIn } from '../../client/src/commands/gap.ts'

/** The text with each gap between brackets. */
function shown(text: string): string {
  let all = ''
  let at = 0
  for (const { start, end } of gapsIn(text)) {
    all += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return all + text.slice(at)
}

test.each([
  ['the gaps of a story', 'As a ‹role›, I want ‹goal›.', 'As a [‹role›], I want [‹goal›].'],
  ['gaps in angle brackets', 'As a <role>, I want <goal>.', 'As a [<role>], I want [<goal>].'],
  ['an empty checkbox', '## Criteria\n\n- [ ] \n', '## Criteria\n\n- [ ] []\n'],
  ['an ellipsis', 'The bet: …\n', 'The bet: […]\n'],
  ['not in the frontmatter', '---\nparent: <id>\n---\n\n{{why}}', '---\nparent: <id>\n---\n\n[{{why}}]'],
  ['not a comment', '<!-- a note -->\nTBD', '<!-- a note -->\n[TBD]'],
  ['nothing, where nothing is open', '# All said\n', '# All said\n'],
])('finds %s', (_, text, expected) => {
  expect(shown(text)).toBe(expected)
})

describe('stops', () => {
  test('begin with the line of the first gap, and end with the text', () => {
    const text = '# Pay $5\n\nAs a ‹role›, I want ‹goal›.\n\n- [ ] \n- {a}\n'
    expect(stopsIn(text)).toEqual({
      start: 10,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a snippet
      snippet: 'As a ${1:‹role›}, I want ${2:‹goal›}.\n\n- [ ] ${3:}\n- {a\\}\n',
    })
  })

  test('are none where nothing is open', () => {
    expect(stopsIn('# All said\n')).toBeNull()
  })
})
