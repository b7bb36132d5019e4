import makeMatcher from 'ignore'
import { describe, expect, test } from 'vitest'
import { isWild, steadily } from '../../server/src/domain/config/steady-glob.ts'

const patterns = [
  'docs/**/*.md',
  '**/stories/**/*.md',
  '*.story.md',
  '/*.md',
  'docs/*/x*y*.md',
  'a*b*c*.md',
  '**/a/**/b/**',
  'docs/',
  '**/old*/',
  'docs/[a-c]*/[!x]*.md',
  'st?ries/*.md',
  'd\\*cs/*',
  '**',
  '*',
  'docs/**',
  'docs/**/',
  '**/a*/**/',
  '/docs',
]
const paths = [
  'docs/a.md',
  'docs/a/b.md',
  'docs/a/b/xay.md',
  'docs/a/xay.md',
  'x/stories/y/z.md',
  'stories/a.md',
  'x/1.story.md',
  'a.md',
  'abc.md',
  'axxbyyczz.md',
  'a/b/c',
  'x/a/y/b/z',
  'oldies/a.md',
  'x/old/a.md',
  'docs/b1/yes.md',
  'docs/b1/x.md',
  'd*cs/a.md',
  'Docs/A.md',
]

test.each(patterns)('%s takes what git takes', (pattern) => {
  for (const ignoreCase of [true, false]) {
    const git = makeMatcher({ ignoreCase }).add([pattern])
    const ours = steadily(pattern, ignoreCase)
    expect(paths.filter(ours)).toEqual(paths.filter((path) => git.ignores(path)))
  }
})

describe('what is wild', () => {
  test.each([
    ['docs/**/*.md', false],
    ['**/docs/**/*.md', true],
    ['a*b*c*d', true],
    ['a\\*b\\*c\\*d', false],
  ])('%s', (pattern, expected) => expect(isWild(pattern)).toBe(expected))
})

test('a pattern of many wildcards ends, whatever the path', () => {
  const path = `${'a/'.repeat(400)}x.md`
  expect(steadily(`${'**/a/'.repeat(60)}b`, false)(path)).toBe(false)
  expect(steadily(`${'**/a/'.repeat(60)}*.md`, false)(path)).toBe(true)
})
