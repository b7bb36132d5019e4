import { describe, expect, test } from 'vitest'
import { splitStory } from '../../../server/src/features/refactor/split-story.ts'
import { changed, type Files, sceneOf, shown } from './scene.ts'

/** What the documents are after the story at the cursor is split; null where it cannot be. */
const split = (files: Files) => {
  const scene = sceneOf(splitStory, files)
  return scene.result && changed(scene)
}

const front = (type: string, ...more: string[]) => `---\ntype: ${type}\n${more.join('\n')}\n---\n\n`

describe('a story under a heading', () => {
  const feature = (
    criteria: string,
    head = '### US-7: Pay',
    after = '### US-8 Leave\n\nAs a guest, I want to leave.\n',
  ) =>
    `${front('feature', 'id: F-1')}# Cards

## Stories

${head}

**As a** guest,
**I want** to pay, so that I can go.

#### Acceptance criteria

${criteria}

${after}`
  const part = (criteria: string, head?: string, after?: string) => {
    const scene = sceneOf(splitStory, { 'f.md': feature(criteria, head, after) })
    return scene.result && changed(scene)['f.md']
  }

  test('gives the criteria from the cursor on to one behind it', () =>
    expect(part('- It is one\n- [x] It is two\n- It is ¦three\n  - of them\n- It is four')).toBe(
      feature(
        `- It is one
- [x] It is two

### US-9: Pay (2)

**As a** guest,
**I want** to pay, so that I can go.

#### Acceptance criteria

- It is three
  - of them
- It is four`,
      ),
    ))

  test('gives the second half, where the cursor stands elsewhere, or in the first', () => {
    const half = feature(
      `- It is one\n- It is two\n\n### US-9: Pay (2)\n\n**As a** guest,\n**I want** to pay, so that I can go.\n\n#### Acceptance criteria\n\n- It is three`,
    )
    expect(part('- It is one\n- It is two\n- It is three', '### US-7: Pa¦y')).toBe(half)
    expect(part('- It is ¦one\n- It is two\n- It is three')).toBe(half)
  })

  test('has stops for what will differ', () => {
    const { result } = sceneOf(splitStory, { 'f.md': feature('- It is one\n- ¦It is two') })
    expect(result?.kind).toBe('refactor.rewrite.triad.split')
    expect(shown(result?.edits[0]?.insert ?? [])).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: LSP's snippet syntax.
      '\n\n### US-9: ${1:Pay (2)}\n\n**As a** guest,\n**I want** to ${2:pay}, so that ${3:I can go}.\n\n#### Acceptance criteria\n\n- It is two',
    )
  })

  test.each([
    ['### Story 1.1: Pay', '### Story 1.2: Pay (2)'],
    ['### User Story 3 - Pay (P1)', '### User Story 4 - Pay (P1) (2)'],
    ['### US-007 Pay', '### US-009 Pay (2)'],
    ['### US-CARD-07 Pay (3)', '### US-CARD-08 Pay (4)'],
    ['### Pay with **a card** ###', '### Pay with **a card** (2)'],
    ['### [US-7] *Pay* 🎉', '### [US-9] *Pay* 🎉 (2)'],
    ['### **US-7: Pay**', '### **US-9: Pay (2)**'],
  ])('is called %j, and %j', (head, made) => {
    const after = head.includes('007') ? '### US-008 Leave\n\nAs a guest, I want to leave.\n' : undefined
    expect(part('- It is one\n- ¦It is two', head, after)).toContain(`\n${made}\n`)
  })

  test('as the last of its document', () => {
    const text = part('- It is one\n- ¦It is two', '### US-7: Pay', '')
    expect(
      text?.endsWith(
        '- It is one\n\n### US-8: Pay (2)\n\n**As a** guest,\n**I want** to pay, so that I can go.\n\n#### Acceptance criteria\n\n- It is two\n\n',
      ),
    ).toBe(true)
  })

  test('keeps what stands behind its criteria', () => {
    const text = part('- It is one\n- ¦It is two\n\n#### Notes\n\nSome.')
    expect(text).toContain('- It is one\n\n#### Notes\n\nSome.\n\n### US-9: Pay (2)\n')
  })

  test('counts its criteria anew, and takes groups as they are', () => {
    expect(part('1. It is one\n2. It is two\n3. It ¦is three\n4. It is four')).toContain(
      '2. It is two\n\n### US-9: Pay (2)\n\n**As a** guest,\n**I want** to pay, so that I can go.\n\n#### Acceptance criteria\n\n1. It is three\n2. It is four\n',
    )
    const groups =
      '- **Sunny:**\n  - It is one\n  - It is two\n- **Rainy:**\n  - It is th¦ree\n  - It is four'
    expect(part(groups)).toContain(
      '  - It is two\n\n### US-9: Pay (2)\n\n**As a** guest,\n**I want** to pay, so that I can go.\n\n#### Acceptance criteria\n\n- **Rainy:**\n  - It is three\n  - It is four\n',
    )
    expect(part(groups.replace('th¦ree', 'three').replace('It is two', 'It ¦is two'))).toContain(
      '  - It is two\n\n### US-9',
    )
    const scenarios = '- Given a\n- When b\n- Then c\n- Given d\n- When ¦e\n- Then f'
    expect(part(scenarios)).toContain('- Then c\n\n### US-9: Pay (2)')
  })

  test('by its scenarios, where each has a heading', () => {
    const text = `${front('feature')}# Cards

## US-1 Pay

As a guest, I want to pay.

### Scenario: One

- Given a
- When b
- Then c

### Scenario: T¦wo

- When d
- Then e
`
    expect(split({ 'f.md': text })?.['f.md']).toBe(
      text
        .replace('¦', '')
        .replace('### Scenario: Two', '## US-2 Pay (2)\n\nAs a guest, I want to pay.\n\n### Scenario: Two'),
    )
  })

  test('where a label announces them', () => {
    const text = `${front('feature')}# Cards\n\n## US-1 Pay\n\nAs a guest, I want to pay.\n\n**Acceptance:** it is paid\n\n- It is one\n- It ¦is two\n`
    expect(split({ 'f.md': text })?.['f.md']).toContain(
      '- It is one\n\n## US-2 Pay (2)\n\nAs a guest, I want to pay.\n\n**Acceptance:**\n\n- It is two\n',
    )
  })

  test('in any format, and with the line ends of its document', () => {
    const text =
      '# Book\n\n### User Story 1 - Find it\n\nText.\n\n**Acceptance Scenarios**:\n\n1. **Given** a, **When** b, **Then** c\n2. **Given** d, **When** ¦e, **Then** f\n'
    expect(
      split({ 'specs/001-book/spec.md': text.replaceAll('\n', '\r\n') })?.['specs/001-book/spec.md'],
    ).toBe(
      '# Book\n\n### User Story 1 - Find it\n\nText.\n\n**Acceptance Scenarios**:\n\n1. **Given** a, **When** b, **Then** c\n\n### User Story 2 - Find it (2)\n\n**Acceptance Scenarios**:\n\n1. **Given** d, **When** e, **Then** f\n'.replaceAll(
        '\n',
        '\r\n',
      ),
    )
  })
})

