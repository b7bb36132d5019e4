import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFrontmatter, type YamlFault } from '../../../server/src/syntax/frontmatter.ts'
import { outline } from '../../../server/src/syntax/outline.ts'
import { applyEdits } from '../../../server/src/text/edit.ts'
import { runs } from '../../runs.ts'
import { suggested } from './scene.ts'

const config = `people:
  ada: { name: "Ada: Okoro, #1", role: product-owner }
  "yes": { name: "'Yes' Man", role: product-manager }
`

/** What is wrong in the frontmatter of a document. */
function faultsIn(text: string): readonly YamlFault[] {
  const [first] = outline(text).children
  return first?.type === 'yaml' ? readFrontmatter(text, first).faults : []
}

const key = fc.constantFrom(
  'owner',
  'status',
  'parent',
  'people',
  'type',
  'review-by',
  'id',
  'epic',
  'triad',
  'x',
  'title',
)
const word = fc.constantFrom(
  '',
  'F-3',
  'dr',
  'draft',
  '@a',
  'yes',
  '../',
  '../features/split.md#',
  'a b',
  'é',
)
const quote = fc.constantFrom('', '"', "'")
// A quote that is closed on another line makes one text of all between: nobody means that.
const scalar = fc.tuple(quote, word).map(([it, text]) => it + text + it)
const value = fc.oneof(
  scalar.map((it) => ` ${it}`),
  scalar,
  scalar.map((it) => ` ${it} # why`),
  fc.tuple(scalar, scalar).map(([a, b]) => ` [${a}, ${b}]`),
  fc.tuple(scalar, scalar).map(([a, b]) => ` [${a},\n  ${b}]`),
  fc.tuple(scalar, scalar).map(([a, b]) => `\n  - ${a}\n  - ${b}`),
  fc.tuple(scalar, scalar).map(([a, b]) => `\n- ${a}\n-${b}`),
  fc.constantFrom(
    ' { disable: [] }',
    ' { disable: [missing-owner] }',
    '\n  disable: []',
    ' >\n  text',
    ' [a',
    ' {a: b}',
    ' *a',
  ),
)
const line = fc.oneof(
  fc.tuple(key, value).map(([name, it]) => `${name}:${it}`),
  fc.constantFrom('ow', 'type', '# note', '', '  x: y'),
)
const block = fc.array(line, { maxLength: 6 }).map((lines) => ['type: user-story', ...lines].join('\n'))

test('nothing that is taken in frontmatter breaks it', () => {
  let count = 0
  fc.assert(
    fc.property(block, fc.nat(), fc.boolean(), (content, at, isWindows) => {
      const plain = `---\n${content}\n---\n\n# New\n`
      const text = isWindows ? plain.replaceAll('\n', '\r\n') : plain
      const offset = at % text.length
      const { items } = suggested(`${text.slice(0, offset)}¦${text.slice(offset)}`, { config })
      const before = faultsIn(text)
      for (const { edit, also = [], label } of items) {
        count++
        expect(edit.span.start).toBeLessThanOrEqual(offset)
        expect(edit.span.end).toBeGreaterThanOrEqual(offset)
        expect(text.slice(edit.span.start, edit.span.end)).not.toMatch(/[\r\n]/)
        // What is broken hides more, which shows once something of it is mended.
        if (before.length > 0) continue
        const after = faultsIn(applyEdits(text, [edit, ...also]))
        const what = `${label} in ${JSON.stringify(text)} at ${offset}: ${after.map((it) => it.message)}`
        expect(after, what).toEqual([])
      }
    }),
    { numRuns: runs(0.5) },
  )
  expect(count).toBeGreaterThan(runs(0.5))
})
