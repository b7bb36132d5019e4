import { lineEnd, nextLine } from '../../text/line.ts'
import { type Span, trim } from '../../text/span.ts'
import { draft, type PartDraft } from './part.ts'

const key = /([ \t]*)(?:- )?["']?([\p{L}_][\p{L}\p{N} _-]{0,40}?)["']?[ \t]*:(?=[ \t]|$)[ \t]*/uy
const item = /([ \t]*)-[ \t]+/y

/**
 * The keys of a YAML fence as fields, each with its value or its entries. Such fences are written by hand and often
 * are no YAML, so they are read line by line: the first list below a key says how far in its entries stand.
 */
export function fieldsOf(text: string, content: Span): PartDraft[] {
  const found: PartDraft[] = []
  let field: PartDraft | null = null
  let depth = -1
  let entries = -1
  for (let at = content.start; at < content.end; at = nextLine(text, at, content.end)) {
    const end = lineEnd(text, at, content.end)
    const line = text.slice(at, end)
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const dash = matchAt(item, line)
    if (
      field &&
      dash &&
      (dash[1]?.length ?? 0) >= Math.max(depth, 0) &&
      (entries < 0 || dash[1]?.length === entries)
    ) {
      entries = dash[1]?.length ?? 0
      const value = unquoted(text, { start: at + dash[0].length, end })
      const entry = draft(
        'entry',
        { start: at + entries, end },
        { head: value, line: { start: at, end }, group: field.start },
      )
      field.parts.push(entry)
      field.end = end
      continue
    }
    const named = matchAt(key, line)
    const indent = named?.[1]?.length ?? line.length - line.trimStart().length
    if (named && (depth < 0 || indent <= depth)) {
      depth = indent
      entries = -1
      const name = named[2] as string
      const start = at + line.indexOf(name)
      const value = unquoted(text, { start: at + named[0].length, end })
      field = draft(
        'field',
        { start, end },
        {
          head: { start, end: start + name.length },
          line: { start: at, end },
          cells: value.end > value.start ? [{ ...value, name }] : [],
        },
      )
      found.push(field)
    } else if (field) {
      const last = field.parts.at(-1)
      field.end = end
      if (last) {
        last.end = end
        last.head = { start: last.head.start, end: trim(text, { start: at, end }).end }
      } else field.cells = goesOn(text, field, { start: at, end })
    }
  }
  return found
}

const matchAt = (pattern: RegExp, line: string): RegExpExecArray | null => {
  pattern.lastIndex = 0
  return pattern.exec(line)
}

/** A value over several lines: `want: >` and what is indented below it. */
function goesOn(text: string, field: PartDraft, line: Span): PartDraft['cells'] {
  const [cell] = field.cells
  const more = trim(text, line)
  const isMark = cell && /^[>|][+-]?$/.test(text.slice(cell.start, cell.end))
  const start = cell && !isMark ? cell.start : more.start
  return [{ start, end: more.end, name: text.slice(field.head.start, field.head.end) }]
}

function unquoted(text: string, span: Span): Span {
  const { start, end } = trim(text, span)
  const quote = text[start]
  return (quote === '"' || quote === "'") && end - start > 1 && text[end - 1] === quote
    ? { start: start + 1, end: end - 1 }
    : { start, end }
}
