/**
 * `compute`, with its answer for each `key` kept for as long as the key lives: what is asked of one span of one document
 * again and again. The answer must be a function of both, and must not hold the key.
 */
export function kept<K extends object, T>(compute: (text: string, key: K) => T): (text: string, key: K) => T {
  const known = new WeakMap<K, { readonly text: string; readonly answer: T }>()
  return (text, key) => {
    const before = known.get(key)
    if (before?.text === text) return before.answer
    const answer = compute(text, key)
    known.set(key, { text, answer })
    return answer
  }
}
