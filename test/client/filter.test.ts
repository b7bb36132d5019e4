import { expect, test } from 'vitest'
import { filtered, isFiltered, placesOf } from '../../client/src/overview/filter.ts'

test('a change takes the place of what was, and leaves the rest', () => {
  expect(filtered({ status: 'open', text: 'pay' }, { status: 'done' })).toEqual({
    status: 'done',
    text: 'pay',
  })
  expect(filtered({ status: 'open', findings: true }, { status: null })).toEqual({ findings: true })
  expect(filtered({ text: 'pay' }, { text: '  ' })).toEqual({})
  expect(filtered({ findings: true }, { findings: false })).toEqual({})
})

test.each([{}, { text: ' ' }, { findings: false }])('%o leaves nothing out', (filter) =>
  expect(isFiltered(filter)).toBe(false),
)

test('the words that are looked for are found in a label, in any letter case', () => {
  expect(placesOf({ text: 'CARD pay' }, 'Pay with a saved card')).toEqual([
    [17, 21],
    [0, 3],
  ])
  expect(placesOf({ text: 'us-1' }, 'Pay')).toEqual([])
  expect(placesOf({}, 'Pay')).toEqual([])
})
