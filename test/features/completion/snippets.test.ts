import { describe, expect, test } from 'vitest'
import { inserted, type Options, offered, story, taken } from './scene.ts'

const checklist = 'Acceptance criteria (checklist)'
const scenarios = 'Acceptance criteria (Given/When/Then)'
const scenario = 'Scenario (Given/When/Then)'
const body = (text: string) => story('', text)
const told = 'As a guest, I want to pay, so that I can go.\n'
const criteria = '## Acceptance criteria\n\n- [ ] It is paid\n'

describe('in a story are offered', () => {
  test.each<[string, string, readonly string[]]>([
    ['its sentence and its criteria', '\n# New\n\n¦\n', ['Story sentence', checklist, scenarios]],
    ['the same without a heading', '¦', ['Story sentence', checklist, scenarios]],
    ['only what it lacks', `\n# New\n\n${told}\n¦\n`, [checklist, scenarios]],
    ['only its sentence', `\n# New\n\n¦\n\n${criteria}`, ['Story sentence']],
    ['what begins with the letters that are typed', '\n# New\n\nAs¦\n', ['Story sentence']],
    ['what has them at the beginning of a word', '\n# New\n\nGiv¦\n', [scenarios]],
    ['nothing that does not', '\n# New\n\nTod¦\n', []],
    [
      'its sentence below a heading for it',
      '\n# New\n\n## User story\n\n¦\n\n## Notes\n',
      ['Story sentence', checklist, scenarios],
    ],
    ['criteria where a part ends', `\n# New\n\n${told}\n## Notes\n\nSome.\n\n¦\n`, [checklist, scenarios]],
    [
      'a criterion and a scenario, below their heading',
      `\n# New\n\n${told}\n## Acceptance criteria\n\n¦\n`,
      ['Criterion', scenario],
    ],
    ['the same below others', `\n# New\n\n${told}\n${criteria}¦\n`, ['Criterion', scenario]],
    [
      'the same below others, a line further',
      `\n# New\n\n${told}\n${criteria}\n¦\n`,
      ['Criterion', scenario],
    ],
    [
      'the same below a label',
      `\n# New\n\n${told}\n**Acceptance criteria:**\n\n- a\n¦\n`,
      ['Criterion', scenario],
    ],
    ['a scenario, by its first letters', `\n# New\n\n${told}\n${criteria}Gi¦\n`, [scenario]],
  ])('%s', (_, text, expected) => expect(offered(body(text))).toEqual(expected))
})

test('in one of several stories what that one lacks', () => {
  const text = `\n# Stories\n\n## US-1 Pay\n\n${told}\n¦\n\n## US-2 Go\n\n${told}\n#${criteria}`
  expect(offered(body(text))).toEqual([checklist, scenarios])
  expect(taken(body(text), checklist)).toContain('\n### Acceptance criteria\n\n- [ ] What')
})

describe('no snippet is offered', () => {
  const several = `\n# New\n\n${told}\n${criteria}`
  test.each<[string, string, Options?]>([
    ['where a story has it all', body(`${several}\n## Notes\n\n¦\n`)],
    ['in the middle of a paragraph', body(`\n# New\n\n${told}As¦\n`)],
    ['in front of words', body('\n# New\n\nAs¦ a\n')],
    ['behind words', body('\n# New\n\nWords and As¦\n')],
    ['in the middle of a part', body('\n# New\n\nSome.\n\n## Notes\n\n¦\n\nMore.\n')],
    ['in code', body('\n# New\n\n```\n¦\n```\n')],
    ['in code that nothing closes', body('\n# New\n\n```\n¦')],
    ['in a comment', body('\n# New\n\n<!--\n¦\n-->\n')],
    ['behind a rule that ends the criteria', body(`${several}\n---\n\n¦\n`)],
    ['behind a mark that ends them', body(`${several}<!-- AC:END -->\n¦\n`)],
    ['below a table of criteria', body(`\n# New\n\n${told}\n| Acceptance criteria |\n|---|\n| a |\n\n¦\n`)],
    ['in what is no story', '---\ntype: feature\n---\n\n# New\n\n¦\n'],
    ['in an ordinary file', '# A\n\n¦\n', { path: 'notes/a.md' }],
    [
      'in a format that has no sentences',
      '# Task: pay\n\n¦\n\nWords.\n',
      { path: 'backlog/tasks/task-1 - Pay.md' },
    ],
  ])('%s', (_, marked, options) => expect(offered(marked, options)).toEqual([]))
})

describe('a snippet', () => {
  test.each([
    [
      'has stops',
      '\n# New\n\n¦\n',
      'Story sentence',
      'As a ⟦1:role⟧, I want to ⟦2:do something⟧, so that ⟦3:it is worth something⟧.',
    ],
    [
      'keeps apart from a heading right above',
      '\n# New\n¦\n',
      'Story sentence',
      '\nAs a ⟦1:role⟧, I want to ⟦2:do something⟧, so that ⟦3:it is worth something⟧.',
    ],
    [
      'keeps apart from words right below',
      '\n# New\n\n¦\nWords.\n',
      'Story sentence',
      'As a ⟦1:role⟧, I want to ⟦2:do something⟧, so that ⟦3:it is worth something⟧.\n',
    ],
    [
      'for criteria has a heading one deeper than the story',
      `\n# New\n\n${told}\n¦\n`,
      checklist,
      '## Acceptance criteria\n\n- [ ] ⟦1:What must be true when this is done⟧\n- [ ] ⟦2:What happens when it goes wrong⟧',
    ],
    [
      'for a scenario has three',
      `\n# New\n\n${told}\n${criteria}¦`,
      scenario,
      '- **Given** ⟦1:a starting point⟧\n  **When** ⟦2:something happens⟧\n  **Then** ⟦3:this can be seen⟧',
    ],
    [
      'for a criterion is written as those before: a checkbox',
      `\n# New\n\n${criteria}¦`,
      'Criterion',
      '- [ ] ⟦1:What must be true when this is done⟧',
    ],
    ['a star', '\n# New\n\n## AC\n\n* a\n* b\n¦', 'Criterion', '* ⟦1:What must be true when this is done⟧'],
    [
      'a number',
      '\n# New\n\n## AC\n\n1. a\n2. b\n¦',
      'Criterion',
      '3. ⟦1:What must be true when this is done⟧',
    ],
    [
      'as far in',
      '\n# New\n\n- **Acceptance criteria:**\n  - [x] a\n¦',
      'Criterion',
      '  - [ ] ⟦1:What must be true when this is done⟧',
    ],
  ])('%s', (_, text, label, expected) => expect(inserted(body(text), label)).toBe(expected))

  test('takes the place of the letters that are typed', () =>
    expect(taken(body(`\n# New\n\n${criteria}Cri¦\n`), 'Criterion')).toBe(
      body(`\n# New\n\n${criteria}- [ ] What must be true when this is done\n`),
    ))

  test('has the line ends of its document', () => {
    const text = body('\n# New\n\n¦\n').replaceAll('\n', '\r\n')
    expect(inserted(text, checklist)).toMatch(/^## Acceptance criteria\r\n\r\n- \[ \] /)
    expect(offered(body(`\n# New\n\n${told}\n${criteria}¦\n`).replaceAll('\n', '\r\n'))).toEqual([
      'Criterion',
      scenario,
    ])
  })
})
