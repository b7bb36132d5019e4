import { describe, expect, test } from 'vitest'
import { convertCriteria } from '../../../server/src/features/refactor/convert-criteria.ts'
import { changed, sceneOf, shown } from './scene.ts'

const path = 'stories/pay.md'
const story = (criteria: string, head = '## Acceptance criteria') =>
  `---\ntype: user-story\n---\n\n# Pay\n\nAs a guest, I want to pay.\n\n${head}\n\n${criteria}\n\n## Notes\n\n- A note\n`

/** The criteria after all of them, or those that are selected, are converted. */
function converted(criteria: string, head?: string): string | null {
  const text = story(criteria, head)
  const marked = text.includes('¦') ? text : text.replace('## Acceptance', '## ¦Acceptance')
  const scene = sceneOf(convertCriteria, { [path]: marked })
  if (!scene.result) return null
  const after = changed(scene)[path] ?? ''
  return after.slice(
    text.replaceAll('¦', '').indexOf(criteria.replaceAll('¦', '')),
    after.indexOf('\n\n## Notes'),
  )
}

describe('criteria become scenarios', () => {
  test('whatever of them can be told apart', () =>
    expect(
      converted(`- [ ] When the card expires, the guest is told
- [x] The receipt says what was paid
* Given a held berth, when I pay, then it is mine`),
    ).toBe(`- [ ] **Given** ‹starting point›
  **When** the card expires
  **Then** the guest is told
- [x] **Given** ‹starting point›
  **When** ‹something happens›
  **Then** the receipt says what was paid
* **Given** a held berth
  **When** I pay
  **Then** it is mine`))

  test('in numbered lists, in nested ones, with what is nested in them', () =>
    expect(
      converted(`1. If it rains, then the map says so
   - at once
10. It is dry
    - **Shown:** yes`),
    ).toBe(`1. **Given** ‹starting point›
   **When** it rains
   **Then** the map says so
   - at once
10. **Given** ‹starting point›
    **When** ‹something happens›
    **Then** it is dry
    - **Shown:** yes`))

  test('in groups', () =>
    expect(converted('- **Payment:**\n  - When I pay, it is mine\n  - It is quick')).toBe(
      '- **Payment:**\n  - **Given** ‹starting point›\n    **When** I pay\n    **Then** it is mine\n  - **Given** ‹starting point›\n    **When** ‹something happens›\n    **Then** it is quick',
    ))

  test('below a label, and in a quote', () => {
    expect(converted('- ¦When I pay, it is mine', '**Acceptance criteria:**')).toBe(
      '- **Given** ‹starting point›\n  **When** I pay\n  **Then** it is mine',
    )
    expect(converted('> - When I pay, it is mine\n>   at once')).toBe(
      '> - **Given** ‹starting point›\n>   **When** I pay\n>   **Then** it is mine at once',
    )
  })

  test('that are selected, and no others', () =>
    expect(converted('- It is one\n- It is ¦two\n- It ¦is three\n- It is four')).toBe(
      '- It is one\n- **Given** ‹starting point›\n  **When** ‹something happens›\n  **Then** it is two\n- **Given** ‹starting point›\n  **When** ‹something happens›\n  **Then** it is three\n- It is four',
    ))

  test('all of them, where the cursor only stands in one', () =>
    expect(converted('- It is ¦one\n- It is two')?.match(/\*\*Given\*\*/g)).toHaveLength(2))

  test('with the line ends of the document', () => {
    const text = story('- It is so').replace('## Acc', '## ¦Acc').replaceAll('\n', '\r\n')
    const scene = sceneOf(convertCriteria, { [path]: text })
    expect(shown(scene.result?.edits[0]?.insert ?? [])).toContain('\r\n  **Then** it is so')
  })
})

describe('what is one already, or no sentence, stays', () => {
  test.each([
    ['Given/When/Then in bold', '- **Given** a, **when** b, **then** c'],
    ['on lines', '- Given a\n  When b\n  Then c'],
    ['over entries', '- Given a\n- When b\n- Then c'],
    ['EARS', '- WHEN it rains THE SYSTEM SHALL say so'],
    ['a placeholder', '- [ ] TBD'],
    ['prose', 'It is paid.'],
    ['a table', '| Acceptance criteria |\n| --- |\n| It is paid |'],
    ['a fence', '```gherkin\nScenario: Pay\nGiven a\n```'],
  ])('%s', (_, criteria) => expect(converted(criteria)).toBe(null))

  test('beside those that are converted', () =>
    expect(converted('- **When** b **Then** c\n- It is so\n- TBD')).toBe(
      '- **When** b **Then** c\n- **Given** ‹starting point›\n  **When** ‹something happens›\n  **Then** it is so\n- TBD',
    ))

  test('and away from criteria there is nothing to do', () => {
    expect(
      sceneOf(convertCriteria, { [path]: story('- It is so').replace('A note', 'A ¦note') }).result,
    ).toBe(null)
    expect(sceneOf(convertCriteria, { 'notes.md': '## ¦Acceptance criteria\n\n- It is so\n' }).result).toBe(
      null,
    )
  })
})

test('the gaps are stops', () => {
  const scene = sceneOf(convertCriteria, { [path]: story('- It is ¦so\n- If it rains, it pours') })
  expect(scene.result?.kind).toBe('refactor.rewrite.triad.criteria')
  expect(scene.result?.edits.map(({ insert }) => shown(insert))).toEqual([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: LSP's snippet syntax.
    '**Given** ${1:‹starting point›}\n  **When** ${2:‹something happens›}\n  **Then** it is so',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: LSP's snippet syntax.
    '**Given** ${1:‹starting point›}\n  **When** it rains\n  **Then** it pours',
  ])
})
