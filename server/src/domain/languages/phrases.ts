import type { Words } from './language.ts'

/** Every phrase that `words` stand for, one by one: `sprint (goal|objective)(s|)` is four. */
export function phrasesOf(words: Words): string[] {
  return words.flatMap((line) => splitTop(line).flatMap(expand)).map((it) => it.replace(/\s+/g, ' ').trim())
}

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
    : words
        .normalize('NFD')
        .replace(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}])\p{M}+/gu, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/[\s_\u3000-]+/g, ' ')
        .trim()

/** What most are from the start. */
const plain = /^[a-z]+(?: [a-z]+)*$/
