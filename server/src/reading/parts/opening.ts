import type { Span } from '../../text/span.ts'
import { leadOf } from '../lead/lead.ts'
import { isPlain } from '../lead/plain.ts'
import type { Words } from './words.ts'

/** Whether a story sentence begins in `span`, behind whatever stands before the words. */
export function opensStory(text: string, span: Span, words: Words): boolean {
  if (!words.mayBegin(text, span)) return false
  if (words.begins(text, span)) return true
  if (isPlain(text, span.start, span.end)) return false
  const lead = leadOf(text, span, (start) => words.begins(text, { start, end: span.end }))
  return (
    lead.words > span.start &&
    lead.words < span.end &&
    words.begins(text, { start: lead.words, end: span.end })
  )
}
