/** A text of a list, and how many letters have to be put in, left out or changed for another to become it. */
export interface Near {
  readonly text: string
  readonly apart: number
}

/** Nobody types a longer one. */
const longest = 500

/**
 * The texts of a sorted list that are at most `most` letters apart from `word`. Texts that begin alike are gone
 * through together, and left as soon as their beginning is too far apart, so that of a hundred thousand only those are
 * looked at that are near: a row of Levenshtein's table for each letter on the way.
 */
export function within(sorted: readonly string[], word: string, most: number): Near[] {
  const found: Near[] = []
  if (word.length > longest) return found
  const visit = (from: number, to: number, depth: number, row: readonly number[]) => {
    let at = from
    // The one that ends here stands before those that go on.
    if (at < to && (sorted[at] as string).length === depth) {
      const apart = row[word.length] as number
      if (apart <= most) found.push({ text: sorted[at] as string, apart })
      at++
    }
    while (at < to) {
      const code = (sorted[at] as string).charCodeAt(depth)
      const end = endOf(sorted, at, to, depth, code)
      const next = nextRow(row, word, code, depth, most)
      if (next) visit(at, end, depth + 1, next)
      at = end
    }
  }
  visit(
    0,
    sorted.length,
    0,
    Array.from({ length: word.length + 1 }, (_, i) => i),
  )
  return found
}

/** Up to where the texts from `from` on, all of which begin alike, have the letter `code` at `depth`. */
function endOf(sorted: readonly string[], from: number, to: number, depth: number, code: number): number {
  const isSame = (at: number) => (sorted[at] as string).charCodeAt(depth) === code
  // Most letters have a few texts, so that the end is near.
  let step = 1
  while (from + step < to && isSame(from + step)) step *= 2
  let low = from + (step >> 1)
  let high = Math.min(from + step, to)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (isSame(middle)) low = middle
    else high = middle
  }
  return high
}

/** The row of the table below `row`; null where nothing in it is near enough. What is farther is not told apart. */
function nextRow(
  row: readonly number[],
  word: string,
  code: number,
  depth: number,
  most: number,
): readonly number[] | null {
  const far = most + 1
  const next = new Array<number>(row.length).fill(far)
  const from = Math.max(1, depth + 1 - most)
  const to = Math.min(word.length, depth + 1 + most)
  let least = far
  if (from === 1) {
    next[0] = Math.min(depth + 1, far)
    least = next[0] as number
  }
  for (let i = from; i <= to; i++) {
    const change = (row[i - 1] as number) + Number(word.charCodeAt(i - 1) !== code)
    const value = Math.min(change, (row[i] as number) + 1, (next[i - 1] as number) + 1, far)
    next[i] = value
    if (value < least) least = value
  }
  return least <= most ? next : null
}
