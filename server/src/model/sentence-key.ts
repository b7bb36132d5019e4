import type { Sentence } from './story.ts'

/** Letters below which a sentence says too little to be the same as another. */
const fewest = 18

/**
 * What two sentences have in common that say the same: no letter case, articles, signs or markup. Null for one
 * that says too little, or whose words are still to come. Two hashes of 32 bits, since each sentence has its key.
 */
export function sentenceKey(sentence: Sentence | null): string | null {
  const { role, want, why } = sentence ?? { role: null, want: null, why: null }
  if (!role || !want) return null
  const hash: Hash = { a: 0x811c9dc5, b: 0x01000193, letters: 0, isOpen: false }
  for (const part of [role, want, why]) if (part) addWords(hash, part.text)
  if (hash.isOpen || hash.letters < fewest) return null
  return (hash.a >>> 0).toString(36) + (hash.b >>> 0).toString(36)
}

interface Hash {
  a: number
  b: number
  letters: number
  /** Whether a word stands for one to come. */
  isOpen: boolean
}

const articles = new Set(['a', 'an', 'the'])
const toCome = new Set(['tbd', 'todo', 'role', 'something'])
const longest = 'something'.length

function addWords(hash: Hash, text: string): void {
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordPart(text.charCodeAt(at))) continue
    if (at > start) addWord(hash, text, start, at)
    start = at + 1
  }
}

function addWord(hash: Hash, text: string, start: number, end: number): void {
  if (end - start <= longest) {
    const word = text.slice(start, end).toLowerCase()
    if (articles.has(word)) return
    if (toCome.has(word)) hash.isOpen = true
  }
  for (let at = start; at < end; at++) add(hash, lower(text, at))
  add(hash, 32)
  hash.letters += end - start
}

function add(hash: Hash, code: number): void {
  hash.a = Math.imul(hash.a ^ code, 0x01000193)
  hash.b = Math.imul(hash.b ^ code, 0x85ebca6b)
}

const isWordPart = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : anyLetter.test(String.fromCharCode(code))

/** Halves of astral characters count as letters: what they are part of most likely is one, or a sign of its own. */
const anyLetter = /[\p{L}\p{N}\p{M}\p{Cs}]/u

function lower(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  return (text[at] as string).toLowerCase().charCodeAt(0)
}
