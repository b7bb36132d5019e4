import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finderOf } from '../../../server/src/domain/languages/finder.ts'
import { languages } from '../../../server/src/domain/languages/index.ts'
import { patternOf } from '../../../server/src/domain/languages/pattern.ts'
import { phrasesOf } from '../../../server/src/domain/languages/phrases.ts'

const groups = [['as a', "d'abord"], ['as', 'ich möchte'], ['さん']]
const finder = finderOf(() => groups)

test.each([
  ['as a skipper', 0b011],
  ['As  A skipper', 0b011],
  ['as the skipper', 0b010],
  ['assume a berth', 0b000],
  ['**As** a skipper', 0b000],
  ['as** a** skipper', 0b011],
  ['D’abord', 0b001],
  ['ich mochte', 0b010],
  ['ich möchten', 0b000],
  ['ich-möchte', 0b010],
  ['さんは', 0b100],
  ['', 0b000],
  // What is in a tag may be blanked out: nothing is known of it.
  ['as<br>a', 0b011],
])('%j begins with phrases of the groups %i', (text, found) => {
  expect(finder.at(text, 0, text.length)).toBe(found)
})

test('a phrase ends where the text does', () => {
  expect(finder.at('as a skipper', 0, 2)).toBe(0b010)
})

test.each([
  ['it is as a skipper that', 0b011],
  ['was it', 0b000],
  ['brasas', 0b000],
  ['船長さん', 0b100],
])('%j has phrases of the groups %i', (text, found) => {
  expect(finder.within(text)).toBe(found)
})

test.each([
  ['it is as a skipper, as said', [[6], [6, 20], []]],
  ['- <b>As a skipper</b>', [[5], [5], []]],
  ['brasas', [[], [], []]],
  ['船長さん', [[], [], [2]]],
])('in %j phrases begin at %j', (text, starts) => {
  expect(finder.starts(text)).toEqual(starts)
})

describe('what a pattern finds, a finder does', () => {
  const slots = languages.flatMap(({ code, sentence, criteria, steps }) => [
    { slot: `${code}: roles`, words: [...sentence.sureRoles, ...sentence.roles] },
    { slot: `${code}: wants`, words: sentence.wants },
    { slot: `${code}: whys`, words: sentence.whys },
    { slot: `${code}: criteria`, words: [...criteria.names, ...criteria.sure] },
    { slot: `${code}: given`, words: steps.given },
  ])

  test.each(slots)('$slot', ({ words }) => {
    const phrases = words.flatMap((it) => phrasesOf([it]))
    const own = finderOf(() => [phrases])
    const pattern = new RegExp(patternOf(phrases), 'iu')
    const sticky = new RegExp(patternOf(phrases), 'iuy')
    const piece = fc.oneof(
      fc.constantFrom(...phrases),
      fc.constantFrom(...phrases).map((it) => it.toUpperCase()),
      fc.constantFrom(...phrases).map((it) => it.replace('…', 'x').slice(0, 5)),
      fc.constantFrom(...phrases).map((it) => it.replaceAll(' ', '\n  ').replaceAll('…', 'abc')),
      fc.constantFrom(' ', 'a', 'é', '験', ',', "'", '’', '1'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.join('')
        if (pattern.test(text)) expect(own.within(text)).toBe(1)
        for (let at = 0; at < text.length; at++) {
          sticky.lastIndex = at
          if (sticky.test(text)) expect([at, own.at(text, at, text.length)]).toEqual([at, 1])
        }
      }),
    )
  })
})
