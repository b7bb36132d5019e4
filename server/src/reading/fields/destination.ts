/** No label of a link that a parent is written with is longer. */
const longest = 100

/** Where the label of a link leads to that is defined elsewhere in `text` (`[label]: destination`), or null. */
export function destinationOf(text: string, label: string): string | null {
  const key = keyOf(label)
  if (key === '' || label.length > longest) return null
  for (let at = text.indexOf(']:'); at >= 0; at = text.indexOf(']:', at + 2)) {
    // A definition stands at the start of its line (CommonMark 4.7).
    const before = /(?:^|[\r\n]) {0,3}\[([^[\]\r\n]+)$/.exec(text.slice(Math.max(0, at - longest - 6), at))
    if (!before || keyOf(before[1] as string) !== key) continue
    const match = /^[ \t]{0,9}(?:<([^<>\r\n]{1,500})>|(\S{1,500}))/.exec(text.slice(at + 2, at + 520))
    const destination = match?.[1] ?? match?.[2]
    if (destination) return destination
  }
  return null
}

/** Labels are compared without regard to letter case and the width of white space (CommonMark 6.3). */
const keyOf = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase()
