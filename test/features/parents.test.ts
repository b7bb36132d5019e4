import { describe, expect, test } from 'vitest'
import { parentChoices, setParent } from '../../server/src/features/parents.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

const path = 'stories/pay.md'
const others = {
  'features/a.md': '---\ntype: feature\nid: F-2\nstatus: active\n---\n\n# Cards\n',
  'features/b.md': '---\ntype: feature\nid: F-10\nstatus: ready\n---\n\n# Cash\n',
  'features/c.md': '---\ntype: feature\nid: F-11\nstatus: done\n---\n\n# Coins\n',
  'features/my d.md': '---\ntype: feature\n---\n\n# Coupons\n',
  'roadmap.md': '---\ntype: roadmap\nid: RM-1\n---\n\n# Roadmap\n',
  'okr.md': '---\ntype: okr\nid: OKR-1\n---\n\n# OKR\n',
}
const workspaceWith = (text: string, more: Record<string, string> = {}) =>
  workspaceOf(Object.entries({ [path]: text, ...others, ...more }))

describe('what a story can be linked up to', () => {
  const choices = (text: string, more: Record<string, string> = {}) => {
    const workspace = workspaceWith(text, more)
    const artifact = artifactAt(workspace, path)
    return artifact ? parentChoices(workspace, artifact).map((it) => it.reference) : []
  }
  const bare = '---\ntype: user-story\n---\n\n# Pay\n'

  test('the nearest kind first, then what is worked on, then the newest', () =>
    expect(choices(bare)).toEqual(['F-10', 'F-2', '../features/my%20d.md', 'F-11', 'RM-1']))

  test('not what it names already', () =>
    expect(choices('---\ntype: user-story\nparents: [F-10, ../features/a.md]\n---\n\n# Pay\n')).toEqual([
      '../features/my%20d.md',
      'F-11',
      'RM-1',
    ]))

  test('by its path, where its id is another’s, too', () =>
    expect(choices(bare, { 'features/e.md': others['features/a.md'] })).toEqual([
      'F-10',
      '../features/a.md',
      '../features/e.md',
      '../features/my%20d.md',
      'F-11',
      'RM-1',
    ]))
})

describe('the parent is written', () => {
  const linked = (fields: string, reference = 'F-2', eol = '\n') => {
    const text = `---\ntype: user-story\n${fields}---\n\n# Pay\n`.replaceAll('\n', eol)
    const workspace = workspaceWith(text)
    const result = applyEdits(text, setParent(workspace, path, reference) ?? [])
    const artifact = artifactAt(workspaceWith(result), path)
    expect(artifact?.parents.map((it) => it.text)).toContain(reference)
    return result
  }
  const written = (fields: string) => `---\ntype: user-story\n${fields}---\n\n# Pay\n`

  test.each([
    ['', 'parent: F-2\n'],
    ['id: US-1\nowner: PO\n', 'id: US-1\nowner: PO\nparent: F-2\n'],
    ['parent:\n', 'parent: F-2\n'],
    ['parent: TBD\n', 'parent: F-2\n'],
    ['parent: F-10\n', 'parent: F-2\n'],
    ['epic:\n', 'epic: F-2\n'],
    ['roadmap: RM-1\n', 'parent: F-2\nroadmap: RM-1\n'],
    ['parents: []\n', 'parents: F-2\n'],
    ['parents: [F-10]\n', 'parents: [F-10, F-2]\n'],
    ['parents: [F-10, "F-11" ] # two\n', 'parents: [F-10, "F-11", F-2 ] # two\n'],
    ['parents:\n  - F-10 # one\nowner: PO\n', 'parents:\n  - F-10 # one\n  - F-2\nowner: PO\n'],
  ])('%j', (before, fields) => {
    const result = linked(before)
    if (before.startsWith('roadmap')) expect(result).toContain('parent: F-2')
    else expect(result).toBe(written(fields))
  })

  test('as a path, where there is no id', () =>
    expect(linked('', '../features/my%20d.md')).toBe(written('parent: "../features/my%20d.md"\n')))

  test('with the line ends of the document', () =>
    expect(linked('parents:\n  - F-10\n', 'F-2', '\r\n')).toContain('  - F-10\r\n  - F-2\r\n'))

  test('nowhere in what is no artifact', () =>
    expect(setParent(workspaceWith(''), 'README.md', 'F-2')).toBeNull())
})
