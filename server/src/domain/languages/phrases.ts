import { memo } from '../../text/memo.ts'
/** Every phrase that `words` stand for, one by one: `sprint (goal|objective)(s|)` is four. */
export const phrasesOf = (words: readonly string[]): string[] =>
  words.flatMap((it) => (/[(|]/.test(it) ? phrasesIn(it) : it))

/** The same as they are looked up. */
export const keysOf = (words: readonly string[]): string[] => words.flatMap(keysIn)

/** `make`, whose answers are kept, since several readers ask for the same few lines of the records. */
function kept(make: (line: string) => readonly string[]): (line: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (line) => {
    const before = known.get(line)
    if (before) return before
    const made = make(line)
    known.set(line, made)
    return made
  }
}

const phrasesIn = kept((line) => (line.includes('(') ? expanded(line) : line.split('|')))

const keysIn = kept((line) => phrasesIn(line).map(lookupKey))

/** The alternatives of a line with brackets, as one phrase for each choice, the choices in the order of the line. */
function expanded(line: string): readonly string[] {
  const tokens = line.split(/([()|])/)
  let at = 0
  const alternatives = (): string[] => {
    const all: string[] = []
    let phrases = ['']
    for (;;) {
      const token = tokens[at++]
      if (token === '(') {
        const choices = alternatives()
        phrases = phrases.flatMap((before) => choices.map((choice) => before + choice))
      } else if (token === '|' || token === ')' || token === undefined) {
        all.push(...phrases)
        if (token !== '|') return all
        phrases = ['']
      } else if (token !== '') phrases = phrases.map((before) => before + token)
    }
  }
  return alternatives().map(withSingleSpaces)
}

/** What can be missing leaves its spaces behind. */
const withSingleSpaces = (phrase: string): string => phrase.replace(/ {2,}/g, ' ').trim()

/**
 * A word or a name as it is looked up: in small letters, without the accents of Latin and Cyrillic ones, one space for
 * every space, hyphen and underscore, one kind of apostrophe.
 */
export const lookupKey = (words: string): string =>
  plain.test(words)
    ? words
    : withoutAccents(words)
        .toLowerCase()
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/[\s_\u3000-]+/g, ' ')
        .trim()

/** Latin and Cyrillic letters without their accents; a mark of another script is part of its letter. */
const withoutAccents = (words: string): string =>
  accentless.test(words)
    ? words
    : composed.test(words)
      ? words.replace(accented, bare)
      : words
          .normalize('NFD')
          .replace(/([a-z\u0400-\u052f])[\u0300-\u036f]+/gi, '$1')
          .normalize('NFC')

/** What is neither a mark of its own nor changed by another character beside it. */
const composed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
  /^[\x00-\x7f\u00a0-\u024f\u0400-\u0482\u048a-\u052f\u2010-\u203a\u3001-\u3098\u309b-\u30ff\u4e00-\u9fff]*$/
const accented = /[\u00c0-\u024f\u0400-\u052f]/g
const bare = memo((letter) =>
  letter
    .normalize('NFD')
    .replace(/([a-z\u0400-\u052f])[\u0300-\u036f]+/gi, '$1')
    .normalize('NFC'),
)

/** ASCII, and the scripts of China and Japan without the marks that are set over a letter of theirs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
const accentless = /^[\x00-\x7f\u3001-\u3098\u309b-\u30ff\u4e00-\u9fff]*$/

/** What most are from the start. */
const plain = /^[a-z]+(?: [a-z]+)*$/
