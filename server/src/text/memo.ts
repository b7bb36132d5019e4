import { copied } from './copied.ts'

/** What is longer hardly ever comes again. */
const usual = 48

/**
 * `compute`, with its answers kept for as long as there are at most `most` of them. It has to be a function of its
 * argument alone, so that nobody can tell whether an answer was kept.
 */
export function memo<T>(compute: (text: string) => T, most = 2000, longest = usual): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > longest) return compute(text)
    const before = known.get(text)
    if (before !== undefined) return before
    // A key outlives the document that it was cut from, and so do pieces of it in an answer.
    const key = copied(text)
    const answer = compute(key)
    if (known.size >= most) known.clear()
    known.set(key, answer)
    return answer
  }
}

/** `compute`, with its answer for each thing that never changes kept for as long as that thing is held by somebody. */
export function memoOf<K extends object, T>(compute: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>()
  return (thing) => {
    const before = known.get(thing)
    if (before) return before.answer
    const answer = compute(thing)
    known.set(thing, { answer })
    return answer
  }
}
