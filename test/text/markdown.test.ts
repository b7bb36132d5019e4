import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, onOneLine, shortened, withoutMarkup } from '../../server/src/text/markdown.ts'
import { runs } from '../runs.ts'
import { hostileTitle, hostileTitles } from './hostile.ts'
import { nodesIn, parsed, textIn } from './parsed.ts'

const typesIn = (markdown: string) => nodesIn(parsed(markdown)).map((it) => it.type)

describe('text that is escaped reads as it stands, and is nothing else', () => {
  const law = (title: string) => {
    const text = onOneLine(title)
    if (text === '') return
    const escaped = escapeMarkdown(title)
    for (const [markdown, types] of [
      [escaped, ['root', 'paragraph', 'text']],
      [`**${escaped}**`, ['root', 'paragraph', 'strong', 'text']],
      [`- ${escaped}`, ['root', 'list', 'listItem', 'paragraph', 'text']],
      [`[${escaped}](file:///a.md)`, ['root', 'paragraph', 'link', 'text']],
    ] as const) {
      expect(typesIn(markdown)).toEqual(types)
      expect(textIn(parsed(markdown))).toBe(text)
    }
    expect(typesIn(`a  \n${escaped}`)).toEqual(['root', 'paragraph', 'text', 'break', 'text'])
  }
  test.each(hostileTitles)('%j', law)
  test('any', () => fc.assert(fc.property(hostileTitle, law), { numRuns: runs(0.5) }))
})

describe('text without markup is a label, wherever it is read', () => {
  const law = (title: string) => {
    const label = withoutMarkup(title)
    if (label === '') return
    expect(typesIn(`[${label}](file:///a.md)`)).toEqual(['root', 'paragraph', 'link', 'text'])
    expect(label).not.toMatch(/\$\(|[\n\r]/)
  }
  test.each(hostileTitles)('%j', law)
  test('any', () => fc.assert(fc.property(hostileTitle, law), { numRuns: runs(0.5) }))
  test('and stays what it is where there is none', () =>
    expect(withoutMarkup('US-12 Pay by card: 5 % of C# & snake_case, $5')).toBe(
      'US-12 Pay by card: 5 % of C# & snake_case, $5',
    ))
})

test('on one line nothing is hidden, and nothing reordered', () => {
  expect(onOneLine(' a\u202eb \r\n\tc\u200bd\ufeff\u0000e ')).toBe('ab cde')
  expect(onOneLine('👩‍💻 می‌خواهم')).toBe('👩‍💻 می‌خواهم')
})

test('what is long is cut behind a word', () => {
  expect(shortened('one two three four', 12)).toBe('one two…')
  expect(shortened('one two', 12)).toBe('one two')
  expect(shortened('a'.repeat(20), 12)).toBe(`${'a'.repeat(12)}…`)
  expect(shortened('😀'.repeat(20), 12)).toBe(`${'😀'.repeat(12)}…`)
})
