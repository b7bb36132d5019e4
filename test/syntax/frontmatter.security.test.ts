import { afterEach, describe, expect, test } from 'vitest'
import { readFrontmatter } from '../../server/src/syntax/frontmatter.ts'
import { outline } from '../../server/src/syntax/outline.ts'

const read = (text: string) => {
  const node = outline(text).children[0]
  return node?.type === 'yaml' ? readFrontmatter(text, node) : null
}

declare global {
  var triadWasRun: boolean | undefined
}
afterEach(() => {
  globalThis.triadWasRun = undefined
})

describe('nothing in a document is ever run', () => {
  const code = 'globalThis.triadWasRun = true'

  test.each([
    'js',
    'javascript',
    'json',
    'coffee',
    'coffeescript',
    'constructor',
    'toString',
    '__proto__',
    'toml',
  ])('---%s is no frontmatter', (language) => {
    expect(read(`---${language}\n${code}\n---\n`)).toBe(null)
    expect(read(`--- ${language}\n${code}\n---\n`)).toBe(null)
    expect(globalThis.triadWasRun).toBe(undefined)
  })

  test.each([
    ['a language on the first line', `---\n---js\n${code}\n---\n`],
    ['a language inside', `---\nid: 1\n---js\n${code}\n---\n`],
    ['a language behind the fence', `---\njs\n${code}\n---\n`],
    [
      'a tag of js-yaml',
      `---\nid: !!js/function 'function () { ${code} }'\nx: !<tag:yaml.org,2002:js/eval> ${code}\n---\n`,
    ],
    ['an accessor', '---\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n---\n'],
  ])('%s', (_, text) => {
    read(text)
    expect(globalThis.triadWasRun).toBe(undefined)
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined)
  })
})

describe('YAML that would cost too much is refused or read in pieces', () => {
  /** Nine lists of nine aliases of the list before: 9⁹ values, if anybody followed them. */
  const bomb = Array.from(
    { length: 9 },
    (_, i) =>
      `a${i}: &a${i} [${Array(9)
        .fill(i === 0 ? 'x' : `*a${i - 1}`)
        .join(', ')}]`,
  ).join('\n')

  test('aliases are not followed', () => {
    const scalars = read(`---\n${bomb}\nid: 1\n---\n`)?.fields.flatMap((field) => field.scalars)
    expect(scalars).toHaveLength(9 * 9 + 1)
  })

  test('nor are those that lead back to themselves', () => {
    expect(read('---\na: &a [*a]\nb: &b\n  - *b\n---\n')?.fields).toHaveLength(2)
    expect(read('---\na: *nobody\nid: 1\n---\n')?.fields.map((field) => field.key)).toContain('id')
  })

  test.each([
    ['longer than 64 kB', `x: {}\n${'a: b\n'.repeat(20_000)}`, 'longer than 64 kB'],
    ['deep in brackets', `x: ${'['.repeat(70)}`, 'nested too deep'],
    ['deep in braces', `x: ${'{a: '.repeat(70)}`, 'nested too deep'],
    ['deep in dashes', `x:\n  ${'- '.repeat(70)}`, 'nested too deep'],
    [
      'deep in indentation',
      Array.from({ length: 70 }, (_, i) => `${' '.repeat(2 * i)}a:`).join('\n'),
      'nested too deep',
    ],
  ])('a block %s is refused with a fault', (_, lines, message) => {
    const block = read(`---\n${lines}\n---\n`)
    expect(block?.fields).toEqual([])
    expect(block?.faults.map((it) => it.message).join()).toContain(message)
    expect(block?.faults[0]?.span).toEqual({ start: 4, end: 4 })
  })

  test('a plain block of any length is read', () =>
    expect(
      read(`---\n${Array.from({ length: 20_000 }, (_, i) => `key${i}: b\n`).join('')}---\n`)?.fields,
    ).toHaveLength(20_000))

  // Each of these took a naive reader seconds to minutes; the test's own time limit is the measure.
  test.each([
    ['blank lines', '\n'.repeat(40_000)],
    ['blank lines before a fault', `${'\n'.repeat(40_000)}a: @b\n`],
    ['blank lines in a text', `a: |\n${'\n'.repeat(40_000)}b: @c\n`],
    ['spaces', `a: b${' '.repeat(60_000)}\nc: @d\n`],
    ['spaces in a value', `a: b${' '.repeat(60_000)}c: @d\n`],
    ['keys', Array.from({ length: 5000 }, (_, i) => `key${i}: @b\n`).join('')],
    ['keys that stand twice', 'a: 1\n'.repeat(10_000)],
    ['open quotes', `a: "${'b: "\n\n'.repeat(8000)}`],
    ['colons', `a: ${':'.repeat(60_000)}\n`],
    ['colons and spaces', `a: ${'b: '.repeat(20_000)}\n`],
    ['hashes', `a: ${' #'.repeat(30_000)}\n`],
    ['closed brackets', `a: [${']'.repeat(20_000)}\n`],
    ['stars', `a: *${'*'.repeat(60_000)}\n`],
    ['commas', `a: [${'@,'.repeat(30_000)}]\n`],
    ['words', `${'a '.repeat(30_000)}\nb: @c\n`],
  ])(
    'many %s are read',
    // Only what hangs fails: how long it takes is no matter of a test.
    (_, lines) => {
      expect(read(`---\n${lines}---\n`)).not.toBe(null)
    },
  )
})
