/**
 * Where the marker of a footnote definition, `[^label]:`, ends that starts at `start`; -1 if there is none.
 * A label has no white space, no `[`, and at most 999 characters (GFM footnotes, as GitHub reads them).
 */
export function footnoteLabelEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(start + 1) !== 94) return -1
  const first = start + 2
  const limit = Math.min(end, first + 1001)
  let at = first
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (code === 93) break
    if (code === 91 || code === 32 || code === 9) return -1
    at++
    if (code === 92 && at < end) {
      const escaped = text.charCodeAt(at)
      if (escaped >= 91 && escaped <= 93) at++
    }
  }
  if (at === first || at - first > 999 || at >= end || text.charCodeAt(at) !== 93) return -1
  return at + 1 < end && text.charCodeAt(at + 1) === 58 ? at + 2 : -1
}
