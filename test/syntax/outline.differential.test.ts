import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { drawn } from '../drawn.ts'
import { runs } from '../runs.ts'
import { differences } from './differences.ts'
import { documents } from './documents.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Fragments where the order in which constructs are tried shows. */
const fragments = [
  'a\n- 2. b\n',
  '    a\n\n2. b',
  '    a\n      \n\nb',
  '- ```\n- a\n',
  '> - ```\n>   a\n> 1. b',
  '> ```\n> a\n',
  '- ```\n  a\n\n\nb',
  '<!-- a\n\n',
  '- <!-- a\n\nb -->',
  '   > -\t-\n   >\t[ ] **b**\n',
  '- -\n  [x] a\n',
  '> a\n<x>\nb\n',
  '> a\n<x>\n> b\n\n> c',
  '> | a |\n> | - |\n| b |\n| - |\n',
  '> a\n| b |\n> | - |\n',
  '> # a\n    b\n    c\n',
  '-\n\n  a',
  '- -\n\n    a',
  '- a\n    - b\n      - c\n   - d\n',
  '-\ta\n\n\t\tb\n\n\t\t\tc',
  '>\t-\ta\n>\n>\t\tb',
  '1. a\n   1. b\n\n      c\n2. d\n',
  '- [a]: b\n  [x] c',
  '- [ ] a\n  ===\n',
  '- [\n] a\n',
  '- [\t] a\n-  [\t] b\n',
  '[a]: b\n===\n[c]: d\n---\n',
  '[a]: b\n"c\n===\nd"',
  '[a]:\n| b |\n| - |',
  '[a]: b\n| c |\n| - |',
  '[a]: <b>c\n[d]: (e\n[f]: g(h)\n[i]: j)',
  '[a\\]]: b\n[\n c\n]: d "\\"" \n',
  '[^a]: b\n\n    - c\n\n        d\n  e\n',
  'a | b\n:-- | --:\n\\| | `|` | c\n    d\n',
  '|\n|-|\n| |\n|-|\n||\n|-|\n',
  '<![CDATA[ ]]]>\n]]]]>\na',
  '<x a=b=c />\n\n<x a="b"c>\n\n</x >\n\n<div/>\n\n<div/ >\n',
  '# a\\#\n# b \\##\n#\tc\t#\t\n',
  '***\n**a**\n* * *\n_ _ _ _\n- - -\n+ + +\n',
  '\ufeff---\na\n---\n\ufeff# b',
  'a\r\nb\rc\n\r\n\r\rd',
]

describe('the outline is what remark sees', () => {
  test.each(fragments.map((it) => [it]))('%j', (text) => expect(differences(text)).toEqual([]))

  test('in generated documents', () =>
    fc.assert(
      fc.property(documents, (text) => {
        expect(differences(text)).toEqual([])
      }),
    ))

  const samples = markdownIn(join(root, 'test/workspaces'))
  test.skipIf(samples.length === 0)('in the sample workspaces', () => expectNone(samples))

  const corpus = drawn(markdownIn(join(root, '../shared/corpus')), runs(0.1))
  test.skipIf(corpus.length === 0)('in a corpus of product documents', () => expectNone(corpus))
})

function markdownIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return globSync('**/*.md', { cwd: folder, absolute: true, dot: true, ignore: '**/node_modules/**' }).sort()
}

function expectNone(files: readonly string[]): void {
  const differing = files.flatMap((file) => {
    const [first] = differences(readFileSync(file, 'utf8'))
    return first === undefined ? [] : [`${file}: ${first}`]
  })
  expect(differing).toEqual([])
}
