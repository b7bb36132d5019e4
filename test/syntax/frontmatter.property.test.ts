import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFlat } from '../../server/src/syntax/frontmatter/flat.ts'
import { readYaml } from '../../server/src/syntax/frontmatter/yaml.ts'
import { readFrontmatter } from '../../server/src/syntax/frontmatter.ts'
import { outline } from '../../server/src/syntax/outline.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { runs } from '../runs.ts'

/** Lines as people write them, and as they should not. */
const plainLine = fc
  .tuple(
    fc.constantFrom(
      'type',
      'id',
      'owner',
      'Owning Role',
      'review-by',
      'a_b',
      'tags',
      'title',
      'status',
      'due',
    ),
    fc.constantFrom(
      '',
      ' ada',
      ' US-1',
      '  Ada Okoro',
      ' [a, b]',
      ' "q, r"',
      " 'x'",
      ' 0123',
      ' a:b',
      ' yes',
      '\n  - a\n  - b',
    ),
  )
  .map((it) => it.join(':'))
const key = fc.constantFrom('type', 'id', 'owner', 'Owning Role', 'review-by', 'a_b', 'tags', '"q"', 'x.y')
const word = fc.oneof(
  fc.constantFrom(
    'ada',
    'US-1',
    '0123',
    'yes',
    'null',
    '~',
    '12:30',
    '1.10',
    'Ada Okoro',
    'a:b',
    'a#b',
    'héé 😀',
  ),
  fc.constantFrom(
    '"q: r"',
    "'it''s'",
    '"\\"x\\""',
    '@ada',
    '`x`',
    '*x',
    '&x y',
    '!t x',
    '{a: b}',
    '{{x}}',
    '- a',
    '|',
    '>-',
    '?',
    '%x',
    'a: b',
    'b:',
    '"open',
    '[open',
    'x # c',
  ),
  fc.string({ unit: fc.constantFrom(...'ab:#"\'[]{}@,-? \t'), maxLength: 6 }),
)
const list = fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(', ')}]`)
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(key, fc.constantFrom(': ', ':', ':  '), fc.oneof(word, list))
      .map((it) => it.join('')),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('- ', '  - ', '    '), word).map((it) => it.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('', '# note', '  # note', 'words', '\tx: y', '---x', '...') },
)
const lines = fc.oneof(
  fc.array(line, { maxLength: 7 }),
  fc.array(fc.oneof({ weight: 9, arbitrary: plainLine }, { weight: 1, arbitrary: line }), { maxLength: 5 }),
)
const block = fc
  .tuple(lines, fc.constantFrom('\n', '\n', '\r\n', '\r'), fc.constantFrom('', ' ', '  '))
  .map(([all, eol, pad]) =>
    all
      .map((it) => it + pad)
      .join('\n')
      .replaceAll('\n', eol),
  )

const whole = (text: string) => ({ start: 0, end: text.length })

describe('for any block', () => {
  test('what the fast reader reads, the parser reads the same', () =>
    fc.assert(
      fc.property(block, (text) => {
        const flat = readFlat(text, whole(text))
        if (flat) expect(flat).toEqual(readYaml(text, whole(text)))
      }),
      {
        numRuns: runs(10),
        examples: [['type:\n  - a\n  - b\n    #\n'], ['x:\n- a\n# b\n- "c"\n   # d\n#\n']],
      },
    ))

  test('the blocks are such that the fast reader reads many, and not all', () => {
    const read = fc.sample(block, 2000).filter((text) => text !== '' && readFlat(text, whole(text)) !== null)
    expect(read.length).toBeGreaterThan(200)
    expect(read.length).toBeLessThan(1800)
  })

  test('places lie in the block, in order, and hold what they say', () =>
    fc.assert(
      fc.property(block, (text) => {
        const { fields, faults } = readYaml(text, whole(text))
        let at = 0
        for (const field of fields) {
          expect(field.start).toBeGreaterThanOrEqual(at)
          expect(field.keySpan.end).toBeLessThanOrEqual(field.end)
          expect(field.valueSpan.start).toBeGreaterThanOrEqual(field.keySpan.end)
          expect(field.valueSpan.end).toBeLessThanOrEqual(text.length)
          for (const scalar of field.scalars) {
            expect(scalar.start).toBeGreaterThanOrEqual(field.valueSpan.start)
            expect(scalar.end).toBeLessThanOrEqual(field.valueSpan.end)
          }
          at = field.start
        }
        for (const { span } of faults) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
    ))

  test('a repair can be applied, and what it changes can be read', () =>
    fc.assert(
      fc.property(block, (text) => {
        for (const { repair } of readYaml(text, whole(text)).faults) {
          if (!repair) continue
          const after = applyEdits(text, repair.edits)
          expect(after).not.toBe(text)
          expect(() => readYaml(after, whole(after))).not.toThrow()
        }
      }),
    ))
})

test('for any text at all, reading throws nothing', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: fc.constantFrom(...'a: -?[]{},&*!|>\'"%@`#\\~\t\r\n\ufeff\u2028'), maxLength: 60 }),
      ),
      (text) => {
        const document = `---\n${text}\n---\n`
        const node = outline(document).children[0]
        if (node?.type === 'yaml') expect(() => readFrontmatter(document, node)).not.toThrow()
        expect(() => readYaml(text, whole(text))).not.toThrow()
      },
    ),
  ))
