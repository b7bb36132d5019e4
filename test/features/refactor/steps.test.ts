import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepsOf } from '../../../server/src/features/refactor/steps.ts'
import { growingIn } from '../../reading/steps.ts'

/** The parts of a criterion, `…` for those it does not say. */
const shown = (source: string): string => {
  const { name, given, when, outcome } = stepsOf(source)
  return `${name}${given ?? '…'} | ${when ?? '…'} | ${outcome}`
}

test.each([
  // With a condition.
  ['When the card expires, the guest is told', '… | the card expires | the guest is told'],
  ['If the card expires, then the guest is told.', '… | the card expires | the guest is told.'],
  ['If the card expires then The guest is told', '… | the card expires | the guest is told'],
  ['Whenever a berth is free, I see it', '… | a berth is free | I see it'],
  ['Once the hold ends, I can start again', '… | the hold ends | I can start again'],
  ['Given a held berth, when I pay, then it is mine', 'a held berth | I pay | it is mine'],
  ['Given that I am in, and when I pay then it is mine', 'I am in | I pay | it is mine'],
  ['Given a held berth, I can pay for it', 'a held berth | … | I can pay for it'],
  ['Given a held berth, When I pay, it is mine', 'a held berth | I pay | it is mine'],
  // What parts them, and what does not.
  [
    'When I open the map, zoom in, and wait, the berths appear',
    '… | I open the map, zoom in, and wait | the berths appear',
  ],
  ['When I type “a, b”, the list is short', '… | I type “a, b” | the list is short'],
  ['When `a, b` is set (or c, d), the list is short', '… | `a, b` is set (or c, d) | the list is short'],
  ['If none is left, say so, then stop', '… | … | if none is left, say so, then stop'],
  ['If none is left, say so then stop', '… | none is left | say so then stop'],
  ['When I click and then wait, it opens', '… | I click and then wait | it opens'],
  // Over several lines.
  ['When the card\n  expires, the guest\n  is told', '… | the card expires | the guest is told'],
  // With a name of its own.
  ['#1 When the card expires, the guest is told', '#1 … | the card expires | the guest is told'],
  ['**AC1.1**: When it rains, it pours', '**AC1.1**: … | it rains | it pours'],
  ['**Sad path:** If the card fails, say so kindly', '**Sad path:** … | the card fails | say so kindly'],
  ['AC-2: The card is charged', 'AC-2: … | … | the card is charged'],
  // What cannot be told apart.
  ['The guest is told', '… | … | the guest is told'],
  ['Mooring is free', '… | … | Mooring is free'],
  ['The guest is told when the card expires', '… | … | the guest is told when the card expires'],
  ['If so, stop', '… | … | if so, stop'],
  ['When in doubt', '… | … | when in doubt'],
  ['If it is low: warn, but go on', '… | … | if it is low: warn, but go on'],
  ['When it is on, or off', '… | … | when it is on, or off'],
  ['Given up', '… | … | Given up'],
  ['Thenceforth it is free', '… | … | Thenceforth it is free'],
  ['', '… | … | '],
])('%j is %j', (source, expected) => expect(shown(source)).toBe(expected))

const keywords = /^(?:given|assuming|that|when|whenever|if|once|as|soon|and|then)$/
const words = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !keywords.test(word))

test('no word is lost, whatever the words', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          ...'Given given When when then Then If if , and The the card guest is told ( ) ` " “ ” : ; . #1 **AC1:** , \n or'.split(
            ' ',
          ),
        ),
        { maxLength: 20 },
      ),
      (parts) => {
        const source = parts.join(' ')
        const { name, given, when, outcome } = stepsOf(source)
        expect(words([name, given, when, outcome].filter(Boolean).join(' '))).toEqual(words(source))
      },
    ),
  ))

test.each([',', 'when ', 'given ', ' then ', ', then ', '(', '`', '"', '**', '  ', 'a, ', '#1 '])(
  'ten times as many of %j take ten times as many steps',
  (part) => {
    for (const head of ['', 'When ', 'Given ', 'If a, '])
      expect(growingIn((count) => stepsOf(head + part.repeat(count)), [2_000, 20_000], true)).toEqual([])
  },
)