describe('a story that is a document', () => {
  const story = (
    criteria: string,
    head = front('user-story', 'id: US-7', 'title: "Pay: now"', 'owner: PO # who', 'parent: f.md'),
  ) =>
    `${head}# US-7 Pay: now\n\nAs a guest, I want to pay.\n\n## Acceptance criteria\n\n${criteria}\n\n## Notes\n\nSome.\n`

  test('gets one beside it', () =>
    expect(
      split({
        'docs/us-7-pay.md': story('- [ ] It is one\n- [x] It ¦is two'),
        'us-9.md': front('bug', 'id: US-9'),
      }),
    ).toEqual({
      'docs/us-7-pay.md': story('- [ ] It is one'),
      'docs/us-10-pay-now-2.md': `${front('user-story', 'id: US-10', 'title: "Pay: now (2)"', 'owner: PO # who', 'parent: f.md')}# US-10 Pay: now (2)

As a guest, I want to pay.

## Acceptance criteria

- [x] It is two
`,
    }))

  test('named like it, with or without its id', () => {
    const made = split({ 'docs/pay.md': story('- It is one\n- It ¦is two') })
    expect(Object.keys(made ?? {})).toEqual(['docs/pay-now-2.md', 'docs/pay.md'])
  })

  test('by its id, be it with zeros, and not by a longer one', () => {
    const head = front('user-story', 'id: US-1')
    const made = (path: string) =>
      Object.keys(
        split({ [path]: story('- It is one\n- It ¦is two', head).replace('# US-7 Pay', '# Pay') }) ?? {},
      ).find((it) => it !== path)
    expect(made('us-001-pay.md')).toBe('us-2-pay-now-2.md')
    expect(made('us-12-pay.md')).toBe('pay-now-2.md')
  })

  test('with what its criteria refer to', () => {
    const text = story('- It is one\n- It ¦is [so](#notes), as in [the rules] and [here](./a.md)').replace(
      'Some.',
      'Some.\n\n[the rules]: ../rules.md\n[others]: o.md',
    )
    expect(split({ 'docs/pay it.md': text })?.['docs/pay-now-2.md']).toContain(
      '- It is [so](pay%20it.md#notes), as in [the rules] and [here](./a.md)\n\n[the rules]: ../rules.md\n',
    )
  })

  test('from anywhere in it, be it in its frontmatter', () => {
    const text = story('- It is one\n- It is two')
    for (const place of ['title: "P', 'Notes'])
      expect(split({ 'us-7.md': text.replace(place, `${place}¦`) })).not.toBe(null)
  })

  test('without frontmatter', () => {
    const text =
      '# Pay\n\nAs a guest, I want to pay.\n\n## Acceptance criteria\n\n- It is one\n- It ¦is two\n'
    expect(split({ 'stories/pay.md': text })).toEqual({
      'stories/pay.md': '# Pay\n\nAs a guest, I want to pay.\n\n## Acceptance criteria\n\n- It is one\n',
      'stories/pay-2.md':
        '# Pay (2)\n\nAs a guest, I want to pay.\n\n## Acceptance criteria\n\n- It is two\n',
    })
  })

  test('but not where a tool numbers them', () => {
    const task =
      '---\nid: task-1\ntitle: Pay\n---\n\n## Acceptance Criteria\n\n- [ ] #1 It is one\n- [ ] #2 It ¦is two\n'
    expect(split({ 'backlog/tasks/task-1 - Pay.md': task })).toBe(null)
  })
})

describe('it is not offered', () => {
  const feature = (criteria: string) =>
    `${front('feature')}# Cards\n\n## US-7 P¦ay\n\nAs a guest, I want to pay.\n\n### Acceptance criteria\n\n${criteria}\n`
  test.each([
    ['for one criterion', '- It is one'],
    ['for none', 'TBD'],
    ['for rows', '| What | When |\n| - | - |\n| a | b |\n| c | d |'],
    ['in a fence', '```gherkin\nScenario: a\nGiven a\nScenario: b\nGiven b\n```'],
    ['in a quote', '> - It is one\n> - It is two'],
  ])('%s', (_, criteria) => expect(split({ 'f.md': feature(criteria) })).toBe(null))
})
