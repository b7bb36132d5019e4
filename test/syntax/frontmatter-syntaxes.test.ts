import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FrontmatterBlock, frontmatterOf, readFrontmatter } from '../../server/src/syntax/frontmatter.ts'
import { outline } from '../../server/src/syntax/outline.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { slice } from '../../server/src/text/span.ts'

const read = (text: string): FrontmatterBlock | null => {
  const node = frontmatterOf(outline(text))
  return node && readFrontmatter(text, node)
}
const toml = (lines: string) => `+++\n${lines}\n+++\n`
const json = (lines: string) => `{\n${lines}\n}\n`

/** The values of a block by key: a list for a list, null for none, `{}` for a map. */
const valuesOf = (text: string) =>
  Object.fromEntries(
    (read(text)?.fields ?? []).map(({ key, shape, scalars }) => {
      const texts = scalars.map((it) => it.text)
      return [key, shape === 'map' ? {} : shape === 'list' ? texts : (texts[0] ?? null)]
    }),
  )
const faultsOf = (text: string) =>
  (read(text)?.faults ?? []).map((it) => [slice(text, it.span), inEnglish(it.message)])
const repaired = (text: string) => applyEdits(text, read(text)?.faults[0]?.repair?.edits ?? [])

describe('TOML says', () => {
  test.each([
    ['owner = "Ada"', { owner: 'Ada' }],
    ["owner = 'Ada \\ Okoro'", { owner: 'Ada \\ Okoro' }],
    ['owner = "Ada \\"A\\" \\u00d6"', { owner: 'Ada "A" Ö' }],
    ['owner = "" # nobody', { owner: '' }],
    ['date = 2027-03-05 # soon', { date: '2027-03-05' }],
    ['at = 2027-03-05 07:30:00', { at: '2027-03-05 07:30:00' }],
    ['draft = true\nweight = 0x1F', { draft: 'true', weight: '0x1F' }],
    ['owners = ["ada", \'ben\', 3]', { owners: ['ada', 'ben', '3'] }],
    ['owners = [\n  "ada", # one\n  "ben",\n]\nid = "1"', { owners: ['ada', 'ben'], id: '1' }],
    ['links = [{ a = "b" }, "c"]', { links: ['c'] }],
    ['text = """\na\n"b" = c"""\nid = "1"', { text: 'a\n"b" = c', id: '1' }],
    ['"review by" = "2027-01-01"', { 'review by': '2027-01-01' }],
    ['triad = { disable = ["a"] }', { triad: {} }],
    ['triad.disable = ["a"]\ntriad.more = 1', { triad: {} }],
    ['id = "1"\n\n[triad]\ndisable = ["a"]\n\n[extra]\nowner = "Ada"', { id: '1', triad: {}, extra: {} }],
    ['[[links]]\na = 1\n[[links]]\na = 2', { links: {} }],
    ['# nothing', {}],
    ['', {}],
  ])('%j', (lines, values) => {
    expect(valuesOf(toml(lines))).toEqual(values)
    expect(faultsOf(toml(lines))).toEqual([])
  })

  test('the lines of a table are its value', () => {
    const text = toml('id = "1"\n[triad]\ndisable = ["a"]\n[extra]\nx = 1')
    const field = read(text)?.fields.find(({ key }) => key === 'triad')
    expect(field && slice(text, field.valueSpan)).toBe('\ndisable = ["a"]')
    expect(field && slice(text, field)).toBe('[triad]\ndisable = ["a"]')
  })
})

describe('JSON says', () => {
  test.each([
    ['"owner": "Ada"', { owner: 'Ada' }],
    ['"owner": "Ada \\"A\\" \\u00d6"', { owner: 'Ada "A" Ö' }],
    ['"owner": null,\n"id": 12, "draft": true', { owner: null, id: '12', draft: 'true' }],
    ['"owners": ["ada", ["ben"], null]', { owners: ['ada', 'ben'] }],
    ['"links": [{ "a": "b" }, "c"],\n  "x": {\n    "y": 1\n  }', { links: ['c'], x: {} }],
    ['"a: b": "c, d"', { 'a: b': 'c, d' }],
  ])('%j', (lines, values) => {
    expect(valuesOf(json(lines))).toEqual(values)
    expect(faultsOf(json(lines))).toEqual([])
  })
})

