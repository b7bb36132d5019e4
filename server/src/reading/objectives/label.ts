import { lineEnd } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import { type Label, spokenLabelAt } from '../parts/label.ts'
import { labelOf } from '../parts/lines.ts'
import { words } from '../words.ts'

/** `负责人：李雷`, with no space behind the colon. */
const wide = /[ \t>]{0,20}([^\s:：，。][^:：，。\r\n]{0,30})：/y

/** The label that the text in `span` begins with, in bold or not; null where it has none. */
export function labelIn(text: string, span: Span): Label | null {
  const found = labelOf(text, span, words) ?? spokenLabelAt(text, span)
  if (found) return found
  wide.lastIndex = span.start
  const match = wide.exec(text)
  if (!match || wide.lastIndex > lineEnd(text, span.start, span.end)) return null
  const [whole, name = ''] = match
  const start = span.start + whole.length - 1 - name.length
  return {
    head: { start, end: start + name.length },
    rest: { start: wide.lastIndex, end: span.end },
    isBold: false,
  }
}
