import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBaseline, writeBaseline } from '../../server/src/cli/baseline-text.ts'
import { rules } from '../../server/src/rules/index.ts'

const path = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
const entry = fc.record({
  path,
  rule: fc.constantFrom(...rules.map(({ id }) => id), 'invalid-configuration'),
  hash: fc.stringMatching(/^[0-9a-f]{16}$/),
})
const baseline = fc.record({ covers: fc.array(path), entries: fc.array(entry) })

test('what is written is read back, whatever the paths hold, and does not depend on an order', () => {
  fc.assert(
    fc.property(baseline, ({ covers, entries }) => {
      const text = writeBaseline({ covers, entries })
      expect(writeBaseline({ covers, entries: [...entries].reverse() })).toBe(text)
      expect(text.split('\n')).toHaveLength(
        6 + (covers.length && covers.length + 1) + (entries.length && entries.length + 1),
      )
      const read = readBaseline(text)
      if ('why' in read) throw new Error(read.why)
      expect(read.covers).toEqual(covers)
      expect(read.entries).toHaveLength(entries.length)
      expect(read.entries).toEqual(expect.arrayContaining(entries))
      expect(writeBaseline(read)).toBe(text)
    }),
  )
})

test.each([
  ['', 'is no baseline'],
  ['[]', 'is no baseline'],
  ['{"version":2,"covers":["."],"findings":["a.md missing-why"]}', 'is no baseline'],
  ['{"version":2,"covers":".","findings":[]}', 'is no baseline'],
  ['{"version":1,"findings":{"a.md":[]}}', 'is no baseline'],
  ['{"version":3}', 'was written by a later version of Triad'],
])('%s %s', (text, why) => expect(readBaseline(text)).toEqual({ why }))

test('a byte order mark is no fault', () =>
  expect(readBaseline('\ufeff{"version":2,"covers":["."],"findings":[]}')).toEqual({
    covers: ['.'],
    entries: [],
  }))
