/**
 * Words of some languages that are written as others write something else: where a text is in none of these languages,
 * they do not mean what their records say. `Data` is a day in Portuguese, and what is stored in English.
 */
const homographs: ReadonlyMap<string, readonly string[]> = new Map([['data', ['pt', 'it', 'pl']]])

/** Whether a word, as a key, is another word in the language with the code `code`. */
export const isOtherWordIn = (code: string, key: string): boolean =>
  homographs.get(key)?.includes(code) === false

/** Whether any word of a label may be another in some language. */
export const hasHomograph = (label: string): boolean => /\bdata\b/i.test(label)

/** `label` without the words that are others in the language with the code `code`. */
export const withoutOtherWords = (code: string, label: string): string =>
  label.replace(/\p{L}+/gu, (word) => (isOtherWordIn(code, word.toLowerCase()) ? '' : word))
