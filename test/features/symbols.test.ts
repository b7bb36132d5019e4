import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, partsOf } from '../../server/src/features/symbols.ts'
import { english } from '../../server/src/text/say.ts'
import type { Span } from '../../server/src/text/span.ts'
import { artifactAt, artifactsOf, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { runs } from '../runs.ts'
import { anyArtifact, samples } from './any.ts'

/** What stands in a document, a line each. */
function outlined(path: string, text: string): string[] {
  const artifact = artifactAt(workspaceOf([[path, text]]), path)
  return artifact ? partsOf(artifact, english).flatMap((part) => printed(part, 0)) : []
}
const printed = ({ kind, name, detail, children }: Part, depth: number): string[] => [
  `${'  '.repeat(depth)}${kind}: ${name}${detail && ` (${detail})`}`,
  ...children.flatMap((child) => printed(child, depth + 1)),
]

describe('what stands in a document', () => {
  test('the story that a file is, with its criteria', () =>
    expect(
      outlined(
        'stories/a.md',
        '---\ntype: user-story\nid: US-1\ntitle: Pay with a card\n---\n\n# Paying\n\nAs a guest, I want to pay, so that I can go.\n\n## Acceptance criteria\n\n- [x] It is **paid**\n- [ ] It is seen\n',
      ),
    ).toEqual([
      'story: US-1 Pay with a card (2 criteria, 1 done)',
      '  criterion: It is paid (done)',
      '  criterion: It is seen',
    ]))

  test('stories under headings, and criteria that are for all of them', () =>
    expect(
      outlined(
        'features/a.md',
        '# F-1: Cards\n\n## US-1: Pay\n\nAs a guest, I want to pay.\n\n**Acceptance criteria:**\n\n1. It is paid\n\n## US-2 – Give back\n\n### Scenario: In time\n\n- Given a card\n- When I ask\n- Then I get it\n\n## Overall acceptance criteria\n\n- It is fast\n',
      ),
    ).toEqual([
      'item: F-1 Cards',
      '  story: US-1 Pay (1 criterion)',
      '    criterion: It is paid',
      '  story: US-2 Give back (1 criterion)',
      '    criterion: Scenario: In time',
      '  criteria: Overall acceptance criteria (1 criterion)',
      '    criterion: It is fast',
    ]))

  test('stories in a table', () =>
    expect(
      outlined(
        'team-backlog.md',
        '# Backlog\n\n| Id | Story | Acceptance criteria |\n|---|---|---|\n| US-1 | As a guest, I want to pay, so that I can go | It is paid<br>It is seen |\n| US-2 | As a guest, I want **a receipt** | It is printed |\n',
      ),
    ).toEqual([
      'story: US-1 pay (2 criteria)',
      '  criterion: It is paid',
      '  criterion: It is seen',
      'story: US-2 a receipt (1 criterion)',
      '  criterion: It is printed',
    ]))

  test('scenarios of a fence', () =>
    expect(
      outlined(
        'prds/a.md',
        '# Cards\n\n```gherkin\nScenario: Paid\n  Given a card\n  When I pay\n  Then I go\n\nScenario: Refused\n  When I pay\n  Then I stay\n```\n',
      ),
    ).toEqual([
      'criteria: Acceptance criteria (2 criteria)',
      '  criterion: Scenario: Paid',
      '  criterion: Scenario: Refused',
    ]))

  test('objectives with their key results', () =>
    expect(
      outlined(
        'okrs/a.md',
        '# Year\n\n## Objective 1: Sell\n\n- **KR1: 5 % more**\n  - Baseline: 2\n- **KR2: 7 % more**\n',
      ),
    ).toEqual([
      'objective: Objective 1: Sell (2 key results)',
      '  key-result: KR1: 5 % more',
      '  key-result: KR2: 7 % more',
    ]))

  test('what a roadmap promises', () =>
    expect(
      outlined(
        'roadmap.md',
        '# Year\n\n## Now\n\n### F-1 Cards\n\nOutcome: 5 %\n\n## Next\n\n| Id | Feature | Outcome |\n|---|---|---|\n| F-2 | Coupons | 7 % |\n',
      ),
    ).toEqual(['roadmap-item: F-1 Cards', 'roadmap-item: F-2 Coupons']))

  test('items of a backlog, in the names that people see', () =>
    expect(
      outlined(
        'feature-backlog.md',
        '# All\n\n- F-1 **Cards**\n  - F-2: [Coupons](x.md)\n\n| Id | Priority | What |\n|---|---|---|\n| `F-3` | High | Points |\n',
      ),
    ).toEqual(['item: F-1 Cards', '  item: F-2 Coupons', 'item: F-3 Points']))
})

/** Where a part leaves the one around it, overlaps the one before it, or is nothing to show. */
const unsound = (parts: readonly Part[], around: Span): string[] =>
  parts.flatMap((part, at) => {
    const from = at === 0 ? around.start : (parts[at - 1] as Part).end
    const { start, end, selection } = part
    const isSound =
      from <= start &&
      start <= end &&
      end <= around.end &&
      start <= selection.start &&
      selection.start <= selection.end &&
      selection.end <= end &&
      /^\S(?:.*\S)?$/.test(part.name)
    return [...(isSound ? [] : [`${part.name} ${start}–${end}`]), ...unsound(part.children, part)]
  })

describe('parts are nested, and say something', () => {
  test('in the samples', () => {
    const artifacts = artifactsOf(workspaceOf(samples))
    expect(artifacts.length).toBeGreaterThan(30)
    for (const artifact of artifacts)
      expect(unsound(partsOf(artifact, english), { start: 0, end: artifact.text.length })).toEqual([])
  })
  test('in any document', () =>
    fc.assert(
      fc.property(anyArtifact, (artifact) => {
        expect(unsound(partsOf(artifact, english), { start: 0, end: artifact.text.length })).toEqual([])
      }),
      { numRuns: runs(0.5) },
    ))
})
