import { parse, TomlError } from 'smol-toml'
import { fold } from '../../text/fold.ts'
import { message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { Field, YamlFault } from './block.ts'
import { bracketDepth } from './limits.ts'
import { faultAt, linesAt, onePerLine, type Reading, refusal, refused, secondTime } from './reading.ts'
import { openBracket, openQuote } from './slips.ts'
import { isToml, tomlGrammar } from './toml-value.ts'
import { lineEndIn, placed, type Value, valueAt } from './value.ts'

const key = String.raw`(?:"([^"\\\n]*)"|'([^'\n]*)'|([\p{L}\w-]+))`
/** `[triad]`, `[[links]]`, `[a.b]`: its first name. */
const tablePattern = new RegExp(String.raw`\[\[?[ \t]*${key}[^\]\n]*\]\]?`, 'uy')
/** `owner = `, `"owner" = `, `triad.disable = `; and the colon of YAML, where that was meant. */
const entryPattern = new RegExp(String.raw`${key}([ \t]*\.[ \t]*[^=:\n"']{0,200}?)?[ \t]*([=:])[ \t]*`, 'uy')

/**
 * The frontmatter between two lines `+++`: TOML, as smol-toml reads it. It tells no places, so the lines are looked
 * through for them; a key below a table's name belongs to the table, which is a map.
 */
export function readToml(text: string, content: Span): Reading {
  const written = text.slice(content.start, content.end)
  const refusing = refusal(content, written, bracketDepth)
  if (refusing) return refusing
  // A lone CR ends a line for editors, not for the parser; the offsets stay.
  const source = written.replace(/\r(?!\n)/g, '\n')
  const { fields, faults } = linesOf(source, content.start)
  const other = faults.length === 0 ? refusedBy(source, content) : []
  return { fields, faults: onePerLine([...faults, ...other], source, content.start) }
}

function linesOf(source: string, base: number): Reading {
  const fields: Field[] = []
  const faults: YamlFault[] = []
  const seen = new Set<string>()
  let table: Field | null = null
  const add = (field: Field, line: Span) => {
    const last = fields.at(-1)
    // `[triad]` and `[triad.more]`, `triad.a` and `triad.b` are one map.
    if (field.shape === 'map' && last?.key === field.key && last.shape === 'map')
      fields[fields.length - 1] = grown(last, line.end)
    else if (seen.has(field.key)) {
      if (field.shape !== 'map') faults.push(secondTime(field, linesAt(field, source, base)))
      else return
      fields.push(field)
    } else fields.push(field)
    seen.add(field.key)
  }
  for (let at = 0; at < source.length; ) {
    const end = lineEndIn(source, at)
    const start = at + (/^[ \t]*/.exec(source.slice(at, end))?.[0].length ?? 0)
    at = nextLineIn(source, end)
    if (start === end || source[start] === '#') continue
    if (source[start] === '[') {
      table = tableAt(source, start, end, base)
      if (table) add(table, { start: base + start, end: base + end })
      continue
    }
    const entry = entryAt(source, start, end, base)
    if (!entry) {
      faults.push(faultAt(base + start, base + end, message('This line is not written as “key = value”.')))
      continue
    }
    const stop = lineEndIn(source, Math.max(start, entry.field.end - base))
    at = Math.max(at, nextLineIn(source, stop))
    if (entry.fault) faults.push(entry.fault)
    const last = fields.at(-1)
    if (!table) add(entry.field, { start: base + start, end: base + stop })
    else if (last?.key === table.key) fields[fields.length - 1] = grown(last, entry.field.end)
  }
  return { fields, faults }
}

const nextLineIn = (source: string, end: number): number => {
  const feed = source.indexOf('\n', end)
  return feed < 0 ? source.length : feed + 1
}

/** A map with one more line. */
const grown = (field: Field, end: number): Field => ({
  ...field,
  end,
  valueSpan: { start: field.valueSpan.start, end },
})

function tableAt(source: string, start: number, end: number, base: number): Field | null {
  tablePattern.lastIndex = start
  const match = tablePattern.exec(source)
  if (!match || start + match[0].length > end) return null
  const [whole, double, single, bare] = match
  const name = double ?? single ?? bare ?? ''
  const from = base + source.indexOf(name, start)
  const valueSpan = { start: base + start + whole.length, end: base + start + whole.length }
  return {
    start: base + start,
    end: valueSpan.end,
    key: name,
    name: fold(name),
    keySpan: { start: from, end: from + name.length },
    valueSpan,
    scalars: [],
    shape: 'map',
    syntax: 'toml',
  }
}

function entryAt(source: string, start: number, lineEnd: number, base: number) {
  entryPattern.lastIndex = start
  const match = entryPattern.exec(source)
  if (!match || start + match[0].length > lineEnd) return null
  const [whole, double, single, bare, path, sign] = match
  const quote = bare === undefined ? 1 : 0
  const name = double ?? single ?? bare ?? ''
  const keySpan = { start: base + start + quote, end: base + start + quote + name.length }
  const from = start + whole.length
  const word = source.slice(from, lineEnd)
  const comment = word.search(/(?<=^|[ \t])#/)
  const value = valueAt(
    source,
    from,
    from + word.slice(0, comment < 0 ? word.length : comment).trimEnd().length,
    tomlGrammar,
  )
  const { valueSpan, scalars } = placed(value, base)
  const field: Field = {
    start: base + start,
    end: Math.max(valueSpan.end, keySpan.end),
    key: name,
    name: fold(name),
    keySpan,
    valueSpan: path ? { start: keySpan.end + quote, end: valueSpan.end } : valueSpan,
    scalars: path || value.shape === 'map' ? [] : scalars,
    shape: path ? 'map' : value.shape,
    syntax: 'toml',
  }
  return {
    field,
    fault: faultOf(source, value, base, sign === ':' ? base + start + whole.trimEnd().length - 1 : null),
  }
}

/** What is wrong with the value of an entry; `colon` is where one stands in place of the `=`. */
function faultOf(
  source: string,
  { start, end, shape, open }: Value,
  base: number,
  colon: number | null,
): YamlFault | null {
  const said = source.slice(start, end)
  const span = { start: base + start, end: base + end }
  if (open !== '') {
    const unclosed = /["']/.test(open) ? openQuote : openBracket
    const sign = open === '[' ? ']' : open === '{' ? '}' : open
    return faultAt(span.start, span.end, unclosed.message, {
      title: unclosed.title,
      edits: [{ span: { start: span.end, end: span.end }, insert: [sign] }],
      isGuess: true,
    })
  }
  const isWord = shape === 'scalar' && !/^["']/.test(said) && !isToml(said)
  const quoted = isWord ? [{ span, insert: [JSON.stringify(said)] }] : []
  if (colon !== null)
    return faultAt(colon, colon + 1, message('TOML needs “=” after a key.'), {
      title: message('Write “=”'),
      edits: [
        { span: { start: colon, end: colon + 1 }, insert: [source[colon - base - 1] === ' ' ? '=' : ' ='] },
        ...quoted,
      ],
    })
  if (shape === 'empty' && said === '')
    return faultAt(span.start, span.end, message('A value is missing here.'))
  return isWord
    ? faultAt(span.start, span.end, message('Text must be in quotes.'), {
        title: message('Put it in quotes'),
        edits: quoted,
      })
    : null
}

/** What smol-toml says of a block in which nothing else was found. */
function refusedBy(source: string, content: Span): YamlFault[] {
  try {
    parse(source)
    return []
  } catch (error) {
    if (!(error instanceof TomlError)) return refused(content, message('This is not valid TOML.')).faults
    const lines = source.split('\n')
    const line = Math.min(Math.max(error.line - 1, 0), lines.length - 1)
    const start = lines.slice(0, line).reduce((sum, it) => sum + it.length + 1, 0)
    const text = (lines[line] as string).trimEnd()
    const lead = text.length - text.trimStart().length
    const base = content.start
    return [
      faultAt(
        base + start + lead,
        base + start + text.length,
        message('This is not valid TOML: {0}.', reasonOf(error)),
      ),
    ]
  }
}

const reasonOf = ({ message }: TomlError): string =>
  (/^(?:Invalid TOML document: )?([^\n]{1,120})/.exec(message)?.[1] ?? 'a fault').replace(/[.\s]+$/, '')
