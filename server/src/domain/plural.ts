/** Several of what a noun in English names: `user stories`, `PRDs`, `capabilities`. */
export const pluralOf = (noun: string): string =>
  /[^aeiou]y$/i.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/i.test(noun)
      ? `${noun}es`
      : `${noun}s`

/** `Experiments` within a phrase; `OKRs` stays as it is. */
export const lowered = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
