import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'
import type { Part } from '../../server/src/reading/parts/part.ts'
import type { Span } from '../../server/src/text/span.ts'
import { runs } from '../runs.ts'
import { repeated, units } from './constructs.ts'

/** What breaks constructs off, nests them and runs them into each other. */
const breaks = [
  '\n',
  '\n\n',
  ' ',
  '',
  '\r\n',
  '    ',
  '> ',
  '- ',
  '  - ',
  '|',
  '**',
  '`',
  '~~~\n',
  '<li>',
  '</details>',
  ':::\n',
  '😀',
  '\u00a0',
]

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(units)), fc.integer({ min: 1, max: 120 }))
      .map(([name, size]) => repeated(name, size)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...breaks) },
)

/** Mixtures of constructs, some of them cut off. */
const anyText = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(3), fc.nat(3))
  .map(([pieces, from, to]) => {
    const text = pieces.join('')
    return text.slice(from, Math.max(from, text.length - to))
  })

const paths = [
  'stories/a.md',
  'features/b.md',
  'roadmap.md',
  'okrs.md',
  'team-backlog.md',
  'releases/release-plan.md',
]

function expectIn(inner: Span, outer: Span, what: string): void {
  if (!(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end))
    throw new Error(`${what} ${inner.start}–${inner.end} is not in ${outer.start}–${outer.end}`)
}

/** Every span in a value, however deep. */
function expectSpansIn(value: unknown, whole: Span, what: string): void {
  if (typeof value !== 'object' || value === null) return
  const { start, end } = value as Partial<Span>
  if (typeof start === 'number' && typeof end === 'number') expectIn({ start, end }, whole, what)
  for (const [key, it] of Object.entries(value)) expectSpansIn(it, whole, `${what}.${key}`)
}

function expectNested(part: Part): void {
  expectIn(part.head, part, `the head of a ${part.kind}`)
  let last = part.start
  for (const it of part.parts) {
    expectIn(it, part, `a ${it.kind} of a ${part.kind}`)
    if (it.start < last) throw new Error(`a ${it.kind} of a ${part.kind} begins before the one before it`)
    last = it.start
    expect(it.around).toBe(part)
    expectNested(it)
  }
}

test('nothing that is read throws, and all of it lies where it can', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const document = parse(text)
      const whole = { start: 0, end: text.length }
      expectIn(document.parts, whole, 'the document')
      expectNested(document.parts)
      for (const path of paths) {
        const artifact = readArtifact(path, document, defaultConfig)
        if (!artifact) continue
        const { type: _, ...read } = artifact
        expectSpansIn(read, whole, path)
      }
    }),
    { numRuns: runs(0.3) },
  ))
