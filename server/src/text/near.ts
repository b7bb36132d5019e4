import { distance } from 'fastest-levenshtein'

/**
 * The candidate that `word` is most likely a slip of, or null. Short words need to be closer, since
 * many of them are words of their own; equal words are no slip. Letters may be missing, too many or wrong in
 * candidates of at least `shortest` letters; in shorter ones two may only have changed places.
 */
export function near(word: string, candidates: readonly string[], shortest = 5): string | null {
  if (candidates.includes(word)) return null
  let best: string | null = null
  let bestDistance = 3
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 2 || isPlural(word, candidate)) continue
    const apart = distance(word, candidate)
    if (apart < bestDistance && isSlip(word, candidate, apart, shortest)) {
      best = candidate
      bestDistance = apart
    }
  }
  return best
}

function isSlip(word: string, candidate: string, apart: number, shortest: number): boolean {
  if (apart === 2) return (candidate.length >= 9 && word.length >= 8) || isSwap(word, candidate)
  return candidate.length >= shortest && word.length >= shortest - 1
}

/** Two letters next to each other the wrong way round: `stroy`, `tpye`. */
function isSwap(word: string, candidate: string): boolean {
  if (word.length !== candidate.length || word.length < 4) return false
  for (let i = 0; i + 1 < word.length; i++)
    if (word[i] !== candidate[i])
      return (
        word[i] === candidate[i + 1] &&
        word[i + 1] === candidate[i] &&
        word.slice(i + 2) === candidate.slice(i + 2)
      )
  return false
}

const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`

/**
 * Whether `word` is nothing but a slip of `meant`. Where one only begins like the other it may be a word of its own,
 * as `approve` is beside `approver`.
 */
export const isMeant = (word: string, meant: string, shortest = 5): boolean =>
  near(word, [meant], shortest) === meant && !word.startsWith(meant) && !meant.startsWith(word)
