import type { Sentence } from './story.ts'

/** What two sentences have in common that say the same: no letter case, articles, signs or markup. */
export function sentenceKey(sentence: Sentence | null): string | null {
  const { role, want, why } = sentence ?? { role: null, want: null, why: null }
  if (!role || !want) return null
  const words = `${role.text} ${want.text} ${why?.text ?? ''}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:an?|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // So short a sentence says too little to be the same as another.
  return words.length < 20 || /\b(?:tbd|todo|role|something)\b/.test(words) ? null : words
}
