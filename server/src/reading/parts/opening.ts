import type { Span } from '../../text/span.ts'
import { leadOf } from '../lead/lead.ts'
import type { Words } from './words.ts'

/** Whether a story sentence begins in `span`, behind whatever stands before the words. */
export function opensStory(text: string, span: Span, words: Words): boolean {
  if (words.begins(text, span)) return true
  // Most lines begin with words, and have no lead.
  if (isLetterLine(text, span.start)) return false
  const lead = leadOf(text, span, (start) => words.begins(text, { start, end: span.end }))
  return (
    lead.words > span.start &&
    lead.words < span.end &&
    words.begins(text, { start: lead.words, end: span.end })
  )
}

/** Whether a line begins with a small letter, or with two letters of which no id begins: `The`, `A card`. */
const isLetterLine = (text: string, start: number): boolean =>
  /^[A-Za-z]?[a-z ]{3,}[^:\d]{0,40}$/.test(text.slice(start, start + 12))
