import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import {
  definitionAt,
  highlightsAt,
  type Location,
  referencesAt,
} from '../../server/src/features/references.ts'
import { entryAt, type Workspace, type WorkspaceOptions } from '../../server/src/workspace/workspace.ts'
import { sceneOf } from './cursor.ts'

/** A place as a person would say it: the document, and the line with what is named in brackets. */
function said(workspace: Workspace, { path, span }: Location): string {
  const text = entryAt(workspace, path)?.text ?? ''
  const from = text.lastIndexOf('\n', span.start - 1) + 1
  const [line = ''] = text.slice(span.end).split('\n', 1)
  return `${path}: ${text.slice(from, span.start)}[${text.slice(span.start, span.end)}]${line}`
}

function defined(files: Record<string, string>, options?: WorkspaceOptions): string[] | null {
  const { workspace, path, offset } = sceneOf(files, options)
  return definitionAt(workspace, path, offset)?.targets.map((it) => said(workspace, it)) ?? null
}

function referred(files: Record<string, string>, withDefinition = true): string[] {
  const { workspace, path, offset } = sceneOf(files)
  return referencesAt(workspace, path, offset, withDefinition).map((it) => said(workspace, it))
}

const feature = '---\ntype: feature\nid: F-3\n---\n\n# Cards\n\n## Problem\n\nSlow.\n'
const backlog =
  '---\ntype: team-backlog\n---\n\n# Backlog\n\n| ID | Story |\n|---|---|\n| US-1 | Pay |\n| US-2 | Undo |\n'

describe('the definition of', () => {
  test.each([
    ['a parent', '---\ntype: user-story\nparent: F-¦3\n---\n'],
    ['a parent in another letter case', '---\ntype: user-story\nparent: f-3¦\n---\n'],
    ['a parent in quotes', '---\ntype: user-story\nparent: "¦F-3"\n---\n'],
    ['one of several parents', '---\ntype: user-story\nparent: [F-1, F¦-3]\n---\n'],
    ['a parent that the text states', '# Pay\n\n**Epic:** F-¦3 (cards)\n'],
    ['an id in prose', 'Waits for F-3¦.\n'],
    ['an id on a heading', '## F¦-3: Cards\n'],
    ['an id in a table', '| Feature | When |\n|---|---|\n| **F-¦3** | now |\n'],
    ['an id in a link’s words', 'See [F-¦3](../features/f.md).\n'],
  ])('%s is the document that has the id', (_, text) =>
    expect(defined({ 'features/f.md': feature, 'stories/s.md': text })).toEqual(['features/f.md: id: [F-3]']),
  )

  test.each([
    ['code', '`F-¦3`\n'],
    ['a fence', '```\nF-¦3\n```\n'],
    ['a URL', 'https://example.org/browse/F-¦3\n'],
    ['a destination', '[cards](F-¦3)\n'],
    ['a longer word', 'F-3¦-cards\n'],
    ['an id that nothing has', 'F-4¦\n'],
    ['a word', 'ca¦rds\n'],
  ])('%s is nowhere', (_, text) =>
    expect(defined({ 'features/f.md': feature, 'stories/s.md': text })).toBeNull(),
  )

  test('an item is the line that carries it', () =>
    expect(defined({ 'backlog.md': backlog, 'notes.md': 'After US-¦2.\n' })).toEqual([
      'backlog.md: | [US-2] | Undo |',
    ]))

  test('an item that several documents carry is each of them, elsewhere, and its own at home', () => {
    const files = { 'specs/a/spec.md': '# A\n\n## US-1 Pay\n', 'specs/b/spec.md': '# B\n\n## US-1 Print\n' }
    expect(defined({ ...files, 'notes.md': 'US-¦1\n' })).toHaveLength(2)
    expect(defined({ ...files, 'specs/b/spec.md': '# B\n\n## US-1 Print\n\nUS-¦1 is hard.\n' })).toEqual([
      'specs/b/spec.md: ## [US-1] Print',
    ])
  })

  test('an id is the nearest where each folder counts its own', () => {
    const story = (title: string) => `---\ntype: user-story\nid: US-1\n---\n\n# ${title}\n`
    const files = { 'a/us.md': story('A'), 'b/us.md': story('B'), 'b/note.md': 'US-¦1\n' }
    const config = { ...defaultConfig, idScope: 'folder' as const }
    expect(defined(files, { config })).toEqual(['b/us.md: id: [US-1]'])
    expect(defined(files)).toHaveLength(2)
  })

  test.each([
    ['a path is its document', 'parent: ../features/f¦.md', 'features/f.md: # [Cards]'],
    ['a path in quotes', "parent: '../features/f.md¦'", 'features/f.md: # [Cards]'],
    ['a path from the root', 'parent: /features/¦f.md', 'features/f.md: # [Cards]'],
    [
      'a path with a heading is the heading',
      'parent: ../features/f.md#prob¦lem',
      'features/f.md: ## [Problem]',
    ],
  ])('%s', (_, line, expected) =>
    expect(
      defined({ 'features/f.md': feature, 'stories/s.md': `---\ntype: user-story\n${line}\n---\n` }),
    ).toEqual([expected]),
  )
})

