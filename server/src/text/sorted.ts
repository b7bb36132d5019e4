import type { Span } from './span.ts'

/**
 * How many of `sorted`, from its start, `isBefore` holds for: the index of the first for which it does not. Where it
 * holds for one it has to hold for all before. Asks it as often as the logarithm of their number.
 */
export function countBefore<T>(sorted: readonly T[], isBefore: (it: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(sorted[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of `sorted` offsets lies in a span. */
export function isAnyIn(sorted: readonly number[], { start, end }: Span): boolean {
  const first = sorted[countBefore(sorted, (it) => it < start)]
  return first !== undefined && first < end
}

/** A list of texts in order, each once, with `text` in its place; the same where it is in it. */
export function including(sorted: readonly string[], text: string): readonly string[] {
  const at = countBefore(sorted, (it) => it < text)
  return sorted[at] === text ? sorted : sorted.toSpliced(at, 0, text)
}

/** A list of texts in order, each once, without `text`; the same where it is not in it. */
export function excluding(sorted: readonly string[], text: string): readonly string[] {
  const at = countBefore(sorted, (it) => it < text)
  return sorted[at] === text ? sorted.toSpliced(at, 1) : sorted
}
