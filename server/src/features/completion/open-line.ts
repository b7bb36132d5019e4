import { leafAt } from '../../syntax/leaf.ts'
import type { Root } from '../../syntax/nodes.ts'
import { lineBefore, lineEnd, lineStart, nextLine } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import { entryBefore } from './criterion-line.ts'

/** A line with nothing on it but the letters that are typed. */
export interface OpenLine extends Span {
  readonly typed: string
  /** The white space before them. */
  readonly indent: string
  /** What is on the lines around it. */
  readonly above: string
  readonly below: string
}

/** The line of the cursor, where it can be begun with anything; null where something stands there, or goes on there. */
export function openLineAt(root: Root, text: string, offset: number): OpenLine | null {
  const start = lineStart(text, offset)
  const end = lineEnd(text, offset)
  const [, indent = '', typed = ''] = /^([ \t]*)(\p{L}{0,20})$/u.exec(text.slice(start, offset)) ?? []
  if (start + indent.length + typed.length !== offset || text.slice(offset, end).trim() !== '') return null
  const above = lineBefore(text, start)
  const next = nextLine(text, offset)
  const line = {
    start: start + indent.length,
    end,
    typed,
    indent,
    above: above ? text.slice(above.start, above.end) : '',
    below: next > end ? text.slice(next, lineEnd(text, next)) : '',
  }
  return isFree(root, text, line) ? line : null
}

/** Whether the line stands by itself: it goes on with no paragraph, and is no part of code, HTML or a table. */
function isFree(root: Root, text: string, { start, typed }: OpenLine): boolean {
  const from = lineStart(text, start)
  // Code that nothing closes reaches to the end of the text, and so does HTML.
  const before = leafAt(root, from - 1)
  if (before?.type === 'code' || before?.type === 'html') return false
  const leaf = leafAt(root, typed === '' ? from : start)
  if (!leaf) return true
  if (leaf.type === 'paragraph') return leaf.start === start || entryBefore(text, start) !== null
  // White space within a list belongs to it.
  return typed === '' && ['list', 'listItem', 'blockquote'].includes(leaf.type)
}
