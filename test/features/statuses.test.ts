import { expect, test } from 'vitest'
import { setStatus } from '../../server/src/features/statuses.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'

const after = (text: string): string | null => {
  const edits = setStatus(workspaceOf([['stories/us-1.md', text]]), 'stories/us-1.md', 'active')
  return edits && applyEdits(text, edits)
}

test.each([
  ['type: user-story\nstatus: draft', 'type: user-story\nstatus: active'],
  ['type: user-story\nStatus: "In Review"', 'type: user-story\nStatus: Active'],
  ['type: user-story\nstatus: ✅ Done', 'type: user-story\nstatus: Active'],
  ['type: user-story\nstatus:', 'type: user-story\nstatus: active'],
  ['type: user-story', 'type: user-story\nstatus: active'],
])('%j becomes %j', (before, expected) =>
  expect(after(`---\n${before}\n---\n\n# A\n`)).toBe(`---\n${expected}\n---\n\n# A\n`),
)

test('what stands in the text is written there', () =>
  expect(after('# A story\n\n**Status:** Draft\n\nAs a skipper, I want a berth.\n')).toBe(
    '# A story\n\n**Status:** Active\n\nAs a skipper, I want a berth.\n',
  ))

test('line ends stay as they are', () =>
  expect(after('---\r\ntype: user-story\r\n---\r\n')).toBe(
    '---\r\ntype: user-story\r\nstatus: active\r\n---\r\n',
  ))

test('what is no artifact has no status', () =>
  expect(setStatus(workspaceOf([['README.md', '# A']]), 'README.md', 'done')).toBeNull())
