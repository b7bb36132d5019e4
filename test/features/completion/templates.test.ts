import { describe, expect, test } from 'vitest'
import { types } from '../../../server/src/domain/schema/types.ts'
import { check } from '../../../server/src/rules/check.ts'
import { workspaceOf } from '../../../server/src/workspace/workspace.ts'
import { files, inserted, type Options, offered, suggested, taken, templates } from './scene.ts'

const every = types.map(({ title }) => `New ${title}`)
const first = (...labels: string[]) => [...labels, ...every.filter((it) => !labels.includes(it))]
const at = (path: string): Options => ({ path })

describe('in an empty file every kind of document is offered', () => {
  test.each<[string, string, Options, readonly string[]]>([
    ['a story first', '¦', at('notes/new.md'), first('New user story')],
    ['what its name says first', '¦', at('notes/okrs.md'), first('New OKR', 'New user story')],
    ['what its folder says first', '¦', at('prd/new.md'), first('New feature', 'New user story')],
    [
      'what the team says first',
      '¦',
      { path: 'notes/new.md', config: 'artifacts:\n  bug: { include: ["notes/**"] }\n' },
      first('New bug', 'New user story'),
    ],
    ['in white space, too', '\n  ¦\n\n', at('notes/new.md'), first('New user story')],
    ['behind a BOM', '\ufeff¦', at('notes/new.md'), first('New user story')],
  ])('%s', (_, marked, options, expected) => expect(offered(marked, options)).toEqual(expected))
})

test.each<[string, string, Options]>([
  ['a file that has something in it', 'A¦', at('notes/new.md')],
  ['a README', '¦', at('README.md')],
  ['what is left alone', '¦', { path: 'notes/new.md', config: 'ignore: ["notes/**"]\n' }],
])('nothing is offered in %s', (_, marked, options) => expect(offered(marked, options)).toEqual([]))

describe('a new document', () => {
  test('stops at its title, its parent and each gap, in the order one reads', () =>
    expect(inserted('¦', 'New user story')).toBe(`---
type: user-story
id: US-13
title: "⟦1:New user story⟧"
owner: product-owner
status: draft
parent: ⟦2:‹parent›|F-12|F-3|"../features/no%20id.md"|F-20|F-40|RM-1⟧
---

# ⟦1:New user story⟧

As a ⟦3:‹role›⟧, I want to ⟦4:‹goal›⟧, so that ⟦5:‹benefit›⟧.

## Acceptance criteria

- [ ] Given ⟦6:‹starting point›⟧, when ⟦7:‹something happens›⟧, then ⟦8:‹what can be seen›⟧
- [ ] When ⟦9:‹something goes wrong›⟧, then ⟦10:‹what can be seen instead›⟧
⟦0:⟧`))

  test('is called as its file is', () => {
    const text = inserted('¦', 'New user story', at('stories/us-30-pay-later.md'))
    expect(text).toContain('id: US-30\ntitle: "⟦1:Pay later⟧"')
    expect(text).toContain('# ⟦1:Pay later⟧')
  })

  test.each([
    ['has an id that is taken', 'stories/us-12-pay.md', 'id: US-13\ntitle: "⟦1:Pay⟧"'],
    ['has an id of another kind', 'stories/f-30-pay-later.md', 'id: US-13\ntitle: "⟦1:New user story⟧"'],
    ['has an id alone', 'stories/US_30.md', 'id: US-30\ntitle: "⟦1:New user story⟧"'],
    ['has none', 'stories/2026-pay.md', 'id: US-13\ntitle: "⟦1:New user story⟧"'],
  ])('is called as usual where its file %s', (_, path, expected) =>
    expect(inserted('¦', 'New user story', at(path))).toContain(expected),
  )

  test('has the only parent there can be', () =>
    expect(
      inserted('¦', 'New user story', { files: { 'f.md': '---\ntype: feature\nid: F-1\n---\n' } }),
    ).toContain('parent: ⟦2:F-1⟧'))

  test('has no parent where there is none to have', () =>
    expect(inserted('¦', 'New user story', { files: {} })).not.toContain('parent'))

  test('can have one of ten parents, the newest', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`f/${i}.md`, `---\ntype: feature\nid: F-${i}\n---\n`]),
    )
    expect(inserted('¦', 'New user story', { files: many })).toContain(
      '⟦2:‹parent›|F-29|F-28|F-27|F-26|F-25|F-24|F-23|F-22|F-21|F-20⟧',
    )
  })

  test('takes the place of white space', () => {
    const text = taken('\n\n ¦ \n\n', 'New user story')
    expect(text).toMatch(/^---\ntype: user-story\n/)
    expect(text).toMatch(/instead›\n$/)
  })

  test('has the line ends of its file', () =>
    expect(taken('\r\n¦', 'New user story')).toMatch(/^---\r\ntype: user-story\r\n/))

  // Fifteen keys are enough beside one's own words: two to choose it, one to go on from each stop, one more for a list.
  test('is written in a few keystrokes', () => {
    const stops = suggested('¦').items[0]?.edit.insert.filter((part) => typeof part !== 'string')
    expect(2 + 1 + new Set(stops?.map((it) => (typeof it === 'string' ? '' : it.stop))).size).toBeLessThan(15)
  })

  test.each(every)('that is filled in has nothing wrong with it: %s', (label) => {
    const [it] = suggested('¦').items.filter((one) => one.label === label)
    const text = (it?.edit.insert ?? [])
      .map((part) =>
        typeof part === 'string'
          ? part
          : part.choices
            ? (part.choices.at(-1) ?? '')
            : part.text.startsWith('‹')
              ? `ready in ${part.stop} days`
              : part.text,
      )
      .join('')
    const workspace = workspaceOf(Object.entries({ ...files, 'stories/new.md': text }), {
      today: '2026-11-24',
      templates,
    })
    const found = check(workspace, 'stories/new.md').map(({ rule }) => rule.id)
    // What nothing can be handed down from yet has no parent.
    expect(found.filter((rule) => rule !== 'missing-parent')).toEqual([])
  })

  test('is made from the template of the team', () => {
    const text =
      '---\ntype: user-story\nid: {{id}}\nname: {{title}}\nteam: <team>\n---\n\n# Story: {{title}}\n'
    const [it] = suggested('¦').items
    expect(it?.label).toBe('New user story')
    const own = new Map([...templates, ['user-story', text]])
    expect(inserted('¦', 'New user story', { templates: own })).toBe(
      '---\ntype: user-story\nid: US-13\nname: "⟦1:New user story⟧"\nteam: ⟦2:<team>⟧\n---\n\n# Story: ⟦1:New user story⟧\n⟦0:⟧',
    )
  })
})
