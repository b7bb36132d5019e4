import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composed } from '../../server/src/text/compose.ts'
import { applyEdits, type Edit, insertAt, replace } from '../../server/src/text/edit.ts'

const span = (start: number, end: number) => ({ start, end })

test('edits of what other edits left are edits of the original', () => {
  const rounds = [
    [replace(span(0, 1), 'xyz'), insertAt(3, '!')],
    [replace(span(1, 2)), replace(span(5, 6), '?')],
  ]
  expect(applyEdits('abcd', rounds[0] as Edit[])).toBe('xyzbc!d')
  expect(composed(4, rounds)).toEqual([
    { span: span(0, 1), insert: ['xz'] },
    { span: span(3, 3), insert: ['?'] },
  ])
})

test('nothing amounts to nothing', () => expect(composed(4, [[], []])).toEqual([]))

/** Edits of a text of `length` that do not overlap. */
const edits = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 5 }).map((all) => {
    const found: Edit[] = []
    let at = 0
    for (const [start, size, insert] of all.sort((a, b) => a[0] - b[0])) {
      if (start < at) continue
      const end = Math.min(length, start + size)
      found.push(replace(span(start, end), ...(insert === '' ? [] : [insert])))
      at = end + 1
    }
    return found
  })

test('for any rounds, the composed edits do the same as one after the other', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.gen(), fc.nat(4), (text, gen, count) => {
      let now = text
      const rounds: Edit[][] = []
      for (let i = 0; i < count; i++) {
        const round = gen(edits, now.length)
        rounds.push(round)
        now = applyEdits(now, round)
      }
      const all = composed(text.length, rounds)
      expect(applyEdits(text, all)).toBe(now)
      // They keep apart, so that no client can put them in another order.
      all.forEach(({ span: { start } }, i) => {
        const before = all[i - 1]?.span.end ?? -1
        expect(start).toBeGreaterThan(before)
      })
    }),
  ))
