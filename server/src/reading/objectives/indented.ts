import { lineEnd, lineStart, nextLine } from '../../text/line.ts'
import { draft, type Part, partsIn } from '../parts/part.ts'

/**
 * The document with the lists that are indented so far that Markdown takes them for code, read as lists. Where there
 * are none it is the same document, else a copy.
 */
export function withIndentedLists(text: string, document: Part): Part {
  for (const part of partsIn(document)) if (listIn(text, part).length > 0) return copyOf(text, document, null)
  return document
}

/** A copy whose parts lie in it. Parts nest no deeper than an outline lets them. */
function copyOf(text: string, part: Part, around: Part | null): Part {
  const copy: { -readonly [K in keyof Part]: Part[K] } = { ...part, around }
  copy.parts = part.parts.flatMap((it) => {
    const entries = listIn(text, it)
    return (entries.length > 0 ? entries : [it]).map((inner) => copyOf(text, inner, copy))
  })
  return copy
}

const bullet = /(?:[-*+•][ \t]{0,4}|\d{1,3}[.)][ \t]{1,4})(?=[^\s*+-])/y
const fenced = /[ \t]{0,3}(?:`{3}|~{3})/y

/** The entries in a block of indented code all of whose lines are entries or stand further in below one; else none. */
function listIn(text: string, part: Part): readonly Part[] {
  if (part.kind !== 'fence') return []
  fenced.lastIndex = part.start
  if (fenced.test(text)) return []
  const first = lineStart(text, part.start)
  const entries: { start: number; words: number; end: number; stop: number }[] = []
  let base = -1
  for (let at = first; at < part.end; at = nextLine(text, at, part.end)) {
    const stop = lineEnd(text, at, part.end)
    const { column, offset } = indentAt(text, at, stop)
    if (offset === stop) continue
    const last = entries.at(-1)
    if (last && column > base) {
      last.end = stop
      continue
    }
    bullet.lastIndex = offset
    if (!bullet.test(text) || column < base) return []
    base = column
    entries.push({ start: offset, words: bullet.lastIndex, end: stop, stop })
  }
  return entries.map(({ start, words, end, stop }) => {
    const below = { start: nextLine(text, start, end), end }
    const line = { start: below.start, end }
    return draft(
      'entry',
      { start, end },
      {
        head: { start: words, end: stop },
        line: { start, end: stop },
        group: part.start,
        ordered: /\d/.test(text.charAt(start)),
        parts: below.start < end ? [draft('lines', below, { head: line, line })] : [],
      },
    )
  })
}

/** How far a line is indented, in columns with tabs of four, and where its words begin. */
function indentAt(text: string, start: number, end: number): { column: number; offset: number } {
  let column = 0
  let offset = start
  for (; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (code === 9) column += 4 - (column % 4)
    else if (code === 32) column++
    else break
  }
  return { column, offset }
}
