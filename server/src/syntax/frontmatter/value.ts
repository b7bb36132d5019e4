import type { Span } from '../../text/span.ts'
import type { Field, Scalar } from './block.ts'

/** How the values of TOML or of JSON are written. */
export interface Grammar {
  /** Where the string that begins at `at`, with a quote, ends; -1 where nothing closes it. */
  stringEnd(source: string, at: number): number
  /** What the string `source` says, which stands in quotes. */
  stringOf(source: string): string
  /** What begins a comment; empty where there are none. */
  readonly comment: string
  readonly quotes: string
}

/** A value, as spans of its source. */
export interface Value extends Span {
  readonly scalars: readonly Scalar[]
  readonly shape: Field['shape']
  /** The bracket or the quote that opens it and that nothing closes; empty where it is whole. */
  readonly open: string
}

/**
 * The value that begins at `at`: a string, a list with its entries, a map, whose entries are not looked into, or a word
 * up to `wordEnd`. Offsets are those of `source`; brackets of any depth are read in one pass.
 */
export function valueAt(source: string, at: number, wordEnd: number, grammar: Grammar): Value {
  const first = source[at] ?? ''
  if (first === '[' || first === '{') return bracketed(source, at, grammar)
  if (first !== '' && grammar.quotes.includes(first)) {
    const end = grammar.stringEnd(source, at)
    if (end < 0) return { start: at, end: wordEnd, scalars: [], shape: 'scalar', open: first }
    return { start: at, end, scalars: [stringAt(source, at, end, grammar)], shape: 'scalar', open: '' }
  }
  const text = source.slice(at, wordEnd)
  if (text === '' || text === 'null')
    return { start: at, end: wordEnd, scalars: [], shape: 'empty', open: '' }
  return { start: at, end: wordEnd, scalars: [{ start: at, end: wordEnd, text }], shape: 'scalar', open: '' }
}

const stringAt = (source: string, start: number, end: number, { stringOf }: Grammar): Scalar => ({
  start,
  end,
  text: stringOf(source.slice(start, end)),
})

function bracketed(source: string, start: number, grammar: Grammar): Value {
  const shape = source[start] === '[' ? 'list' : 'map'
  const scalars: Scalar[] = []
  const closing: string[] = []
  let maps = 0
  let at = start
  const whole = (end: number): Value => ({ start, end, scalars, shape, open: '' })
  // What nothing closes ends with its line, so that what stands below still counts.
  const broken = (open: string): Value => {
    const end = start + source.slice(start, lineEndIn(source, start)).trimEnd().length
    return { start, end, scalars: scalars.filter((it) => it.end <= end), shape, open }
  }
  while (at < source.length) {
    const sign = source[at] as string
    if (sign === '[' || sign === '{') {
      closing.push(sign === '[' ? ']' : '}')
      if (sign === '{') maps++
      at++
    } else if (sign === ']' || sign === '}') {
      if (closing.pop() !== sign) return broken(source[start] as string)
      if (sign === '}') maps--
      at++
      if (closing.length === 0) return whole(at)
    } else if (grammar.quotes.includes(sign)) {
      const end = grammar.stringEnd(source, at)
      if (end < 0) return broken(sign)
      if (maps === 0) scalars.push(stringAt(source, at, end, grammar))
      at = end
    } else if (sign === grammar.comment) at = lineEndIn(source, at)
    else if (/[\s,:=]/.test(sign)) at++
    else {
      const end = wordEndAt(source, at)
      const text = source.slice(at, end)
      if (maps === 0 && text !== 'null') scalars.push({ start: at, end, text })
      at = end
    }
  }
  return broken(source[start] as string)
}

export function lineEndIn(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  const last = end < 0 ? source.length : end
  return last > at && source.charCodeAt(last - 1) === 13 ? last - 1 : last
}

/** The end of a word within brackets. */
function wordEndAt(source: string, at: number): number {
  let end = at + 1
  while (end < source.length && !/[\s,[\]{}"'#=:]/.test(source[end] as string)) end++
  // `12:30:00` and `2026-01-02T03:04:05Z` are one word.
  while (source[end] === ':' && /\d/.test(source[end + 1] ?? '') && /\d/.test(source[at] as string)) {
    end++
    while (end < source.length && !/[\s,[\]{}"'#=:]/.test(source[end] as string)) end++
  }
  return end
}

/** A value's spans, as those of the document in which its source begins at `base`. */
export const placed = ({ start, end, scalars }: Value, base: number) => ({
  valueSpan: { start: base + start, end: base + end },
  scalars: scalars.map((it) => ({ ...it, start: base + it.start, end: base + it.end })),
})
