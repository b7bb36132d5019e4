import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyEdits,
  type Edit,
  hasTabStops,
  insertAt,
  plain,
  replace,
  withLineEnds,
} from '../../server/src/text/edit.ts'

describe('edits', () => {
  test('are all offsets of the text before', () =>
    expect(
      applyEdits('abcdef', [insertAt(6, '!'), replace({ start: 1, end: 3 }, 'XYZ'), insertAt(0, '>')]),
    ).toBe('>aXYZdef!'))

  test('at one place come in their order', () =>
    expect(applyEdits('ab', [insertAt(1, '1'), insertAt(1, '2')])).toBe('a12b'))

  test('may touch', () =>
    expect(applyEdits('abcd', [replace({ start: 0, end: 2 }), replace({ start: 2, end: 4 }, 'x')])).toBe('x'))

  test('may not overlap', () =>
    expect(() => applyEdits('abcd', [replace({ start: 0, end: 3 }), replace({ start: 2, end: 4 })])).toThrow(
      'Edits overlap at offset 2.',
    ))

  test('leave everything else as it is, whatever their order', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 3 })), { maxLength: 4 }),
        (text, parts) => {
          const edits: Edit[] = []
          let expected = ''
          let at = 0
          for (const [start, length, insert] of parts.sort(([a], [b]) => a - b)) {
            const end = Math.min(start + length, text.length)
            if (start < at || start > end || edits.some((edit) => edit.span.start === start)) continue
            edits.push(replace({ start, end }, insert))
            expected += text.slice(at, start) + insert
            at = end
          }
          expect(applyEdits(text, edits.reverse())).toBe(expected + text.slice(at))
        },
      ),
    ))
})

describe('a tab stop', () => {
  const edit = insertAt(0, 'As a ', { stop: 1, text: 'role\nor two' }, ',\n')

  test('stands for its text', () => {
    expect(plain(edit.insert)).toBe('As a role\nor two,\n')
    expect(hasTabStops(edit)).toBe(true)
    expect(hasTabStops(insertAt(0, 'a'))).toBe(false)
  })

  test('takes on the line ends of its document', () => {
    expect(withLineEnds([edit], '\r\n').map((it) => plain(it.insert))).toEqual(['As a role\r\nor two,\r\n'])
    const edits = [edit]
    expect(withLineEnds(edits, '\n')).toBe(edits)
  })
})
