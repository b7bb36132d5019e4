import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import { criteriaOf } from '../../server/src/reading/story.ts'

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
