import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Root } from '../../server/src/syntax/nodes.ts'
import { outline } from '../../server/src/syntax/outline.ts'
import { type OutlineNode, type Parent, walk } from '../../server/src/syntax/walk.ts'
import { growingIn } from '../reading/steps.ts'
import { longer, runs } from '../runs.ts'
import { documents } from './documents.ts'
import { nasty } from './nasty.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...' \t\n\r-+*>#[]:|`~<!=1.)x\\"^a'), maxLength: 60 }),
  documents,
)

const forAll = (law: (text: string, root: Root) => void) =>
  fc.assert(
    fc.property(anyText, (text) => {
      law(text, outline(text))
    }),
    { numRuns: runs(3) },
  )

describe('for any text', () => {
  test('there is an outline, and it is always the same', () =>
    forAll((text, root) => expect(outline(text)).toEqual(root)))

  test('spans nest, and siblings follow each other', () =>
    forAll((text, root) => {
      expect([root.start, root.end]).toEqual([0, text.length])
      for (const { node, parents } of walk(root)) {
        const parent = parents.at(-1) as Parent
        const siblings: readonly OutlineNode[] = parent.children
        const before = siblings[siblings.indexOf(node) - 1]
        expect(node.start).toBeGreaterThanOrEqual(before?.end ?? parent.start)
        expect(node.end).toBeGreaterThan(node.start)
        expect(node.end).toBeLessThanOrEqual(parent.end)
      }
    }))

  test('content, markers and checkboxes lie in their nodes', () =>
    forAll((_, root) => {
      for (const { node } of walk(root)) {
        for (const span of innerSpans(node)) {
          expect(span.start).toBeGreaterThanOrEqual(node.start)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(node.end)
        }
      }
    }))

  test('everything that is not blank is in a leaf or marks a container', () =>
    forAll((text, root) => {
      const left = text.replace(/^\ufeff/, ' ').split('')
      for (const { node } of walk(root)) blankOut(left, node, text)
      expect(left.join('').replace(/[ \t\r\n]+/g, '')).toBe('')
    }))
})

const innerSpans = (node: OutlineNode) => [
  ...('content' in node ? [node.content] : []),
  ...(node.type === 'listItem' ? [node.marker, ...(node.checkbox === null ? [] : [node.checkbox])] : []),
]

/** Blanks what `node` itself accounts for: all of a leaf, the markers of a container. */
function blankOut(left: string[], node: OutlineNode, text: string): void {
  const blank = (start: number, end: number) => left.fill(' ', start, end)
  if (node.type === 'listItem') for (const span of innerSpans(node)) blank(span.start, span.end)
  else if (node.type === 'footnoteDefinition') blank(node.start, text.indexOf(']:', node.start) + 2)
  else if (node.type === 'blockquote') {
    for (let at = node.start; at < node.end; at++) if (text[at] === '>') left[at] = ' '
  } else if (node.type === 'table' || !('children' in node)) blank(node.start, node.end)
}

describe('what is made to be slow takes no more steps than its size asks for', () => {
  outline(
    Object.values(nasty)
      .map((make) => make(100))
      .join('\n\n'),
  )

  test.each(Object.entries(nasty))('%s', (_, make) =>
    expect(growingIn((size) => outline(make(size)), [2_000, 20_000], true)).toEqual([]),
  )

  const size = Math.min(1_000_000, 100_000 * longer())
  test.each(Object.entries(nasty))(`%s, to the end of ${size}`, (_, make) => {
    const text = make(size)
    expect(outline(text).end).toBe(text.length)
  })
})
