/** How many suggestions a list has at most: nobody looks through more, and an editor sorts them at each letter. */
export const most = 100

/**
 * How well something with this name and this title fits what is typed: 0 is best, null is not at all. Words of the
 * title fit from their beginning on, in any order.
 */
export function fitTo(typed: string): (name: string, title: string) => 0 | 1 | 2 | null {
  const lower = typed.trim().toLowerCase()
  const words = lower.split(/\s+/)
  if (lower === '') return () => 0
  return (name, title) => {
    const key = name.toLowerCase()
    if (key.startsWith(lower)) return 0
    const text = title.toLowerCase()
    if (words.every((word) => begins(text, word))) return 1
    return key.includes(lower) || text.includes(lower) ? 2 : null
  }
}

function begins(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string)) return true
  return false
}

/**
 * The `most` first of `found`, with what fits better first. Where all have a place nothing is left out: the editor
 * looks at them itself.
 */
export function fitting<T extends { readonly name: string }>(
  typed: string,
  found: readonly T[],
  titleOf: (it: T) => string,
  inOrder: (a: T, b: T) => number,
): { readonly found: readonly T[]; readonly isIncomplete: boolean } {
  if (found.length <= most) return { found: [...found].sort(inOrder), isIncomplete: false }
  const fitOf = fitTo(typed)
  const ranks: T[][] = [[], [], []]
  for (const it of found) {
    const fit = fitOf(it.name, titleOf(it))
    if (fit !== null) ranks[fit]?.push(it)
  }
  const kept = ranks.flatMap((rank) => firstOf(rank, most, inOrder)).slice(0, most)
  return { found: kept, isIncomplete: true }
}

/** The first `count` of a list in order: most of ten thousand are only looked at, and not put into any. */
export function firstOf<T>(list: readonly T[], count: number, inOrder: (a: T, b: T) => number): T[] {
  const first: T[] = []
  for (const it of list) {
    const last = first[count - 1]
    if (last !== undefined && inOrder(it, last) >= 0) continue
    let low = 0
    let high = first.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (inOrder(it, first[middle] as T) < 0) high = middle
      else low = middle + 1
    }
    first.splice(low, 0, it)
    if (first.length > count) first.pop()
  }
  return first
}
