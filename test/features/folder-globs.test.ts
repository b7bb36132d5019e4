import { expect, test } from 'vitest'
import { globFor } from '../../server/src/features/folder-globs.ts'

const many = Array.from({ length: 20 }, (_, at) => `wishes/${String.fromCharCode(97 + at)}.md`)

test.each<[string, string, string[], string[], string | null]>([
  ['the whole folder', 'wishes/', ['wishes/a.md', 'wishes/b.md'], [], 'wishes/*.md'],
  [
    'what they begin with',
    'wishes/',
    ['wishes/W-1.md', 'wishes/W-2.md'],
    ['wishes/README.md'],
    'wishes/W-*.md',
  ],
  [
    'what others begin with',
    'wishes/',
    ['wishes/a.md', 'wishes/b.md'],
    ['wishes/README.md'],
    'wishes/[!R]*.md',
  ],
  ['the root', '', ['a.md', 'b.md'], ['README.md', 'CHANGELOG.md'], '/[!CR]*.md'],
  ['each by its name', 'wishes/', ['wishes/ra.md', 'wishes/b.md'], ['wishes/README.md'], 'wishes/{b,ra}.md'],
  ['too many to be named', 'wishes/', many, ['wishes/README.md'], null],
  ['a folder with signs', 'a [b]/', ['a [b]/x.md'], [], 'a \\[b\\]/*.md'],
])('a glob for %s', (_, folder, paths, others, expected) => {
  expect(globFor(folder, paths, others)).toBe(expected)
})
