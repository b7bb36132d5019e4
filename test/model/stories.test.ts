import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/model/config/config.ts'
import { parse } from '../../server/src/model/document.ts'
import { readArtifact } from '../../server/src/model/recognise.ts'
import { criteriaOf } from '../../server/src/model/story.ts'

/** The stories of a document, each as `id title: criteria`, and how many criteria are those of the whole. */
function told(text: string, path = 'prds/till.md') {
  const artifact = readArtifact(path, parse(text), defaultConfig)
  if (!artifact) throw new Error('no artifact')
  const stories = artifact.stories.map((story) =>
    `${story.id?.text ?? ''} ${story.title.text}: ${criteriaOf(story).length}`.trim(),
  )
  const rest = artifact.criteria.reduce((sum, section) => sum + section.criteria.length, 0)
  return rest > 0 ? [...stories, `whole: ${rest}`] : stories
}

const one = 'As a clerk, I want a till, so that nobody waits.'
const other = 'As a guest, I want a receipt, so that I can prove it.'

describe('stories are told', () => {
  test('one by one in quotes', () =>
    expect(told(`# PRD\n\n## Problem\n\n> "${one}"\n\n> "${other}"\n`)).toEqual([
      'a till: 0',
      'a receipt: 0',
    ]))

  test('one by one in a quote', () =>
    expect(told(`# PRD\n\n## Problem\n\n> ${one}\n>\n> ${other}\n`)).toEqual(['a till: 0', 'a receipt: 0']))

  test('one by one in paragraphs, each with its criteria', () =>
    expect(
      told(
        `# PRD\n\n## Stories\n\n${one}\n\n**Acceptance criteria:**\n\n- It opens\n\n${other}\n\n**Acceptance criteria:**\n\n- It has a date\n- It has a sum\n`,
      ),
    ).toEqual(['a till: 1', 'a receipt: 2']))

  test('in a table that names them and says when each is done', () =>
    expect(
      told(
        '# PRD\n\n## Backlog\n\n| Story ID | Title | Acceptance criteria |\n|--|--|--|\n| TL-001 | Open the till | It opens; it closes |\n| TL-002 | Count | |\n',
      ),
    ).toEqual(['TL-001 Open the till: 2', 'TL-002 Count: 0']))

  test('in a table whose header has the bare words', () =>
    expect(
      told(
        '| En tant que | Je veux | Pour |\n|--|--|--|\n| client | payer | partir |\n| caissier | compter | finir |\n',
        'user-stories.md',
      ),
    ).toEqual(['payer: 0', 'compter: 0']))

  test('before the first heading, and several in one file', () =>
    expect(
      told(
        `${one}\n\n${other}\n\nAs a cook, I want a bell, so that I hear it.\n\n## Acceptance criteria\n\n- All is well\n`,
        'user-stories.md',
      ),
    ).toEqual(['a till: 0', 'a receipt: 0', 'a bell: 0', 'whole: 1']))

  test('in no table of tasks, or of requirements', () =>
    expect(
      told(
        '# PRD\n\n## Backlog\n\n| Task ID | Title | Acceptance criteria |\n|--|--|--|\n| TL-001 | Open the till | It opens |\n',
      ),
    ).toEqual(['whole: 1']))

  test('under a heading that holds a further one', () =>
    expect(
      told(
        `# PRD\n\n### User Story 1 - Till\n\n${one}\n\n#### Acceptance criteria\n\n- It opens\n\n#### User Story 1a - Receipt\n\n#### Acceptance criteria\n\n- It has a date\n- It has a sum\n`,
      ),
    ).toEqual(['User Story 1 Till: 1', 'User Story 1a Receipt: 2']))

  test('under a heading with a number of its document', () =>
    expect(told('# PRD\n\n## Story 1.1: Till\n\nIt opens.\n\n## Story 1.2 Receipt\n\nIt prints.\n')).toEqual([
      'Story 1.1 Till: 0',
      'Story 1.2 Receipt: 0',
    ]))
})

