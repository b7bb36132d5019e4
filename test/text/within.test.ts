import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { within } from '../../server/src/text/within.ts'

const word = fc.stringMatching(/^[abc/1]{0,7}$/)

test('finds what comparing with each text finds', () =>
  fc.assert(
    fc.property(fc.uniqueArray(word), word, fc.nat(3), (words, searched, most) => {
      const sorted = words.sort()
      const expected = sorted.flatMap((text) => {
        const apart = distance(text, searched)
        return apart <= most ? { text, apart } : []
      })
      expect(within(sorted, searched, most)).toEqual(expected)
    }),
  ))

test('leaves what begins otherwise', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const texts = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`.repeat(9))))
  let asked = 0
  const counted = new Proxy(texts, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) asked++
      return Reflect.get(target, key)
    },
  })
  expect(within(counted, texts[300] as string, 1)).toEqual([{ text: texts[300], apart: 0 }])
  expect(asked).toBeLessThan(texts.length)
})

test('says nothing of a word that nobody types', () =>
  expect(within(['a'], 'a'.repeat(501), 500)).toEqual([]))
