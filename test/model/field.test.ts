import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse as parseDocument } from '../../server/src/reading/document/document.ts'
import { scalarFor, setField } from '../../server/src/reading/fields/field.ts'
import { applyEdits, withLineEnds } from '../../server/src/text/edit.ts'

/** `text` with the field `key` set to `value`. */
function withField(text: string, key = 'owner', value = 'PM'): string {
  const artifact = readArtifact('stories/x.md', parseDocument(text), defaultConfig)
  if (!artifact) throw new Error('no artifact')
  return applyEdits(text, withLineEnds(setField(artifact, key, value), artifact.eol))
}

describe('setting a field as the block is written', () => {
  test.each([
    ['in its place', 'owner = "TBD" # who?\n', 'owner = "PM" # who?\n'],
    ['instead of a list', 'owner = ["a",\n  "b"]\n', 'owner = "PM"\n'],
    ['below the id', 'id = "1"\nstatus = "x"\n', 'id = "1"\nowner = "PM"\nstatus = "x"\n'],
    [
      'before the first table',
      '# b\nx = 1\n[triad]\nid = 1\n',
      '# b\nx = 1\nowner = "PM"\n[triad]\nid = 1\n',
    ],
    ['before a table that begins the block', '[x]\na = 1\n', 'owner = "PM"\n[x]\na = 1\n'],
    ['not in a table', '[owner]\na = 1\n', '[owner]\na = 1\n'],
    ['in an empty block', '', 'owner = "PM"\n'],
  ])('TOML: %s', (_, before, after) =>
    expect(withField(`+++\n${before}+++\n# T\n`)).toBe(`+++\n${after}+++\n# T\n`),
  )

  test.each([
    ['in its place', '  "owner": "TBD"', '  "owner": "PM"'],
    ['instead of nothing', '  "owner": null,\n  "id": 1', '  "owner": "PM",\n  "id": 1'],
    ['instead of a list', '"owner": ["a",\n"b"]', '"owner": "PM"'],
    ['below the id', '  "id": "1",\n  "status": "x"', '  "id": "1",\n  "owner": "PM",\n  "status": "x"'],
    ['at the end', '"status": "x"', '"status": "x",\n"owner": "PM"'],
  ])('JSON: %s', (_, before, after) =>
    expect(withField(`{\n${before}\n}\n# T\n`)).toBe(`{\n${after}\n}\n# T\n`),
  )

  test('JSON: in an empty block', () => expect(withField('{\n}\n# T\n')).toBe('{\n  "owner": "PM"\n}\n# T\n'))

  test('what it writes is read back as it was, whatever it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:#"\'[]{}\\ \x7f,=') }), (value) => {
        for (const text of ['+++\nid = "1"\n[x]\na = 1\n+++\n# T\n', '{\n  "id": "1"\n}\n# T\n']) {
          const { frontmatter } = parseDocument(withField(text, 'owner', value))
          const owner = frontmatter?.fields.find(({ key }) => key === 'owner')
          expect(frontmatter?.faults).toEqual([])
          expect(owner?.scalars.map((it) => it.text)).toEqual([value])
        }
      }),
    ))
})

describe('setting a field', () => {
  test.each([
    ['in its place', 'owner: TBD # who?\n', 'owner: PM # who?\n'],
    ['behind a key without a value', 'owner:\n', 'owner: PM\n'],
    ['behind a key with a comment', 'owner: # who?\n', 'owner: PM # who?\n'],
    ['in any spelling of the key', 'Owner:   TBD\n', 'Owner:   PM\n'],
    ['in quotes that were there', 'owner: "TBD"\n', 'owner: PM\n'],
    ['instead of a list in brackets', 'owner: [a, b]\nid: 1\n', 'owner: PM\nid: 1\n'],
    ['instead of a list on lines', 'owner:\n  - a\n  - b\nid: 1\n', 'owner: PM\nid: 1\n'],
    [
      'instead of a list that the slow reader reads',
      'owner:\n  - "@a"\n  - {}\nid: 1\n',
      'owner: PM\nid: 1\n',
    ],
    ['instead of a text on lines', 'owner: >\n  a\n  b\nid: 1\n', 'owner: PM\nid: 1\n'],
    ['behind a key that a space follows', 'owner :\nid: 1\nx: {}\n', 'owner : PM\nid: 1\nx: {}\n'],
    ['below the title', 'id: 1\ntitle: T\nstatus: x\n', 'id: 1\ntitle: T\nowner: PM\nstatus: x\n'],
    ['below the id', 'id: 1\nstatus: x\n', 'id: 1\nowner: PM\nstatus: x\n'],
    ['at the end', 'status: x\n', 'status: x\nowner: PM\n'],
    ['in an empty block', '', 'owner: PM\n'],
  ])('%s', (_, before, after) =>
    expect(withField(`---\n${before}---\n# T\n`)).toBe(`---\n${after}---\n# T\n`),
  )

  test.each([
    ['above the text', '# T\n', '---\nowner: PM\n---\n\n# T\n'],
    ['above an empty line that is there', '\n# T\n', '---\nowner: PM\n---\n\n# T\n'],
    ['in an empty document', '', '---\nowner: PM\n---\n\n'],
    ['behind a BOM', '\ufeff# T\n', '\ufeff---\nowner: PM\n---\n\n# T\n'],
    ['with CRLF', '# T\r\n', '---\r\nowner: PM\r\n---\r\n\r\n# T\r\n'],
    ['with a lone CR', '# T\rText', '---\rowner: PM\r---\r\r# T\rText'],
  ])('in a block of its own, %s', (_, before, after) => expect(withField(before)).toBe(after))
})

describe('a value as YAML', () => {
  test.each([
    ['product-owner', 'product-owner'],
    ['Ada Okoro', 'Ada Okoro'],
    ['../features/a.md', '../features/a.md'],
    ['Élan vital', 'Élan vital'],
    ['@ada', '"@ada"'],
    ['a: b', '"a: b"'],
    ['../a.md#b', '"../a.md#b"'],
    ['yes', '"yes"'],
    ['0123', '"0123"'],
    ['2027-01-01', '"2027-01-01"'],
    ['0x0', '"0x0"'],
    ['1e3', '"1e3"'],
    ['.inf', '".inf"'],
    ['', '""'],
    [' a', '" a"'],
    ['say "hi"', '"say \\"hi\\""'],
  ])('%j is %s', (value, yaml) => expect(scalarFor(value)).toBe(yaml))

  test('is read back as it was, whatever it is', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom(...'ab:#"\'[]{}@`*&!|>%-, \\0'),
            fc.string({ minLength: 1, maxLength: 1 }),
          ),
        }),
        (value) => {
          expect(parse(`key: ${scalarFor(value)}\n`, { schema: 'core' })).toEqual({ key: value })
        },
      ),
    ))
})
