import { describe, expect, test } from 'vitest'
import { type Renaming, renamableAt, renameId } from '../../server/src/features/rename.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { english } from '../../server/src/text/say.ts'
import { entriesOf, type WorkspaceOptions } from '../../server/src/workspace/workspace.ts'
import { sceneOf } from './cursor.ts'

type Files = Readonly<Record<string, string>>

/** The documents after the id at the cursor is renamed; the refusal where it is not; null where none stands there. */
function renamed(files: Files, name: string, options?: WorkspaceOptions): Files | string | null {
  const { workspace, path, offset } = sceneOf(files, options)
  const renaming: Renaming | null = renameId(workspace, path, offset, name, english)
  if (!renaming || 'refusal' in renaming) return renaming?.refusal ?? null
  return Object.fromEntries(
    entriesOf(workspace).map((it) => [it.path, applyEdits(it.text, renaming.edits.get(it.path) ?? [])]),
  )
}

const story = '---\ntype: user-story\nid: US-1\n---\n\n# Pay\n'

describe('an id gets a new name', () => {
  test('everywhere it means the same, and only its bytes change', () =>
    expect(
      renamed(
        {
          'a.md': '---\r\ntype: user-story\r\nid:   "US-¦1"   # mine\r\n---\r\n\r\n# US-1: Pay\r\n',
          'b.md':
            '---\ntype: acceptance-criteria\nparent: [ us-1, F-2 ]\n---\n\n- US-1\n- See `US-1`\n- US-10, US-1.1\n',
          'c.md': '| **US-1** | [US-1](stories/US-1.md) |\n|---|---|\n| US-1/US-2 | https://x.org/US-1 |\n',
        },
        'US-77',
      ),
    ).toEqual({
      'a.md': '---\r\ntype: user-story\r\nid:   "US-77"   # mine\r\n---\r\n\r\n# US-77: Pay\r\n',
      'b.md':
        '---\ntype: acceptance-criteria\nparent: [ us-77, F-2 ]\n---\n\n- US-77\n- See `US-1`\n- US-10, US-1.1\n',
      'c.md': '| **US-77** | [US-77](stories/US-1.md) |\n|---|---|\n| US-77/US-2 | https://x.org/US-1 |\n',
    }))

  test('in capitals where a mention is, though it is defined in small letters', () =>
    expect(
      renamed({ 'a.md': story.replace('US-1', 'us-¦1'), 'b.md': 'See US-1 and us-1.\n' }, 'us-7'),
    ).toEqual({
      'a.md': story.replace('US-1', 'us-7'),
      'b.md': 'See US-7 and us-7.\n',
    }))

  test('from any of its mentions', () =>
    expect(renamed({ 'a.md': story, 'b.md': 'See US-1¦.\n' }, 'US-2')).toEqual({
      'a.md': story.replace('US-1', 'US-2'),
      'b.md': 'See US-2.\n',
    }))

  test('with the fragments that lead to its heading', () =>
    expect(
      renamed(
        {
          'spec.md': '---\ntype: feature\n---\n\n# Spec\n\n## US-¦1 Pay\n\n[up](#us-1-pay) `x.md#us-1-pay`\n',
          's/a.md':
            '---\ntype: user-story\nparent: ../spec.md#us-1-pay\n---\n\n[it](../spec.md#us-1-pay)\n\n[x]: ../spec.md#us-1-pay\n',
        },
        'US-2',
      ),
    ).toEqual({
      'spec.md': '---\ntype: feature\n---\n\n# Spec\n\n## US-2 Pay\n\n[up](#us-2-pay) `x.md#us-1-pay`\n',
      's/a.md':
        '---\ntype: user-story\nparent: ../spec.md#us-2-pay\n---\n\n[it](../spec.md#us-2-pay)\n\n[x]: ../spec.md#us-2-pay\n',
    }))

  test('with a fragment behind a path that has a space, and behind one in brackets', () =>
    expect(
      renamed(
        {
          'my spec.md': '---\ntype: feature\n---\n\n# Spec\n\n## US-¦1 Pay\n',
          's/a.md':
            '---\ntype: user-story\nparent: /my spec.md#us-1-pay\n---\n\n[it](<../my spec.md#us-1-pay>) and [it](../my%20spec.md#us-1-pay)\n',
          's/b.md': '---\ntype: user-story\nparent: "[it](</my spec.md#US-1 Pay>)"\n---\n',
        },
        'US-2',
      ),
    ).toEqual({
      'my spec.md': '---\ntype: feature\n---\n\n# Spec\n\n## US-2 Pay\n',
      's/a.md':
        '---\ntype: user-story\nparent: /my spec.md#us-2-pay\n---\n\n[it](<../my spec.md#us-2-pay>) and [it](../my%20spec.md#us-2-pay)\n',
      's/b.md': '---\ntype: user-story\nparent: "[it](</my spec.md#US-2 Pay>)"\n---\n',
    }))

  test('where a name stands for it as a parent', () =>
    expect(
      renamed(
        {
          'a.md': '---\ntype: feature\nid: check¦out\n---\n\n# Doc\n\nThe checkout.\n',
          'b.md': '---\ntype: user-story\n---\n\n# Doc\n\n**Epic:** checkout\n\nThe checkout.\n',
          // No objective comes from a feature: what it names so is another thing.
          'c.md': '---\ntype: okr\n---\n\n# Doc\n\n**Epic:** checkout\n',
        },
        'checkout-2',
      ),
    ).toEqual({
      'a.md': '---\ntype: feature\nid: checkout-2\n---\n\n# Doc\n\nThe checkout.\n',
      'b.md': '---\ntype: user-story\n---\n\n# Doc\n\n**Epic:** checkout-2\n\nThe checkout.\n',
      'c.md': '---\ntype: okr\n---\n\n# Doc\n\n**Epic:** checkout\n',
    }))

  test('where an entry repeats the id that its document names as its parent', () =>
    expect(
      renamed(
        {
          'a.md': '---\ntype: feature\n---\n\n# Spec\n\n## US-1 Pay\n',
          'b.md': '---\ntype: user-story\nparent: US-¦1\n---\n\n# Doc\n\n- US-1 is done\n- and so is US-1.\n',
          'c.md': 'See US-1.\n',
        },
        'US-2',
      ),
    ).toEqual({
      'a.md': '---\ntype: feature\n---\n\n# Spec\n\n## US-2 Pay\n',
      'b.md': '---\ntype: user-story\nparent: US-2\n---\n\n# Doc\n\n- US-2 is done\n- and so is US-2.\n',
      'c.md': 'See US-2.\n',
    }))

  test('though other letters are all that is new', () =>
    expect(renamed({ 'a.md': story.replace('US-1', 'us-¦1') }, 'US-1')).toEqual({ 'a.md': story }))

  test('within its own document, where another has an item of the same name', () =>
    expect(
      renamed(
        { 'specs/a/spec.md': '# A\n\n## US-¦1 Pay\n', 'specs/b/spec.md': '# B\n\n## US-1 Print\n' },
        'US-9',
      ),
    ).toEqual({ 'specs/a/spec.md': '# A\n\n## US-9 Pay\n', 'specs/b/spec.md': '# B\n\n## US-1 Print\n' }))
})