describe('stories are told in the ways of other teams', () => {
  test('never by a whole file that says it has several', () =>
    expect(told('# User Stories\n\n## Admin\n\nNothing yet.\n', 'docs/user-stories.md')).toEqual([]))

  test('below the heading that names it, in a part of its own, whatever the language', () =>
    expect(
      told(
        '# Backlog\n\n## HU-01: Alta\n\n### Historia de usuario\n\nComo cliente, quiero un fondo, para que crezca mi dinero.\n\n### API\n\nPOST\n\n### Criterios de aceptación\n\n- Uno\n- Dos\n',
      ),
    ).toEqual(['HU-01 Alta: 2']))

  test('behind an id and a title in bold', () =>
    expect(
      told(`# PRD\n\n## Stories\n\n**US-1 — Take a card**\n${one}\n\n**US-2: Give a receipt.** ${other}\n`),
    ).toEqual(['US-1 Take a card: 0', 'US-2 Give a receipt: 0']))

  test('with a why that is three dots, which is none', () => {
    const table =
      '| As a | I want | so that |\n|--|--|--|\n| clerk | a till | ... |\n| guest | a receipt | I pay |\n'
    const artifact = readArtifact('docs/user-stories.md', parse(`# User stories\n\n${table}`), defaultConfig)
    expect(artifact?.stories.map((it) => it.sentence?.why?.text ?? null)).toEqual([null, 'I pay'])
  })

  test.each([
    [
      '管理者として、予約を一覧で確認したい。そうすることで、当日の対応を準備できる。',
      '当日の対応を準備できる',
    ],
    ['作为学习者，我希望看到结果，以便发现问题。', '发现问题'],
  ])('with the why in its place: %s', (sentence, why) => {
    const artifact = readArtifact('stories/a.md', parse(`# A\n\n${sentence}\n`), defaultConfig)
    expect(artifact?.stories[0]?.sentence?.why?.text).toBe(why)
  })
})

test.each([
  ['- The till SHALL open\n- WHEN it is shut, it MUST lock\n', true],
  ['- CUANDO se abre, el sistema DEBE sonar\n- El sistema DEBE cerrar\n', true],
  ['- It must open\n- See the manual\n', false],
])('a story says when it is done by what has to hold: %j', (list, says) => {
  const artifact = readArtifact('stories/a.md', parse(`# A\n\n${one}\n\n${list}`), defaultConfig)
  expect(artifact?.stories[0]?.saysWhenDone).toBe(says)
})

describe('criteria are those of', () => {
  test('the story whose section they stand in', () =>
    expect(told(`# PRD\n\n## US-1 Till\n\n${one}\n\n### Acceptance criteria\n\n- It opens\n`)).toEqual([
      'US-1 Till: 1',
    ]))

  test('the story before whose next sibling they stand', () =>
    expect(
      told(
        `# PRD\n\n## US-1 Till\n\n${one}\n\n## Acceptance criteria\n\n- It opens\n\n## US-2 Receipt\n\n${other}\n\n## Acceptance criteria\n\n- It has a date\n`,
      ),
    ).toEqual(['US-1 Till: 1', 'US-2 Receipt: 1']))

  test('the document, where a section lies between', () =>
    expect(
      told(
        `# PRD\n\n## US-1 Till\n\n${one}\n\n## US-2 Receipt\n\n${other}\n\n## Risks\n\nNone.\n\n## Overall acceptance criteria\n\n- All is well\n`,
      ),
    ).toEqual(['US-1 Till: 0', 'US-2 Receipt: 0', 'whole: 1']))

  test('the story that their heading names, too', () =>
    expect(
      told(`# PRD\n\n### Story 1.1 Till\n\n${one}\n\n### Story 1.1 Acceptance Criteria\n\n- It opens\n`),
    ).toEqual(['Story 1.1 Till: 1']))

  test('the story, where they stand in the paragraph of its sentence', () =>
    expect(
      told(`# PRD\n\n## US-1 Till\n\n${one}\n**Acceptance Criteria:**\n- It opens\n- It closes\n`),
    ).toEqual(['US-1 Till: 2']))

  test('the story alone, without what is done for any', () =>
    expect(
      told(
        `# Till\n\n${one}\n\n## Acceptance criteria\n\n- It opens\n\n## Definition of Done\n\n- Tests\n- Docs\n`,
        'stories/till.md',
      ),
    ).toEqual(['Till: 1']))

  test('the only story, where it is called so', () =>
    expect(
      told(`# PRD\n\n## User story\n\n${one}\n\n## Notes\n\nNone.\n\n## Acceptance criteria\n\n- It opens\n`),
    ).toEqual(['a till: 1']))

  test('the document, where it tells no story', () =>
    expect(told('# PRD\n\n## Goals\n\nTwo.\n\n## Technical acceptance criteria\n\n- It opens\n')).toEqual([
      'whole: 1',
    ]))

  test('the file that is one story, wherever they stand', () =>
    expect(
      told(
        `# Till\n\n${one}\n\n## Notes\n\nNone.\n\n## Acceptance criteria met\n\n- [x] It opens\n`,
        'stories/till.md',
      ),
    ).toEqual(['Till: 1']))
})
