import { outlineOfLines } from '../../syntax/excerpt.ts'
import type { Block } from '../../syntax/nodes.ts'
import { lineEnd, nextLine } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'

/** `!!! note "Title"` with the lines indented below it (Python-Markdown), as one. */
export interface Admonition extends Span {
  readonly head: Span
  readonly line: Span
  readonly blocks: readonly Block[]
  /** How many of the document's blocks it takes up. */
  readonly taken: number
}

const opening =
  /^(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+){0,3}(?:[ \t]+"([^"\r\n]{1,120})")?[ \t]*(?=[\r\n]|$)/

/** The admonition that begins with the paragraph at `at` of `blocks`; null where none does. */
export function admonitionAt(text: string, blocks: readonly Block[], at: number): Admonition | null {
  const first = blocks[at] as Block
  const mark = text.charCodeAt(first.start)
  if (mark !== 33 && mark !== 63) return null
  const match = opening.exec(text.slice(first.start, lineEnd(text, first.start, first.end)))
  if (!match) return null
  const title = match[1] ?? ''
  const start = first.start + Math.max(0, match[0].indexOf(title))
  let taken = 1
  while (isIndented(blocks[at + taken])) taken++
  const { end } = blocks[at + taken - 1] as Block
  const lines: Span[] = []
  for (let line = nextLine(text, first.start, end); line < end; line = nextLine(text, line, end)) {
    const stop = lineEnd(text, line, end)
    lines.push({ start: Math.min(stop, line + indentOf(text, line)), end: stop })
  }
  return {
    start: first.start,
    end,
    head: { start, end: start + title.length },
    line: { start: first.start, end: lineEnd(text, first.start) },
    blocks: lines.length > 0 ? outlineOfLines(text, lines).children : [],
    taken,
  }
}

const isIndented = (block: Block | undefined): boolean => block?.type === 'code' && !block.fenced

/** The white space of one level, four columns at most, that the line at `start` begins with. */
function indentOf(text: string, start: number): number {
  let at = start
  while (at < start + 4 && text.charCodeAt(at) === 32) at++
  return text.charCodeAt(start) === 9 ? 1 : at - start
}
