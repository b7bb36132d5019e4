import type { Edit } from '../../text/edit.ts'
import { type Message, message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { YamlFault } from './block.ts'

/** What to say of an error of the `yaml` package, by its code; where it is silent the first entry serves. */
const sentences: Readonly<Record<string, Message>> = {
  '': message('This is not valid YAML; a value with special characters may need quotes.'),
  ALIAS_PROPS: message('A value that starts with “*” or “&” must be in quotes.'),
  BAD_ALIAS: message('A value that starts with “*” or “&” must be in quotes.'),
  BAD_INDENT: message(
    'The indentation of this line does not match the lines above, or a bracket is not closed.',
  ),
  BAD_SCALAR_START: message('A value that starts with “@” or a backtick must be in quotes.'),
  BLOCK_AS_IMPLICIT_KEY: message('A value with a colon in it must be in quotes.'),
  MISSING_CHAR: message('A quote, bracket or colon is missing here.'),
  MULTILINE_IMPLICIT_KEY: message('This line is not written as “key: value”.'),
  TAB_AS_INDENT: message('This line is indented with a tab; YAML needs spaces.'),
  RESOURCE_EXHAUSTION: message('This frontmatter is nested too deeply.'),
}

/** A fault of the parser as a person reads it, with a repair where the code makes it plain. */
export function faultOf(
  code: string,
  pos: readonly [number, number],
  source: string,
  base: number,
): YamlFault {
  const start = Math.min(pos[0], source.length)
  const span = { start: base + start, end: base + Math.max(start, endOfWord(source, start)) }
  const message = sentences[code] ?? (sentences[''] as Message)
  return { span, message, repair: repairOf(code, span, source.slice(start, span.end - base)) }
}

/** The edit that puts `text`, which stands at `span`, in quotes. */
export function quoteEdit(span: Span, text: string): Edit {
  const quoted = text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
  return { span, insert: [quoted] }
}

function repairOf(code: string, span: Span, word: string): YamlFault['repair'] {
  if (code === 'BAD_SCALAR_START')
    return { title: message('Put “{0}” in quotes', word), edits: [quoteEdit(span, word)] }
  const tabs = code === 'TAB_AS_INDENT' ? (/^\t*/.exec(word)?.[0].length ?? 0) : 0
  return tabs === 0
    ? null
    : {
        title: message('Use spaces'),
        edits: [{ span: { start: span.start, end: span.start + tabs }, insert: ['  '.repeat(tabs)] }],
      }
}

/** To the end of the value, without a comment: of the entry in a flow list, else of the line. */
function endOfWord(source: string, start: number): number {
  const rest = /^[^\n\r,\]}]*/.exec(source.slice(start, start + 500))?.[0] ?? ''
  return start + rest.replace(/[ \t]#.*$/, '').trimEnd().length
}
