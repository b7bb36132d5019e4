import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldsIn } from '../../server/src/features/folding.ts'
import type { Artifact } from '../../server/src/reading/artifact/artifact.ts'
import { linesOf, positionAt } from '../../server/src/text/lines.ts'
import { artifactAt, artifactsOf, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { anyArtifact, samples } from './any.ts'

/** The first and the last line of what folds, counted from 1. */
const lines = (artifact: Artifact): [first: number, last: number][] => {
  const starts = linesOf(artifact.text)
  const line = (offset: number) => positionAt(starts, offset).line + 1
  return foldsIn(artifact).map(({ start, end }) => [line(start), line(end)])
}
const folded = (path: string, text: string) =>
  lines(artifactAt(workspaceOf([[path, text]]), path) as Artifact)

describe('what folds', () => {
  test('the frontmatter, and the criteria under a heading', () =>
    expect(
      folded(
        'a.md',
        '---\ntype: user-story\n---\n\n# Pay\n\n## Acceptance criteria\n\n- [ ] It is paid\n- [ ] It is seen\n\n## Notes\n\nNone.\n',
      ),
    ).toEqual([
      [1, 3],
      [7, 10],
    ]))
  test('the criteria under a label, up to the last of them', () =>
    expect(
      folded(
        'stories/a.md',
        '# Pay\n\n**Acceptance criteria:**\n\n- It is paid\n- It is seen\n\n**Notes:** none\n',
      ),
    ).toEqual([[3, 6]]))
  test('a story in a paragraph, with its criteria', () =>
    expect(
      folded(
        'stories/all.md',
        '# User stories\n\nAs a guest, I want to pay, so that I can go.\n\nAC:\n\n- It is paid\n\n---\n\nAs a guest,\nI want a receipt, so that I can claim it.\n',
      ),
    ).toEqual([
      [3, 7],
      [5, 7],
      [11, 12],
    ]))
  test('scenarios of three lines and more, in a fence and over entries', () =>
    expect(
      folded(
        'features/a.md',
        '# Cards\n\n## Acceptance criteria\n\n- Given a card\n- When I pay\n- Then I go\n\n```gherkin\nScenario: a\n  When b\n\nScenario: c\n  Given d\n  Then e\n```\n',
      ),
    ).toEqual([
      [3, 16],
      [5, 7],
      [13, 15],
    ]))
})

describe('folds are nested, each from a line of its own to a line with something on it', () => {
  const law = (artifact: Artifact) => {
    const found = lines(artifact)
    const text = artifact.text.split(/\r\n?|\n/)
    expect(new Set(found.map(([first]) => first)).size).toBe(found.length)
    for (const [first, last] of found) {
      expect(first).toBeLessThanOrEqual(last)
      expect(text[last - 1]?.trim() === '' && first < last).toBe(false)
      for (const [other, end] of found)
        if (first < other && other <= last) expect(end).toBeLessThanOrEqual(last)
    }
  }
  test('in the samples', () => artifactsOf(workspaceOf(samples)).forEach(law))
  test('in any document', () => fc.assert(fc.property(anyArtifact, law)))
})
