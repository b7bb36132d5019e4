import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import { criteriaOf, filledOf } from '../../server/src/reading/story.ts'

/** How many criteria each story of a document has. */
function counts(text: string): number[] {
  const artifact = readArtifact('user-stories.md', parse(`# User stories\n\n${text}\n`), defaultConfig)
  return (artifact?.stories ?? []).map((it) => criteriaOf(it).length)
}

const sentence = 'As a skipper, I want a berth, so that I can sleep.'
const story = (id: number, below: string) => `## US-${id}: Berth ${id}\n\n${sentence}\n\n${below}\n\n`
const list = '- it is free\n- it fits'
const steps = '- Given a berth\n- When I ask\n- Then it is mine\n- And nobody else has it'

describe('a name of criteria with something behind it', () => {
  test.each([
    '**Acceptance criteria (usual)**',
    '### Acceptance Criteria – must have',
    '### Acceptance criteria - must have',
    '**受け入れ基準（正常）**',
    '**Akzeptanzkriterien – Muss**',
    'Ich weiß, dass ich fertig bin, wenn:',
    'We know we are done when:',
    'Criterios:',
    '### Criteria',
  ])('%s', (name) => expect(counts(story(1, `${name}\n\n${list}`) + story(2, ''))).toEqual([2, 0]))

  test.each(['### Acceptance – a talk', '### Notes (usual)', '### Scenarios – a talk', 'What we saw:'])(
    '%s is none',
    (name) => expect(counts(story(1, `${name}\n\n${list}`))).toEqual([0]),
  )
})

test('boxes under a further label go on with those of a name with brackets', () => {
  const boxes = '- [ ] it is free\n- [ ] it fits'
  const both = (name: string, more: string) => `**${name}**\n\n${boxes}\n\n**${more}**\n\n- [ ] it rains`
  expect(counts(story(1, both('Acceptance criteria (usual)', 'Edge cases')))).toEqual([3])
  expect(counts(story(1, both('Acceptance criteria', 'Harbour walk')))).toEqual([2])
  expect(counts(story(1, both('Acceptance criteria (usual)', 'Notes')))).toEqual([2])
})

describe('steps right below the heading of a story', () => {
  test.each([
    ['a list', steps, 1],
    ['paragraphs', 'Given a berth\n\nWhen I ask\n\nThen it is mine', 1],
    ['lines', 'Given a berth\nWhen I ask\nThen it is mine', 1],
    ['lines in bold', '**Given** a berth\n**When** I ask\n**Then** it is mine', 1],
    ['two scenarios', `${steps}\n- Given none\n- When I ask\n- Then I wait`, 2],
    ['a list with no result', '- Given a berth\n- When I ask', 0],
    ['a list of other things, too', '- Given a berth, I sleep\n- Then I sail\n- Rain', 0],
    ['prose', 'When it rains, I wait.\nThen I sail.', 0],
  ])('%s', (_, below, expected) => expect(counts(`## US-1: Berth\n\n${below}\n`)).toEqual([expected]))
})

test('a title and the list of its steps are one criterion', () => {
  const titled = (n: number) => `${n}. [ ] **Case ${n}**\n\n${steps}\n\n`
  expect(counts(story(1, `### Acceptance criteria\n\n${titled(1)}${titled(2)}`))).toEqual([2])
})

test('what is done for any story is no criterion of the one there is', () => {
  expect(counts(`${story(1, '')}## Definition of Done\n\n${list}`)).toEqual([0])
})

test('headings without ids are alike where each has criteria', () => {
  const named = (name: string, below: string) =>
    `## ${name}\n\n${below}\n\n**Acceptance criteria**\n\n${list}\n\n`
  const two = named('Book', sentence) + named('Leave', sentence)
  expect(counts(two + named('Pay', 'By card.'))).toEqual([2, 2, 2])
  expect(counts(`${two}## Pay\n\nBy card.\n\n`)).toEqual([2, 2])
})

describe('what only begins like a step', () => {
  test.each([
    ['Chinese', '- 当前泊位可见\n- 当天的预订可以取消\n- 否则显示规则\n- 则例外'],
    [
      'Chinese, one scenario beside them',
      '- 当前泊位可见\n- 当船长预订\n- 那么泊位被占用\n- 当地时间正确\n- 规则可见',
    ],
    ['Japanese', '- 前提条件が見える\n- 操作ログが残る\n- 結果が表示される\n- または電話できる'],
    [
      'English',
      '- Given names are shown\n- When it rains, the board is on\n- Then-current prices are shown\n- Then it is off',
    ],
    [
      'Portuguese',
      '- Dados pessoais são cifrados\n- Quando possível, há uma lista\n- Então é visível\n- Há um mapa',
    ],
  ])('%s', (_, below) => expect(counts(story(1, `### Acceptance criteria\n\n${below}`))).toEqual([4]))
})

