/** What one knows of a document's place: what stands `above` and `below` it. A document is `K`: itself, or its key. */
export interface Ways<K> {
  readonly above: ReadonlyMap<K, readonly K[]>
  readonly below: ReadonlyMap<K, readonly K[]>
}

/** The links of `pairs`, each from above to below, by either end. */
export function waysOf<K>(pairs: Iterable<{ readonly from: K; readonly to: K }>): Ways<K> {
  const above = new Map<K, K[]>()
  const below = new Map<K, K[]>()
  for (const { from, to } of pairs) {
    push(above, to, from)
    push(below, from, to)
  }
  return { above, below }
}

function push<K>(map: Map<K, K[]>, key: K, value: K): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * How many steps below the top each of `keys` stands: 0 for what has nothing above it, else one more than the highest
 * above it. Of documents that lead in a circle with nothing above it, the first of `keys` counts as their top.
 */
export function levelsOf<K>(keys: readonly K[], ways: Ways<K>): Map<K, number> {
  const { below } = ways
  const queue = topsOf(keys, ways)
  const levels = new Map(queue.map((key) => [key, 0]))
  for (const key of queue)
    for (const next of below.get(key) ?? []) {
      if (levels.has(next)) continue
      levels.set(next, (levels.get(key) as number) + 1)
      queue.push(next)
    }
  return levels
}

/** What has nothing above it, and of each circle that has nothing above it the one that comes first in `keys`. */
export function topsOf<K>(keys: readonly K[], ways: Ways<K>): K[] {
  const circles = circlesOf(keys, ways)
  const isBelow = new Set<number>()
  for (const [key, circle] of circles)
    if (ways.above.get(key)?.some((it) => circles.get(it) !== circle)) isBelow.add(circle)
  return keys.filter((key) => {
    const circle = circles.get(key)
    if (circle === undefined) return !ways.above.has(key)
    if (isBelow.has(circle)) return false
    isBelow.add(circle)
    return true
  })
}

/**
 * The circles of a graph as key → number of its circle: two keys with the same number can be reached from each other.
 * What is on no circle is not in it. Linear (Tarjan 1972), without recursion.
 */
export function circlesOf<K>(keys: readonly K[], { below }: Ways<K>): Map<K, number> {
  const circles = new Map<K, number>()
  const index = new Map<K, number>()
  const low = new Map<K, number>()
  const open: K[] = []
  const isOpen = new Set<K>()
  let count = 0
  for (const start of keys) {
    if (index.has(start)) continue
    const stack: { key: K; next: number }[] = [{ key: start, next: 0 }]
    while (stack.length > 0) {
      const frame = stack.at(-1) as { key: K; next: number }
      const { key } = frame
      if (frame.next === 0 && !index.has(key)) {
        index.set(key, index.size)
        low.set(key, index.get(key) as number)
        open.push(key)
        isOpen.add(key)
      }
      const next = below.get(key)?.[frame.next++]
      if (next !== undefined) {
        if (!index.has(next)) stack.push({ key: next, next: 0 })
        else if (isOpen.has(next)) lower(low, key, index.get(next) as number)
        continue
      }
      stack.pop()
      const parent = stack.at(-1)
      if (parent) lower(low, parent.key, low.get(key) as number)
      if (low.get(key) !== index.get(key)) continue
      const circle = open.splice(open.lastIndexOf(key))
      for (const it of circle) isOpen.delete(it)
      if (circle.length < 2) continue
      for (const it of circle) circles.set(it, count)
      count++
    }
  }
  return circles
}

const lower = <K>(low: Map<K, number>, key: K, to: number): void => {
  if (to < (low.get(key) as number)) low.set(key, to)
}
