import type { Span } from '../../text/span.ts'
import type { Scalar, YamlFault } from './block.ts'
import { quoteEdit } from './faults.ts'
import { quotingOf } from './quotes.ts'

/** What people write after `key:` that YAML cannot read, or reads as something else. */
export interface Slip {
  /** Whether `value` has it; `isLast` where the next line that says something begins a key, or there is none. */
  readonly applies: (value: string, isLast: boolean) => boolean
  /** Null where it is no fault, only not YAML's to read. */
  readonly message: ((value: string) => string) | null
  readonly repair: (value: string, span: Span) => NonNullable<YamlFault['repair']>
  /** The value as it was meant. */
  readonly scalars: (value: string, span: Span) => readonly Scalar[]
  /** Whether it is one below the top level, too, where a colon has another meaning. */
  readonly isAnywhere?: true
}

/** A value that wants quotes around the whole of it. */
const unquoted = (
  applies: Slip['applies'],
  message: Slip['message'],
  more: Pick<Slip, 'isAnywhere'> = {},
): Slip => ({
  applies,
  message,
  repair: (value, span) => ({ title: 'Put it in quotes', edits: [quoteEdit(span, value)] }),
  scalars: (value, span) => [{ ...span, text: value }],
  ...more,
})

/** `'The user's draft'` and `"Smart search" by topic`: the quote that opens is closed too early for YAML. */
const closedEarly: Slip = {
  applies: (value) => /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*[^\s#'"]/.test(value),
  message: (value) =>
    quotingOf(value) === 'around'
      ? 'There is a quote inside the quotes around this value.'
      : 'A value that starts in quotes and goes on after them must be in quotes as a whole.',
  repair: (value, span) => ({
    title: quotingOf(value) === 'around' ? 'Use the other kind of quotes' : 'Put it in quotes',
    edits: [quoteEdit(span, withoutQuotes(value))],
    ...(quotingOf(value) === 'unclear' && { isGuess: true as const }),
  }),
  scalars: (value, span) => [{ ...span, text: withoutQuotes(value) }],
  isAnywhere: true,
}

const withoutQuotes = (value: string): string => (quotingOf(value) === 'around' ? value.slice(1, -1) : value)

/** `"Car mode`, `[home, car`: what opens with `open` and has no `close` before the next key. */
const unclosed = (open: string, close: string, name: string): Slip => ({
  applies: (value, isLast) => isLast && value.startsWith(open) && !value.includes(close, 1),
  message: () => `The ${name} that opens here is not closed.`,
  repair: (value, span) => ({
    title: `Add the closing ${name}`,
    // In double quotes a backslash would begin an escape.
    edits: [
      close === '"' && value.includes('\\')
        ? quoteEdit(span, value.slice(1))
        : { span: { start: span.end, end: span.end }, insert: [close] },
    ],
  }),
  scalars: (value, span) => (close === ']' ? entriesOf(value, span) : [{ ...span, text: value.slice(1) }]),
})

/** What a plain value may not start with; `?` and `-` only where a space follows, or nothing. */
const reserved = /^(?:[@`%]|[?-](?:\s|$))/

/** What an entry of `[a, b]` may not be without quotes. */
const isReserved = (entry: string): boolean => reserved.test(entry) || /:(?:\s|$)/.test(entry)

/** In the order they are looked for. */
export const slips: readonly Slip[] = [
  unquoted((value) => /^\{\{.*\}\}$/.test(value), null),
  unquoted(
    (value) => reserved.test(value),
    (value) => `A value that starts with ${shown(value)} must be in quotes.`,
    { isAnywhere: true },
  ),
  // Behind `|` and `>` stands how a block is to be read, behind `!` and `&` a name.
  unquoted(
    (value) => /^(?:[|>](?![-+\d]{0,2}$)|[!&]\s)/.test(value),
    (value) => `A value that starts with ${shown(value)} must be in quotes.`,
    { isAnywhere: true },
  ),
  unquoted(
    (value) => /^\*(?![\w-]+$)/.test(value),
    (value) => `A value that starts with ${shown(value)} must be in quotes.`,
    { isAnywhere: true },
  ),
  {
    applies: (value) => /^\[[^[\]{}"'#]*\]$/.test(value) && /[[,]\s*[@`%]/.test(value),
    message: (value) =>
      `An entry that starts with ${shown(/[[,]\s*([@`%])/.exec(value)?.[1])} must be in quotes.`,
    repair: (value, span) => ({
      title: 'Put it in quotes',
      edits: entriesOf(value, span)
        .filter((entry) => isReserved(entry.text))
        .map((entry) => quoteEdit(entry, entry.text)),
    }),
    scalars: entriesOf,
  },
  unquoted(
    (value) => /^\[[^\]]*\]\s*[^\s#,\]]/.test(value) || /^\{[^}]*\}\s*[^\s#,}]/.test(value),
    () => 'A value that starts with a bracket and goes on after it must be in quotes.',
  ),
  closedEarly,
  unclosed('"', '"', 'quote'),
  unclosed("'", "'", 'quote'),
  unclosed('[', ']', 'bracket'),
  unquoted(
    (value) => /^[^'"[\]{}&!|>#].*?(?:: |:$)/.test(value),
    () => 'A value with a colon in it must be in quotes.',
  ),
]

/** The entries of `[a, b]` in which nothing is quoted; the closing bracket may be missing. */
function entriesOf(value: string, span: Span): Scalar[] {
  let at = span.start + 1
  return value
    .slice(1)
    .replace(/\]$/, '')
    .split(',')
    .flatMap((part) => {
      const text = part.trim()
      const start = at + part.indexOf(text)
      at += part.length + 1
      return text === '' ? [] : [{ start, end: start + text.length, text }]
    })
}

const shown = (value = ''): string => (value[0] === '`' ? 'a backtick' : `“${value[0] ?? ''}”`)
