import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, offsetAt, positionAt } from '../../server/src/text/lines.ts'

describe('lines start', () => {
  test.each([
    ['at the beginning of an empty text', '', [0]],
    ['after LF', 'a\nb\n', [0, 2, 4]],
    ['after CRLF', 'a\r\nb\r\n', [0, 3, 6]],
    ['after a lone CR', 'a\rb', [0, 2]],
    ['after each of several', '\n\r\r\n\n', [0, 1, 2, 4, 5]],
    ['nowhere else', 'a\u2028b\u0085c\vd\fe', [0]],
  ])('%s', (_, text, starts) => expect(linesOf(text)).toEqual(starts))
})

describe('a position', () => {
  const text = 'a😀b\r\nc\n'
  const lines = linesOf(text)

  test.each([
    [0, 0, 0],
    [1, 0, 1],
    [3, 0, 3],
    [4, 0, 4],
    [5, 0, 5],
    [6, 1, 0],
    [7, 1, 1],
    [8, 2, 0],
    [-1, 0, 0],
  ])('of offset %i is %i:%i', (offset, line, character) =>
    expect(positionAt(lines, offset)).toEqual({ line, character }),
  )

  test.each([
    [0, 3, 3],
    [0, 99, 4],
    [1, 99, 7],
    [2, 0, 8],
    [2, 5, 8],
    [9, 0, 8],
    [-1, 5, 0],
    [0, -5, 0],
  ])('%i:%i is offset %i, clamped to its line', (line, character, offset) =>
    expect(offsetAt(text, lines, { line, character })).toBe(offset),
  )

  test('and an offset are one another, but inside a line end', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', '😀'), maxLength: 30 }),
        fc.nat(40),
        (text, at) => {
          const lines = linesOf(text)
          const offset = Math.min(at, text.length)
          const inside = text[offset - 1] === '\r' && text[offset] === '\n'
          expect(offsetAt(text, lines, positionAt(lines, offset))).toBe(inside ? offset - 1 : offset)
        },
      ),
    ))
})
