import type { Heading } from '../nodes.ts'

type Depth = Heading['depth']

/** How many `#` open an ATX heading at `start`; 0 if they do not (CommonMark 4.2). */
export function atxDepth(text: string, start: number, end: number): Depth | 0 {
  let at = start
  while (at < end && text.charCodeAt(at) === 35) at++
  if (at - start > 6) return 0
  if (at < end && !isSpace(text.charCodeAt(at))) return 0
  return (at - start) as Depth
}

/** The ATX heading of `depth` from `start` to `end`, with a closing sequence of `#` left out of its content. */
export function atxHeading(text: string, start: number, end: number, depth: Depth): Heading {
  let from = start + depth
  while (from < end && isSpace(text.charCodeAt(from))) from++
  const to = trimEnd(text, from, end)
  let close = to
  while (close > from && text.charCodeAt(close - 1) === 35) close--
  const closed = close === from || isSpace(text.charCodeAt(close - 1))
  const content = { start: from, end: closed ? trimEnd(text, from, close) : to }
  return { type: 'heading', start, end, depth, setext: false, content }
}

/** Whether `start` to `end` is a run of its first character, then white space: a setext underline (CommonMark 4.3). */
export function isUnderline(text: string, start: number, end: number): boolean {
  const marker = text.charCodeAt(start)
  let at = start
  while (at < end && text.charCodeAt(at) === marker) at++
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at === end
}

/** `end`, moved left over spaces and tabs, not past `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

const isSpace = (code: number): boolean => code === 32 || code === 9
