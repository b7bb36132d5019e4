/** Whether two plain values are equal, but for what stands under the keys `besides`, however deep. */
export function isAlike(a: unknown, b: unknown, besides: ReadonlySet<string>): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((it, i) => isAlike(it, b[i], besides))
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key in one) if (!besides.has(key) && !isAlike(one[key], other[key], besides)) return false
  // A key that only the other has may hold nothing.
  for (const key in other) if (!(key in one) && !besides.has(key) && other[key] !== undefined) return false
  return true
}
