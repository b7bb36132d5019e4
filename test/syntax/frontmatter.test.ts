import { describe, expect, test } from 'vitest'
import { type FrontmatterBlock, readFrontmatter } from '../../server/src/syntax/frontmatter.ts'
import { outline } from '../../server/src/syntax/outline.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { slice } from '../../server/src/text/span.ts'

function read(text: string): FrontmatterBlock {
  const node = outline(text).children[0]
  if (node?.type !== 'yaml') throw new Error('no frontmatter')
  return readFrontmatter(text, node)
}

const block = (lines: string) => `---\n${lines}\n---\n`
/** The values of a block by key: a list for a list, null for none. */
const valuesOf = (text: string) =>
  Object.fromEntries(
    read(text).fields.map(({ key, shape, scalars }) => {
      const texts = scalars.map((scalar) => scalar.text)
      return [key, shape === 'list' ? texts : (texts[0] ?? null)]
    }),
  )
const faultsOf = (text: string) =>
  read(text).faults.map((it) => [slice(text, it.span), inEnglish(it.message)])
/** `text` after the repair of its first fault. */
const repaired = (text: string) => applyEdits(text, read(text).faults[0]?.repair?.edits ?? [])

describe('values are what is written', () => {
  test.each([
    ['on: yes', { on: 'yes' }],
    ['id: 0123', { id: '0123' }],
    ['time: 12:30', { time: '12:30' }],
    ['version: 1.10', { version: '1.10' }],
    ['date: 2026-13-45', { date: '2026-13-45' }],
    ['country: NO', { country: 'NO' }],
    ['big: 0x1F', { big: '0x1F' }],
    ['owner: "Ada \\"A\\" Okoro"', { owner: 'Ada "A" Okoro' }],
    ["owner: 'it''s Ada'", { owner: "it's Ada" }],
    ['owner: Ada # until June', { owner: 'Ada' }],
    ['owner: # nobody', { owner: null }],
    ['owner: null', { owner: null }],
    ['owner: ~', { owner: null }],
    ['owners: [ada, "@ben"]', { owners: ['ada', '@ben'] }],
    ['owners:\n- ada\n- ben', { owners: ['ada', 'ben'] }],
    ['owners: [ada, [ben, cleo]]', { owners: ['ada', 'ben', 'cleo'] }],
    ['owner: &x ada\nlead: *x', { owner: 'ada', lead: '*x' }],
    ['owner: {name: Ada}', { owner: null }],
    ['text: |\n  a\n  b\nid: 1', { text: 'a\nb\n', id: '1' }],
    ['text: >-\n  a\n  b\nid: 1', { text: 'a b', id: '1' }],
    ['text: one\n  and two\nid: 1', { text: 'one and two', id: '1' }],
    ['? owner\n: ada', { owner: 'ada' }],
    ['"a key": b', { 'a key': 'b' }],
    ['- a\n- b', {}],
    ['just words', {}],
    ['# nothing', {}],
    ['', {}],
  ])('%j', (lines, values) => {
    expect(valuesOf(block(lines))).toEqual(values)
    expect(read(block(lines)).faults).toEqual([])
  })
})

