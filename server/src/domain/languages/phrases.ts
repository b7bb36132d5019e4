import { memo } from '../../text/memo.ts'
import type { Words } from './language.ts'

/** Every phrase that `words` stand for, one by one: `sprint (goal|objective)(s|)` is four. */
export const phrasesOf = (words: Words): string[] => words.flatMap(phrasesIn)

/** Those of one line; the same lines are asked for by several readers. */
const phrasesIn = memo(
  (line): readonly string[] =>
    splitTop(line)
      .flatMap(expand)
      .map((it) => it.replace(/\s+/g, ' ').trim()),
  20_000,
  10_000,
)

/** The alternatives of a line that are not within brackets. */
function splitTop(line: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '(') depth++
    else if (line[at] === ')') depth--
    else if (line[at] === '|' && depth === 0) {
      parts.push(line.slice(from, at))
      from = at + 1
    }
  }
  parts.push(line.slice(from))
  return parts
}

/** A phrase with brackets, as one phrase for each choice. */
function expand(phrase: string): string[] {
  const open = phrase.indexOf('(')
  if (open < 0) return [phrase]
  let depth = 0
  let close = open
  for (; close < phrase.length; close++) {
    if (phrase[close] === '(') depth++
    else if (phrase[close] === ')' && --depth === 0) break
  }
  const choices = splitTop(phrase.slice(open + 1, close)).flatMap(expand)
  const rests = expand(phrase.slice(close + 1))
  return choices.flatMap((choice) => rests.map((rest) => phrase.slice(0, open) + choice + rest))
}

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
const withoutAccents = (words: string): string => {
  if (bare.test(words)) return words
  return words
    .normalize('NFD')
    .replace(/([a-z\u0400-\u052f])[\u0300-\u036f]+/gi, '$1')
    .normalize('NFC')
}

/** ASCII, kana, Han and their punctuation: none has an accent, and each has one form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
const bare = /^[\x00-\x7f\u2010-\u201f\u3001-\u3096\u30a1-\u30fc\u4e00-\u9fff\uff01-\uff5e]*$/

/** What most are from the start. */
const plain = /^[a-z]+(?: [a-z]+)*$/
