/** What the quotes of a value that begins with one do, where YAML cannot tell. */
export type Quoting =
  /** The first and the last one stand around all of it: `'The user's draft'`. */
  | 'around'
  /** They are words of the value: `"Smart search" by topic`. */
  | 'within'
  | 'unclear'

/** How the quotes of `value`, which begins with one, are meant: told by what stands beside each of them. */
export function quotingOf(value: string): Quoting {
  const quote = value[0] as string
  if (value.includes('\\')) return 'unclear'
  let depth = 0
  let isWithin = false
  for (let at = 0; at >= 0; at = value.indexOf(quote, at + 1)) {
    const before = value[at - 1] ?? ' '
    const after = value[at + 1] ?? ' '
    if (quote === "'" && letter.test(before) && letter.test(after)) continue
    if (opening.test(before) && !/\s/.test(after)) depth++
    else if (closing.test(after) && !/\s/.test(before)) depth--
    else return 'unclear'
    if (depth < 0) return 'unclear'
    if (depth === 0 && at < value.length - 1) isWithin = true
  }
  if (depth !== 0) return 'unclear'
  return isWithin ? 'within' : 'around'
}

const letter = /[\p{L}\p{N}]/u
const opening = /[\s([{–—-]/
const closing = /[\s)\]}.,;:!?–—-]/
