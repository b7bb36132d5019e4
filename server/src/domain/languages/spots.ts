import { latest } from '../../text/latest.ts'
import type { Span } from '../../text/span.ts'
import type { Finder } from './finder.ts'

/**
 * Whether a phrase of `finder` begins in a span of a document: the document is gone through once, and each line is told
 * by that. Ask it of whole documents alone; `prepared` is the text that is looked through, of the same length.
 */
export function spotsOf(
  finder: Finder,
  prepared: (text: string) => string = (it) => it,
): (text: string, span: Span) => boolean {
  const offsets = latest((text) => finder.starts(prepared(text)))
  return (text, { start, end }) => {
    const known = offsets(text)
    let low = 0
    let high = known.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((known[middle] as number) < start) low = middle + 1
      else high = middle
    }
    return low < known.length && (known[low] as number) < end
  }
}
