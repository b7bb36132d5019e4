import { describe, expect, test } from 'vitest'
import { parse } from '../../server/src/model/document.ts'
import {
  artifactAt,
  documentAt,
  entryAt,
  withDocument,
  workspaceOf,
} from '../../server/src/model/workspace.ts'

const story = `---
type: user-story
id: US-1
parent: F-1
owner: ada
---

# Book a berth

**As a** skipper, **I want** a berth, **so that** I can rest.

## Acceptance criteria

- [ ] The berth is held
  - for a night

| Given | When | Then |
|---|---|---|
| a boat | it comes | it is moored |

<details><summary>Scenario: full</summary>

\`\`\`gherkin
Scenario: Full
  Given no berth
  Then I am told
\`\`\`

</details>

<!-- triad-disable vague-criterion -->

| ID | Title |
|---|---|
| US-7 | <title> |
`

describe('a document', () => {
  test('makes each of its views once', () => {
    const document = parse(story)
    expect(document.root).toBe(document.root)
    expect(document.frontmatter).toBe(document.frontmatter)
    expect(document.sections).toBe(document.sections)
    expect(document.parts).toBe(document.parts)
    expect(document.lines).toBe(document.lines)
    expect(document.frontmatter?.fields.map(({ key }) => key)).toEqual(['type', 'id', 'parent', 'owner'])
    expect(document.sections.map(({ title }) => title)).toEqual(['Book a berth', 'Acceptance criteria'])
    expect(document.parts.end).toBe(document.root.end)
  })

  test('without frontmatter has none, be it empty', () => {
    for (const text of ['', '# A\n', '\ufeff']) expect(parse(text).frontmatter).toBe(null)
  })
})

/** Objects of the trees of a document that can be reached from `value`, by the way to them. */
function treesIn(value: unknown, way = '', seen = new Set<unknown>()): string[] {
  if (typeof value === 'function') return [`${way}()`]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if ('around' in value || 'children' in value) return [way]
  return Object.entries(value).flatMap(([key, it]) => treesIn(it, `${way}.${key}`, seen))
}

describe('a workspace', () => {
  const conflict = '<<<<<<< ours\n\n- One\n=======\n\n- Two\n>>>>>>> theirs\n'

  test.each([
    ['stories/a.md', story],
    ['stories/a.md', `${story}\n${conflict}`],
    ['docs/user-stories.md', `# User stories\n\n## US-1: Moor\n\n${story.slice(story.indexOf('**As'))}`],
    ['backlog.md', '---\ntype: team-backlog\n---\n\n# Backlog\n\n- US-1 Moor\n- [ ] US-2 Leave\n'],
  ])('keeps nothing of the trees of a closed document: %s', (path, text) => {
    const entry = entryAt(workspaceOf([[path, text]]), path)
    expect(entry?.artifact).not.toBe(null)
    // Types belong to the schema.
    expect(treesIn({ ...entry, artifact: { ...entry?.artifact, type: null } })).toEqual([])
  })

  test('holds an open document, and lets go of it where it is closed', () => {
    const open = parse(story)
    const closed = workspaceOf([['stories/a.md', story]])
    const opened = withDocument(closed, 'stories/a.md', open)
    expect(documentAt(opened, 'stories/a.md')).toBe(open)
    expect(artifactAt(opened, 'stories/a.md')).toBe(artifactAt(closed, 'stories/a.md'))
    expect(withDocument(opened, 'stories/a.md', open)).toBe(opened)
    const again = withDocument(opened, 'stories/a.md', story)
    expect(entryAt(again, 'stories/a.md')).toEqual(entryAt(closed, 'stories/a.md'))
    expect(withDocument(again, 'stories/a.md', story)).toBe(again)
  })

  test('parses a closed document for whoever asks, and has one without a word where there is none', () => {
    const workspace = workspaceOf([['stories/a.md', story]])
    expect(documentAt(workspace, 'stories/a.md').text).toBe(story)
    expect(documentAt(workspace, 'stories/a.md')).not.toBe(documentAt(workspace, 'stories/a.md'))
    expect(documentAt(workspace, 'stories/b.md').text).toBe('')
  })
})
