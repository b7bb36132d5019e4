import { afterEach, describe, expect, test } from 'vitest'
import { readFrontmatter } from '../../server/src/syntax/frontmatter.ts'
import { outline } from '../../server/src/syntax/outline.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { growingIn } from '../reading/steps.ts'

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
    expect(block?.faults.map((it) => inEnglish(it.message)).join()).toContain(message)
    expect(block?.faults[0]?.span).toEqual({ start: 4, end: 4 })
  })

  test('a plain block of any length is read', () =>
    expect(
      read(`---\n${Array.from({ length: 20_000 }, (_, i) => `key${i}: b\n`).join('')}---\n`)?.fields,
    ).toHaveLength(20_000))

  // Each of these took a naive reader seconds to minutes.
  test.each<[string, (size: number) => string]>([
    ['blank lines', (size) => '\n'.repeat(size)],
    ['blank lines before a fault', (size) => `${'\n'.repeat(size)}a: @b\n`],
    ['blank lines in a text', (size) => `a: |\n${'\n'.repeat(size)}b: @c\n`],
    ['spaces', (size) => `a: b${' '.repeat(size)}\nc: @d\n`],
    ['spaces in a value', (size) => `a: b${' '.repeat(size)}c: @d\n`],
    ['keys', (size) => Array.from({ length: size / 10 }, (_, i) => `key${i}: @b\n`).join('')],
    ['colons', (size) => `a: ${':'.repeat(size)}\n`],
    ['colons and spaces', (size) => `a: ${'b: '.repeat(size / 3)}\n`],
    ['hashes', (size) => `a: ${' #'.repeat(size / 2)}\n`],
    ['stars', (size) => `a: *${'*'.repeat(size)}\n`],
    ['commas', (size) => `a: [${'@,'.repeat(size / 2)}]\n`],
    ['words', (size) => `${'a '.repeat(size / 2)}\nb: @c\n`],
  ])('many %s are read in steps that grow no faster than their number', (_, lines) => {
    const all = (size: number) => expect(read(`---\n${lines(size)}---\n`)).not.toBe(null)
    all(100)
    expect(growingIn(all, [2_000, 20_000], true)).toEqual([])
  })

  // The parser's steps grow with the square of these; that no block is longer than 64 kB bounds them.
  test.each([
    ['keys that stand twice', 'a: 1\n'.repeat(1_000)],
    ['open quotes', `a: "${'b: "\n\n'.repeat(1_000)}`],
    ['closed brackets', `a: [${']'.repeat(2_000)}\n`],
  ])('many %s are read', (_, lines) => expect(read(`---\n${lines}---\n`)).not.toBe(null))
})
