import fc from 'fast-check'
import makeMatcher from 'ignore'
import { describe, expect, test } from 'vitest'
import { readCodeOwners } from '../../server/src/domain/config/code-owners.ts'

const ownersIn = (text: string, path: string, prefix = '') =>
  readCodeOwners({ path: 'CODEOWNERS', prefix, text }).ownersOf(path).join(' ')

describe('a pattern fits', () => {
  test.each([
    ['*', 'docs/berths/a.md'],
    ['*.md', 'docs/berths/a.md'],
    ['/docs/', 'docs/berths/a.md'],
    ['docs/', 'old/docs/a.md'],
    ['docs', 'old/docs/a.md'],
    ['docs/**', 'docs/berths/a.md'],
    ['**/berths', 'docs/berths/a.md'],
    ['/docs/**/a.md', 'docs/a.md'],
    ['docs/*', 'docs/a.md'],
    ['docs/*.md', 'docs/a.md'],
    ['/*', 'a.md'],
    ['/a.md', 'a.md'],
    ['a?.md', 'docs/ab.md'],
    ['our\\ docs/', 'our docs/a.md'],
    ['\\#1.md', '#1.md'],
  ])('%s %s', (pattern, path) => expect(ownersIn(`${pattern} @ada`, path)).toBe('@ada'))

  test.each([
    ['/berths/', 'docs/berths/a.md'],
    ['docs/*', 'docs/berths/a.md'],
    ['/*', 'docs/a.md'],
    ['docs/*.md', 'docs/berths/a.md'],
    ['Docs/', 'docs/a.md'],
    ['!docs/', 'docs/a.md'],
    ['# docs/', 'docs/a.md'],
    ['berth', 'berths/a.md'],
  ])('%s not %s', (pattern, path) => expect(ownersIn(`${pattern} @ada`, path)).toBe(''))
})

test.each([
  ['the last line that fits counts', '* @all\ndocs/ @ada\ndocs/a.md @ben', '@ben'],
  ['be it the wider one', 'docs/a.md @ben\n* @all', '@all'],
  ['a line without owners takes them away', '* @all\ndocs/a.md', ''],
  [
    'several owners, and a comment',
    'docs/ @ada @harbour/berths ada@example.com # since May',
    '@ada @harbour/berths ada@example.com',
  ],
  ['indented, behind tabs, with CRLF', '\r\n  docs/\t@ada \r\n', '@ada'],
  ['what names no owner is no line', 'docs/ @ada\ndocs/ nobody in particular', '@ada'],
  ['the owners of a section', '[Docs] @ada\ndocs/\n^[Other][2] @ben\nsrc/', '@ada'],
  ['those of a line within a section', '[Docs] @ada\ndocs/ @ben', '@ben'],
  ['a section without owners ends the one before', '[Docs] @ada\n[More]\ndocs/', ''],
  ['nothing at all', '', ''],
])('%s', (_, text, expected) => expect(ownersIn(text, 'docs/a.md')).toBe(expected))

test('paths are those of the repository, wherever the workspace begins', () => {
  expect(ownersIn('/team/docs/ @ada', 'docs/a.md', 'team/')).toBe('@ada')
  expect(ownersIn('/docs/ @ada', 'docs/a.md', 'team/')).toBe('')
})

test.each([
  '[',
  '[a',
  '\\',
  '/',
  '**',
  '*/ @a',
  `${'['.repeat(500)} @a`,
  `${'*'.repeat(500)}x @a`,
  ' '.repeat(5000),
])('no line makes it throw: %j', (text) => expect(() => ownersIn(text, 'docs/a.md')).not.toThrow())

test('a pattern fits what git has it fit, but for the last star of a folder', () => {
  const part = fc.constantFrom('a', 'b.md', '*', '**', 'a*', '?', '[ab]', '\\\\a', '*.md')
  const pattern = fc
    .tuple(fc.constantFrom('', '/'), fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '/'))
    .map(([start, parts, end]) => `${start}${parts.join('/')}${end}`)
    // `[Docs]` at the start of a line begins a section.
    .filter((it) => !/(?:^|\/)\*$|^\[/.test(it))
  const path = fc.array(fc.constantFrom('a', 'b.md', 'ab', 'b'), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(pattern, path, (pattern, parts) => {
      const place = parts.join('/')
      const isIgnored = makeMatcher({ ignoreCase: false }).add([pattern]).ignores(place)
      expect(ownersIn(`${pattern} @ada`, place) === '@ada').toBe(isIgnored)
    }),
  )
})

test('a line that nobody writes is none, and the rest counts', () => {
  const text = `${'a'.repeat(100_000)} @x\ndocs/ @ada`
  const owners = readCodeOwners({ path: 'CODEOWNERS', prefix: '', text })
  expect(owners.ownersOf('docs/a.md')).toEqual(['@ada'])
  expect(owners.ownersOf('a.md')).toEqual([])
})
