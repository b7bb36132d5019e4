import { distance } from 'fastest-levenshtein'

/** Which of `known` somebody may have meant by `name`; null where nothing is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate)
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}

/** What to do about a wrong word: the one that was meant, or all there are. */
export function advice(name: string, known: readonly string[], mark = ''): string {
  const meant = nearest(name, known)
  return meant ? `did you mean ${mark}${meant}?` : `known: ${known.map((it) => mark + it).join(', ')}`
}
