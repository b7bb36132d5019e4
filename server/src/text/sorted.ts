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
