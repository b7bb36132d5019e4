import { describe, expect, test } from 'vitest'
import { check, fixesOf } from '../../server/src/rules/check.ts'
import { applyEdits, hasTabStops } from '../../server/src/text/edit.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

const head = '---\ntype: user-story\nowner: PO\nstatus: ready\n---\n\n# Pay\n\n'
const sentence = 'As a guest, I want to pay by card, so that I can go.\n\n'
const path = 'stories/pay.md'
const found = (text: string) => {
  const workspace = workspaceOf([[path, text]])
  return check(workspace, path).map((it) => `${it.rule.id}: ${text.slice(it.span.start, it.span.end)}`)
}

/** The document after every quick fix of a rule in turn, with what it leaves where an editor has no tab stops. */
function left(text: string, rule: string, at = path): string[] {
  const workspace = workspaceOf([[at, text]])
  return check(workspace, at)
    .filter((it) => it.rule.id === rule)
    .flatMap((finding) => fixesOf(workspace, at, finding))
    .filter(({ edits }) => edits.some(hasTabStops))
    .map(({ edits }) => applyEdits(text, edits))
}

describe('what a quick fix leaves to be filled in is not filled', () => {
  test('criteria are placeholders, as a list and as a scenario', () => {
    const [list = '', scenario = ''] = left(head + sentence, 'missing-acceptance-criteria')
    for (const text of [list, scenario]) {
      const { criteria = [] } = artifactAt(workspaceOf([[path, text]]), path)?.stories[0]?.sections[0] ?? {}
      expect(criteria.map((it) => it.placeholder)).toEqual(criteria.map(() => true))
      expect(criteria.length).toBeGreaterThan(0)
      expect(found(text)).toContainEqual('empty-acceptance-criteria: ## Acceptance criteria')
    }
  })

  test('one that is left beside others is reported by itself', () => {
    const criteria = '## Acceptance criteria\n\n- [ ] It is paid\n- [ ] What happens when it goes wrong\n'
    expect(found(head + sentence + criteria)).toContain(
      'unfilled-placeholder: What happens when it goes wrong',
    )
  })

  test.each([
    ['a why', 'As a guest, I want to pay.\n', 'missing-why', ['it is worth something']],
    ['a role', 'I want to pay by card, so that I can go.\n', 'incomplete-story', ['role']],
    ['a want', 'As a guest, so that I can go.\n', 'incomplete-story', ['do something']],
    ['a sentence', 'Cards.\n', 'missing-story-sentence', ['role', 'do something', 'it is worth something']],
    [
      'a step',
      `${sentence}## Acceptance criteria\n\n- **Given** a card\n  **When** I pay\n`,
      'incomplete-scenario',
      ['this can be seen'],
    ],
  ])('%s', (_, body, rule, examples) => {
    const texts = left(head + body, rule)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts)
      expect(found(text).filter((it) => it.startsWith('unfilled-placeholder'))).toEqual(
        examples.map((it) => `unfilled-placeholder: ${it}`),
      )
  })

  test('a section, and a key result', () => {
    const feature =
      '---\ntype: feature\nowner: PM\n---\n\n# Pay\n\n## Notes\n\nOf cards.\n\n## Links\n\nNone.\n'
    const okr = '---\ntype: okr\nowner: PM\n---\n\n# OKRs\n\n## Objective 1: Sell more\n\nAll of it.\n'
    for (const [text, rule] of [
      [feature, 'missing-section'],
      [okr, 'objective-without-key-results'],
    ] as const) {
      const texts = left(text, rule)
      expect(texts.length).toBeGreaterThan(0)
      for (const it of texts)
        expect(found(it).some((line) => line.startsWith('unfilled-placeholder: What '))).toBe(true)
    }
  })

  test('words of people that only sound like it are theirs', () => {
    const text = `${head}As a guest, I want to do something about my berth, so that it is worth it.

## Acceptance criteria

- [ ] When something happens to my card, I am told
- [ ] What must be true when this is done is written down
- [ ] Given a starting point on the map, when I pan, then this can be seen on it
`
    expect(found(text).filter((it) => it.startsWith('unfilled'))).toEqual([])
  })
})
