const run = /[^\s]+/g
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Letters of a script without spaces that are about one word. */
const lettersOfWord = 2

/** How many words a text has; where a script sets no spaces between them, about how many. */
export function wordCount(text: string): number {
  let count = 0
  for (const [word] of text.matchAll(run)) {
    const letters = plain.test(word) ? 0 : (word.match(unspaced)?.length ?? 0)
    count += letters > lettersOfWord ? Math.ceil(letters / lettersOfWord) : 1
  }
  return count
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
const plain = /^[\x00-\x7f]*$/
