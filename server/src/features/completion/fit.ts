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
 * looks at them itself. Of ten thousand most are only looked at: none is kept that is not among the first so far.
 */
export function fitting<T extends { readonly name: string }>(
  typed: string,
  found: Iterable<T>,
  titleOf: (it: T) => string,
  inOrder: (a: T, b: T) => number,
): { readonly found: readonly T[]; readonly isIncomplete: boolean } {
  const fitOf = fitTo(typed)
  const few: T[] = []
  const tops = [topOf(most, inOrder), topOf(most, inOrder), topOf(most, inOrder)]
  for (const it of found) {
    if (few.length <= most) few.push(it)
    const fit = fitOf(it.name, titleOf(it))
    if (fit !== null) tops[fit]?.add(it)
  }
  if (few.length <= most) return { found: few.sort(inOrder), isIncomplete: false }
  return { found: tops.flatMap((top) => top.list).slice(0, most), isIncomplete: true }
}

/** The first in order of what is added, `count` of them at most. */
export interface Top<T> {
  readonly list: readonly T[]
  add(it: T): void
}

export function topOf<T>(count: number, inOrder: (a: T, b: T) => number): Top<T> {
  const list: T[] = []
  return {
    list,
    add(it) {
      const last = list[count - 1]
      if (last !== undefined && inOrder(it, last) >= 0) return
      let low = 0
      let high = list.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (inOrder(it, list[middle] as T) < 0) high = middle
        else low = middle + 1
      }
      list.splice(low, 0, it)
      if (list.length > count) list.pop()
    },
  }
}
