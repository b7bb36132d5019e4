import type { Span } from '../../text/span.ts'

const between = /[\s<>"'`|()[\]{},;]/
const file =
  /\.(?:md|markdown|mdx|html?|txt|pdf|png|jpe?g|gif|svg|ya?ml|json|toml|csv|feature|tsx?|jsx?|py|go|rs|java|sh)(?:[#?:].*)?$/i
const idLike = /^[A-Za-z][\w.-]*\d\w*$/
const far = 400

/**
 * Whether what stands at `span` is a part of a path, of a URL or of a link's destination, as `us-12` is in
 * `../stories/us-12.md`: another thing than the id. `US-1/US-2` are two ids.
 */
export function isInPath(text: string, span: Span): boolean {
  let { start, end } = span
  while (start > 0 && span.start - start < far && !between.test(text[start - 1] as string)) start--
  while (end < text.length && end - span.end < far && !between.test(text[end] as string)) end++
  const lead = text.slice(Math.max(0, start - 3), start)
  if (/\]\(<?$|\]:\s?$/.test(lead)) return true
  const whole = text.slice(start, end).replace(/[.:!?]+$/, '')
  if (/:\/\/|^www\./i.test(whole) || file.test(whole)) return true
  return whole.includes('/') && !whole.split('/').every((part) => idLike.test(part))
}