describe('a new name is refused', () => {
  const files = { 'a.md': story.replace('US-1', 'US-¦1') }
  test.each([
    [
      'that another document has',
      { 'b.md': story.replace('US-1', 'us-2') },
      'us-2 is the id of b.md already.',
    ],
    ['that somebody mentions', { 'b.md': 'After US-2.\n' }, 'US-2 is named in b.md already.'],
    [
      'that an item has',
      { 'b.md': '---\ntype: team-backlog\n---\n\n- US-2 Undo\n' },
      'US-2 is named in b.md already.',
    ],
  ])('%s', (_, more, refusal) =>
    expect(renamed({ ...files, ...more }, 'US-2')).toBe(refusal.replace('us-2', 'US-2')),
  )

  test.each([
    '',
    'US 2',
    'US-2]',
    'a.md',
    '../x',
    'https://x',
    '-US',
    'US-2\n',
    '{{id}}',
    `${'x'.repeat(80)}-1`,
  ])('that is no id: %j', (name) => expect(renamed(files, name)).toContain('cannot be an id'))
})

test('a common word is a name where no prose would lose its id, and refused where it would', () => {
  expect(renamed({ 'a.md': story.replace('US-1', 'US-¦1') }, 'pay')).toEqual({
    'a.md': story.replace('US-1', 'pay'),
  })
  expect(renamed({ 'a.md': story.replace('US-1', 'US-¦1'), 'b.md': 'US-1\n' }, 'pay')).toContain(
    'cannot be an id',
  )
})

describe('what cannot be renamed says why', () => {
  const why = (files: Files) => {
    const { workspace, path, offset } = sceneOf(files)
    return renamableAt(workspace, path, offset, english)
  }
  test('an id that nothing has', () =>
    expect(why({ 'a.md': '---\ntype: user-story\nparent: F-¦9\n---\n' })).toEqual({
      refusal: 'The id F-9 does not exist in this workspace.',
    }))
  test('an id of two documents', () =>
    expect(why({ 'a.md': story.replace('US-1', 'US-¦1'), 'b.md': story })).toEqual({
      refusal: 'US-1 stands for several things here: in a.md and in b.md. Give one of them another id first.',
    }))
  test('a word that is no id', () => expect(why({ 'a.md': 'A wo¦rd.\n' })).toBeNull())
})
