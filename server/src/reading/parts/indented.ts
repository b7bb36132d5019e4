import { outlineOfLines } from '../../syntax/excerpt.ts'
import type { Block } from '../../syntax/nodes.ts'
import { lineEnd, lineStart, nextLine } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import { labelOf } from './lines.ts'
import type { Words } from './words.ts'

/**
 * The blocks of a list that is indented below the label it belongs to, so that CommonMark takes it for code (4.4);
 * null where the block at `at` is none.
 */
export function indentedListAt(
  text: string,
  blocks: readonly Block[],
  at: number,
  words: Words,
): readonly Block[] | null {
  const block = blocks[at] as Block
  const before = blocks[at - 1]
  if (block.type !== 'code' || block.fenced || before?.type !== 'paragraph') return null
  const first = lineStart(text, block.content.start)
  const indent = indentAt(text, first, Number.POSITIVE_INFINITY)
  if (!marker.test(text.slice(first + indent, first + indent + 12))) return null
  const last = { start: Math.max(before.start, lineStart(text, before.end)), end: before.end }
  const label = labelOf(text, last, words)
  if (!label || label.rest.end > label.rest.start) return null
  const lines: Span[] = []
  for (let line = first; line < block.end; line = nextLine(text, line, block.end)) {
    const end = lineEnd(text, line, block.end)
    lines.push({ start: Math.min(end, line + indentAt(text, line, indent)), end })
  }
  return outlineOfLines(text, lines).children
}

const marker = /^(?:[-*+]|\d{1,3}[.)])[ \t]+\S/

/** How much white space a line begins with, `most` at most. */
function indentAt(text: string, line: number, most: number): number {
  let at = line
  while (at - line < most && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  return at - line
}
