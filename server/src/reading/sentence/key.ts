import type { Sentence } from '../story.ts'

/** Letters below which a sentence says too little to be the same as another. */
const fewest = 18

/**
 * What two sentences have in common that say the same: no letter case, articles, signs or markup. Null for one
 * that says too little, or whose words are still to come. Two hashes of 32 bits, since each sentence has its key.
 */
export function sentenceKey({ role, want, why }: Pick<Sentence, 'role' | 'want' | 'why'>): string | null {
  if (!role || !want) return null
  const sum: Sum = { a: seed, b: seed, letters: 0, isOpen: false }
  for (const part of [role, want, why]) if (part) addWords(sum, part.text)
  if (sum.isOpen || sum.letters < fewest) return null
  return (sum.a >>> 0).toString(36) + (sum.b >>> 0).toString(36)
}

interface Sum {
  a: number
  b: number
  letters: number
  /** Whether a word stands for one to come. */
  isOpen: boolean
}

/** FNV-1a's, for one hash; the other multiplies by another prime. */
const seed = 0x811c9dc5
const prime = 0x01000193
const otherPrime = 0x85ebca6b

function addWords(sum: Sum, text: string): void {
  let hash = seed
  let letters = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? letterAt(text, at) : 0
    if (code !== 0) {
      hash = Math.imul(hash ^ code, prime)
      letters++
    } else if (letters > 0) {
      if (toCome.has(hash)) sum.isOpen = true
      if (!articles.has(hash)) {
        sum.a = Math.imul(sum.a ^ hash, prime)
        sum.b = Math.imul(sum.b ^ hash, otherPrime)
        sum.letters += letters
      }
      hash = seed
      letters = 0
    }
  }
}

/** The code of a letter or digit, in lower case; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128)
    return code >= 97 && code <= 122
      ? code
      : code >= 65 && code <= 90
        ? code + 32
        : code >= 48 && code <= 57
          ? code
          : 0
  const char = text[at] as string
  // Halves of astral characters count: what they are part of most likely is a letter.
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(char) ? char.toLowerCase().charCodeAt(0) : 0
}

const hashOf = (word: string): number =>
  [...word].reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), prime), seed)

const articles = new Set(['a', 'an', 'the'].map(hashOf))
const toCome = new Set(['tbd', 'todo', 'role', 'something'].map(hashOf))