describe('a fault', () => {
  test.each([
    ['owner = Ada Okoro', 'Ada Okoro', 'owner = "Ada Okoro"'],
    ['owner = Ada # boss', 'Ada', 'owner = "Ada" # boss'],
    ['owner: "Ada"', ':', 'owner = "Ada"'],
    ['owner : Ada', ':', 'owner = "Ada"'],
    ['owner = "Ada', '"Ada', 'owner = "Ada"'],
    ['owners = ["Ada", "Ben"', '["Ada", "Ben"', 'owners = ["Ada", "Ben"]'],
    ['id = "2"', 'id', ''],
  ])('of TOML in %j stands at %j', (line, place, after) => {
    const text = toml(`id = "1"\n${line}\nz = "2"`)
    expect(faultsOf(text).map(([at]) => at)).toEqual([place])
    expect(repaired(text)).toBe(toml(`id = "1"\n${after === '' ? '' : `${after}\n`}z = "2"`))
    expect(faultsOf(repaired(text))).toEqual([])
    // What stands beside it counts all the same.
    expect(valuesOf(text)).toMatchObject({ id: expect.anything(), z: '2' })
  })

  test.each([
    ['"owner": Ada Okoro,', 'Ada Okoro', '"owner": "Ada Okoro",'],
    ["owner: 'Ada',", "owner: 'Ada'", '"owner": "Ada",'],
    ['\'owner\': "Ada",', "'owner", '"owner": "Ada",'],
    ['"owner": "Ada"', '"', '"owner": "Ada",'],
    ['"id": "2",', 'id', null],
  ])('of JSON in %j stands at %j', (line, place, after) => {
    const text = json(`"id": "1",\n${line}\n"z": "2"`)
    expect(faultsOf(text).map(([at]) => at)).toEqual([place])
    expect(repaired(text)).toBe(json(`"id": "1",\n${after === null ? '' : `${after}\n`}"z": "2"`))
    expect(faultsOf(repaired(text))).toEqual([])
    expect(valuesOf(text)).toMatchObject({ id: expect.anything(), z: '2' })
  })

  test('is a comma behind the last value of JSON', () => {
    expect(faultsOf(json('"id": "1",'))).toEqual([[',', 'JSON allows no comma after the last value.']])
    expect(repaired(json('"id": "1",'))).toBe(json('"id": "1"'))
  })

  test.each([
    [toml('owner ='), 'A value is missing here.'],
    [toml('Who pays'), 'This line is not written as “key = value”.'],
    [toml('a = "\\q"'), 'This is not valid TOML'],
    [json('"id": 1,\n// who'), 'This line is not written as “"key": value”.'],
    [json('"a": "b'), 'The quote that opens here is not closed.'],
    [json('"a": [b]'), 'This is not valid JSON.'],
    [toml(`a = ${'['.repeat(70)}`), 'nested too deep'],
    [json(`"a": ${'['.repeat(70)}`), 'nested too deep'],
    [toml(`a = "${'b'.repeat(70_000)}"`), 'longer than 64 kB'],
  ])('of %.20j is told without a repair that is sure', (text, message) => {
    expect(faultsOf(text)[0]?.[1]).toContain(message)
    expect(read(text)?.faults[0]?.repair ?? null).toBeNull()
  })
})

describe('frontmatter that does not begin its document', () => {
  test.each([
    ['a blank line', '\n---\nid: US-1\n---\n# T\n', '---\nid: US-1\n---\n# T\n'],
    ['blank lines with spaces', '\n  \n---\nid: US-1\n---\n', '---\nid: US-1\n---\n'],
    ['a space', ' ---\nid: US-1\n---\n', '---\nid: US-1\n---\n'],
    ['spaces before both fences', '  ---\nid: US-1\n  ---\n', '---\nid: US-1\n---\n'],
    ['a comment', '<!-- Ours -->\n---\nid: US-1\n---\n\n# T\n', '---\nid: US-1\n---\n<!-- Ours -->\n\n# T\n'],
    [
      'comments on lines',
      '<!-- a\nb -->\n\n<!-- c -->\n\n---\nid: US-1\n---\n# T\n',
      '---\nid: US-1\n---\n<!-- a\nb -->\n\n<!-- c -->\n# T\n',
    ],
    ['a comment, and nothing behind', '<!-- a -->\n---\nid: US-1\n---', '---\nid: US-1\n---\n<!-- a -->\n'],
    ['a blank line before TOML', '\n+++\nid = "US-1"\n+++\n', '+++\nid = "US-1"\n+++\n'],
    ['a byte order mark and a blank line', '\ufeff\n---\nid: US-1\n---\n', '\ufeff---\nid: US-1\n---\n'],
  ])('but with %s is read, and moved', (_, text, after) => {
    expect(valuesOf(text)).toEqual({ id: 'US-1' })
    expect(faultsOf(text)).toHaveLength(1)
    expect(repaired(text)).toBe(after)
    expect(valuesOf(after)).toEqual({ id: 'US-1' })
    expect(faultsOf(after)).toEqual([])
  })

  test.each([
    ['prose between rules', '\n---\nThe berths are free.\n---\n'],
    ['a remark between rules', '\n---\nNote: the berths are free.\n---\n'],
    ['a heading between rules', '<!-- a -->\n\n---\n\n## Status\n\n---\n'],
    ['labels in bold', '\n---\n**Status:** draft\n---\n'],
    ['text before it', 'Berths\n\n---\nid: US-1\n---\n'],
    ['text behind the comment', '<!-- a --> Berths\n---\nid: US-1\n---\n'],
    ['a comment that nothing closes', '<!-- a\n---\nid: US-1\n---\n'],
    ['no end', '\n---\nid: US-1\n'],
    ['code', '\n    ---\nid: US-1\n---\n'],
    ['a language', '\n---js\nid: US-1\n---\n'],
    ['JSON, which is told from a list by its first line alone', '\n{\n"id": "US-1"\n}\n'],
  ])('is none with %s', (_, text) => expect(read(text)).toBeNull())

  test('leaves its comments blocks of the document', () =>
    expect(
      outline('<!-- a -->\n\n---\nid: 1\n---\n# T\n').children.map(({ type, start }) => [type, start]),
    ).toEqual([
      ['html', 0],
      ['yaml', 12],
      ['heading', 26],
    ]))
})