describe('references', () => {
  const files = {
    'features/f.md': feature.replace('F-3', 'F-¦3'),
    'notes.md': 'F-3, `F-3`, F-30, f-3 and [F-3](features/f.md).\n\n```\nF-3\n```\n',
    'stories/a.md': '---\ntype: user-story\nparent: F-3\n---\n\n# F-3 again\n',
    'stories/b.md': '---\ntype: user-story\nparent: ../features/f.md\n---\n',
  }
  test('are all that mean the same, by id and by path', () =>
    expect(referred(files)).toEqual([
      'features/f.md: id: [F-3]',
      'notes.md: [F-3], `F-3`, F-30, f-3 and [F-3](features/f.md).',
      'notes.md: F-3, `F-3`, F-30, [f-3] and [F-3](features/f.md).',
      'notes.md: F-3, `F-3`, F-30, f-3 and [[F-3]](features/f.md).',
      'stories/a.md: parent: [F-3]',
      'stories/a.md: # [F-3] again',
      'stories/b.md: parent: [../features/f.md]',
    ]))
  test('without the definition, where that is not asked for', () =>
    expect(referred(files, false)).not.toContain('features/f.md: id: [F-3]'))
  test('of an item do not reach into a document that has its own', () =>
    expect(
      referred({
        'specs/a/spec.md': '# A\n\n## US-¦1 Pay\n\nUS-1 first.\n',
        'specs/b/spec.md': '# B\n\n## US-1 Print\n',
      }),
    ).toEqual(['specs/a/spec.md: ## [US-1] Pay', 'specs/a/spec.md: [US-1] first.']))
  test('of an id that is a common word are those where an id is due', () =>
    expect(
      referred({
        'features/f.md': '---\ntype: feature\nid: check¦out\n---\n\n# The checkout\n',
        'stories/a.md': '---\ntype: user-story\nparent: checkout\n---\n\nAt the checkout.\n',
      }),
    ).toEqual(['features/f.md: id: [checkout]', 'stories/a.md: parent: [checkout]']))
  test('of a path are those of its document', () =>
    expect(
      referred({
        ...files,
        'features/f.md': feature,
        'stories/b.md': '---\ntype: user-story\nparent: ../features/f¦.md\n---\n',
      }),
    ).toHaveLength(7))
})

test('what is highlighted is in the document itself, its definition apart', () => {
  const { workspace, path, offset } = sceneOf({
    'features/f.md': feature.replace('F-3', 'F-¦3').replace('Slow', 'F-3 is slow'),
    'notes.md': 'F-3\n',
  })
  expect(highlightsAt(workspace, path, offset).map((it) => [it.start, it.isDefinition])).toEqual([
    [feature.indexOf('F-3'), true],
    [feature.indexOf('Slow'), false],
  ])
})

test('what stands in a comment names it, and what stands in a tag does not', () =>
  expect(
    referred(
      {
        'features/f.md': '---\ntype: feature\nid: F-¦3\n---\n',
        'a.md': '<!-- F-3 is late -->\n\n<p title="F-3">x</p>\n',
      },
      false,
    ),
  ).toEqual(['a.md: <!-- [F-3] is late -->']))
