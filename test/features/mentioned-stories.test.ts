import { expect, test } from 'vitest'
import { figuresOf } from '../../server/src/features/figures.ts'
import { holdings } from '../../server/src/features/holdings.ts'
import { lensesOf } from '../../server/src/features/lenses.ts'
import { english } from '../../server/src/text/say.ts'
import { artifactAt, withDocument, workspaceOf } from '../../server/src/workspace/workspace.ts'

const story = 'As a skipper, I want to undo a booking, so that others can berth.'
const feature = `---\ntype: feature\nid: F-1\nowner: PM\nstatus: ready\n---\n\n# Berths\n\n## Stories\n\n- **US-8** ${story}\n`
const backlog = `# Team backlog\n\n## Stories\n\n### US-8: Undo a booking\n\n${story}\n\n#### Acceptance criteria\n\n- The berth is free again.\n`
const told = workspaceOf([
  ['features/berths.md', feature],
  ['team-backlog.md', backlog],
])
const alone = withDocument(told, 'team-backlog.md', null)

const held = (workspace: typeof told) => {
  const artifact = artifactAt(workspace, 'features/berths.md')
  return artifact ? holdings(workspace, artifact, null, english) : null
}
const lenses = (workspace: typeof told) =>
  lensesOf(workspace, 'features/berths.md', { children: true, criteria: true, parent: false }, english).map(
    ({ title }) => title,
  )

/** A story that is told in another document is none of the document that mentions it. */
test('what a document holds is what it tells', () => {
  expect(held(alone)).toEqual(['1 story'])
  expect(held(told)).toEqual([])
})

test('a lens counts no mention', () => {
  expect(lenses(alone)).toContain('1 story, not ready')
  expect(lenses(told)).toEqual([])
})

test('the figures count a story once', () => {
  expect(figuresOf(alone).stories).toBe(1)
  expect(figuresOf(told).stories).toBe(1)
})
