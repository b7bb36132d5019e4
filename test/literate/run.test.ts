import { describe, expect, test } from 'vitest'
import type { Fix, Rule } from '../../server/src/rules/rule.ts'
import { type Insertion, insertAt, replace } from '../../server/src/text/edit.ts'
import { message } from '../../server/src/text/message.ts'
import { type Span, slice } from '../../server/src/text/span.ts'
import { readPage } from './page.ts'
import { problemsOf } from './run.ts'
import { updated } from './update.ts'

/** A rule that wants no `later` in a document, and puts `now` in its place. */
const noLater = (
  fixOf = (span: Span, text: string): Fix => ({
    title: message('Say now'),
    edits: [replace(span, /^L/.test(slice(text, span)) ? 'Now' : 'now')],
  }),
): Rule => ({
  id: 'no-later',
  severity: 'warning',
  summary: '',
  why: '',
  repair: '',
  *check({ text }) {
    for (const match of text.matchAll(/later/gi)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const severity = match[0] === 'later' ? 'warning' : 'info'
      yield {
        span,
        severity,
        message: message('“{0}” is too late.', match[0]),
        fixes: () => [fixOf(span, text)],
      }
    }
  },
})

const given = `# no-later

## Ship it

\`\`\`md roadmap.md
# Roadmap

Ship it later
        ^^^^^ “later” is too late.
Later, test it
^^^^^ info: “Later” is too late.
\`\`\`

### Fixed: Say now

\`\`\`md roadmap.md
# Roadmap

Ship it now
Later, test it
\`\`\`
`

/** What the runner says of the page with `from` replaced by `to`. */
function said(from = '', to = '', rule = noLater()): string {
  expect(given).toContain(from)
  const [it] = readPage(given.replace(from, to)).cases
  return it ? problemsOf(rule, it).join('\n\n') : 'no case'
}

const insertingFix = (...insert: Insertion) =>
  noLater((span) => ({ title: message('Say now'), edits: [replace(span, ...insert)] }))

describe('a case', () => {
  test('that is right is passed over in silence', () => expect(said()).toBe(''))

  test('fails when a finding is not marked', () =>
    expect(said('        ^^^^^ “later” is too late.\n')).toBe(
      'roadmap.md: reported, but not marked\n    Ship it later\n            ^^^^^ “later” is too late.',
    ))

  test('fails when the same is found twice and marked once', () => {
    const once = noLater()
    const twice: Rule = {
      ...once,
      *check(artifact, workspace, document) {
        yield* once.check(artifact, workspace, document)
        yield* once.check(artifact, workspace, document)
      },
    }
    expect(said('', '', twice)).toContain('roadmap.md: reported, but not marked\n    Ship it later')
  })

  test('fails when a mark is not reported', () =>
    expect(said('# Roadmap\n\nShip', '# Roadmap\n  ^^^^ Too big.\n\nShip')).toBe(
      'roadmap.md: marked, but not reported\n    # Roadmap\n      ^^^^ Too big.',
    ))

  test('fails when a message differs', () =>
    expect(said('“later” is too late', '“later” is late')).toBe(
      [
        'roadmap.md: marked, but not reported\n    Ship it later\n            ^^^^^ “later” is late.',
        'roadmap.md: reported, but not marked\n    Ship it later\n            ^^^^^ “later” is too late.',
      ].join('\n\n'),
    ))

  test('fails when a severity differs', () =>
    expect(said('^ info: “Later”', '^ “Later”')).toContain('marked, but not reported\n    Later, test it'))

  test('fails when a place differs', () =>
    expect(said('        ^^^^^ “later”', '        ^^^^ “later”')).toContain('            ^^^^ “later”'))
})

