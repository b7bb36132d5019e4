import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { next } from '../../client/src/map/page/keys.ts'
import { linesOf } from '../../client/src/map/page/lines.ts'

test('an arrow leads to the next card on that side', () => {
  const all = [
    { key: '0', lane: 0, y: 14 },
    { key: '1', lane: 0, y: 64 },
    { key: '2', lane: 2, y: 14 },
  ]
  expect(next(all, '0', 'arrowdown')).toBe('1')
  expect(next(all, '1', 'arrowup')).toBe('0')
  expect(next(all, '0', 'arrowright')).toBe('2')
  expect(next(all, '2', 'arrowleft')).toBe('0')
  expect(next(all, '2', 'arrowdown')).toBe(null)
  expect(next(all, '2', 'x')).toBe(null)
})

describe('lines', () => {
  const lines = (text: string, width: number, most = 2) => linesOf(text, width, most, (it) => it.length)

  test.each([
    ['Pay', 10, ['Pay']],
    ['Pay with a card', 10, ['Pay with a', 'card']],
    ['Pay with a card that is saved', 10, ['Pay with a', 'card …']],
    ['Verylongwordindeed', 10, ['Verylongw…']],
    ['Pay Verylongwordindeed now', 10, ['Pay', 'Verylongw…']],
    ['   ', 10, []],
    ['👩‍👩‍👧👩‍👩‍👧', 9, ['👩‍👩‍👧…']],
  ])('%j in %i', (text, width, expected) => expect(lines(text, width)).toEqual(expected))

  test('always fit, and end in an ellipsis where something is left out', () =>
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 4, max: 20 }), (text, width) => {
        const found = lines(text, width)
        expect(found.length).toBeLessThanOrEqual(2)
        for (const line of found) expect(line.length).toBeLessThanOrEqual(width)
        const words = text.split(/\s+/).filter(Boolean).join(' ')
        if (!found.at(-1)?.endsWith('…')) expect(found.join(' ')).toBe(words)
      }),
    ))
})
