import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refactoringsIn } from '../../server/src/features/refactorings.ts'
import { conflictsIn, oursOf } from '../../server/src/reading/document/conflict.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import { check, fixesOf } from '../../server/src/rules/check.ts'
import { english } from '../../server/src/text/say.ts'
import { artifactAt, workspaceOf } from '../../server/src/workspace/workspace.ts'

const between = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`

const feature = '---\ntype: feature\nid: F-1\nowner: product-manager\n---\n\n# Pay\n\n## Problem\n\nCash.\n'

/** A story whose every part was changed on both sides. */
const torn = `---
type: user-story
${between('id: US-1\nparent: F-1\n', 'id: US-2\nparent: F-9\nstatsu: draft\n')}---

# Pay by card

${between('As a guest, I want to pay by card.\n', 'As a guest, I want to pay by card.\n\nAs a guest, I want to pay.\n')}
## Acceptance criteria

- TBD
`

const found = (texts: Record<string, string>, path: string) => {
  const workspace = workspaceOf(Object.entries(texts))
  return check(workspace, path).map((finding) => [finding.rule.id, fixesOf(workspace, path, finding).length])
}

describe('a document with conflicts', () => {
  test('has one finding, and nothing is repaired in it', () =>
    expect(found({ 'f.md': feature, 's.md': torn }, 's.md')).toEqual([['unresolved-conflict', 0]]))

  test('has one finding where a comment silences another rule, too', () =>
    expect(
      found(
        { 's.md': `<!-- triad-disable missing-why -->\n\n${torn}`, 'stories/s.md': torn },
        'stories/s.md',
      ),
    ).toEqual([['unresolved-conflict', 0]]))

  test('can be silenced as a whole, and by no comment below it', () => {
    const text = torn.replace('# Pay', '<!-- triad-disable unresolved-conflict -->\n\n# Pay')
    expect(found({ 's.md': text }, 's.md')).toEqual([['unresolved-conflict', 0]])
    expect(
      found({ 's.md': torn.replace('type:', 'triad: { disable: [unresolved-conflict] }\ntype:') }, 's.md'),
    ).toEqual([])
  })

  test('is put into no other form until they are resolved', () => {
    const criteria = '## Acceptance criteria\n\n- It is paid\n- It is seen\n'
    const forms = (text: string) =>
      refactoringsIn(workspaceOf([['s.md', text]]), 's.md', { start: 0, end: text.length }, english)
    expect(forms(`---\ntype: user-story\n---\n\n${criteria}`)).not.toEqual([])
    expect(forms(`---\ntype: user-story\n---\n\n${criteria}\n${between('a\n', 'b\n')}`)).toEqual([])
  })

  test('keeps its links: what leads to it still does, by our side', () => {
    const child = '---\ntype: bug\nparent: US-1\nowner: product-owner\n---\n\n# It fails\n'
    const workspace = workspaceOf([
      ['f.md', feature],
      ['s.md', torn],
      ['b.md', child],
    ])
    expect(
      found({ 'f.md': feature, 's.md': torn, 'b.md': child }, 'b.md').map(([rule]) => rule),
    ).not.toContain('unknown-reference')
    const artifact = artifactAt(workspace, 's.md')
    expect(artifact?.id?.text).toBe('US-1')
    expect(artifact?.stories.filter(({ sentence }) => sentence !== null)).toHaveLength(1)
    expect(artifact?.text).toBe(torn)
  })
})

const lines = fc
  .array(
    fc.constantFrom(
      '<<<<<<< a',
      '<<<<<<<',
      '||||||| b',
      '=======',
      '>>>>>>> c',
      '```gherkin',
      '```',
      'text',
      '> x',
      '',
    ),
    { maxLength: 20 },
  )
  .chain((all) => fc.constantFrom('\n', '\r\n', '\r').map((eol) => all.join(eol)))

test('every offset and every line stays where it was, whatever is blank', () =>
  fc.assert(
    fc.property(lines, (text) => {
      const ours = oursOf(parse(text)).text
      expect(ours.length).toBe(text.length)
      expect(ours.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''))
      for (let at = 0; at < text.length; at++) if (ours[at] !== text[at]) expect(ours[at]).toBe(' ')
      if (conflictsIn(parse(text)).length === 0) expect(ours).toBe(text)
    }),
  ))

test('a text full of marks is read in one go', () =>
  expect(conflictsIn(parse(between('a\n', 'b\n').repeat(20_000)))).toHaveLength(20_000))
