import { describe, expect, test } from 'vitest'
import { hintsIn } from '../../server/src/features/inlay-hints.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'
import { growingIn } from '../reading/steps.ts'

const path = 'stories/pay.md'
const others = {
  'f.md':
    '---\ntype: feature\nid: F-3\n---\n\n# Pay with a card\n\n### US-31 Tap to pay\n\nAs a guest, I want to tap, so that I leave.\n',
  'g.md': '---\ntype: feature\nid: F-4\ntitle: Arrivals\n---\n\n# Anything\n',
  'h.md':
    '---\ntype: feature\nid: F-5\n---\n\n# Everything that the harbour office has to know of a boat that comes\n',
  'l.md': '---\ntype: feature\nid: F-7\n---\n\n# Another name that is far too long for its line\n',
  'i.md': '---\ntype: feature\nid: F-6\n---\n\nNo title at all.\n',
  'j.md': '---\ntype: feature\nid: DUP-1\n---\n\n# One\n',
  'k.md': '---\ntype: feature\nid: DUP-1\n---\n\n# Other\n',
}

/** The document with its hints in it, between ‹ and ›. */
function hinted(text: string, range = { start: 0, end: text.length }, at = path): string {
  const workspace = workspaceOf([[at, text], ...Object.entries(others)])
  let result = ''
  let last = 0
  for (const { at: offset, label } of hintsIn(workspace, at, range)) {
    result += `${text.slice(last, offset)}‹${label}›`
    last = offset
  }
  return result + text.slice(last)
}

const head = '---\ntype: user-story\nid: US-1\n---\n\n# Pay\n\n'
/** What is shown in the body of a story. */
const inBody = (body: string): string => hinted(head + body).slice(head.length)

describe('behind an id stands the title of what it names', () => {
  test('in frontmatter', () =>
    expect(hinted('---\ntype: user-story\nid: US-1\nparent: F-3\n---\n\n# Pay\n')).toBe(
      '---\ntype: user-story\nid: US-1\nparent: F-3‹Pay with a card›\n---\n\n# Pay\n',
    ))

  test.each([
    ['parent: "F-3"', 'parent: "F-3"‹Pay with a card›'],
    ['parent: [F-3, F-4]', 'parent: [F-3‹Pay with a card›, F-4‹Arrivals›]'],
    ['parents:\n  - F-3\n  - f-4', 'parents:\n  - F-3‹Pay with a card›\n  - f-4‹Arrivals›'],
    ['parent: F-3 # Pay with a card', 'parent: F-3 # Pay with a card'],
    ['parent: ../f.md', 'parent: ../f.md'],
    ['owner: F-3', 'owner: F-3'],
  ])('%j', (before, after) =>
    expect(hinted(`---\ntype: user-story\n${before}\n---\n\n# Pay\n`)).toBe(
      `---\ntype: user-story\n${after}\n---\n\n# Pay\n`,
    ),
  )

  test.each([
    ['See F-3.', 'See F-3‹Pay with a card›.'],
    ['**Epic:** f-3', '**Epic:** f-3‹Pay with a card›'],
    ['- **F-3**', '- **F-3‹Pay with a card›**'],
    ['[F-3](../f.md)', '[F-3‹Pay with a card›](../f.md)'],
    [
      '| F-3 | 8 days |\n|---|---|\n| F-4 | 2 |',
      '| F-3‹Pay with a card› | 8 days |\n|---|---|\n| F-4‹Arrivals› | 2 |',
    ],
    ['Needs US-31.', 'Needs US-31‹Tap to pay›.'],
    ['See F-5', 'See F-5‹Everything that the harbour office has…›'],
  ])('%j', (before, after) => expect(inBody(before)).toBe(after))
})

describe('but not where it is of no use', () => {
  test.each([
    ['its own', 'This is US-1.'],
    ['unknown', 'See F-99 and UTF-8.'],
    ['ambiguous', 'See DUP-1.'],
    ['without a title', 'See F-6.'],
    ['said behind', 'F-3: Pay with a card'],
    ['said before', 'Pay with a card (F-3)'],
    ['said by the link', '[F-3](../pay-with-a-card.md)'],
    ['said in the row', '| F-3 | *Pay* with a card, soon |\n|---|---|'],
    ['in code', 'Run `pay F-3` now.'],
    ['in a fence', '```\nF-3\n```'],
    ['in a path', 'See ../F-3.md'],
    ['in a link', '[there](F-3)'],
    ['in a definition', '[there]: F-3'],
    ['a part of a word', 'See XF-3, F-3b and F-3-4.'],
    ['a period', 'In Q3 and H1.'],
    ['its own item', '## US-2 Cash\n\nSee US-2.'],
  ])('%s', (_, body) => expect(inBody(body)).toBe(body))

  test('in what is no artifact', () => expect(hinted('See F-3.', undefined, 'README.md')).toBe('See F-3.'))
})

describe('it does not become noise', () => {
  test('what is named again in a block has its title once', () =>
    expect(inBody('F-3 and F-3\nand F-3.\n\nAnd F-3.\n\n- F-4\n- F-4\n')).toBe(
      'F-3‹Pay with a card› and F-3\nand F-3.\n\nAnd F-3‹Pay with a card›.\n\n- F-4‹Arrivals›\n- F-4\n',
    ))

  test('nor where the block has said it before', () =>
    expect(inBody('F-3: Pay with a card\nand F-3.')).toBe('F-3: Pay with a card\nand F-3.'))

  test('two titles share the room of a line, and more have none', () => {
    expect(inBody('Needs F-3, F-4.')).toBe('Needs F-3‹Pay with a card›, F-4‹Arrivals›.')
    expect(inBody('Needs F-5 and F-4.')).toBe('Needs F-5‹Everything that the harbour…› and F-4‹Arrivals›.')
    expect(inBody('Needs F-5 and F-7.')).toBe('Needs F-5‹Everything that the…› and F-7‹Another name that…›.')
    expect(inBody('Needs F-3, F-4, F-5.')).toBe('Needs F-3, F-4, F-5.')
  })

  test('only those within the range, and the same for every range', () => {
    const text = `${head}F-3 and F-3\n\nF-4\n`
    const second = text.lastIndexOf('F-3')
    expect(hinted(text, { start: second, end: text.length })).toBe(text.replace('F-4', 'F-4‹Arrivals›'))
    expect(hinted(text, { start: 0, end: second - 4 })).toBe(text.replace('F-3', 'F-3‹Pay with a card›'))
  })
})

test('a long title is told in full beside', () => {
  const text = `${head}F-5`
  const [hint] = hintsIn(workspaceOf([[path, text], ...Object.entries(others)]), path, {
    start: 0,
    end: text.length,
  })
  expect(hint).toMatchObject({
    at: text.length,
    title: 'Everything that the harbour office has to know of a boat that comes',
  })
})

test('ten times as many ids on one line take ten times as many steps', () => {
  hinted(`${head}F-3 and F-4`)
  const run = (count: number) => hinted(head + 'F-3 and F-4 '.repeat(count))
  expect(growingIn(run, [500, 5_000], true)).toEqual([])
})
