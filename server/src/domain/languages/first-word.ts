import { once } from '../../text/once.ts'
import { isLetter } from './letter.ts'
import { lookupKey } from './phrases.ts'

/**
 * What phrases stand for, by the first word of each: at one look it tells which of some hundred phrases may stand at a
 * place, where a pattern of them all takes longer to make ready than most documents take to read.
 */
export interface ByFirstWord<T> {
  /** What those phrases stand for that may begin at `offset`, in the order in which they were given. */
  readonly at: (text: string, offset: number) => readonly T[]
}

/** `phrases` by their first words; they are asked for with the first question. */
export function byFirstWord<T>(phrases: () => Iterable<readonly [phrase: string, value: T]>): ByFirstWord<T> {
  const made = once(() => {
    const found = new Map<string, T[]>()
    for (const [phrase, value] of phrases()) {
      const word = firstWord(phrase, 0)
      const values = found.get(word)
      if (!values) found.set(word, [value])
      else if (!values.includes(value)) values.push(value)
    }
    return found
  })
  return { at: (text, offset) => made().get(firstWord(text, offset)) ?? none }
}

const none: readonly never[] = []

/** No phrase begins with a longer word. */
const longest = 40

/** The key of the word at `at`; of scripts without spaces, and of signs, a single one. */
function firstWord(text: string, at: number): string {
  let end = at
  let codes = 0
  for (const stop = Math.min(text.length, at + longest); end < stop; end++) {
    const code = text.charCodeAt(end)
    if (!isLetter(code)) break
    codes |= code
  }
  if (end === at) return text.charAt(at)
  const word = text.slice(at, end)
  return codes < 128 ? word.toLowerCase() : lookupKey(word)
}
