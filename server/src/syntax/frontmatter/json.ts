import { fold } from '../../text/fold.ts'
import { message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { Field, YamlFault } from './block.ts'
import { bracketDepth } from './limits.ts'
import { faultAt, onePerLine, type Reading, refusal, secondTime } from './reading.ts'
import { openBracket, openQuote } from './slips.ts'
import { type Grammar, lineEndIn, placed, valueAt } from './value.ts'

const grammar: Grammar = {
  quotes: '"',
  comment: '',
  stringEnd(source, at) {
    for (let i = at + 1; i < source.length; i++) {
      const code = source.charCodeAt(i)
      if (code === 34) return i + 1
      if (code === 92) i++
      else if (code === 10 || code === 13) return -1
    }
    return -1
  },
  stringOf: (source) => stringIn(source) ?? source.slice(1, -1),
}

/** What a JSON string says; null where it is none. */
function stringIn(source: string): string | null {
  if (!source.includes('\\')) return source.slice(1, -1)
  try {
    const said: unknown = JSON.parse(source)
    return typeof said === 'string' ? said : null
  } catch {
    return null
  }
}

/** Signs between which the entries of a block stand. */
const entryPattern = /([\s,]*)(?:"((?:[^"\\\n\r]|\\.)*)"|'([^'\n\r]*)'|([A-Za-z][\w-]*))[ \t]*:\s*/y

/**
 * The frontmatter between a line `{` and a line `}`, which is JSON and nothing more. What `JSON.parse` refuses has its
 * fault; the fields beside it count all the same.
 */
export function readJson(text: string, content: Span): Reading {
  const source = text.slice(content.start, content.end)
  const refusing = refusal(content, source, bracketDepth)
  if (refusing) return refusing
  const seen = new Set<string>()
  const fields: Field[] = []
  const faults: YamlFault[] = []
  const base = content.start
  let at = 0
  while (at < source.length) {
    entryPattern.lastIndex = at
    const match = entryPattern.exec(source)
    if (!match) {
      const rest = source.slice(at).search(/[^\s,]/)
      if (rest < 0) break
      const start = at + rest
      const end = lineEndIn(source, start)
      faults.push(faultAt(base + start, base + end, message('This line is not written as “"key": value”.')))
      at = end + 1
      continue
    }
    const { field, end, fault } = entryIn(source, at, match, base)
    const last = fields.at(-1)
    if (last && !(match[1] as string).includes(',')) faults.push(noComma(last))
    if (fault) faults.push(fault)
    else if (last && seen.has(field.key)) faults.push(secondTime(field, { start: last.end, end: field.end }))
    seen.add(field.key)
    fields.push(field)
    at = end
  }
  const comma = /,\s*$/.exec(source)
  if (comma && fields.length > 0)
    faults.push(
      faultAt(
        base + comma.index,
        base + comma.index + 1,
        message('JSON allows no comma after the last value.'),
        {
          title: message('Remove the comma'),
          edits: [{ span: { start: base + comma.index, end: base + comma.index + 1 }, insert: [] }],
        },
      ),
    )
  if (faults.length === 0 && !isJson(`{${source}}`))
    faults.push(faultAt(base, base, message('This is not valid JSON.')))
  return { fields, faults: onePerLine(faults, source, base) }
}

function entryIn(source: string, at: number, match: RegExpExecArray, base: number) {
  const [whole, lead = '', double, single, bare = ''] = match
  const quote = double === undefined && single === undefined ? 0 : 1
  const start = at + lead.length
  const written = double ?? single ?? bare
  const keySpan = { start: base + start + quote, end: base + start + quote + written.length }
  const key = double === undefined ? written : (stringIn(`"${double}"`) ?? written)
  const from = at + whole.length
  const word = /[^,}\n\r]*/y
  word.lastIndex = from
  const words = (word.exec(source)?.[0] ?? '').trimEnd()
  const value = valueAt(source, from, from + words.length, grammar)
  const { valueSpan, scalars } = placed(value, base)
  const field: Field = {
    start: base + start,
    end: valueSpan.end,
    key,
    name: fold(key),
    keySpan,
    valueSpan,
    // What stands in the wrong quotes counts as it was meant.
    scalars: scalars.map((it) =>
      source[it.start - base] === '"' ? it : { ...it, text: inSingle.exec(it.text)?.[1] ?? it.text },
    ),
    shape: value.shape,
    syntax: 'json',
  }
  return {
    field,
    end: Math.max(value.end, from),
    fault: faultOf(source, field, value, base, double === undefined),
  }
}

const inSingle = /^'([^']*)'$/

/** What is wrong with an entry: its key, or its value. */
function faultOf(
  source: string,
  field: Field,
  { open }: { readonly open: string },
  base: number,
  isBare: boolean,
): YamlFault | null {
  const { valueSpan, start, keySpan } = field
  const said = source.slice(valueSpan.start - base, valueSpan.end - base)
  const isWord = field.shape === 'scalar' && !said.startsWith('"') && !isJson(said)
  const quoteKey = isBare
    ? [
        {
          span: { start, end: source[start - base] === "'" ? keySpan.end + 1 : keySpan.end },
          insert: [JSON.stringify(field.key)],
        },
      ]
    : []
  const quoteValue = isWord
    ? [{ span: valueSpan, insert: [JSON.stringify(inSingle.exec(said)?.[1] ?? said)] }]
    : []
  if (open !== '')
    return faultAt(valueSpan.start, valueSpan.end, (open === '"' ? openQuote : openBracket).message)
  if (field.shape === 'empty' && said === '')
    return faultAt(start, valueSpan.end, message('A value is missing here.'))
  if (isBare || isWord)
    return faultAt(
      isBare ? start : valueSpan.start,
      isWord ? valueSpan.end : keySpan.end,
      message('JSON needs double quotes around keys and text.'),
      {
        title: message('Put it in double quotes'),
        edits: [...quoteKey, ...quoteValue],
      },
    )
  return isJson(said) ? null : faultAt(valueSpan.start, valueSpan.end, message('This is not valid JSON.'))
}

const noComma = ({ valueSpan: { end } }: Field): YamlFault =>
  faultAt(end - 1, end, message('A comma is missing after this value.'), {
    title: message('Add the comma'),
    edits: [{ span: { start: end, end }, insert: [','] }],
  })

function isJson(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}
