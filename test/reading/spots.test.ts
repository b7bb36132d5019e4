import { expect, test } from 'vitest'
import { mayAnnounce, mayBegin } from '../../server/src/reading/spots.ts'

const text =
  '# Berths\n\n- US-1: As a skipper, I want a berth\n- **Acceptance-Criteria**: it is mine\n- Nothing\n'
const lineOf = (words: string) => {
  const start = text.lastIndexOf('\n', text.indexOf(words)) + 1
  return { start, end: text.indexOf('\n', start) }
}

test.each([
  ['Berths', false, false],
  ['skipper', true, false],
  ['Criteria', false, true],
  ['Nothing', false, false],
])('on the line of %s a sentence may begin: %j, and criteria be named: %j', (words, sentence, criteria) => {
  expect(mayBegin(text, lineOf(words))).toBe(sentence)
  expect(mayAnnounce(text, lineOf(words))).toBe(criteria)
})

test('in a script without spaces a sentence may begin anywhere', () => {
  expect(mayBegin('船長として予約したい。', { start: 0, end: 3 })).toBe(true)
})
