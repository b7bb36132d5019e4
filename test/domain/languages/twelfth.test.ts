import { describe, expect, test, vi } from 'vitest'
import { lookupOf } from '../../../server/src/domain/languages/lookup.ts'
import { lookupKey } from '../../../server/src/domain/languages/phrases.ts'
import { stages } from '../../../server/src/domain/stages.ts'
import { korean } from './korean.ts'
import { swedish } from './swedish.ts'

// A further language is its record and a line in this list; nothing else is told of it.
vi.mock('../../../server/src/domain/languages/index.ts', async (original) => {
  const { languages } = await original<typeof import('../../../server/src/domain/languages/index.ts')>()
  const { swedish } = await import('./swedish.ts')
  const { korean } = await import('./korean.ts')
  return { languages: [...languages, swedish, korean] }
})

const { readSentence } = await import('../../../server/src/reading/sentence/read.ts')
const { announces } = await import('../../../server/src/reading/criteria/names.ts')
const { stepOf } = await import('../../../server/src/reading/criteria/steps.ts')
const { languages } = await import('../../../server/src/domain/languages/index.ts')

const said = (text: string) => {
  const sentence = readSentence(text, [{ start: 0, end: text.length }])
  return sentence && [sentence.role?.text, sentence.want?.text, sentence.why?.text]
}

describe('Swedish, a record and a line', () => {
  test('has stories', () => {
    expect(said('Som skeppare vill jag boka en plats så att båten ligger säkert.')).toEqual([
      'skeppare',
      'boka en plats',
      'båten ligger säkert.'.replace('.', ''),
    ])
    expect(said('**Som** hamnkapten\n**vill jag** se lediga platser\n**för att** kunna fördela dem')).toEqual(
      ['hamnkapten', 'se lediga platser', 'kunna fördela dem'],
    )
    expect(said('Som resultat av detta vill vi ändra priset.')).toBeNull()
    expect(said('Som exempel vill jag visa en båt.')).toBeNull()
  })

  test('has criteria and steps', () => {
    expect(announces('Acceptanskriterier')).toBe(true)
    expect(announces('Bakgrund')).toBe(false)
    expect(['Givet en ledig plats', 'När jag bokar', 'Så är den min', 'Men inte två'].map(stepOf)).toEqual([
      'given',
      'when',
      'then',
      'and',
    ])
  })
})

describe('Korean, whose words stand behind what they announce', () => {
  test('has stories', () => {
    expect(said('선장으로서, 자리를 확보하기 위해 선석을 예약하고 싶다.')).toEqual([
      '선장',
      '선석을 예약하고 싶다',
      '자리를 확보하',
    ])
    expect(said('항만장으로서 빈 선석을 보고 싶습니다. 그래야 배정할 수 있다.')).toEqual([
      '항만장',
      '빈 선석을 보고 싶습니다',
      '배정할 수 있다',
    ])
    expect(said('결과로서 속도를 높이고 싶다.')).toBeNull()
    expect(said('관리자로서 로그인한다.')).toBeNull()
  })

  test('has criteria and steps', () => {
    expect(announces('인수 기준')).toBe(true)
    expect(announces('배경')).toBe(false)
    expect(['먼저 빈 선석이 있다', '만일 예약하면', '그러면 내 것이다'].map(stepOf)).toEqual([
      'given',
      'when',
      'then',
    ])
  })
})

test.each([
  ['Pågår', 'active'],
  ['klar', 'done'],
  ['Ej påbörjad', 'draft'],
  ['진행 중', 'active'],
  ['완료', 'done'],
])('the status %s is read as %s beside those of the others', (word, stage) => {
  const statuses = lookupOf(languages, ({ statuses }) => stages.map((it) => [it, statuses[it]] as const))
  expect(statuses.get(lookupKey(word))).toBe(stage)
})

test('what the others say is read as before', () => {
  expect(languages.slice(-2)).toEqual([swedish, korean])
  expect(said('As a skipper, I want to book a berth so that I have a place.')).toEqual([
    'skipper',
    'book a berth',
    'I have a place',
  ])
  expect(said('船長として、確認したい。')).toEqual(['船長', '確認したい', undefined])
})
