import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { certainText } from '../../server/src/syntax/certain.ts'
import { parsedText } from '../../server/src/syntax/inline.ts'

const piece = constantFrom(
  ...[
    'a',
    'Bc',
    '1',
    ' ',
    ' ',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '!',
    '&',
    ':',
    '.',
    '#',
    '-',
    '+',
  ],
  ...[
    '|',
    "'",
    '"',
    ',',
    ';',
    '=',
    '1. ',
    '- ',
    '**ab**',
    '*ab*',
    '`a_b`',
    '` a `',
    '[a b](c_d.md#e)',
    '[1](',
    '](b)',
    '**a:**',
    '*é (b)*',
    '：',
    'é',
    '\u4e2d',
    '\u2014',
    '~',
    '<',
    '\\',
  ],
)

test('where the text of a block is certain, remark reads the same', () =>
  assert(
    property(array(piece, { maxLength: 12 }), (pieces) => {
      const block = pieces.join('')
      const certain = certainText(block)
      if (certain !== null) expect(certain, JSON.stringify(block)).toBe(parsedText(block))
    }),
  ))

test.each([
  ['`task_create` and **Pay** it', 'task_create and Pay it'],
  ['snake_case: `x`', 'snake_case: x'],
  ['[P0] Book a berth', '[P0] Book a berth'],
  ['[US-1](a_b.md#us-1): Book **[a berth](https://a.example/b)**', 'US-1: Book a berth'],
  ['**Überblick (neu):** *Plätze*', 'Überblick (neu): Plätze'],
  ['1. **a**', 'a'],
  ['Berths** (2)', 'Berths** (2)'],
])('%s', (block, text) => expect(certainText(block)).toBe(text))

test.each([
  '[`a`](b)',
  '![a](b)',
  '[a](b) _c_',
  '[a](<b>)',
  '[a](b "c")',
  '**a*',
  '_a_',
  '`a',
  '1. 2. a',
  '*a **b',
  'a <b> c',
  '![a]',
  'a ~b~',
])('%s is left to remark', (block) => expect(certainText(block)).toBeNull())
