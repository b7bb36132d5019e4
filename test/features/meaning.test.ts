import { describe, expect, test } from 'vitest'
import { findingsIn } from '../../server/src/features/findings.ts'
import { graphOf } from '../../server/src/features/graph.ts'
import { definitionAt, referencesAt } from '../../server/src/features/references.ts'
import { renamableAt, renameId } from '../../server/src/features/rename.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { english } from '../../server/src/text/say.ts'
import { entriesOf, entryAt, pathsOf, type Workspace } from '../../server/src/workspace/workspace.ts'
import { sceneOf } from './cursor.ts'

type Files = Readonly<Record<string, string>>

const story = (parent: string, text = '') =>
  `---\ntype: user-story\nparent: ${parent}\n---\n\n# Moor\n${text}`
const plain = (text: string) => `---\ntype: user-story\n---\n\n# Tie up\n\n${text}`
const spec = (text: string) => `---\ntype: feature\n---\n\n# Berths\n\n${text}`

/** `path:line` of an offset. */
const placed = (workspace: Workspace, path: string, start: number): string =>
  `${path}:${(entryAt(workspace, path)?.text ?? '').slice(0, start).split('\n').length}`

const unknownIn = (workspace: Workspace): string[] =>
  pathsOf(workspace).filter((path) =>
    findingsIn(workspace, path).some(({ rule }) => rule.id === 'unknown-reference'),
  )

/** What everybody says of the parent at the cursor. */
function askedOf(files: Files) {
  const { workspace, path, offset } = sceneOf(files)
  const renaming = renameId(workspace, path, offset, 'EP-77', english)
  const edits = renaming && 'edits' in renaming ? renaming.edits : new Map()
  return {
    defined: definitionAt(workspace, path, offset)?.targets.map((it) =>
      placed(workspace, it.path, it.span.start),
    ),
    referred: referencesAt(workspace, path, offset, true).map((it) =>
      placed(workspace, it.path, it.span.start),
    ),
    renamed: entriesOf(workspace)
      .filter((it) => applyEdits(it.text, edits.get(it.path) ?? []) !== it.text)
      .map((it) => it.path),
    unknown: unknownIn(workspace),
    edges: graphOf(workspace).edges.map(({ from, to }) => `${from} → ${to}`),
  }
}

