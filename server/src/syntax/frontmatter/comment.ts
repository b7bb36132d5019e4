/**
 * `value`, the rest of a line that YAML cannot read, without the comment behind it. `#1` is a word there; where a `#`
 * may stand in quotes, what follows it tells.
 */
export function withoutComment(value: string): string {
  const first = value[0] ?? ''
  const at = /[`"']/.test(first)
    ? value.search(/[ \t]#(?=[ \t][^`"']*$)/)
    : /[[{]/.test(first)
      ? outsideQuotes(value)
      : value.search(/[ \t]#(?!\d)/)
  return at < 0 ? value : value.slice(0, at).trimEnd()
}

/** Whether it is not clear that `rest`, which goes on behind a value, is a comment: `#card` may be a word. */
export const isUnclear = (rest: string): boolean => /^[ \t]+#[^\s#]/.test(rest)

/** Where a comment begins behind what opens with a bracket, in which quotes are those of entries; -1 for nowhere. */
function outsideQuotes(value: string): number {
  let open = ''
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] as string
    const before = value[at - 1] ?? ''
    if (open !== '') {
      if (sign === open) open = ''
    } else if (/["']/.test(sign) && /[[{,:\s]/.test(before)) open = sign
    else if (sign === '#' && /[ \t]/.test(before)) return at
  }
  return -1
}
