import { expect, test } from 'vitest'
import { firstGap } from '../../client/src/commands/gap.ts'

/** The text with the gap between brackets. */
function shown(text: string): string {
  const { start, end } = firstGap(text)
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
}

test.each([
  ['a placeholder of a story', 'As a <role>, I want <goal>.', 'As a [<role>], I want <goal>.'],
  ['an empty checkbox', '## Criteria\n\n- [ ] \n', '## Criteria\n\n- [ ] []\n'],
  ['an ellipsis', 'The bet: …\n', 'The bet: […]\n'],
  ['not in the frontmatter', '---\nparent: <id>\n---\n\n{{why}}', '---\nparent: <id>\n---\n\n[{{why}}]'],
  ['not a comment', '<!-- a note -->\nTBD', '<!-- a note -->\n[TBD]'],
  ['the end, where nothing is open', '# All said\n', '# All said\n[]'],
])('finds %s', (_, text, expected) => {
  expect(shown(text)).toBe(expected)
})