describe('a parent, and the id wherever else it stands in its document, is one thing for all that ask:', () => {
  test.each<[string, Files, string, string[], string[]]>([
    [
      'the section of another document, though an entry of its own begins with it',
      { 'a.md': story('EP-¦9', '\n- EP-9 comes first\n'), 'b.md': spec('## EP-9: Checkout\n') },
      'b.md:7',
      ['a.md:3', 'a.md:8', 'b.md:7'],
      ['b.md → a.md'],
    ],
    [
      'the row of another document, though a section of its own bears it',
      {
        'a.md': story('EP-¦9', '\n## EP-9: Checkout\n'),
        'b.md': spec('| ID | Needs |\n|---|---|\n| **EP-9** | US-1/EP-9 |\n'),
      },
      'b.md:9',
      ['a.md:3', 'a.md:8', 'b.md:9', 'b.md:9'],
      ['b.md → a.md'],
    ],
    [
      'the only section whose document does not name it as its parent, too',
      {
        'a.md': story('[EP-¦9, EP-9]'),
        'b.md': spec('## EP-9: Checkout\n'),
        'c.md': plain('**Epic:** EP-9\n\n## EP-9: Checkout\n'),
      },
      'b.md:7',
      ['a.md:3', 'a.md:3', 'b.md:7', 'c.md:7', 'c.md:9'],
      ['b.md → a.md', 'b.md → c.md'],
    ],
    [
      'the section of another document, though a story lists it as an entry, which goes by that at home',
      {
        'a.md': story('EP-¦9', '\nEP-9 is large.\n'),
        'b.md': spec('## EP-9: Checkout\n'),
        'c.md': plain('- EP-9 Undo\n'),
      },
      'b.md:7',
      ['a.md:3', 'a.md:8', 'b.md:7'],
      ['b.md → a.md'],
    ],
    [
      'the document that has it, though another lists it and names it as its parent',
      {
        'a.md': story('ep-¦9'),
        'b.md': '---\ntype: feature\nid: EP-9\n---\n\n# Checkout\n',
        'c.md': story('EP-9', '\n- EP-9 comes first\n'),
      },
      'b.md:3',
      ['a.md:3', 'b.md:3', 'c.md:3', 'c.md:8'],
      ['b.md → a.md', 'b.md → c.md'],
    ],
  ])('%s', (_, files, defined, referred, edges) => {
    expect(askedOf(files)).toEqual({
      defined: [defined],
      referred,
      renamed: [...new Set(referred.map((it) => it.split(':')[0]))],
      unknown: [],
      edges,
    })
  })

  test.each<[string, Files, string[]]>([
    ['its own entry alone bears it', { 'a.md': story('EP-¦9', '\n- EP-9 is kept elsewhere\n') }, ['a.md']],
    ['its own section alone bears it', { 'a.md': story('EP-¦9', '\n## EP-9: Checkout\n') }, ['a.md']],
    [
      'all that bears it stands in documents that name it as their parent',
      { 'a.md': story('EP-¦9'), 'b.md': story('EP-9', '\n## EP-9: Checkout\n') },
      ['a.md', 'b.md'],
    ],
    [
      'what bears it stands in a plan that names it as its own parent',
      {
        'a.md': story('EP-¦9'),
        'b.md': '---\ntype: feature\nparent: EP-9\n---\n\n# Berths\n\n## EP-9: Checkout\n',
      },
      ['a.md', 'b.md'],
    ],
    [
      'an entry of a story bears it, from which no story comes',
      { 'a.md': story('EP-¦9'), 'c.md': plain('- EP-9 Undo\n') },
      ['a.md'],
    ],
  ])('nothing, where %s', (_, files, unknown) => {
    const { workspace, path, offset } = sceneOf(files)
    expect(askedOf(files)).toMatchObject({ defined: [], renamed: [], unknown, edges: [] })
    expect(renamableAt(workspace, path, offset, english)).toEqual({
      refusal: 'The id EP-9 does not exist in this workspace.',
    })
  })
})

test('a row that a parent is not meant by is renamed alone, and the parent stays as unknown as it was', () => {
  const files = {
    'a.md': story('EP-9', '\nAfter EP-9.\n'),
    'c.md': plain('| ID |\n|---|\n| EP-¦9 |\n\nEP-9.\n'),
  }
  const { workspace, path, offset } = sceneOf(files)
  const renaming = renameId(workspace, path, offset, 'EP-77', english)
  expect(
    renaming && 'edits' in renaming && [...renaming.edits].map(([at, edits]) => [at, edits.length]),
  ).toEqual([['c.md', 2]])
  expect(unknownIn(workspace)).toEqual(['a.md'])
})

test('where each folder counts its ids, a section under the id of its own document is told in no other', () => {
  const untold = (files: Files) => {
    const { workspace } = sceneOf(files)
    const config = { ...workspace.config, idScope: 'folder' as const }
    return findingsIn({ ...workspace, config }, 'a.md')
      .filter(({ rule }) => rule.id === 'missing-acceptance-criteria')
      .map(({ span }) => placed(workspace, 'a.md', span.start))
  }
  const own = (title: string) => `---\ntype: user-story\nid: US-2\n---\n\n# ${title}\n`
  const section = '## US-2: Pay\n'
  expect(untold({ 'a.md': plain(section), 'b/us.md': own('P¦ay') })).toEqual([])
  expect(untold({ 'a.md': `${own('Doc')}\n${section}`, 'b/us.md': own('P¦ay') })).toEqual(['a.md:8'])
})
