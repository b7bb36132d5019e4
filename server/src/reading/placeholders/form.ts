import type { Span } from '../../text/span.ts'
import type { Artifact } from '../artifact/artifact.ts'
import type { Criterion } from '../story.ts'

/**
 * Whether a criterion is a form with gaps in brackets: `Given <a start>, when <an event>, then <a result>`. Each gap is
 * told by itself, so that nobody needs to hear of the whole.
 */
export function isForm({ text, placeholders }: Artifact, { start, end, placeholder }: Criterion): boolean {
  if (!placeholder) return false
  let around = ''
  let at = start
  for (let i = firstFrom(placeholders, start); i < placeholders.length; i++) {
    const gap = placeholders[i] as Span
    if (gap.end > end) break
    if (!'<[{$'.includes(text[gap.start] as string)) continue
    around += text.slice(at, gap.start)
    at = gap.end
  }
  return at > start && /\p{L}/u.test(around + text.slice(at, end))
}

/** The place of the first of `spans`, which are in order, that starts at `start` or behind it. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < start) low = middle + 1
    else high = middle
  }
  return low
}
