import { describe, expect, test } from 'vitest'
import { countBefore, isAnyIn } from '../../server/src/text/sorted.ts'

describe('how many come before', () => {
  test.each([
    ['nothing', [], 3, 0],
    ['all', [1, 2], 3, 2],
    ['none', [4, 5], 3, 0],
    ['those that are alike count apart', [1, 3, 3, 5], 3, 1],
  ] as const)('%s', (_, sorted, limit, expected) =>
    expect(countBefore<number>(sorted, (it) => it < limit)).toBe(expected),
  )

  test('asks as often as the logarithm of their number', () => {
    let asked = 0
    countBefore(
      Array.from({ length: 1024 }, (_, at) => at),
      (it) => {
        asked++
        return it < 700
      },
    )
    expect(asked).toBeLessThan(12)
  })
})

describe('whether one lies in a span', () => {
  test.each([
    ['at its start', 2, true],
    ['at its end, which is no part of it', 5, false],
    ['before it', 1, false],
  ])('%s', (_, at, expected) => expect(isAnyIn([at], { start: 2, end: 5 })).toBe(expected))
})
