import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixAll } from '../../server/src/features/fix-all.ts'
import { check, fixesOf } from '../../server/src/rules/check.ts'
import { applyEdits, hasTabStops } from '../../server/src/text/edit.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { workspaceOf } from '../../server/src/workspace/workspace.ts'
import { runs } from '../runs.ts'
import { readingOf, strictly } from './words.ts'

const path = 'stories/pay.md'

/** What people write as a value, with every sign that YAML has a use for. */
const word = fc.constantFrom(
  ...[
    'Pay',
    'the',
    'user’s',
    "user's",
    "users'",
    '"real"',
    "'so'",
    'now:',
    'a:b',
    '#1',
    '#',
    'C:\\new',
    '@ada',
  ],
  ...[
    '[Beta]',
    '(x)',
    '{y}',
    '*all*',
    '&',
    '-',
    '100 %',
    '%x',
    '`code`',
    '!',
    '|',
    '>',
    'café',
    '😀',
    'a, b',
    '5"',
  ],
)
const value = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

/** The ways in which people put a value into a line: what they meant is the value itself. */
const ways: readonly ((value: string) => string)[] = [
  (it) => it,
  (it) => `'${it}'`,
  (it) => `"${it}"`,
  (it) => `"${it}`,
  (it) => `'${it}`,
]

interface Line {
  readonly key: string
  readonly source: string
  /** What can be meant by it. */
  readonly meant: readonly string[]
}

/** The words themselves, with or without a comment, and without the quotes around them, or the one that nobody closed. */
const meanings = (written: string) =>
  [written, written.replace(/ #(?: .*)?$/, '')].flatMap((it) => [
    it,
    it.replace(/^(['"])(.*)\1$/, '$2'),
    it.replace(/^['"]/, ''),
  ])

const keys = ['title', 'summary', 'owner', 'note', 'parent']
const line = (key: string): fc.Arbitrary<Line> =>
  fc.tuple(value, fc.constantFrom(...ways), fc.constantFrom(': ', ':  ', ':')).map(([it, write, colon]) => ({
    key,
    // `key:[a]` is a list to everybody.
    source: `${key}${/^[[{]/.test(write(it)) ? ': ' : colon}${write(it)}`,
    meant: meanings(write(it)),
  }))
const list = fc
  .tuple(fc.array(fc.tuple(value, fc.constantFrom(...ways)), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([entries, isFlow]) => {
    const written = entries.map(([it, write]) => write(it))
    return isFlow ? `tags: [${written.join(', ')}]` : `tags:\n${written.map((it) => `  - ${it}`).join('\n')}`
  })
const document = fc
  .tuple(
    fc.subarray(keys, { minLength: 1 }).chain((some) => fc.tuple(...some.map(line))),
    fc.option(list),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([lines, tags, eol]) => ({
    lines,
    text: [
      '---',
      'type: user-story',
      ...lines.map((it) => it.source),
      ...(tags ? [tags] : []),
      '---',
      '',
      '# Pay',
      '',
    ]
      .join('\n')
      .replaceAll('\n', eol),
  }))

const says = (text: string) =>
  readingOf(text).fields.map(({ key, scalars }) => [key, scalars.map((it) => it.text)] as const)

/** The same of what became of a text, but for what said nothing before. */
function kept(text: string, after: string) {
  const before = says(text)
  return says(after).map((it, i) =>
    before[i]?.[0] === it[0] && before[i]?.[1].length === 0 ? before[i] : it,
  )
}

const fixed = (text: string) => applyEdits(text, fixAll(workspaceOf([[path, text]]), path).edits)

describe('a fix never changes what is said', () => {
  test('in frontmatter that YAML cannot read, all that is safe says what Triad read before', () => {
    let repaired = 0
    fc.assert(
      fc.property(document, ({ text }) => {
        const after = fixed(text)
        if (after === text) return
        repaired++
        expect(readingOf(after).body).toBe(readingOf(text).body)
        expect(kept(text, after)).toEqual(says(text))
      }),
      { numRuns: runs(0.3) },
    )
    expect(repaired).toBeGreaterThan(runs(0.3) / 10)
  })

  test('and a strict reader of YAML reads there what was meant, word for word', () => {
    let read = 0
    fc.assert(
      fc.property(document, ({ text, lines }) => {
        const after = fixed(text)
        const strict = strictly(after)
        if (after === text || !strict) return
        for (const { key, source, meant } of lines) {
          // What was YAML before is not ours: `#` begins a comment there, and a bracket a list; `a:b: c` has the key `a:b`.
          if (after.includes(`${source}\n`) || after.includes(`${source}\r`) || !strict.has(key)) continue
          read++
          expect(meant, after).toContain(strict.get(key))
        }
      }),
      { numRuns: runs(0.3) },
    )
    expect(read).toBeGreaterThan(runs(0.3) / 10)
  })

  test('and a single quick fix leaves all that it is not about', () =>
    fc.assert(
      fc.property(document, ({ text }) => {
        const workspace = workspaceOf([[path, text]])
        for (const finding of check(workspace, path))
          for (const fix of fixesOf(workspace, path, finding)) {
            if (fix.edits.some(hasTabStops) || fix.create) continue
            const after = applyEdits(text, fix.edits)
            const isRepaired = (key: string) =>
              readingOf(text).fields.some(
                (it) => it.key === key && it.start <= finding.span.end && finding.span.start <= it.end,
              )
            const others = (it: string) => says(it).filter(([key]) => !isRepaired(key))
            const isNew = (key: string) => !says(text).some(([known]) => known === key)
            expect(
              others(after).filter(([key]) => !isNew(key)),
              `${inEnglish(fix.title)}\n${after}`,
            ).toEqual(others(text))
            if (finding.rule.id === 'invalid-frontmatter')
              expect(kept(text, after), after).toEqual(says(text))
          }
      }),
      { numRuns: runs(0.1) },
    ))
})