describe('is no frontmatter', () => {
  test.each([
    '+++toml\nid = "1"\n+++\n',
    '+++\nid = "1"\n',
    '++++\nid = "1"\n++++\n',
    '{\nid\n}\n',
    '{ "id": "1" }\n',
    '{\n"id": "1" }\n',
    '{\n"id": "1"\n',
    '[\n"id"\n]\n',
    '{{< note >}}\n}\n',
  ])('%j', (text) => expect(read(text)).toBeNull())
})

describe('places are those of the document', () => {
  const documents = [
    '+++\nid = "US-1"\nowners = [\n  "Ada 😀",\n  \'Ben\',\n]\nlead = Cleo\n+++\n',
    '{\n  "id": "US-1",\n  "owners": [\n    "Ada 😀",\n    "Ben"\n  ],\n  "lead": Cleo\n}\n',
    '\n---\nid: "US-1"\nowners: ["Ada 😀", \'Ben\']\nlead: Cleo\n---\n',
  ]
  test.each([
    ['with LF', (text: string) => text],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with CR', (text: string) => text.replaceAll('\n', '\r')],
    ['behind a BOM', (text: string) => `\ufeff${text}`],
    ['behind a BOM, with CRLF', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('%s', (_, store) => {
    for (const document of documents) {
      const text = store(document)
      const { fields, faults } = read(text) as FrontmatterBlock
      expect(fields.map((it) => slice(text, it.keySpan))).toEqual(['id', 'owners', 'lead'])
      expect(fields.map((it) => it.scalars.map((scalar) => scalar.text))).toEqual([
        ['US-1'],
        ['Ada 😀', 'Ben'],
        ['Cleo'],
      ])
      expect(
        fields.flatMap((it) => it.scalars.map((scalar) => slice(text, scalar).replace(/["']/g, ''))),
      ).toEqual(fields.flatMap((it) => it.scalars.map((scalar) => scalar.text)))
      expect(faults).toHaveLength(1)
    }
  })
})

const signs = fc.string({
  unit: fc.constantFrom(
    ...'ab1"\'[]{}=:,.#\\ \n\r\t-+<!>',
    '"""',
    '"a": ',
    'a = ',
    '[a]\n',
    '😀',
    '\n---\n',
    '<!-- x -->\n',
  ),
  maxLength: 60,
})
const documents = fc
  .tuple(fc.constantFrom('', '\n', ' ', '<!-- a -->\n'), fc.constantFrom('---', '+++', '{'), signs)
  .map(([before, fence, content]) => `${before}${fence}\n${content}\n${fence === '{' ? '}' : fence}\n`)

describe('for any block', () => {
  test('reading throws nothing, every place lies in the text, and a repair can be applied', () =>
    fc.assert(
      fc.property(documents, (text) => {
        const block = read(text)
        if (!block) return
        const spans = block.fields.flatMap((it) => [it, it.keySpan, it.valueSpan, ...it.scalars])
        for (const { start, end } of [...spans, ...block.faults.map((it) => it.span)]) {
          expect(start).toBeGreaterThanOrEqual(block.start)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(block.end)
        }
        for (const { repair } of block.faults)
          if (repair) expect(() => read(applyEdits(text, repair.edits))).not.toThrow()
      }),
    ))

  test('of JSON that can be read, each key and each string says what JSON.parse says', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1, maxLength: 8 }),
          fc.oneof(fc.string(), fc.array(fc.string())),
          {
            noNullPrototype: true,
            maxKeys: 5,
          },
        ),
        (values) => {
          const text = `${JSON.stringify(values, null, 2)}\n`
          if (Object.keys(values).length === 0) return
          const block = read(text)
          expect(block?.faults).toEqual([])
          expect(block?.fields.map((it) => [it.key, it.scalars.map((scalar) => scalar.text)])).toEqual(
            Object.entries(values).map(([key, value]) => [key, [value].flat()]),
          )
        },
      ),
    ))
})

// Each of these could take a naive reader a time that grows with its square.
test.each([
  ['open strings', 'a = "\n'.repeat(10_000)],
  ['long strings', 'a = """\n'.repeat(8000)],
  ['keys', Array.from({ length: 5000 }, (_, i) => `k${i} = "b"\n`).join('')],
  ['tables', '[a]\nb = 1\n'.repeat(5000)],
  ['dots', `a${'.a'.repeat(20_000)} = 1\n`],
  ['spaces', `a = "b"${' '.repeat(60_000)}\n`],
  ['words', 'a b c\n'.repeat(10_000)],
])('many %s are read', (_, lines) => {
  expect(read(`+++\n${lines}+++\n`)).not.toBeNull()
  expect(read(`{\n"x": 1,\n${lines.replaceAll(' = ', '": ')}}\n`)).not.toBeNull()
})
