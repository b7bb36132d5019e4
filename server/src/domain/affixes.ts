import type { WordSet } from './languages/lookup.ts'
import { nameKey } from './names.ts'

/** No phrase at the beginning or the end of a name has more words. */
const mostWords = 4
/** Nor more signs, where a script leaves no spaces. */
const mostSigns = 8

/** What stands in a name before one of `words` that it ends with, as a key; null where it ends with none, or is one. */
export function beforeEnd(name: string, words: WordSet): string | null {
  const key = nameKey(name)
  const all = key.split(' ')
  for (let length = Math.min(mostWords, all.length - 1); length > 0; length--)
    if (words.has(all.slice(-length).join(' '))) return all.slice(0, -length).join(' ')
  if (isPlain(key)) return null
  for (let length = Math.min(mostSigns, key.length - 1); length > 1; length--)
    if (words.has(key.slice(-length))) return key.slice(0, -length)
  return null
}

/** What stands behind one of `words` that a name begins with; null where it begins with none, or is one. */
export function behindStart(name: string, words: WordSet): string | null {
  const key = nameKey(name)
  const all = key.split(' ')
  for (let length = Math.min(mostWords, all.length - 1); length > 0; length--)
    if (words.has(all.slice(0, length).join(' '))) return all.slice(length).join(' ')
  if (isPlain(key)) return null
  for (let length = Math.min(mostSigns, key.length - 1); length > 1; length--)
    if (words.has(key.slice(0, length))) return key.slice(length)
  return null
}

const isPlain = (key: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\s'-]*$/u.test(key)
