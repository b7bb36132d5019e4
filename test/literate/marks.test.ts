import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder, readMarks, writeMarks } from './marks.ts'

const mark = (start: number, end: number, message = 'm') => ({ start, end, message, severity: null })

describe('a mark', () => {
  test.each([
    ['covers the columns above its carets', 'a: TBD\n   ^^^ m\n', 'a: TBD\n', mark(3, 6)],
    ['may cover nothing', 'a:\n  ^| m\n', 'a:\n', mark(2, 2)],
    ['may go on to a further line', 'As a\n  ^^…\n\nI want\n…^ m\n', 'As a\n\nI want\n', mark(2, 8)],
    ['is moved by tabs as its line is', '\ta\n\t^ m\n', '\ta\n', mark(1, 2)],
    ['may give a severity', 'a\n^ info: m\n', 'a\n', { ...mark(0, 1), severity: 'info' }],
  ])('%s', (_, content, text, expected) => {
    expect(readMarks(content)).toEqual({ text, marks: [expected] })
    expect(writeMarks(text, [expected as never])).toBe(content)
  })

  test('needs a line above', () =>
    expect(() => readMarks('^^ m\n')).toThrow('“^^ m” marks nothing: no line stands above it.'))

  test('has to end', () =>
    expect(() => readMarks('a\n^…\nb\n')).toThrow('A mark goes on (…) and never ends.'))
})

test('a footnote and an ellipsis are text', () => {
  const text = '[^1]: note\n…\n^\n'
  expect(readMarks('[^1]: note\n…\n').text).toBe('[^1]: note\n…\n')
  expect(readMarks(text).marks).toEqual([mark(11, 12, '')])
})

test('what is written is read back', () => {
  const line = fc.string({ unit: fc.constantFrom(...'ab \t-'), maxLength: 8 })
  const marked = fc
    .array(line, { minLength: 1, maxLength: 5 })
    .map((lines) => `a${lines.join('\n')}\n`)
    .chain((text) =>
      fc.record({
        text: fc.constant(text),
        // What ends behind the last line end has no line of its own to stand in.
        marks: fc.array(
          fc
            .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
            .map(([a, b]) => mark(Math.min(a, b), Math.max(a, b), 'here')),
          { maxLength: 1 },
        ),
      }),
    )
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const sorted = [...marks].sort(inOrder)
      expect(readMarks(writeMarks(text, sorted))).toEqual({ text, marks: sorted })
    }),
  )
})
