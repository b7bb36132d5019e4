import { isExample } from '../../domain/examples.ts'
import type { Span } from '../../text/span.ts'
import { isPlaceholderText } from '../placeholders/placeholder.ts'
import { blank } from '../sentence/blank.ts'
import type { Criterion } from '../story.ts'
import { areStepsEmpty } from './steps.ts'

/** `span` as a criterion, of which `body` is the text. */
export const criterion = (
  text: string,
  span: Span,
  body: Span = span,
  checked: boolean | null = null,
): Criterion => ({
  start: span.start,
  end: span.end,
  checked,
  placeholder: isOpen(text, span, body) || areStepsEmpty(text.slice(span.start, span.end)),
})

/** The same criterion, which goes on with `span`: then something may stand in it. */
export const continued = (text: string, it: Criterion, span: Span): Criterion => ({
  ...it,
  end: span.end,
  placeholder: it.placeholder && criterion(text, span).placeholder,
})

/** What an entry that is still open begins with, markup aside; most entries are told by it to be none. */
const openBeginning = /^[\s*_`>|\\]*(?:[^\p{L}]|$|tb[cd]|todo|fixme|xxx|un|some|no|nu|n\/a|na|ac|crit)/iu

/** Whether a text begins with a letter with which nothing that is still open does: most do. */
const beginsWord = (text: string, { start, end }: Span): boolean =>
  end - start > 3 && 'BDEGHIJKLMOPQRVWYZbdeghijklmopqrvwyz'.includes(text[start] as string)

/** Whether nothing stands in `body` yet, or only what is to be replaced. */
function isOpen(text: string, span: Span, body: Span): boolean {
  if (beginsWord(text, body)) return isExample(text.slice(body.start, body.end))
  if (
    body.end > body.start &&
    !openBeginning.test(text.slice(body.start, Math.min(body.end, body.start + 60)))
  )
    return false
  const raw = text.slice(body.start, body.end).trim()
  const source = blank(raw).trim()
  // With its markup blanked a slot `<criterion>` would lose its brackets.
  return isPlaceholderText(source) || isPlaceholderText(raw) || isEmptyItem(span, body, source)
}

const isEmptyItem = (span: Span, body: Span, source: string): boolean =>
  span === body && /^\[[ xX]?\]$|^$/.test(source)
