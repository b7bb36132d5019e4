import { describe, expect, test } from 'vitest'
import { moveAt, moveEdits } from '../../server/src/features/move.ts'
import { applyEdits } from '../../server/src/text/edit.ts'
import { english } from '../../server/src/text/say.ts'
import { entriesOf, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { sceneOf } from './cursor.ts'

/** The documents, by their old paths, after some move. */
function moved(files: Readonly<Record<string, string>>, moves: Readonly<Record<string, string>>) {
  const workspace = workspaceOf(Object.entries(files))
  const edits = moveEdits(workspace, new Map(Object.entries(moves)))
  return Object.fromEntries(
    entriesOf(workspace).map((it) => [it.path, applyEdits(it.text, edits.get(it.path) ?? [])]),
  )
}

const feature = '---\ntype: feature\n---\n\n# Cards\n\n## Problem\n'
const child = (parent: string) => `---\ntype: user-story\nparent: ${parent}\n---\n\n# Pay\n`

describe('a parent follows its document', () => {
  test.each([
    ['by a path', '../features/f.md', '../features/cards/g.md'],
    ['with a heading', '../features/f.md#problem', '../features/cards/g.md#problem'],
    ['in quotes', '"../features/f.md"', '"../features/cards/g.md"'],
    ['in a list', '[ ../features/f.md , US-1]', '[ ../features/cards/g.md , US-1]'],
    ['from the root', '/features/f.md', '/features/cards/g.md'],
    ['and another stays', '../features/h.md', '../features/h.md'],
    ['and an id stays', 'F-1', 'F-1'],
  ])('%s', (_, before, after) =>
    expect(
      moved(
        { 'features/f.md': feature, 'features/h.md': feature, 'stories/s.md': child(before) },
        { 'features/f.md': 'features/cards/g.md' },
      )['stories/s.md'],
    ).toBe(child(after)),
  )

  test('out of a document that moves itself', () =>
    expect(
      moved(
        { 'features/f.md': feature, 'stories/s.md': child('../features/f.md') },
        { 'stories/s.md': 'a/b/s.md' },
      ),
    ).toMatchObject({ 'stories/s.md': child('../../features/f.md') }))

  test('not where both move together', () => {
    const files = { 'x/features/f.md': feature, 'x/stories/s.md': child('../features/f.md') }
    expect(
      moved(files, { 'x/features/f.md': 'y/features/f.md', 'x/stories/s.md': 'y/stories/s.md' }),
    ).toEqual(files)
  })

  test('with quotes where its new path wants them', () =>
    expect(moved({ 'f.md': feature, 's.md': child('f.md#problem') }, { 'f.md': '@new: f.md' })['s.md']).toBe(
      child('"@new%3A%20f.md#problem"'),
    ))

  test.each([
    ['a name with a blank', '../features/f.md', '../features/pay%20by%20card.md'],
    ['in single quotes', "'../features/f.md'", "'../features/pay%20by%20card.md'"],
    ['a link', '"[Cards](../features/f.md#problem)"', '"[Cards](../features/pay%20by%20card.md#problem)"'],
    ['a link with a title', `'[C](<../features/f.md> "t")'`, `'[C](<../features/pay%20by%20card.md> "t")'`],
    ['a wiki link', '"[[../features/f.md|Cards]]"', '"[[../features/pay%20by%20card.md|Cards]]"'],
  ])('and is a link still: %s', (_, before, after) =>
    expect(
      moved(
        { 'features/f.md': feature, 'stories/s.md': child(before) },
        { 'features/f.md': 'features/pay by card.md' },
      )['stories/s.md'],
    ).toBe(child(after)),
  )

  test.each([
    ['Feature: [Pay](../features/f.md)', 'Feature: [Pay](../features/c%23/pay.md)'],
    ['**Epic:** [Pay](<../features/f.md> "t")', '**Epic:** [Pay](<../features/c%23/pay.md> "t")'],
    ['- Epic: ../features/f.md, and more', '- Epic: ../features/c%23/pay.md, and more'],
  ])('where the text says so: %s', (before, after) => {
    const story = (line: string) => `---\ntype: user-story\n---\n\n# Pay\n\n${line}\n`
    const files = { 'features/f.md': feature, 'stories/s.md': story(before) }
    expect(moved(files, { 'features/f.md': 'features/c#/pay.md' })['stories/s.md']).toBe(story(after))
  })

  test('but in a link that names no parent the editor sees to it', () => {
    const files = { 'f.md': feature, 'stories/s.md': '# Pay\n\nAs in [Cards](../f.md).\n' }
    expect(moved(files, { 'f.md': 'g.md' })).toEqual(files)
  })
})

describe('a path at the cursor', () => {
  const at = (parent: string, name: string) => {
    const { workspace, path, offset } = sceneOf({ 'features/f.md': feature, 'stories/s.md': child(parent) })
    return moveAt(workspace, path, offset, name, english)
  }
  test('renames its document', () =>
    expect(at('../features/¦f.md#problem', '../features/g.md')).toEqual({
      from: 'features/f.md',
      to: 'features/g.md',
    }))
  test('takes a name with a blank, a hash or a percent sign', () => {
    expect(at('../features/¦f.md', '../features/pay by card #1.md')).toMatchObject({
      to: 'features/pay by card #1.md',
    })
    // As it stands in a link.
    expect(at('../features/¦f.md', '../features/pay%20by%20100%25.md')).toMatchObject({
      to: 'features/pay by 100%.md',
    })
  })
  test.each([
    ['../features/g', 'is no path of a Markdown document'],
    ['../../g.md', 'leads out of this folder'],
    ['s.md', 'stories/s.md already exists'],
  ])('is not renamed to %s', (name, why) =>
    expect(at('../features/f.md¦', name)).toEqual({ refusal: expect.stringContaining(why) }),
  )
  test('is none where nothing is at it', () => expect(at('../features/x¦.md', 'y.md')).toBeNull())
})
