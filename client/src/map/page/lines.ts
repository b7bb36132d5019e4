/**
 * `text` in at most `most` lines of `width`, broken between words; what does not fit ends in `…`, after a
 * whole word where there is one. `measure` tells how wide a text is.
 */
export function linesOf(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const fits = (it: string) => measure(it) <= width
  const lines: string[] = []
  let rest = text.split(/\s+/).filter(Boolean)
  while (rest.length > 0) {
    const count = countFitting(rest, fits)
    const isLast = lines.length === most - 1
    if (count < rest.length && (count === 0 || isLast))
      return [...lines, count === 0 ? cut(rest.join(' '), fits) : shortened(rest.slice(0, count), fits)]
    lines.push(rest.slice(0, count).join(' '))
    rest = rest.slice(count)
  }
  return lines
}

type Fits = (text: string) => boolean

/** How many of the words stand in one line. */
function countFitting(words: readonly string[], fits: Fits): number {
  const over = words.findIndex((_, at) => !fits(words.slice(0, at + 1).join(' ')))
  return over < 0 ? words.length : over
}

/** The words and an ellipsis; words go until both fit. */
function shortened(words: readonly string[], fits: Fits): string {
  for (let count = words.length; count > 0; count--) {
    const shorter = `${words.slice(0, count).join(' ')} …`
    if (fits(shorter)) return shorter
  }
  return cut(words.join(' '), fits)
}

/** As many whole characters as fit, and an ellipsis: for an address, or a language without spaces. */
function cut(text: string, fits: Fits): string {
  const characters = [...new Intl.Segmenter().segment(text)].map((it) => it.segment)
  const shorter = (count: number) => `${characters.slice(0, count).join('').trimEnd()}…`
  let low = 0
  let high = characters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(shorter(middle))) low = middle
    else high = middle - 1
  }
  return shorter(low)
}