describe('a form with nothing filled in is no criterion', () => {
  const filled = (below: string) =>
    (
      readArtifact('user-stories.md', parse(`# User stories\n\n${story(1, below)}`), defaultConfig)
        ?.stories ?? []
    ).map((it) => filledOf(criteriaOf(it)).length)
  test.each([
    ['steps alone', '- Given\n- When\n- Then', 0],
    ['steps in bold', '**Given** \n**When** \n**Then** ', 0],
    ['with signs for words', '- Given …, when ..., then ___', 0],
    ['with slots', '- **Given** [context], **when** [action], **then** [result]', 0],
    ['with slots in other brackets', '- GIVEN <context> WHEN {action} THEN {{result}}', 0],
    ['in a fence', '```gherkin\nGiven\nWhen\nThen\n```', 0],
    ['in Spanish', '- Dado que …\n- Cuando …\n- Entonces …', 0],
    ['in German', '- Angenommen …\n- Wenn …\n- Dann …', 0],
    ['in Chinese', '- 假如…\n- 当…\n- 那么…', 0],
    ['with one step filled in', '- Given\n- When I ask\n- Then', 1],
    ['with steps below', '- **Given**\n  - a berth\n- **Then**\n  - it is mine', 1],
    ['with a link', '- Given [a berth](berth.md)', 1],
    ['beside one that is filled in', '- Given …, when …, then …\n- it is mine', 1],
  ])('%s', (_, below, expected) => expect(filled(`### Acceptance criteria\n\n${below}`)).toEqual([expected]))
})

describe('a further When in one block goes on with the scenario that began with a Given', () => {
  const again = ['Given a berth', 'When I book it', 'Then it is mine', 'When I leave', 'Then it is free']
  test.each([
    ['a list', again.map((it) => `- ${it}`).join('\n'), 1],
    ['a list in bold', again.map((it) => `- ${it.replace(/^\w+/, '**$&**')}`).join('\n'), 1],
    ['a paragraph', again.join('\n'), 1],
    ['a fence', `\`\`\`gherkin\n${again.join('\n')}\n\`\`\``, 1],
    ['a scenario of each Given', [...again, ...again].map((it) => `- ${it}`).join('\n'), 2],
    ['paragraphs', `${again.slice(0, 3).join('\n')}\n\n${again.slice(3).join('\n')}`, 2],
    ['none with a Given', [...again.slice(1), ...again.slice(3)].map((it) => `- ${it}`).join('\n'), 3],
    ['sentences', '- Given a berth, when I ask, then it is mine\n- When I leave, then it is free', 2],
  ])('%s', (_, below, expected) =>
    expect(counts(story(1, `### Acceptance criteria\n\n${below}`))).toEqual([expected]),
  )
})

describe('a short name with one criterion on its line', () => {
  test.each([
    ['Criterios: el muelle está libre', 1],
    ['- Criterios: el muelle está libre', 1],
    ['**Criterios:** el muelle está libre', 1],
    ['Criteria: it is mine', 1],
    ['Kriterien: der Steg ist frei', 1],
    ['Critères : le quai est libre', 1],
    ['验收标准：泊位空着', 1],
    ['受け入れ基準：桟橋が空いている', 1],
    ['Criterios:', 0],
    ['Notes: it is mine', 0],
    ['The criteria: it is mine', 0],
  ])('%s', (line, expected) => {
    expect(counts(story(1, line))).toEqual([expected])
    if (!/^[-*]/.test(line)) expect(counts(`## US-1: Berth 1\n\n${sentence}\n${line}\n`)).toEqual([expected])
  })

  test('goes on with no sentence', () => {
    const text = '## HU-1: Muelle\n\nComo patrón, quiero un muelle para dormir\nCriterios: está libre\n'
    const [it] = readArtifact('user-stories.md', parse(text), defaultConfig)?.stories ?? []
    expect(it?.sentence?.why?.text).toBe('dormir')
  })
})

describe('a criterion without a box of its own', () => {
  const ticks = (below: string) =>
    readArtifact(
      'user-stories.md',
      parse(`# User stories\n\n${story(1, `### Acceptance criteria\n\n- It is mine\n${below}`)}`),
      defaultConfig,
    )
      ?.stories.flatMap(criteriaOf)
      .map(({ checked }) => checked)

  test.each([
    ['  - [x] today\n  - [x] tomorrow', [true]],
    ['  - [x] today\n  - [ ] tomorrow', [false]],
    ['  - [x] today\n  - tomorrow', [true]],
    ['  - today', [null]],
  ])('is met where all below it are: %j', (below, expected) => expect(ticks(below)).toEqual(expected))
})

test('what a rule obliges to is a criterion, and so is what comes after it', () => {
  const rules =
    '- WHEN I call, the office SHALL answer\n- AND the office SHALL book\n- IF it rains THEN it SHALL close'
  expect(counts(story(1, `### Acceptance criteria\n\n${rules}`))).toEqual([3])
})
