import { countBefore } from '../../text/sorted.ts'
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
  for (let i = countBefore(placeholders, (it) => it.start < start); i < placeholders.length; i++) {
    const gap = placeholders[i] as Span
    if (gap.end > end) break
    if (!'<‹[{$'.includes(text[gap.start] as string)) continue
    around += text.slice(at, gap.start)
    at = gap.end
  }
  return at > start && /\p{L}/u.test(around + text.slice(at, end))
}
