import { lineStart } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import type { PartDraft } from './part.ts'

/**
 * The parts of an entry from the first label in bold on that stands no further in than its bullet. To CommonMark such
 * a line goes on with the entry before it (5.2, laziness); who writes one begins something new. They are taken out of
 * `parts`.
 */
export function takeLazy(text: string, { start }: Span, parts: PartDraft[]): PartDraft[] {
  const at = parts.findIndex((part) => part.kind === 'label' && isBold(text, part))
  const label = parts[at]
  if (!label || columnOf(text, label.start) > columnOf(text, start)) return []
  return parts.splice(at)
}

const isBold = (text: string, { start, head }: PartDraft): boolean =>
  /\*\*|__/.test(text.slice(start, head.start))

/** In UTF-16 units; what stands before the line in a quote counts for all of its lines. */
const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset)