describe('a fix', () => {
  test('fails when it gives another text than the one shown', () =>
    expect(said('Ship it now', 'Ship it today')).toBe(
      'The fix “Say now” does not give what is shown.\n── shown: roadmap.md\n# Roadmap\n\nShip it today\nLater, test it\n── given\n# Roadmap\n\nShip it now\nLater, test it\n',
    ))

  test('fails when no finding has it', () =>
    expect(said('### Fixed: Say now', '### Fixed: Say soon')).toBe(
      'No finding has the fix “Say soon”; there is “Say now”, “Say now”.',
    ))

  test('fails when it changes a file that is not shown', () =>
    expect(said('now\n\n```md roadmap.md', 'now\n\n```md other.md')).toMatch(
      /^The fix “Say now” changes roadmap.md, which is not shown:\n[\s\S]*does not create other.md\.$/,
    ))

  test('fails when it leaves the finding', () =>
    expect(said('', '', insertingFix('later'))).toContain(
      'The fix “Say now” leaves as much to repair as before:',
    ))

  test('may leave the finding to what is typed over its tab stops, if it changes nothing else', () => {
    const selecting = noLater((span, text) => ({
      title: message('Say now'),
      edits: [replace(span, { stop: 1, text: slice(text, span) })],
    }))
    expect(said('Ship it now', 'Ship it later', selecting)).toBe('')
  })

  test('fails when its own words are a finding again', () =>
    expect(
      said('Ship it now', 'Ship it not later', insertingFix('not ', { stop: 1, text: 'later' })),
    ).toContain('repairs nothing until its tab stops are typed over'))

  test('fails when its edits overlap, leave the text or split a line end', () => {
    const withEdits = (...spans: Span[]) =>
      said(
        '',
        '',
        noLater(() => ({ title: message('Say now'), edits: spans.map((span) => replace(span, 'now')) })),
      )
    expect(withEdits({ start: 0, end: 5 }, { start: 3, end: 9 })).toContain('has edits that overlap at 3.')
    expect(withEdits({ start: 0, end: 999 })).toContain('edits 0 to 999, outside the text.')
  })
})

describe('a text stored otherwise', () => {
  test('fails when it is not found the same', () => {
    const lineFeedsOnly: Rule = {
      ...noLater(),
      check: (artifact, workspace, document) =>
        artifact.text.includes('\r') ? [] : noLater().check(artifact, workspace, document),
    }
    expect(said('', '', lineFeedsOnly)).toMatch(
      /^Stored with CRLF and a BOM: this is found:\n\ninstead of:\nroadmap.md 22–27/,
    )
  })

  test('fails when an edit drops a line end of its own', () =>
    expect(
      said(
        'Ship it now\nLater',
        'Ship it now later',
        noLater((span, text) => {
          const end = text.indexOf('\n', span.end)
          return {
            title: message('Say now'),
            edits: [replace({ start: span.start, end: end + 1 }, 'now later')],
          }
        }),
      ),
    ).not.toBe(''))

  test('fails when an edit stands before the BOM or inside CRLF', () => {
    const atTop = noLater((span) => ({
      title: message('Say now'),
      edits: [replace(span, 'now'), insertAt(0, '\n')],
    }))
    expect(said('\n# Roadmap\n\nShip it now', '\n\n# Roadmap\n\nShip it now', atTop)).toContain(
      'Stored with CRLF and a BOM: The fix “Say now” edits what stands before the BOM.',
    )
    const afterReturn = noLater((span, text) => ({
      title: message('Say now'),
      edits: [replace(span, 'now'), insertAt(text.indexOf('\n'), ' 2027')],
    }))
    expect(said('\n# Roadmap\n\nShip it now', '\n# Roadmap 2027\n\nShip it now', afterReturn)).toContain(
      'Stored with CRLF and a BOM: The fix “Say now” splits a character at 11.',
    )
  })
})

describe('an update', () => {
  test('leaves a page that is right as it is', () => expect(updated(given, noLater())).toBe(given))

  test('writes the marks and the fixed text anew, and nothing else', () =>
    expect(
      updated(given.replace(/ *\^.*\n/g, '').replace('Ship it now\nLater, test it\n', ''), noLater()),
    ).toBe(given))
})

describe('a page', () => {
  test.each([
    ['needs a rule', '## Case\n', 'The heading “Case” is neither a rule, a case nor “Fixed”.'],
    ['is of one rule', '# a\n# b\n', 'The heading “b” is neither'],
    ['needs files in its cases', '# a\n## Case\n', 'The case “Case” has no file.'],
    ['needs paths', '# a\n## Case\n```md\n```\n', 'The fence “md” needs a language and a path.'],
    ['has no file before its first case', '# a\n```md x.md\n```\n', 'stands before the first case'],
    ['may not be empty', '', 'The page has no heading “# rule-id”.'],
  ])('%s', (_, page, message) => expect(() => readPage(page)).toThrow(message))

  test('keeps an empty file and an empty line apart', () => {
    const [it] = readPage('# a\n## Case\n```md x.md\n```\n~~~md y.md\n\n~~~\n').cases
    expect(it?.files.map((file) => file.content)).toEqual(['', '\n'])
  })
})