describe('a fault', () => {
  test.each([
    ['a: @ada', '@ada', 'a: "@ada"'],
    ['a: `code` and more', '`code` and more', 'a: "`code` and more"'],
    ['a: %d', '%d', 'a: "%d"'],
    ['a: ?', '?', 'a: "?"'],
    ['a: - b', '- b', 'a: "- b"'],
    ['a: *bold* text', '*bold* text', 'a: "*bold* text"'],
    ['a: b: c', 'b: c', 'a: "b: c"'],
    ['a: b:', 'b:', 'a: "b:"'],
    ['a: "b": \'c\'', '"b": \'c\'', "a: '\"b\": ''c'''"],
    ['a: "b" and c', '"b" and c', 'a: \'"b" and c\''],
    ['a: @ada # boss', '@ada', 'a: "@ada" # boss'],
    ['a: @"x"', '@"x"', 'a: \'@"x"\''],
    ['a: [@x, y, `z]', '[@x, y, `z]', 'a: ["@x", y, "`z"]'],
    ['a:\n  - @x', '@x', 'a:\n  - "@x"'],
    ['a: [b] c', '[b] c', 'a: "[b] c"'],
    ['a:[b]', 'a:[b]', 'a: [b]'],
    ['a:"b"', 'a:"b"', 'a: "b"'],
    ['a: [b', '[b', 'a: [b]'],
    ['a: "b', '"b', 'a: "b"'],
    ['a:\n\tb: c', '\tb: c', 'a:\n  b: c'],
    ['a: b\na: c', 'a', 'a: b'],
  ])('of %j stands at %j and is repaired', (lines, place, after) => {
    const text = block(`id: 1\n${lines}\nz: 2`)
    expect(faultsOf(text).map(([at]) => at)).toEqual([place])
    expect(repaired(text)).toBe(block(`id: 1\n${after}\nz: 2`))
    expect(read(repaired(text)).faults).toEqual([])
    // What stands beside it counts all the same.
    expect(valuesOf(text)).toMatchObject({ id: '1', z: '2' })
  })

  test.each([
    ['words without a key', 'id: 1\nWho pays\nz: 2', 'Who pays'],
    ['a key that stands twice, with a list', 'id: 1\nz: 2\nz:\n  - 3', 'z'],
  ])('%s costs no other field', (_, lines, place) => {
    expect(faultsOf(block(lines)).map(([at]) => at)).toEqual([place])
    expect(valuesOf(block(lines))).toMatchObject({ id: '1' })
  })

  test.each([
    'title: "one\n\n  and two"\nid: 1',
    'tags: [a,\n  b,\n]\nid: 1',
    'a: b:c',
    'a: "b: c"',
    'a: "b" # c',
    "a: 'b''s'",
    'a: "b \\"c\\" d"',
    'a: {b: c}',
    'a: *anchor\nb: &anchor c',
    'a: {{slot}}',
    'text: |\n  @ada: b: c\nid: 1',
    'a: [] # none',
  ])('is none: %j', (lines) => {
    const faults = faultsOf(block(lines)).filter(([, message]) => !/starts with `\*`/.test(message as string))
    expect(faults).toEqual([])
  })

  test('is told once a line', () => expect(faultsOf(block('a: [b: c: d: {e'))).toHaveLength(1))
})

describe('places are those of the document', () => {
  test.each([
    ['with LF', (text: string) => text],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with CR', (text: string) => text.replaceAll('\n', '\r')],
    ['behind a BOM', (text: string) => `\ufeff${text}`],
    ['behind a BOM, with CRLF', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('%s', (_, store) => {
    for (const extra of ['', 'x: {}\n']) {
      const text = store(
        `---\nid: US-1\nowners:\n  - Ada 😀\n  - "Ben"\nlead: 'Cleo'\nempty:\n${extra}dri: @dana\n---\n`,
      )
      const { fields, faults } = read(text)
      const places = fields.map((field) => [
        slice(text, field.keySpan),
        ...field.scalars.map((scalar) => slice(text, scalar)),
      ])
      expect(places.filter(([key]) => key !== 'x')).toEqual([
        ['id', 'US-1'],
        ['owners', 'Ada 😀', '"Ben"'],
        ['lead', "'Cleo'"],
        ['empty'],
        ['dri', '@dana'],
      ])
      expect(faults.map((it) => slice(text, it.span))).toEqual(['@dana'])
      const empty = fields.find((field) => field.key === 'empty')
      expect(text.slice(0, empty?.valueSpan.start).endsWith('empty:')).toBe(true)
      const owners = fields.find((field) => field.key === 'owners')
      expect(owners && slice(text, owners.valueSpan)).toMatch(/^- Ada 😀\s+- "Ben"$/)
    }
  })
})
