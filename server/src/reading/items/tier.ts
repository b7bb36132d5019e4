import { isLeftOut, type Name } from './name.ts'
import { isOneOf, planWords } from './words.ts'

/** `P0`, `p1` */
const letter = /^p ?[0-5]$/
/** `tier 1`, `priority 2` */
const numbered = /^(\p{L}+) [0-5a-d]$/u

/** Whether a heading ranks what it holds, and does not say when: `P0 — Essentials`, `Must have`. */
export function isTier(name: Name): boolean {
  const [key = ''] = name.keys
  if (isLeftOut(name)) return false
  if (letter.test(key) || isOneOf(planWords.priorities, key)) return true
  const word = numbered.exec(key)?.[1]
  if (word !== undefined) return planWords.tierWords.has(word)
  // `High priority`, `Prioridad alta`
  const words = key.split(' ')
  return (
    words.length === 2 &&
    words.some((it) => planWords.tierWords.has(it)) &&
    words.some((it) => planWords.priorities.has(it))
  )
}
