import { type Message, message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { Scalar, YamlFault } from './block.ts'
import { quoteEdit } from './faults.ts'
import { quotingOf } from './quotes.ts'

/** What people write after `key:` that YAML cannot read, or reads as something else. */
export interface Slip {
  /** Whether `value` has it; `isLast` where the next line that says something begins a key, or there is none. */
  readonly applies: (value: string, isLast: boolean) => boolean
  /** Null where it is no fault, only not YAML's to read. */
  readonly message: ((value: string) => Message) | null
  readonly repair: (value: string, span: Span) => NonNullable<YamlFault['repair']>
  /** The value as it was meant. */
  readonly scalars: (value: string, span: Span) => readonly Scalar[]
  /** Whether it is one below the top level, too, where a colon has another meaning. */
  readonly isAnywhere?: true
}

/** A value that wants quotes around the whole of it. */
const unquoted = (
  applies: Slip['applies'],
  fault: Slip['message'],
  more: Pick<Slip, 'isAnywhere'> = {},
): Slip => ({
  applies,
  message: fault,
  repair: (value, span) => ({ title: message('Put it in quotes'), edits: [quoteEdit(span, value)] }),
  scalars: (value, span) => [{ ...span, text: value }],
  ...more,
})

/** `'The user's draft'` and `"Smart search" by topic`: the quote that opens is closed too early for YAML. */
const closedEarly: Slip = {
  applies: (value) => /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*[^\s#'"]/.test(value),
  message: (value) =>
    quotingOf(value) === 'around'
      ? message('There is a quote inside the quotes around this value.')
      : message('A value that starts in quotes and goes on after them must be in quotes as a whole.'),
  repair: (value, span) => ({
    title:
      quotingOf(value) === 'around' ? message('Use the other kind of quotes') : message('Put it in quotes'),
    edits: [quoteEdit(span, withoutQuotes(value))],
    ...(quotingOf(value) === 'unclear' && { isGuess: true as const }),
  }),
  scalars: (value, span) => [{ ...span, text: withoutQuotes(value) }],
  isAnywhere: true,
}

const withoutQuotes = (value: string): string => (quotingOf(value) === 'around' ? value.slice(1, -1) : value)

/** What is said of a quote, or a bracket, that is not closed, and how that is put right. */
interface Unclosed {
  readonly message: Message
  readonly title: Message
}

export const openQuote: Unclosed = {
  message: message('The quote that opens here is not closed.'),
  title: message('Add the closing quote'),
}

export const openBracket: Unclosed = {
  message: message('The bracket that opens here is not closed.'),
  title: message('Add the closing bracket'),
}

/** `"Car mode`, `[home, car`: what opens with `open` and has no `close` before the next key. */
const unclosed = (open: string, close: string, said: Unclosed): Slip => ({
  applies: (value, isLast) => isLast && value.startsWith(open) && !value.includes(close, 1),
  message: () => said.message,
  repair: (value, span) => ({
    title: said.title,
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
    (value) => message('A value that starts with {0} must be in quotes.', shown(value)),
    { isAnywhere: true },
  ),
  // Behind `|` and `>` stands how a block is to be read, behind `!` and `&` a name.
  unquoted(
    (value) => /^(?:[|>](?![-+\d]{0,2}$)|[!&]\s)/.test(value),
    (value) => message('A value that starts with {0} must be in quotes.', shown(value)),
    { isAnywhere: true },
  ),
  unquoted(
    (value) => /^\*(?![\w-]+$)/.test(value),
    (value) => message('A value that starts with {0} must be in quotes.', shown(value)),
    { isAnywhere: true },
  ),
  {
    applies: (value) => /^\[[^[\]{}"'#]*\]$/.test(value) && /[[,]\s*[@`%]/.test(value),
    message: (value) =>
      message('An entry that starts with {0} must be in quotes.', shown(/[[,]\s*([@`%])/.exec(value)?.[1])),
    repair: (value, span) => ({
      title: message('Put it in quotes'),
      edits: entriesOf(value, span)
        .filter((entry) => isReserved(entry.text))
        .map((entry) => quoteEdit(entry, entry.text)),
    }),
    scalars: entriesOf,
  },
  unquoted(
    (value) => /^\[[^\]]*\]\s*[^\s#,\]]/.test(value) || /^\{[^}]*\}\s*[^\s#,}]/.test(value),
    () => message('A value that starts with a bracket and goes on after it must be in quotes.'),
  ),
  closedEarly,
  unclosed('"', '"', openQuote),
  unclosed("'", "'", openQuote),
  unclosed('[', ']', openBracket),
  unquoted(
    (value) => /^[^'"[\]{}&!|>#].*?(?:: |:$)/.test(value),
    () => message('A value with a colon in it must be in quotes.'),
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

const shown = (value = ''): Message =>
  value[0] === '`' ? message('a backtick') : message('“{0}”', value[0] ?? '')
