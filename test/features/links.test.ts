import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linksIn } from '../../server/src/features/links.ts'
import { artifactAt, artifactsOf, withDocument, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { documents } from '../model/documents.ts'
import { growingIn } from '../reading/steps.ts'
import { runs } from '../runs.ts'

const others = {
  'features/f.md': '---\ntype: feature\nid: F-1\n---\n\n# Saved cards\n\n## F-2 More cards\n',
  'roadmap.md': '---\ntype: roadmap\nid: RM-1\n---\n\n# This year\n\n## Now\n',
  'features/twice-a.md': '---\ntype: feature\nid: F-9\n---\n\n# One\n',
  'features/twice-b.md': '---\ntype: feature\nid: F-9\n---\n\n# Other\n',
}
const headOf = (path: keyof typeof others, text: string) => others[path].indexOf(text)

/** What leads where in a story: the words, the place, its name. */
const linked = (text: string) => {
  const workspace = workspaceOf([...Object.entries(others), ['stories/a.md', text]])
  const artifact = artifactAt(workspace, 'stories/a.md')
  if (!artifact) throw new Error('This is no artifact.')
  return linksIn(workspace, artifact).map(({ span, path, at, name }) => [
    text.slice(span.start, span.end),
    path,
    at,
    name,
  ])
}
const words = (text: string) => linked(text).map(([word]) => word)

const story = (head: string, body = '') => `---\ntype: user-story\nid: US-1\n${head}---\n\n# Pay\n\n${body}\n`

describe('leads to where it is defined', () => {
  test('a parent by its id, without its quotes', () =>
    expect(linked(story('parent: "F-1"\n'))).toEqual([
      ['F-1', 'features/f.md', headOf('features/f.md', 'Saved'), 'F-1 Saved cards'],
    ]))
  test('parents by path and heading', () =>
    expect(linked(story('parent: [../features/f.md, ../roadmap.md#now]\n'))).toEqual([
      ['../features/f.md', 'features/f.md', headOf('features/f.md', 'Saved'), 'F-1 Saved cards'],
      ['../roadmap.md#now', 'roadmap.md', headOf('roadmap.md', '## Now'), 'Now'],
    ]))
  test('an item', () =>
    expect(linked(story('', 'As F-2 says.'))).toEqual([
      ['F-2', 'features/f.md', headOf('features/f.md', 'F-2'), 'F-2 More cards'],
    ]))
  test.each([
    [
      'in prose, a list, a table and a heading',
      'See F-1.\n\n- rm-1\n\n| A |\n|---|\n| F-1 |\n\n## RM-1',
      ['F-1', 'rm-1', 'F-1', 'RM-1'],
    ],
    ['in the text', '**Epic:** F-1', ['F-1']],
    ['in brackets that are no link', '[F-1] and [[RM-1]]', ['F-1', 'RM-1']],
    ['to an item of its own', '## AC-1 One\n\nSee AC-1.', ['AC-1']],
  ])('%s', (_, body, expected) => expect(words(story('', body))).toEqual(expected))
})

describe('does not lead anywhere', () => {
  test.each([
    ['its own id', 'This is US-1.'],
    ['what is defined right there', '## AC-1 One'],
    ['what nothing defines', 'See F-7.'],
    ['what several define', 'See F-9.'],
    ['code', 'See `F-1`.\n\n```\nF-1\n```'],
    ['a path', 'See ../features/F-1.md and https://example.com/F-1.'],
    ['the text of a link', '[F-1](../features/f.md), [see *F-1* [or F-1]](x.md), [![F-1](x.png)](y)'],
    ['the text of a reference', '[F-1][x] and [F-1]\n\n[x]: y.md\n[F-1]: y.md'],
  ])('%s', (_, body) => expect(words(story('', body))).toEqual([]))
})

test('links do not overlap, and lead to what is there', () =>
  fc.assert(
    fc.property(documents, (files) => {
      const workspace = workspaceOf(files)
      for (const artifact of artifactsOf(workspace)) {
        let last = 0
        for (const { span, path, at, name } of linksIn(workspace, artifact)) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          expect(at).toBeLessThanOrEqual(files.get(path)?.length ?? -1)
          expect(name).not.toBe('')
          last = span.end
        }
      }
    }),
    { numRuns: runs(0.5) },
  ))

test('ten times as many ids in a paragraph take ten times as many steps', () => {
  const count = 400
  const many = Array.from({ length: count }, (_, n): [string, string] => [
    `features/${n}.md`,
    `---\ntype: feature\nid: FE-${n}\n---\n\n# Feature ${n}\n`,
  ])
  const body = many.map((_, n) => `FE-${n}`).join(' ')
  const workspace = workspaceOf([...many, ['stories/a.md', story('', `${body} and \`code\` and [x](y)`)]])
  const artifact = artifactAt(workspace, 'stories/a.md')
  expect(artifact && linksIn(workspace, artifact)).toHaveLength(count)
  const linked = (count: number) => {
    const body = many.slice(0, count).map((_, n) => `FE-${n}`)
    const after = withDocument(workspace, 'stories/a.md', story('', `${body.join(' ')} and \`code\``))
    const artifact = artifactAt(after, 'stories/a.md')
    expect(artifact && linksIn(after, artifact)).toHaveLength(count)
  }
  expect(growingIn(linked, [40, 400], true)).toEqual([])
})
